import type { Taal } from "../catalogus/codes";
import { listTelefoons } from "../catalogus/list-telefoons";
import type { Catalogus } from "../catalogus/catalogus";
import { toDag } from "../kalender/werkdagen";
import { BEWAARDAGEN_DOSSIER, type Bijlage, type Persoonsdeel } from "../overdracht/dossier";
import type { Gebeurtenis } from "../overdracht/gebeurtenis";
import { listStatuszetten, type Statuszet } from "../overdracht/statuszet";
import type { Stand } from "../overdracht/stand";
import { nameVraagstukken } from "./describe-antwoord";
import { describeDag, describeDatum } from "./describe-datum";
import { getVertaler } from "./teksten";

/** One overdracht as its ondernemer reads it. */
export type Overdrachtbeeld = {
  id: string;
  /** What is chosen on this page counts in this round only. */
  ronde: number;
  kop: string;
  uitleg: string | null;
  /** Names of vraagstukken, as its receiver reads them too; empty when none were named. */
  voor: readonly string[];
  /** Who calls or called, as a sentence, and the number, since it was accepted. */
  persoon: string | null;
  direct: string | null;
  /** When they call, as a sentence. */
  afspraak: string | null;
  toelichting: string | null;
  /** Whom one can always call oneself; null when no number is known. */
  bel: { naam: string; nummer: string } | null;
  /** Where one can ask them instead, when no number is known. */
  website: { naam: string; url: string } | null;
  /** To get in touch oneself is what is left to do. */
  moetZelf: boolean;
  zetten: readonly { code: Statuszet; knop: string }[];
  /** The party could not reach the ondernemer: the number may be wrong. */
  vraagtNummer: boolean;
  tijdlijn: readonly { dag: string; zin: string }[];
};

/** What `presentOverdracht` needs beside the overdracht itself. */
export type Statuskennis = {
  catalogus: Pick<Catalogus, "taxonomie" | "dienstverleners">;
  /** Name of a party by its slug. */
  nameOf: (slug: string) => string;
  /** Whom anyone can call. */
  kvk: { naam: string; nummer: string | null };
  /** When the clock looks at it next. */
  wekkerOp: Date | null;
  /** What the whole story is about, for whoever has all of it. */
  vraagstukken: readonly string[];
  /** Whether the ondernemer can be called. */
  heeftTelefoon: boolean;
  taal: Taal;
};

type Deel = { id: string; dekt: readonly string[]; stand: Stand; gebeurtenissen: readonly Gebeurtenis[] };

