import "server-only";
import { randomUUID } from "node:crypto";
import { cache } from "react";
import type { Taal } from "@/lib/catalogus/codes";
import { presentAanvraag, type Aanvraagbeeld } from "@/lib/teksten/present-aanvraag";
import { presentAdvies } from "@/lib/teksten/present-advies";
import { toUrl } from "@/lib/vragenlijst/antwoorden";
import type { RuweAntwoorden } from "@/lib/vragenlijst/parse-antwoorden";
import { findSleutelbosVoorOverdracht, isProefpost } from "../overdracht-aan";
import { loadTerugvalcontact } from "./load-contact";
import { determineAdviesForRuw, type Foutpagina } from "./load-advies";

export type Aanvraagpagina =
  | {
      soort: "aanvraag";
      beeld: Aanvraagbeeld;
      token: string;
      /** The answers as the query of an address, to send along. */
      antwoorden: string;
      adviesUrl: string;
      /** Whom anyone can call; null when no number is known. */
      bel: { naam: string; nummer: string } | null;
      isProef: boolean;
    }
  /** Nobody in the advice can be mailed. */
  | { soort: "geen-adres"; zonderAdres: Aanvraagbeeld["zonderAdres"]; adviesUrl: string }
  /** Nothing can be handed over on this site. */
  | { soort: "uit"; adviesUrl: string }
  | Foutpagina;

/** The page on which someone asks to be handed over, on the answers in the address; title and page of one request share it. */
export function loadAanvraag(ruw: RuweAntwoorden, taal: Taal): Promise<Aanvraagpagina> {
  return loadOnce(JSON.stringify(ruw), taal);
}

const loadOnce = cache(async (query: string, taal: Taal): Promise<Aanvraagpagina> => {
  const ruw = JSON.parse(query) as RuweAntwoorden;
  const bepaald = await determineAdviesForRuw(ruw, taal);
  if (bepaald.soort === "fouten") return bepaald;
  const { advies, antwoorden, catalogus } = bepaald;
  const adviesUrl = toUrl("/advies", antwoorden);
  if (findSleutelbosVoorOverdracht() === null) return { soort: "uit", adviesUrl };
  const beeld = presentAanvraag(presentAdvies(advies, catalogus, taal), advies.invoer, catalogus.catalogus, taal);
  if (beeld.ontvangers.length === 0) return { soort: "geen-adres", zonderAdres: beeld.zonderAdres, adviesUrl };
  const terugval = await loadTerugvalcontact();
  const nummer = terugval?.nummers[0]?.nummer;
  return {
    soort: "aanvraag",
    beeld,
    token: randomUUID(),
    antwoorden: new URL(adviesUrl, "http://localhost").search.slice(1),
    adviesUrl,
    bel: terugval === null || nummer === undefined ? null : { naam: terugval.naam, nummer },
    isProef: isProefpost(),
  };
});
