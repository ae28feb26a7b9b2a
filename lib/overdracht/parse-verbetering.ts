import { readVeld } from "./aanvraagvelden";
import {
  MAX_NAAM,
  MAX_TELEFOON,
  MAX_VERHAAL,
  naamSchema,
  telefoonSchema,
  verhaalSchema,
  type Persoonsdeel,
} from "./dossier";
import { createVeldlezer, type Veldfout } from "./veldlezer";

export const VERBETERVELDEN = ["verhaal", "naam", "telefoon"] as const;
export type Verbeterveld = (typeof VERBETERVELDEN)[number];

/** What an ondernemer can put right afterwards (GDPR, article 16): not the mail address, for links and limits hang on it. */
export type Verbetering = Pick<Persoonsdeel, Verbeterveld>;

export type Verbeterontleding =
  { soort: "goed"; verbetering: Verbetering } | { soort: "fouten"; fouten: readonly Veldfout<Verbeterveld>[] };

/** Reads the form in which someone corrects what is kept. Everything that is wrong is told at once. */
export function parseVerbetering(form: FormData): Verbeterontleding {
  const { fouten, read, demand } = createVeldlezer<Verbeterveld>();
  const verhaal = demand("verhaal", verhaalSchema, readVeld(form, "verhaal"), MAX_VERHAAL);
  const naam = demand("naam", naamSchema, readVeld(form, "naam"), MAX_NAAM);
  const telefoon = read("telefoon", telefoonSchema, readVeld(form, "telefoon"), MAX_TELEFOON);
  if (verhaal === null || naam === null || fouten.length > 0) return { soort: "fouten", fouten };
  return { soort: "goed", verbetering: { verhaal, naam, telefoon } };
}
