import "server-only";
import { cache } from "react";
import type { Taal } from "@/lib/catalogus/codes";
import { presentSchets, type Schetsbeeld } from "@/lib/teksten/present-schets";
import type { RuweAntwoorden } from "@/lib/vragenlijst/parse-antwoorden";
import type { Stap } from "@/lib/vragenlijst/stappen";
import { openVraag, type Vraag } from "@/lib/vragenlijst/vraag";
import { today } from "../clock";
import { getGecompileerdeCatalogus } from "../kennis";

export type Geopend = { verderNaar: string } | { vraag: Vraag; schets: Schetsbeeld | null };

/** The page of one question, or the address of the next one: see `openVraag`. Title and page of one request share one run. */
export function loadVraag(stap: Stap, ruw: RuweAntwoorden, taal: Taal): Promise<Geopend> {
  return loadOnce(stap, JSON.stringify(ruw), taal);
}

const loadOnce = cache(async (stap: Stap, query: string, taal: Taal): Promise<Geopend> => {
  const catalogus = await getGecompileerdeCatalogus(taal);
  const outcome = openVraag(stap, JSON.parse(query) as RuweAntwoorden, { catalogus, peildatum: today() });
  if ("verderNaar" in outcome) return outcome;
  const { schets } = outcome.vraag;
  return { ...outcome, schets: schets === null ? null : presentSchets(schets, catalogus, taal) };
});
