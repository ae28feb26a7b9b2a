import "server-only";
import { toAfzender } from "../limiet/afzender";
import { createLimiet, createLimietPer, type Limiet, type LimietPer } from "../limiet/limiet";
import { readBezoekersadres } from "./bezoekersadres";
import { getVerzoeklimiet, type Verzoeksoort } from "./env";

type Teller = { perAdres: LimietPer; samen: Limiet };

// Next bundles pages apart; on globalThis they share one count.
const shared = globalThis as typeof globalThis & { deurwijzerVerzoeklimieten?: Map<Verzoeksoort, Teller> };

/**
 * Counts a request, in memory only. Null when it fits; else the headers that say when to ask again: there were too many of this
 * kind, of this sender or of all together.
 * @throws ConfigurationError when a limit or AANTAL_PROXIES is wrong.
 */
export function findTeVaak(soort: Verzoeksoort, headers: Headers, moment: Date): Record<string, string> | null {
  const { seconden, perAdres, samen } = getVerzoeklimiet(soort);
  shared.deurwijzerVerzoeklimieten ??= new Map();
  const teller = shared.deurwijzerVerzoeklimieten.get(soort) ?? {
    perAdres: createLimietPer(perAdres, seconden * 1000),
    samen: createLimiet(samen, seconden * 1000),
  };
  shared.deurwijzerVerzoeklimieten.set(soort, teller);
  // Of who asks too often on its own nothing counts for the others.
  const past =
    teller.perAdres(toAfzender(readBezoekersadres(headers)), moment.getTime()) && teller.samen(moment.getTime());
  return past ? null : { "Retry-After": String(seconden), "Cache-Control": "no-store" };
}
