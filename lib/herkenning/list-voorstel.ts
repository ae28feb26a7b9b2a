import type { Herkenning } from "./herken";

const MAX_VOORSTEL = 3;

/** The best vraagstuk and what comes near it: those with at least this part of the best one's score, at most three. */
export function listVoorstel({ vraagstukken }: Pick<Herkenning, "vraagstukken">, deelVanBeste: number): string[] {
  const best = vraagstukken[0]?.score ?? 0;
  return vraagstukken
    .filter(({ score }) => score >= best * deelVanBeste)
    .slice(0, MAX_VOORSTEL)
    .map(({ code }) => code);
}
