import type { Taal } from "../catalogus/codes";
import { LOCALES } from "./teksten";

// Made once: making a formatter costs far more than using it.
const makeFormatter = (taal: Taal) => new Intl.DateTimeFormat(LOCALES[taal], { dateStyle: "long", timeZone: "UTC" });
const LONG: Readonly<Record<Taal, Intl.DateTimeFormat>> = { nl: makeFormatter("nl"), en: makeFormatter("en") };

const makeDagFormatter = (taal: Taal) =>
  new Intl.DateTimeFormat(LOCALES[taal], { weekday: "long", day: "numeric", month: "long", timeZone: "UTC" });
const DAG: Readonly<Record<Taal, Intl.DateTimeFormat>> = { nl: makeDagFormatter("nl"), en: makeDagFormatter("en") };

/** A day to come, with its weekday and without its year: "2026-11-23" to "maandag 23 november". */
export function describeDag(datum: string, taal: Taal): string {
  return DAG[taal].format(new Date(`${datum}T00:00:00Z`));
}

/** An ISO date in words: "2026-11-20" to "20 november 2026". */
export function describeDatum(datum: string, taal: Taal): string {
  return LONG[taal].format(new Date(`${datum}T00:00:00Z`));
}
