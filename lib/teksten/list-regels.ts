import type { Taxonomie } from "../catalogus/taxonomie";
import { toUrl, type Antwoorden } from "../vragenlijst/antwoorden";
import { isBeantwoord, listStappen } from "../vragenlijst/next-stap";
import { VRAGENLIJST, type Stap } from "../vragenlijst/stappen";
import { describeAntwoord } from "./describe-antwoord";

/** One question with its answer; `antwoord` is null when it was not answered yet. */
export type Antwoordregel = { stap: Stap; antwoord: string | null; wijzigUrl: string };

/** Every question that matters or has an answer, in the order of the questionnaire: nothing that counts is hidden. */
export function listRegels(antwoorden: Antwoorden, taxonomie: Taxonomie): Antwoordregel[] {
  const relevant = listStappen(antwoorden, taxonomie);
  return VRAGENLIJST.map(({ stap }) => stap)
    .filter((stap) => relevant.includes(stap) || isBeantwoord(stap, antwoorden))
    .map((stap) => ({
      stap,
      antwoord: describeAntwoord(stap, antwoorden, taxonomie),
      wijzigUrl: toUrl(`/vragenlijst/${stap}`, antwoorden),
    }));
}
