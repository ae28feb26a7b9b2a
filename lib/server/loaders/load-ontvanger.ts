import "server-only";
import { cache } from "react";
import type { Taal } from "@/lib/catalogus/codes";
import { nextWekker } from "@/lib/overdracht/klok";
import { listOntvangerzetten, type Ontvangerzet } from "@/lib/overdracht/ontvangerzet";
import { isLinkVanNu, isRondeVanNu, listGedaan } from "@/lib/overdracht/stand";
import type { Toestand } from "@/lib/overdracht/toestanden";
import { toDag } from "@/lib/kalender/werkdagen";
import { formatGeweest, MAX_GENOEMD } from "@/lib/routering/geweest";
import { determineAdvies } from "@/lib/routering/determine-advies";
import { nameVraagstukken } from "@/lib/teksten/describe-antwoord";
import { describeDag } from "@/lib/teksten/describe-datum";
import { listAntwoorden } from "@/lib/teksten/present-aanvraag";
import { presentAdvies } from "@/lib/teksten/present-advies";
import { listPersonalia } from "@/lib/teksten/present-status";
import { getVertaler } from "@/lib/teksten/teksten";
import { now } from "../clock";
import { findDossierId } from "../data/dossier";
import { openDatabase } from "../database/open-database";
import { verifyLink } from "../geheim/link";
import { getGecompileerdeCatalogus } from "../kennis";
import { findSleutelbosVoorInzage } from "../overdracht-aan";
import { findTermijnen } from "../usecases/find-termijnen";
import { openDossier } from "../usecases/open-dossier";
import { collectKennis, type Linkfout } from "./load-status";

export type Ontvangerpagina =
  | {
      soort: "vraag";
      naam: string;
      kenmerk: string;
      toestand: Extract<Toestand, "verstuurd" | "aangenomen" | "contact-gehad">;
      voor: readonly string[];
      verhaal: string;
      personalia: readonly { kop: string; waarde: string }[];
      /** For a link to call. */
      telefoon: string | null;
      /** For a link to mail. */
      email: string | null;
      redenen: readonly string[];
      /** Who had it before, with what they said. */
      eerder: readonly string[];
      antwoorden: readonly { kop: string; waarde: string }[];
      zetten: readonly Ontvangerzet[];
      /** The day after which it goes on; null when there is none. */
      uiterlijk: string | null;
      vandaag: string;
    }
  /** Nothing to do here any more. Of the story nothing is shown. */
  | { soort: "klaar"; toestand: "teruggegeven" | "afgerond" | "ingetrokken" | "te-laat" }
  | Linkfout;

/** What a receiver sees by the link in the mail: the story, as long as it is with them. */
export const loadOntvanger = cache(async (link: string, taal: Taal): Promise<Ontvangerpagina> => {
  const sleutelbos = findSleutelbosVoorInzage();
  if (sleutelbos === null) return { soort: "link", reden: "weg" };
  const oordeel = verifyLink(sleutelbos, "ontvanger", link, now());
  if (oordeel.soort !== "geldig") return { soort: "link", reden: oordeel.soort };
  const database = openDatabase();
  const dossierId = await findDossierId(database, oordeel.id);
  const open = dossierId === null ? null : await openDossier(database, sleutelbos, dossierId);
  const overdracht = open?.overdrachten.find(({ id }) => id === oordeel.id);
  if (open === null || overdracht === undefined) return { soort: "link", reden: "weg" };

  const { stand, gebeurtenissen, dekt } = overdracht;
  const { persoonsdeel, dossier } = open;
  const { toestand } = stand;
  if (persoonsdeel === null || !isRondeVanNu(stand, oordeel.ronde)) {
    if (toestand === "ingetrokken") return { soort: "klaar", toestand };
    if (listGedaan(gebeurtenissen, oordeel.ronde).some(({ soort }) => soort === "teruggeven"))
      return { soort: "klaar", toestand: "teruggegeven" };
    return {
      soort: "klaar",
      toestand: toestand === "afgerond" && isLinkVanNu(stand, oordeel.ronde) ? toestand : "te-laat",
    };
  }
  if (toestand !== "verstuurd" && toestand !== "aangenomen" && toestand !== "contact-gehad")
    return { soort: "klaar", toestand: "te-laat" };

  const { nameOf, catalogus } = await collectKennis(open, taal);
  const { invoer } = persoonsdeel;
  const wekker = nextWekker({ ...stand, herinnerdOp: stand.herinnerdOp ?? stand.sinds }, await findTermijnen(stand));
  const t = getVertaler(taal);
  return {
    soort: "vraag",
    naam: nameOf(stand.dienstverlener),
    kenmerk: dossier.kenmerk ?? "",
    toestand,
    voor: nameVraagstukken(dekt.length > 0 ? dekt : (invoer.vraagstukken ?? []), catalogus.taxonomie),
    verhaal: persoonsdeel.verhaal,
    personalia: listPersonalia(persoonsdeel, taal),
    telefoon: persoonsdeel.telefoon,
    email: persoonsdeel.email,
    redenen: await listRedenen(),
    eerder: gebeurtenissen.flatMap(({ soort, van, actor, reden, dienstverlener }) => {
      if (soort !== "teruggeven" && soort !== "verstommen") return [];
      const stil = van === "aangenomen" ? "stil-na-aannemen" : "stil";
      const waarom = soort === "verstommen" ? stil : actor === "ondernemer" ? "anders" : (reden ?? "anders");
      return [t(`overdracht.ontvanger.eerderRedenen.${waarom}`, { naam: nameOf(dienstverlener) })];
    }),
    antwoorden: listAntwoorden(invoer, catalogus, taal),
    zetten: listOntvangerzetten(stand),
    uiterlijk:
      toestand !== "verstuurd" || stand.bezorgdOp === null || wekker === null
        ? null
        : describeDag(toDag(wekker.op), taal),
    vandaag: toDag(now()),
  };

  /** As the engine gave them for this party: at first for the advice, later for who was next. */
  async function listRedenen(): Promise<readonly string[]> {
    const gecompileerd = await getGecompileerdeCatalogus(taal);
    const geweest = [...(invoer.geweest ?? []), ...stand.geweest.map(formatGeweest)].slice(-MAX_GENOEMD);
    const advies = determineAdvies(
      { ...invoer, vraagstukken: dekt.length > 0 ? [...dekt] : invoer.vraagstukken, geweest },
      gecompileerd,
      toDag(new Date(gebeurtenissen[0]?.moment ?? now())),
    );
    const { eerste, daarna } = presentAdvies(advies, gecompileerd, taal);
    return [eerste, ...daarna].find(({ dienst }) => dienst.id === stand.dienst)?.redenen ?? [];
  }
});
