import { isLandwoord } from "./landen";

/** Stands for any country abroad: whoever sells to Oman has the need of whoever sells to Chile. */
const LAND = "@land";

/** Longest text that is looked at, in characters; the rest of a long story adds little. */
export const MAX_TEKENS = 4000;

/** A word as it is compared (folded) and as it was typed. */
export type Woord = { gevouwen: string; getypt: string };

/** One feature of a text: `woord` is the place of the word that it comes from. */
export type Kenmerk = { naam: string; woord: number };

/** How much a kind of feature counts beside a whole word. */
const GEWICHT = { w: 1, p: 0.7, n: 0.35, c: 3 } as const;

/** Lower case, without accents; every number is one and the same word, for amounts and years say nothing about the need. */
export function listWoorden(tekst: string): Woord[] {
  return (tekst.slice(0, MAX_TEKENS).match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).map((getypt) => ({
    getypt,
    gevouwen: fold(getypt),
  }));
}

function fold(woord: string): string {
  const gevouwen = woord.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  return /^\p{N}+$/u.test(gevouwen) ? "#" : gevouwen;
}

/**
 * The features of a text, each once: whole words (`w`), pairs of neighbours (`p`), and pieces of three to five letters (`n`),
 * which carry over typing errors, endings and compounds. A country abroad also counts as such (`c`).
 */
export function listKenmerken(woorden: readonly Woord[]): Kenmerk[] {
  const seen = new Set<string>();
  const kenmerken: Kenmerk[] = [];
  const add = (naam: string, woord: number) => {
    if (seen.has(naam)) return;
    seen.add(naam);
    kenmerken.push({ naam, woord });
  };
  woorden.forEach(({ gevouwen }, place) => {
    const before = woorden[place - 1]?.gevouwen ?? "";
    add(`w${gevouwen}`, place);
    add(`p${before} ${gevouwen}`, place);
    if (isLandwoord(gevouwen)) {
      add(`c${LAND}`, place);
      add(`p${before} ${LAND}`, place);
    }
    if (gevouwen.length < 4) return;
    const padded = `_${gevouwen}_`;
    for (let size = 3; size <= 5; size++)
      for (let start = 0; start + size <= padded.length; start++) add(`n${padded.slice(start, start + size)}`, place);
  });
  return kenmerken;
}

/** How much the kind of this feature counts. */
export function weighKind(naam: string): number {
  return GEWICHT[naam[0] as keyof typeof GEWICHT];
}
