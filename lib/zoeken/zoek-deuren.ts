import { foldNaam } from "../gebied/resolve-plaats";
import type { AndereDeur } from "../herkenning/andere-deuren";

/** Shorter texts stand within too many names. */
const MINSTENS = 3;

/** Other doors whose name, or another name, begins with the text or holds it as words: "ombudsman", "NVWA". */
export function findDeuren(tekst: string, deuren: readonly AndereDeur[]): AndereDeur[] {
  const gezocht = foldNaam(tekst);
  if (gezocht.length < MINSTENS) return [];
  return deuren.filter(({ naam, aliassen }) =>
    [naam, ...aliassen]
      .map(foldNaam)
      .some((known) => known.startsWith(gezocht) || ` ${known} `.includes(` ${gezocht} `)),
  );
}
