import "server-only";
import { toDag } from "../kalender/werkdagen";

/** The only clock of the application. */
export function now(): Date {
  return new Date();
}

/** Today in the Netherlands as an ISO date. */
export function today(): string {
  return toDag(now());
}
