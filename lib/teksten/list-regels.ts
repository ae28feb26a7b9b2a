import type { Taal } from "../catalogus/codes";
import type { Catalogus } from "../catalogus/catalogus";
import { toUrl, type Antwoorden } from "../vragenlijst/antwoorden";
import { listStappen } from "../vragenlijst/next-stap";
import type { Stap } from "../vragenlijst/stappen";
import { describeAntwoord } from "./describe-antwoord";

/** One question with its answer; `antwoord` is null when it was not answered yet. */
export type Antwoordregel = { stap: Stap; antwoord: string | null; wijzigUrl: string };

/** Every question that has an answer, and those still open, in a fixed order: nothing that counts is hidden. */
export function listRegels(
  antwoorden: Antwoorden,
  catalogus: Pick<Catalogus, "taxonomie" | "dienstverleners">,
  taal: Taal,
  open: readonly Stap[] = [],
): Antwoordregel[] {
  return listStappen(antwoorden, open).map((stap) => ({
    stap,
    antwoord: describeAntwoord(stap, antwoorden, catalogus, taal),
    wijzigUrl: toUrl(`/vragenlijst/${stap}`, antwoorden),
  }));
}
