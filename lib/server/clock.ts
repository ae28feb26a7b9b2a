import "server-only";

/** The only clock of the application. */
export function now(): Date {
  return new Date();
}

const DAG = new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Amsterdam" });

/** The day of a moment in the Netherlands as an ISO date (yyyy-mm-dd), whatever the machine's time zone. */
export function toDag(moment: Date): string {
  return DAG.format(moment);
}

/** Today in the Netherlands as an ISO date. */
export function today(): string {
  return toDag(now());
}
