import feiten from "../../content/herkenning/feiten.json";
import { foldNaam } from "../gebied/resolve-plaats";
import { LANDEN, nameLand } from "../vragenlijst/keuzes";

const NAMEN = LANDEN.flatMap((code) =>
  (["nl", "en"] as const).map((taal) => [foldNaam(nameLand(code, taal)), code] as const),
);

/**
 * Beginnings of words and names that mean a country abroad, folded, the longest first: its names in Dutch and English, and what
 * editors added (cities, peoples, other names).
 */
export const LANDWOORDEN: readonly (readonly [begin: string, code: string])[] = [
  ...NAMEN,
  ...Object.entries(feiten.landen).flatMap(([code, delen]) => delen.map((deel) => [foldNaam(deel), code] as const)),
].sort(([a], [b]) => b.length - a.length);

const PLAATSEN = new Set(LANDWOORDEN.map(([begin]) => begin));

/** Is this folded word the name of a country or city abroad? "Polen" is; "Poolse" may be the people who work here. */
export function isLandwoord(woord: string): boolean {
  return PLAATSEN.has(woord);
}
