import type { Omzetklasse } from "./omvang";

/** Size class of the EU definition (2003/361/EG, art. 2 of the annex; R30). */
export const GROOTTEKLASSEN = ["micro", "klein", "middelgroot", "groot"] as const;
export type Grootteklasse = (typeof GROOTTEKLASSEN)[number];

/** Fewer than this many people at work per class (2003/361/EG, annex, art. 2). */
const ONDER_MEDEWERKERS = [10, 50, 250] as const;
const OMZET_RANG: Record<Omzetklasse, number> = { "tot-2m": 0, "2m-10m": 1, "10m-50m": 2, "boven-50m": 3 };

/**
 * Size class from people at work and turnover: the larger of the two classes, since a firm must stay under both bounds.
 * The balance sheet, which the EU definition allows instead of turnover, is not asked: a firm just over a bound may
 * turn out one class smaller. Null when neither is known.
 */
export function determineGrootteklasse(
  medewerkers: number | undefined,
  omzet: Omzetklasse | undefined,
): Grootteklasse | null {
  if (medewerkers === undefined && omzet === undefined) return null;
  const byPeople = medewerkers === undefined ? 0 : ONDER_MEDEWERKERS.filter((bound) => medewerkers >= bound).length;
  const byTurnover = omzet === undefined ? 0 : OMZET_RANG[omzet];
  return GROOTTEKLASSEN[Math.max(byPeople, byTurnover)] ?? "groot";
}
