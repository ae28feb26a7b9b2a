import type { Advies, Afwijzing, Afwijzingscode } from "./advies";

/** A dienst for this story that stays closed on something the ondernemer can change or find out. */
export type BijnaPassend = { dienstverlener: string; dienst: string; drempels: readonly Drempel[] };

/** Thresholds that one can step over: find partners, make a plan, become a member, wait for an opening. */
export const DREMPELCODES = [
  "te-weinig-deelnemers",
  "deelnemers-onbekend",
  "topsector-onbekend",
  "exportstrategie-nodig",
  "te-klein",
  "alleen-leden",
  "misschien-dicht",
] as const satisfies readonly Afwijzingscode[];
export type Drempelcode = (typeof DREMPELCODES)[number];
export type Drempel = Afwijzing & { code: Drempelcode };

const MAX_BIJNA = 3;
const MAX_DREMPELS = 2;

/**
 * Near misses: diensten that name a vraagstuk of the story and are shut out by at most two thresholds that can be overcome,
 * fewest thresholds first, then in order of rank (R45: not a promise, but what it would take).
 */
export function listBijna({ kandidaten }: Advies): BijnaPassend[] {
  return kandidaten
    .filter(({ oordeel, redenen }) => oordeel === "niet" && redenen.some(({ code }) => code === "dekt-vraagstuk"))
    .flatMap(({ dienstverlener, dienst, score, afwijzingen }) => {
      // A scheme is seldom whom one speaks first, but that keeps nobody out.
      const drempels = afwijzingen.filter(({ code }) => code !== "geen-gesprekspartner");
      const isBijna = drempels.length > 0 && drempels.length <= MAX_DREMPELS && drempels.every(isDrempel);
      return isBijna ? [{ dienstverlener, dienst, score, drempels }] : [];
    })
    .sort((a, b) => a.drempels.length - b.drempels.length || b.score - a.score)
    .slice(0, MAX_BIJNA)
    .map(({ dienstverlener, dienst, drempels }) => ({ dienstverlener, dienst, drempels }));
}

function isDrempel(afwijzing: Afwijzing): afwijzing is Drempel {
  return (DREMPELCODES as readonly Afwijzingscode[]).includes(afwijzing.code);
}
