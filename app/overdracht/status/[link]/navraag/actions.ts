"use server";

import { redirect } from "next/navigation";
import { OPLOSSINGEN, parseNavraag } from "@/lib/beoordeling/navraag";
import { readVeld } from "@/lib/overdracht/aanvraagvelden";
import { readTaal } from "@/lib/server/taal";
import { receiveNavraag } from "@/lib/server/usecases/receive-navraag";
import { toTaaladres } from "@/lib/teksten/taaladres";

/** Keeps the answer, and thanks; with one missing it says which, and what was chosen is still chosen. */
export async function beantwoordNavraag(_lost: number, form: FormData): Promise<number> {
  const taal = await readTaal();
  const link = readVeld(form, "link");
  const antwoord = parseNavraag(form);
  const gedaan = antwoord === null ? "mist" : await receiveNavraag(link, antwoord, taal);
  const query = new URLSearchParams({ gedaan });
  if (gedaan !== "bewaard") {
    // Only what the form itself offers goes into an address.
    const oplossing = OPLOSSINGEN.find((code) => code === readVeld(form, "oplossing"));
    const cijfer = /^\d{1,2}$/.exec(readVeld(form, "rapportcijfer"))?.[0];
    if (oplossing !== undefined) query.set("oplossing", oplossing);
    if (cijfer !== undefined) query.set("rapportcijfer", cijfer);
  }
  redirect(toTaaladres(`/overdracht/status/${encodeURIComponent(link)}/navraag?${query}`, taal));
}
