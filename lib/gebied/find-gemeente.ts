import Fuse from "fuse.js";
import type { Gebieden, Gemeente } from "./gebied";
import { foldNaam, listGemeentenByNaam } from "./resolve-plaats";

/** What a typed place turns out to be. `postcode` is filled when four digits were given. */
export type Gevonden =
  | { soort: "gemeente"; gemeente: Gemeente; postcode: string | null }
  /** A name that several gemeenten share, or a postcode that spans them. */
  | { soort: "keuze"; gemeenten: readonly Gemeente[]; postcode: string | null }
  | { soort: "onbekend"; suggesties: readonly Plaatssuggestie[] };

/** A name that looks like what was typed: of a gemeente, or of a town or village in it. */
export type Plaatssuggestie = { naam: string; gemeente: Gemeente };

const MAX_SUGGESTIES = 5;
/** Distance above which a name is no likely typing error (0 is equal, 1 is nothing alike); chosen by trying Dutch names. */
const MAX_AFSTAND = 0.45;

/** Finds the gemeente for a name, an alias, a town or village, a former gemeente, a CBS code, or a postcode (the letters of "1234 AB" are not needed). */
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

/** A name with its folded form, which is what is searched. */
type Zoeknaam = Plaatssuggestie & { gevouwen: string };
const zoekers = new WeakMap<Gebieden, Fuse<Zoeknaam>>();

function listSuggesties(tekst: string, gebieden: Gebieden): Plaatssuggestie[] {
  const folded = foldNaam(tekst);
  if (folded === "") return [];
  let zoeker = zoekers.get(gebieden);
  if (zoeker === undefined) {
    zoeker = new Fuse(listZoeknamen(gebieden), { keys: ["gevouwen"], threshold: MAX_AFSTAND });
    zoekers.set(gebieden, zoeker);
  }
  const suggesties = new Map<Gemeente, Plaatssuggestie>();
  for (const { item } of zoeker.search(folded, { limit: 50 }))
    if (!suggesties.has(item.gemeente)) suggesties.set(item.gemeente, { naam: item.naam, gemeente: item.gemeente });
  return [...suggesties.values()].slice(0, MAX_SUGGESTIES);
}

/** Gemeenten first: of names that are equally near, the larger one is meant more often. */
function listZoeknamen({ gemeenten, plaatsen }: Gebieden): Zoeknaam[] {
  const byCode = new Map(gemeenten.map((gemeente) => [gemeente.code, gemeente]));
  return [
    ...gemeenten.flatMap((gemeente) =>
      [gemeente.naam, ...gemeente.aliassen].map((alias) => ({
        naam: gemeente.naam,
        gemeente,
        gevouwen: foldNaam(alias),
      })),
    ),
    ...[...plaatsen].flatMap(([naam, codes]) =>
      codes.flatMap((code) => {
        const gemeente = byCode.get(code);
        return gemeente === undefined ? [] : [{ naam, gemeente, gevouwen: foldNaam(naam) }];
      }),
    ),
  ];
}
