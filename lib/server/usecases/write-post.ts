import "server-only";
import type { Taal } from "../../catalogus/codes";
import { listTelefoons } from "../../catalogus/list-telefoons";
import { findOverdrachtadres } from "../../overdracht/adres";
import type { Bijlage } from "../../overdracht/dossier";
import type { Gebeurtenis } from "../../overdracht/gebeurtenis";
import { findGeadresseerde } from "../../overdracht/post";
import { isRondeVanNu } from "../../overdracht/stand";
import type { Bericht } from "../../post/mail";
import { nameVraagstukken } from "../../teksten/describe-antwoord";
import { nameDienstverlener, nameGemeente } from "../../teksten/name-dienstverlener";
import { writeMail, type Mailgegevens } from "../../teksten/write-mail";
import { describeSituatie } from "../../routering/determine-advies";
import { toDag } from "../../kalender/werkdagen";
import { findDossierId } from "../data/dossier";
import { findPostgang, toPostId, type Postopdracht } from "../data/post";
import type { Database } from "../database/open-database";
import type { Sleutelbos } from "../geheim/sleutelbos";
import { getGecompileerdeCatalogus } from "../kennis";
import { loadTerugvalcontact } from "../loaders/load-contact";
import { makeOntvangerpad, makeStatuspad, toMailurl } from "../overdrachtlinks";
import { findTermijnen } from "./find-termijnen";
import { openBijlagen, openDossier, toBijlagesleutel, type OpenDossier } from "./open-dossier";

/** What to do with a mail that is due. `onbestelbaar`: whom it is for has no address any more. */
export type Postplan =
  | { soort: "versturen"; bericht: Bericht; ronde: number }
  | { soort: "vervallen" }
  | { soort: "onbestelbaar"; ronde: number };

/** Writes one mail out of what is kept; the same one each time, so that a repeat is a repeat. */
export async function writePost(
  database: Database,
  sleutelbos: Sleutelbos,
  { id, overdrachtId, volgnummer, soort }: Pick<Postopdracht, "id" | "overdrachtId" | "volgnummer" | "soort">,
  moment: Date,
): Promise<Postplan> {
  const dossierId = await findDossierId(database, overdrachtId);
  const open = dossierId === null ? null : await openDossier(database, sleutelbos, dossierId);
  const overdracht = open?.overdrachten.find((other) => other.id === overdrachtId);
  const gebeurtenis = overdracht?.gebeurtenissen.find((other) => other.volgnummer === volgnummer);
  if (open === null || overdracht === undefined || gebeurtenis === undefined) return { soort: "vervallen" };

  const { stand } = overdracht;
  const aan = findGeadresseerde(soort);
  const isOver =
    (soort === "verzoek" || soort === "herinnering") &&
    // Whoever answered meanwhile needs no reminder.
    (!isRondeVanNu(stand, gebeurtenis.ronde) || (soort === "herinnering" && stand.toestand !== gebeurtenis.naar));
  if (isOver || (aan === "ondernemer" && open.persoonsdeel === null)) return { soort: "vervallen" };
  if (soort === "ingetrokken" && !(await isVerzoekBekend(database, overdracht, gebeurtenis, moment)))
    return { soort: "vervallen" };

  const isStil = open.overdrachten.every((other) => other.stand.toestand === "ingetrokken");
  if (soort === "navraag" && (isStil || !open.dossier.magNavragen)) return { soort: "vervallen" };

  const email =
    aan === "ondernemer" ? (open.persoonsdeel?.email ?? null) : await findOntvangeradres(gebeurtenis.dienstverlener);
  if (email === null) return { soort: "onbestelbaar", ronde: gebeurtenis.ronde };
  // Receivers are Dutch desks; an ondernemer is written to in the language that they asked for.
  const taal: Taal = aan === "ondernemer" ? (open.persoonsdeel?.taal ?? "nl") : "nl";
  const op = new Date(gebeurtenis.moment);
  const pad =
    aan === "ondernemer"
      ? makeStatuspad(sleutelbos, open.dossier.id, open.dossier.aangemaaktOp) + (soort === "navraag" ? "/navraag" : "")
      : makeOntvangerpad(sleutelbos, overdrachtId, gebeurtenis.ronde, op);
  const gegevens = await collect(database, sleutelbos, soort, gebeurtenis, open, overdrachtId, taal);
  return {
    soort: "versturen",
    ronde: gebeurtenis.ronde,
    bericht: { id, aan: email, taal, inhoud: writeMail({ ...gegevens, url: toMailurl(pad, taal) }, taal) },
  };
}

