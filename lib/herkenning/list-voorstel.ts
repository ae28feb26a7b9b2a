import type { Herkenning } from "./herken";

const MAX_VOORSTEL = 3;
/** A vraagstuk with less than this share of the best one's score is more noise than story. */
const DEEL_VAN_BESTE = 0.5;

/** The vraagstukken to put before the person, or to advise on when nobody can be asked: the best, and what comes near it. */
export function listVoorstel({ vraagstukken }: Herkenning): string[] {
  const best = vraagstukken[0]?.score ?? 0;
  return vraagstukken
    .filter(({ score }) => score >= best * DEEL_VAN_BESTE)
    .slice(0, MAX_VOORSTEL)
    .map(({ code }) => code);
}
