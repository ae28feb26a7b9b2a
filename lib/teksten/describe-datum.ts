/** An ISO date in words: "2026-11-20" to "20 november 2026". */
export function describeDatum(datum: string): string {
  return new Intl.DateTimeFormat("nl", { dateStyle: "long", timeZone: "UTC" }).format(new Date(`${datum}T00:00:00Z`));
}
