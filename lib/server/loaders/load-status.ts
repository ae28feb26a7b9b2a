import "server-only";
import { cache } from "react";
import type { Taal } from "@/lib/catalogus/codes";
import { nextWekker } from "@/lib/overdracht/klok";
import { isGesloten } from "@/lib/overdracht/toestanden";
import { describeSituatie } from "@/lib/routering/determine-advies";
import { nameDienstverlener, nameGemeente } from "@/lib/teksten/name-dienstverlener";
import { listAntwoorden } from "@/lib/teksten/present-aanvraag";
import {
  listPersonalia,
  presentOverdracht,
  presentTijdlijn,
  type Overdrachtbeeld,
  type Statuskennis,
} from "@/lib/teksten/present-status";
import { now, today } from "../clock";
import { openDatabase } from "../database/open-database";
import { verifyLink } from "../geheim/link";
import { isPostTeGaan, listMislukt } from "../data/post";
import { getGecompileerdeCatalogus } from "../kennis";
import { findSleutelbosVoorInzage, isProefpost } from "../overdracht-aan";
import { findTermijnen } from "../usecases/find-termijnen";
import { openBijlagen, openDossier, toBijlagesleutel, type OpenDossier } from "../usecases/open-dossier";
import { loadTerugvalcontact } from "./load-contact";
import { toMailurl } from "../overdrachtlinks";

/** Why a link leads nowhere. */
export type Linkfout = { soort: "link"; reden: "ongeldig" | "verlopen" | "weg" };

export type Statuspagina =
  | {
      soort: "status";
      kenmerk: string;
      overdrachten: readonly Overdrachtbeeld[];
      verhaal: string;
      personalia: readonly { kop: string; waarde: string }[];
      antwoorden: readonly { kop: string; waarde: string }[];
      naam: string;
      telefoon: string | null;
      /** It may go on without asking, and something can still go on. */
      magDoorgeven: boolean;
      /** They may be mailed whether it is solved, and that mail did not leave yet. */
      magNavragen: boolean;
      /** Something can still happen: what was filled in can be corrected. */
      isOpen: boolean;
      /** A mail to the ondernemer was refused. */
      isOnbereikbaar: boolean;
      heeftEmail: boolean;
      isProef: boolean;
      /** This page as others would open it, for the code on paper. */
      url: string;
    }
  | { soort: "gewist"; tijdlijnen: readonly { dag: string; zin: string }[][] }
  | Linkfout;

/** What an ondernemer sees of a dossier by the link that was mailed. */
export const loadStatus = cache(async (link: string, taal: Taal): Promise<Statuspagina> => {
  const gevonden = await findDossierVan(link);
  if ("reden" in gevonden) return gevonden;
  const { open } = gevonden;
  const { dossier, persoonsdeel, overdrachten } = open;
  const kennis = await collectKennis(open, taal);
  if (persoonsdeel === null || dossier.kenmerk === null)
    return {
      soort: "gewist",
      tijdlijnen: overdrachten.map(({ gebeurtenissen }) => presentTijdlijn(gebeurtenissen, kennis)),
    };
  const sleutelbos = findSleutelbosVoorInzage();
  const database = openDatabase();
  const ids = overdrachten.map(({ id }) => id);
  const isOpen = overdrachten.some(({ stand }) => !isGesloten(stand.toestand));
  const bijlagen = sleutelbos === null ? new Map() : await openBijlagen(database, sleutelbos, ids);
  return {
    soort: "status",
    kenmerk: dossier.kenmerk,
    overdrachten: await Promise.all(
      overdrachten.map(async (overdracht) => {
        const wekker = isGesloten(overdracht.stand.toestand)
          ? null
          : nextWekker(overdracht.stand, await findTermijnen(overdracht.stand));
        const own = overdracht.gebeurtenissen.flatMap(({ volgnummer }) => {
          const bijlage = bijlagen.get(toBijlagesleutel(overdracht.id, volgnummer));
          return bijlage === undefined ? [] : [[volgnummer, bijlage] as const];
        });
        return presentOverdracht(overdracht, new Map(own), { ...kennis, wekkerOp: wekker?.op ?? null });
      }),
    ),
    verhaal: persoonsdeel.verhaal,
    personalia: listPersonalia(persoonsdeel, taal),
    antwoorden: listAntwoorden(persoonsdeel.invoer, kennis.catalogus, taal),
    naam: persoonsdeel.naam,
    telefoon: persoonsdeel.telefoon,
    magDoorgeven: dossier.magDoorgeven && isOpen,
    magNavragen: dossier.magNavragen && (await isPostTeGaan(database, ids, "navraag")),
    isOpen,
    isOnbereikbaar: (await listMislukt(database, ids)).length > 0,
    heeftEmail: persoonsdeel.email !== null,
    isProef: isProefpost(),
    url: toMailurl(`/overdracht/status/${link}`, taal),
  };
});

/** The dossier that a status link opens, or why it opens none. */
export async function findDossierVan(link: string): Promise<{ open: OpenDossier } | Linkfout> {
  const sleutelbos = findSleutelbosVoorInzage();
  if (sleutelbos === null) return { soort: "link", reden: "weg" };
  const oordeel = verifyLink(sleutelbos, "status", link, now());
  if (oordeel.soort !== "geldig") return { soort: "link", reden: oordeel.soort };
  const open = await openDossier(openDatabase(), sleutelbos, oordeel.id);
  return open === null ? { soort: "link", reden: "weg" } : { open };
}

/** Names and numbers that the sentences need. */
export async function collectKennis({ persoonsdeel }: OpenDossier, taal: Taal): Promise<Statuskennis> {
  const gecompileerd = await getGecompileerdeCatalogus(taal);
  const { catalogus } = gecompileerd;
  const { profiel } = describeSituatie(persoonsdeel?.invoer ?? {}, gecompileerd, today()).situatie;
  const gemeente = nameGemeente(profiel.gemeentecode, catalogus);
  const terugval = await loadTerugvalcontact();
  return {
    catalogus,
    taal,
    wekkerOp: null,
    vraagstukken: persoonsdeel?.invoer.vraagstukken ?? [],
    heeftTelefoon: (persoonsdeel?.telefoon ?? null) !== null,
    nameOf: (slug) => {
      const found = catalogus.dienstverleners.find((dienstverlener) => dienstverlener.slug === slug);
      return found === undefined ? slug : nameDienstverlener(found, gemeente, taal);
    },
    kvk: { naam: terugval?.naam ?? "KVK", nummer: terugval?.nummers[0]?.nummer ?? null },
  };
}
