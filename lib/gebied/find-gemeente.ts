import Fuse from "fuse.js";
import type { Gebieden, Gemeente } from "./gebied";
import { foldNaam, listGemeentenByNaam } from "./resolve-plaats";

/** What a typed place turns out to be. `postcode` is filled when four digits were given. */
export type Gevonden =
  | { soort: "gemeente"; gemeente: Gemeente; postcode: string | null }
  /** A name that several gemeenten share, or a postcode that spans them. */
  | { soort: "keuze"; gemeenten: readonly Gemeente[]; postcode: string | null }
  | { soort: "onbekend"; suggesties: readonly Gemeente[] };

const MAX_SUGGESTIES = 5;
/** Distance above which a name is no likely typing error (0 is equal, 1 is nothing alike); chosen by trying Dutch names. */
const MAX_AFSTAND = 0.45;

/** Finds the gemeente for a name, an alias, a CBS code, or a postcode (the letters of "1234 AB" are not needed). */
export function findGemeente(tekst: string, gebieden: Gebieden): Gevonden {
  const pc4 = /^\s*([1-9]\d{3})\s*(?:[a-z]{2})?\s*$/i.exec(tekst)?.[1];
  if (pc4 !== undefined) {
    const codes: readonly string[] = gebieden.postcodes.get(pc4) ?? [];
    return toGevonden(
      gebieden.gemeenten.filter((gemeente) => codes.includes(gemeente.code)),
      pc4,
    );
  }
  const exact = listGemeentenByNaam(tekst, gebieden);
  if (exact.length > 0) return toGevonden(exact, null);
  return { soort: "onbekend", suggesties: listSuggesties(tekst, gebieden) };
}

function toGevonden(gemeenten: readonly Gemeente[], postcode: string | null): Gevonden {
  const [first, second] = gemeenten;
  if (first === undefined) return { soort: "onbekend", suggesties: [] };
  return second === undefined
    ? { soort: "gemeente", gemeente: first, postcode }
    : { soort: "keuze", gemeenten, postcode };
}

function listSuggesties(tekst: string, gebieden: Gebieden): Gemeente[] {
  const folded = foldNaam(tekst);
  if (folded === "") return [];
  const names = gebieden.gemeenten.flatMap((gemeente) =>
    [gemeente.naam, ...gemeente.aliassen].map((naam) => ({ gemeente, naam: foldNaam(naam) })),
  );
  const fuse = new Fuse(names, { keys: ["naam"], threshold: MAX_AFSTAND });
  const found = fuse.search(folded).map((result) => result.item.gemeente);
  return [...new Set(found)].slice(0, MAX_SUGGESTIES);
}
