import "server-only";
import { cache } from "react";
import { presentAdvies, type Adviesbeeld } from "@/lib/teksten/present-advies";
import { toInvoer, toUrl, type Antwoorden } from "@/lib/vragenlijst/antwoorden";
import { checkAntwoorden } from "@/lib/vragenlijst/check-antwoorden";
import { parseAntwoorden, type RuweAntwoorden, type Veldfout } from "@/lib/vragenlijst/parse-antwoorden";
import { parseInvoer, type Invoerfout } from "@/lib/vragenlijst/parse-invoer";
import { determineAdvies } from "@/lib/routering/determine-advies";
import type { Advies } from "@/lib/routering/advies";
import { today } from "../clock";
import { getGecompileerdeCatalogus } from "../kennis";

export type Adviespagina =
  | { soort: "advies"; beeld: Adviesbeeld; samenvattingUrl: string }
  /** Answers that could not be read; `zonderUrl` gives the advice on the others. */
  | { soort: "fouten"; fouten: readonly Veldfout[]; antwoorden: Antwoorden; zonderUrl: string };

/** The advice on the answers in the address; title and page of one request share one run of the engine. */
export function loadAdvies(ruw: RuweAntwoorden): Promise<Adviespagina> {
  return loadOnce(JSON.stringify(ruw));
}

const loadOnce = cache(async (query: string): Promise<Adviespagina> => {
  const ruw = JSON.parse(query) as RuweAntwoorden;
  const gecompileerd = await getGecompileerdeCatalogus();
  const { catalogus } = gecompileerd;
  const { antwoorden, fouten } = checkAntwoorden(parseAntwoorden(ruw), catalogus);
  if (fouten.length > 0) return { soort: "fouten", fouten, antwoorden, zonderUrl: toUrl("/advies", antwoorden) };
  const advies = determineAdvies(toInvoer(antwoorden), gecompileerd, today());
  return {
    soort: "advies",
    beeld: presentAdvies(advies, antwoorden, catalogus),
    samenvattingUrl: toUrl("/vragenlijst/samenvatting", antwoorden),
  };
});

/** The advice for a machine: on its answers as they are, or what is wrong with them. */
export async function loadAdviesForInvoer(
  value: unknown,
): Promise<{ ok: true; advies: Advies } | { ok: false; fouten: Invoerfout[] }> {
  const gecompileerd = await getGecompileerdeCatalogus();
  const parsed = parseInvoer(value, gecompileerd.catalogus);
  if (!parsed.ok) return parsed;
  return { ok: true, advies: determineAdvies(parsed.invoer, gecompileerd, today()) };
}