export function presentOverdracht(
  { id, dekt, stand, gebeurtenissen }: Deel,
  bijlagen: ReadonlyMap<number, Bijlage>,
  kennis: Statuskennis,
): Overdrachtbeeld {
  const { catalogus, nameOf, kvk, wekkerOp, vraagstukken, heeftTelefoon, taal } = kennis;
  const t = getVertaler(taal);
  const naam = nameOf(stand.dienstverlener);
  const isZelfde = stand.toestand === "voorgesteld" && stand.reden === "niet-bereikbaar" && isAlVaker(gebeurtenissen);
  const isVangnet = stand.uitkomst === "vangnet";
  const gesprek = findGesprek(gebeurtenissen, stand, bijlagen);
  const partij = catalogus.dienstverleners.find(({ slug }) => slug === stand.dienstverlener);
  const telefoon = partij === undefined ? null : (listTelefoons(partij)[0]?.waarde ?? null);
  const website = isVangnet || telefoon !== null ? null : (partij?.website ?? null);
  // A desk of which we know no way in is reached through KVK.
  const isViaKvk = isVangnet || (telefoon === null && website === null);
  const bel = isViaKvk ? { naam: kvk.naam, nummer: kvk.nummer } : { naam, nummer: telefoon };
  const zwijger =
    stand.toestand !== "voorgesteld" || stand.zwijger === null ? null : nameOf(stand.zwijger.dienstverlener);
  const toestand = toSleutel(stand, isZelfde);
  const dag = wekkerOp === null ? "" : describeDag(toDag(wekkerOp), taal);
  const uitleg = toUitleg(stand, isZelfde, heeftTelefoon);
  const waarden = { naam, zwijger: zwijger ?? "", dag, dagen: BEWAARDAGEN_DOSSIER };
  return {
    id,
    ronde: stand.ronde,
    kop: t(`overdracht.status.toestanden.${toestand}`, { naam, kvk: kvk.naam }),
    uitleg: uitleg === null ? null : t(`overdracht.status.uitleg.${uitleg}`, waarden),
    voor: nameVraagstukken(dekt.length > 0 ? dekt : vraagstukken, catalogus.taxonomie),
    persoon:
      gesprek?.naam === undefined
        ? null
        : t(`overdracht.status.${stand.toestand === "aangenomen" ? "persoon" : "persoonGesproken"}`, {
            persoon: gesprek.naam,
          }),
    direct: gesprek?.telefoon ?? null,
    afspraak:
      stand.afspraak === null || stand.toestand !== "aangenomen"
        ? null
        : t(`overdracht.status.${heeftTelefoon ? "afspraak" : "afspraakZonderNummer"}`, {
            dag: describeDag(stand.afspraak, taal),
          }),
    toelichting: gesprek?.toelichting ?? null,
    bel: bel.nummer === null ? null : { naam: bel.naam, nummer: bel.nummer },
    website: website === null ? null : { naam, url: website },
    moetZelf: stand.uitkomst === "zelf-bellen" || isVangnet,
    zetten: listStatuszetten(stand).map((code) => ({
      code,
      knop: t(`overdracht.status.zetten.${toKnop(code, isZelfde, zwijger !== null)}`, waarden),
    })),
    vraagtNummer: isZelfde,
    tijdlijn: presentTijdlijn(gebeurtenissen, kennis, bijlagen),
  };
}

/** What happened, oldest first, in sentences, with what a receiver wrote; what is only bookkeeping is left out. */
export function presentTijdlijn(
  gebeurtenissen: readonly Gebeurtenis[],
  { nameOf, kvk, taal }: Pick<Statuskennis, "nameOf" | "kvk" | "taal">,
  bijlagen: ReadonlyMap<number, Bijlage> = new Map(),
): { dag: string; zin: string }[] {
  const t = getVertaler(taal);
  return gebeurtenissen.flatMap((gebeurtenis, index) => {
    const { soort, van, actor, moment, ronde, volgnummer } = gebeurtenis;
    const { toelichting } = bijlagen.get(volgnummer) ?? {};
    const erbij = toelichting === undefined ? "" : ` ${t("overdracht.status.toelichting", { toelichting })}`;
    const naam = nameOf(gebeurtenis.dienstverlener);
    const waarden = { naam, kvk: kvk.naam };
    const dag = describeDatum(toDag(new Date(moment)), taal);
    if (soort === "voorstellen" && van === null) return [];
    if (soort === "voorstellen" && gebeurtenissen[index - 1]?.dienstverlener === gebeurtenis.dienstverlener)
      return [{ dag, zin: t("overdracht.status.gebeurtenissen.voorstellenZelfde", waarden) }];
    // After passing on the mail itself tells the rest.
    if (soort === "versturen" && ronde > 1 && actor === "systeem") return [];
    if (soort === "teruggeven") {
      const waarom = actor === "ondernemer" ? "ondernemer" : (gebeurtenis.reden ?? "anders");
      return [{ dag, zin: t(`post.redenen.${waarom}`, { naam }) + erbij }];
    }
    if (soort === "verstommen" && van === "aangenomen")
      return [{ dag, zin: t("post.redenen.stil-na-aannemen", waarden) }];
    if (soort === "afronden")
      return [
        { dag, zin: t(`overdracht.status.gebeurtenissen.${gebeurtenis.uitkomst ?? "opgelost"}`, waarden) + erbij },
      ];
    return [{ dag, zin: t(`overdracht.status.gebeurtenissen.${soort}`, waarden) + erbij }];
  });
}

