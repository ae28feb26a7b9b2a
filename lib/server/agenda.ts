import "server-only";
import { createEvent } from "ics";

export type Afspraak = {
  /** The same for the same appointment, so that a calendar that reads it twice has it once. */
  id: string;
  titel: string;
  beschrijving: string;
  start: Date;
  minuten: number;
  gemaakt: Date;
};

/** One appointment as an iCalendar file (RFC 5545), in UTC, so that it needs no table of time zones. */
export function formatAgenda({ id, titel, beschrijving, start, minuten, gemaakt }: Afspraak): string {
  const event = {
    productId: "-//Deurwijzer//Advies//NL",
    uid: id,
    title: titel,
    description: beschrijving,
    start: start.getTime(),
    startOutputType: "utc" as const,
    duration: { minutes: minuten },
    // Not in the package's types; without it the package reads the clock itself.
    timestamp: gemaakt.getTime(),
    alarms: [{ action: "display" as const, description: titel, trigger: { minutes: 10, before: true } }],
  };
  const { error, value } = createEvent(event);
  if (value === null) throw error ?? new Error("No calendar file");
  return value;
}
