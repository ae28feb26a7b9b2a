import feiten from "../../content/herkenning/feiten.json";
import { foldNaam } from "../gebied/resolve-plaats";
import { LANDEN, nameLand } from "../vragenlijst/keuzes";

/** Beginnings of words and names that mean a country abroad, folded: its names in Dutch and English, and what editors added. */
export const LANDWOORDEN: readonly (readonly [begin: string, code: string])[] = [
  ...LANDEN.flatMap((code) => (["nl", "en"] as const).map((taal) => [foldNaam(nameLand(code, taal)), code] as const)),
  ...Object.entries(feiten.landen).flatMap(([code, delen]) => delen.map((deel) => [foldNaam(deel), code] as const)),
].sort(([a], [b]) => b.length - a.length);

const ENKELE = LANDWOORDEN.map(([begin]) => begin).filter((begin) => !begin.includes(" "));
const MINSTENS = Math.min(...ENKELE.map((begin) => begin.length));
/** By their first letters, so that a word is compared with few of them. */
const byBegin = new Map<string, string[]>();
for (const begin of ENKELE) {
  const key = begin.slice(0, MINSTENS);
  byBegin.set(key, [...(byBegin.get(key) ?? []), begin]);
}

/** Does this folded word name a country abroad, a city there, or its people? */
export function isLandwoord(woord: string): boolean {
  return byBegin.get(woord.slice(0, MINSTENS))?.some((begin) => woord.startsWith(begin)) ?? false;
}
