import type { Taal } from "../catalogus/codes";
import type { Taxonomie } from "../catalogus/taxonomie";
import { toUrl, type Antwoorden } from "../vragenlijst/antwoorden";
import { listStappen } from "../vragenlijst/next-stap";
import type { Stap } from "../vragenlijst/stappen";
import { describeAntwoord } from "./describe-antwoord";

/** One question with its answer; `antwoord` is null when it was not answered yet. */
export type Antwoordregel = { stap: Stap; antwoord: string | null; wijzigUrl: string };

/** Every question that has an answer, and those still open, in a fixed order: nothing that counts is hidden. */
export function listRegels(
  antwoorden: Antwoorden,
  taxonomie: Taxonomie,
  taal: Taal,
  open: readonly Stap[] = [],
): Antwoordregel[] {
  return listStappen(antwoorden, open).map((stap) => ({
    stap,
    antwoord: describeAntwoord(stap, antwoorden, taxonomie, taal),
    wijzigUrl: toUrl(`/vragenlijst/${stap}`, antwoorden),
  }));
}
