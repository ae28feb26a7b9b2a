"use server";

import type { Beoordelingsstand } from "@/components/beoordeling/beoordelingsstand";
import { parseInzending, type Inzending } from "@/lib/beoordeling/parse-inzending";
import { now } from "@/lib/server/clock";
import { readTaal } from "@/lib/server/taal";
import { receiveBeoordeling, type Ontvangst } from "@/lib/server/usecases/receive-beoordeling";

/** Keeps how easy someone found it, or why, and says what to show next. */
export async function beoordeelAdvies(vorige: Beoordelingsstand, form: FormData): Promise<Beoordelingsstand> {
  const inzending = parseInzending(Object.fromEntries(form));
  const ontvangst = await receiveBeoordeling(inzending, await readTaal(), now());
  return { beurt: vorige.beurt + 1, ...toStand(inzending, ontvangst) };
}

function toStand(inzending: Inzending, ontvangst: Ontvangst): Omit<Beoordelingsstand, "beurt"> {
  const isCijfer = inzending.soort === "cijfer" || inzending.soort === "robot" || inzending.soort === "ongeldig";
  const token = inzending.soort === "ongeldig" ? null : inzending.token;
  if (ontvangst === "bewaard") return { stap: isCijfer ? "opmerking" : "klaar", token, fout: null, getypt: "" };
  const getypt =
    inzending.soort === "opmerking" ? inzending.tekst : inzending.soort === "te-lang" ? inzending.getypt : "";
  return { stap: isCijfer ? "cijfer" : "opmerking", token, fout: ontvangst, getypt };
}
