// Made once: making a formatter costs far more than using it.
const LONG = new Intl.DateTimeFormat("nl", { dateStyle: "long", timeZone: "UTC" });

/** An ISO date in words: "2026-11-20" to "20 november 2026". */
export function describeDatum(datum: string): string {
  return LONG.format(new Date(`${datum}T00:00:00Z`));
}
