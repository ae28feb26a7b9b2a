"use server";

import { nextStand, type Beoordelingsstand } from "@/components/beoordeling/beoordelingsstand";
import { parseInzending } from "@/lib/beoordeling/parse-inzending";
import { now } from "@/lib/server/clock";
import { readTaal } from "@/lib/server/taal";
import { receiveBeoordeling } from "@/lib/server/usecases/receive-beoordeling";

/** Keeps how easy someone found it, or why, and says what to show next. */
export async function beoordeelAdvies(vorige: Beoordelingsstand, form: FormData): Promise<Beoordelingsstand> {
  const inzending = parseInzending(Object.fromEntries(form));
  const ontvangst = await receiveBeoordeling(inzending, await readTaal(), now());
  return nextStand(vorige, inzending, ontvangst);
}
