import type { Taal } from "../catalogus/codes";
import { LOCALES } from "./teksten";

// Made once: making a formatter costs far more than using it.
const makeFormatter = (taal: Taal) => new Intl.DateTimeFormat(LOCALES[taal], { dateStyle: "long", timeZone: "UTC" });
const LONG: Readonly<Record<Taal, Intl.DateTimeFormat>> = { nl: makeFormatter("nl"), en: makeFormatter("en") };

/** An ISO date in words: "2026-11-20" to "20 november 2026". */
export function describeDatum(datum: string, taal: Taal): string {
  return LONG[taal].format(new Date(`${datum}T00:00:00Z`));
}