/** Whether the receiver that this gebeurtenis is about may have the story: whoever never got it is not told that it was withdrawn. */
async function isVerzoekBekend(
  database: Database,
  { id, gebeurtenissen }: OpenDossier["overdrachten"][number],
  { volgnummer, dienstverlener }: Gebeurtenis,
  moment: Date,
): Promise<boolean> {
  // Not by round: who was thought silent and was not got it in an earlier one.
  const verstuurd = gebeurtenissen.findLast(
    (other) => other.soort === "versturen" && other.dienstverlener === dienstverlener && other.volgnummer < volgnummer,
  );
  const gang = await findPostgang(database, toPostId(id, verstuurd?.volgnummer ?? 0, "verzoek"), moment);
  // Mails to one party go in order, so that one has left by now or never will. A try that failed may have arrived all the
  // same; whoever saw that it was not needed any more had it in hand once too.
  return gang !== null && (gang.stand === "verstuurd" || gang.pogingen > 1);
}

async function findOntvangeradres(slug: string): Promise<string | null> {
  const { catalogus } = await getGecompileerdeCatalogus("nl");
  const found = catalogus.dienstverleners.find((dienstverlener) => dienstverlener.slug === slug);
  return found === undefined ? null : findOverdrachtadres(found);
}

async function collect(
  database: Database,
  sleutelbos: Sleutelbos,
  soort: Mailgegevens["soort"],
  gebeurtenis: Gebeurtenis,
  { dossier, persoonsdeel, overdrachten }: OpenDossier,
  overdrachtId: string,
  taal: Taal,
): Promise<Omit<Mailgegevens, "url">> {
  const gecompileerd = await getGecompileerdeCatalogus(taal);
  const { catalogus } = gecompileerd;
  const invoer = persoonsdeel?.invoer ?? {};
  const { profiel } = describeSituatie(invoer, gecompileerd, toDag(new Date(gebeurtenis.moment))).situatie;
  const gemeente = nameGemeente(profiel.gemeentecode, catalogus);
  const nameOf = (slug: string) => {
    const found = catalogus.dienstverleners.find((dienstverlener) => dienstverlener.slug === slug);
    return found === undefined ? slug : nameDienstverlener(found, gemeente, taal);
  };
  const overdracht = overdrachten.find(({ id }) => id === overdrachtId);
  const { dekt = [], gebeurtenissen = [] } = overdracht ?? {};
  const bijlagen = await openBijlagen(database, sleutelbos, [overdrachtId]);
  const partij = catalogus.dienstverleners.find(({ slug }) => slug === gebeurtenis.dienstverlener);
  const terugval = await loadTerugvalcontact();
  return {
    soort,
    gebeurtenis,
    kenmerk: dossier.kenmerk,
    partij: {
      naam: nameOf(gebeurtenis.dienstverlener),
      nummer: partij === undefined ? null : (listTelefoons(partij)[0]?.waarde ?? null),
      website: partij?.website ?? null,
    },
    vorige: findVorige(gebeurtenissen, gebeurtenis.volgnummer, nameOf, (volgnummer) =>
      bijlagen.get(toBijlagesleutel(overdrachtId, volgnummer)),
    ),
    ontvangers: overdrachten.map(({ gebeurtenissen: [eerste] }) => nameOf(eerste?.dienstverlener ?? "")),
    vraagstukken: nameVraagstukken(dekt.length > 0 ? dekt : (invoer.vraagstukken ?? []), catalogus.taxonomie),
    heeftTelefoon: (persoonsdeel?.telefoon ?? null) !== null,
    bijlage: bijlagen.get(toBijlagesleutel(overdrachtId, gebeurtenis.volgnummer)) ?? {},
    werkdagen: (await findTermijnen(gebeurtenis)).stil,
    kvk: terugval === null ? "KVK" : [terugval.naam, terugval.nummers[0]?.nummer].filter(Boolean).join(": "),
  };
}

/** Who had it just before this gebeurtenis, why that ended and what they said about it. */
function findVorige(
  gebeurtenissen: readonly Gebeurtenis[],
  volgnummer: number,
  nameOf: (slug: string) => string,
  bijlageOf: (volgnummer: number) => Bijlage | undefined,
): Mailgegevens["vorige"] {
  const before = gebeurtenissen.filter((other) => other.volgnummer < volgnummer);
  const einde = before.findLast(({ soort }) => soort === "teruggeven" || soort === "verstommen");
  if (einde === undefined) return null;
  return {
    naam: nameOf(einde.dienstverlener),
    waarom: toWaarom(einde),
    toelichting: bijlageOf(einde.volgnummer)?.toelichting,
  };
}

function toWaarom({ soort, van, actor, reden }: Gebeurtenis): NonNullable<Mailgegevens["vorige"]>["waarom"] {
  if (soort === "verstommen") return van === "aangenomen" ? "stil-na-aannemen" : "stil";
  return actor === "ondernemer" ? "ondernemer" : (reden ?? "anders");
}
