import type { Plaats } from "../gebied/gebied";
import type { Profiel } from "./advies";
import type { Invoer } from "./invoer";

/** One part of the story with its weight: 1 for the first, less for what comes after. */
export type Verhaaldeel = { code: string; /** In the taxonomie. */ nummer: number; gewicht: number };

/** Everything about the ondernemer that rules may look at; made once per advice. */
export type Situatie = {
  invoer: Invoer;
  profiel: Profiel;
  plaats: Plaats;
  verhaal: readonly Verhaaldeel[];
  /** Acute need of money, roof or firm: comes before all else (R02). */
  isAcuut: boolean;
  /** The story begins with a firm in trouble (R05). */
  isZwaarWeer: boolean;
  /** The story spans themes: the question behind the question asks for a talk (R13). */
  isKluwen: boolean;
  /** Doors that were tried in vain, as `partij` of an ingang: the desks behind one door are one. */
  geweest: ReadonlySet<string>;
  /** ISO date. */
  peildatum: string;
  peiljaar: number;
};
