import "server-only";
import type { RuweAntwoorden } from "@/lib/vragenlijst/parse-antwoorden";
import type { Stap } from "@/lib/vragenlijst/stappen";
import { openVraag } from "@/lib/vragenlijst/vraag";
import { today } from "../clock";
import { getGecompileerdeCatalogus } from "../kennis";

/** The page of one question, or the address of the next one: see `openVraag`. */
export async function loadVraag(stap: Stap, ruw: RuweAntwoorden): Promise<ReturnType<typeof openVraag>> {
  return openVraag(stap, ruw, { catalogus: await getGecompileerdeCatalogus(), peildatum: today() });
}
