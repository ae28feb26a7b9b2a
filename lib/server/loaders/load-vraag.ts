import "server-only";
import { cache } from "react";
import type { Taal } from "@/lib/catalogus/codes";
import type { RuweAntwoorden } from "@/lib/vragenlijst/parse-antwoorden";
import type { Stap } from "@/lib/vragenlijst/stappen";
import { openVraag } from "@/lib/vragenlijst/vraag";
import { today } from "../clock";
import { getGecompileerdeCatalogus } from "../kennis";

/** The page of one question, or the address of the next one: see `openVraag`. Title and page of one request share one run. */
export function loadVraag(stap: Stap, ruw: RuweAntwoorden, taal: Taal): Promise<ReturnType<typeof openVraag>> {
  return loadOnce(stap, JSON.stringify(ruw), taal);
}

const loadOnce = cache(async (stap: Stap, query: string, taal: Taal): Promise<ReturnType<typeof openVraag>> => {
  const context = { catalogus: await getGecompileerdeCatalogus(taal), peildatum: today() };
  return openVraag(stap, JSON.parse(query) as RuweAntwoorden, context);
});
