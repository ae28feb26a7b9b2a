import type { Advies, Afwijzing, Afwijzingscode, Kandidaat } from "./advies";

/** A dienst for this story that stays closed on something the ondernemer can change or find out. */
export type BijnaPassend = { dienstverlener: string; dienst: string; drempels: readonly Afwijzing[] };

/** Thresholds that one can step over: find partners, make a plan, become a member, wait for an opening. */
const OVERKOMELIJK: ReadonlySet<Afwijzingscode> = new Set([
  "te-weinig-deelnemers",
  "deelnemers-onbekend",
  "topsector-onbekend",
  "exportstrategie-nodig",
  "te-klein",
  "alleen-leden",
  "misschien-dicht",
]);

const MAX_BIJNA = 3;
const MAX_DREMPELS = 2;

/**
 * Near misses: diensten that name a vraagstuk of the story and are shut out by at most two thresholds that can be overcome,
 * fewest thresholds first, then in order of rank (R45: not a promise, but what it would take).
 */
export function listBijna({ kandidaten }: Advies): BijnaPassend[] {
  return kandidaten
    .filter((kandidaat) => isBijna(kandidaat))
    .sort((a, b) => a.afwijzingen.length - b.afwijzingen.length || b.score - a.score)
    .slice(0, MAX_BIJNA)
    .map(({ dienstverlener, dienst, afwijzingen }) => ({ dienstverlener, dienst, drempels: afwijzingen }));
}

function isBijna({ oordeel, redenen, afwijzingen }: Kandidaat): boolean {
  return (
    oordeel === "niet" &&
    afwijzingen.length <= MAX_DREMPELS &&
    afwijzingen.every(({ code }) => OVERKOMELIJK.has(code)) &&
    redenen.some(({ code }) => code === "dekt-vraagstuk")
  );
}
