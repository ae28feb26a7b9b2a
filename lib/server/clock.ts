import "server-only";

/** The only clock of the application. */
export function now(): Date {
  return new Date();
}

/** Today in the Netherlands as an ISO date (yyyy-mm-dd), whatever the machine's time zone. */
export function today(): string {
  return new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Amsterdam" }).format(now());
}
