import { INVOERVELDEN, toInvoer } from "./antwoorden";
import { parseAntwoorden } from "./parse-antwoorden";
import type { Invoerfout } from "./parse-invoer";

/** Query parameters by name, each with all its values. */
export function collectParameters(query: URLSearchParams): Record<string, string[]> {
  return Object.fromEntries([...new Set(query.keys())].map((naam) => [naam, query.getAll(naam)]));
}

/** Reads the answers in a machine's query. Unlike on the pages, a name that is no answer is an error. */
export function parseQuery(query: URLSearchParams): { ok: true; value: unknown } | { ok: false; fouten: Invoerfout[] } {
  const ruw = collectParameters(query);
  const unknown = Object.keys(ruw).filter((naam) => !INVOERVELDEN.some((veld) => veld === naam));
  const { antwoorden, fouten } = parseAntwoorden(ruw);
  const all: Invoerfout[] = [
    ...unknown.map((naam) => ({ veld: naam.slice(0, 80), code: "onbekend" as const, bericht: null, suggesties: [] })),
    ...fouten.map(({ veld, code }) => ({ veld, code, bericht: null, suggesties: [] })),
  ];
  return all.length > 0 ? { ok: false, fouten: all } : { ok: true, value: toInvoer(antwoorden) };
}