/** All that is kept of the ondernemer, as lines; when to call only of who can be called. */
export function listPersonalia(
  { naam, telefoon, email, voorkeur, taal: gesproken }: Persoonsdeel,
  taal: Taal,
): { kop: string; waarde: string }[] {
  const t = getVertaler(taal);
  const geen = t("overdracht.personalia.geen");
  return [
    { kop: t("overdracht.personalia.naam"), waarde: naam },
    { kop: t("overdracht.personalia.telefoon"), waarde: telefoon ?? geen },
    { kop: t("overdracht.personalia.email"), waarde: email ?? geen },
    ...(telefoon === null
      ? []
      : [{ kop: t("overdracht.personalia.voorkeur"), waarde: t(`overdracht.voorkeuren.${voorkeur}`) }]),
    { kop: t("overdracht.personalia.taal"), waarde: t(`overdracht.aanvraag.talen.${gesproken}`) },
  ];
}

/** What the receiver of now told about who calls: the latest counts. */
function findGesprek(
  gebeurtenissen: readonly Gebeurtenis[],
  { linkronde, toestand, uitkomst }: Stand,
  bijlagen: ReadonlyMap<number, Bijlage>,
): Bijlage | null {
  const isBijHen =
    toestand === "aangenomen" || toestand === "contact-gehad" || (toestand === "afgerond" && uitkomst === "opgelost");
  if (!isBijHen) return null;
  return gebeurtenissen
    .filter((gebeurtenis) => gebeurtenis.ronde >= linkronde && gebeurtenis.actor === "ontvanger")
    .reduce<Bijlage | null>((sofar, { volgnummer }) => {
      const bijlage = bijlagen.get(volgnummer);
      return bijlage === undefined ? sofar : { ...sofar, ...bijlage };
    }, null);
}

function isAlVaker(gebeurtenissen: readonly Gebeurtenis[]): boolean {
  const [voorlaatste, laatste] = gebeurtenissen.slice(-2);
  return voorlaatste?.dienstverlener === laatste?.dienstverlener;
}

type Toestandsleutel =
  Exclude<Stand["toestand"], "afgerond"> | NonNullable<Stand["uitkomst"]> | "voorgesteldZelfde" | "nogNietBezorgd";

function toSleutel({ toestand, uitkomst, bezorgdOp }: Stand, isZelfde: boolean): Toestandsleutel {
  if (toestand === "afgerond") return uitkomst ?? "opgelost";
  if (isZelfde) return "voorgesteldZelfde";
  return toestand === "verstuurd" && bezorgdOp === null ? "nogNietBezorgd" : toestand;
}

function toKnop(code: Statuszet, isZelfde: boolean, isNaStilte: boolean) {
  if (code === "versturen" && isZelfde) return "opnieuwVersturen";
  return code === "contact-melden" && isNaStilte ? "sprakZwijger" : code;
}

function toUitleg({ toestand, uitkomst, bezorgdOp, zwijger }: Stand, isZelfde: boolean, heeftTelefoon: boolean) {
  switch (toestand) {
    case "voorgesteld":
      if (isZelfde) return heeftTelefoon ? "voorgesteldZelfde" : "voorgesteldZelfdeZonderNummer";
      return zwijger === null ? "voorgesteld" : "voorgesteldNaStilte";
    case "verstuurd":
      return bezorgdOp === null ? "nogNietBezorgd" : "verstuurd";
    case "aangenomen":
      return heeftTelefoon ? toestand : "aangenomenZonderNummer";
    case "contact-gehad":
    case "ingetrokken":
      return toestand;
    case "afgerond":
      return uitkomst === "zelf-bellen" || uitkomst === "vangnet" ? uitkomst : "gesloten";
    case "verlopen":
      return "gesloten";
    default:
      return null;
  }
}
