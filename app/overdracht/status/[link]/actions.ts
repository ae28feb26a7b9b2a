"use server";

import { redirect } from "next/navigation";
import { readVeld } from "@/lib/overdracht/aanvraagvelden";
import { readTaal } from "@/lib/server/taal";
import { makeStatuszet } from "@/lib/server/usecases/make-statuszet";
import { toTaaladres } from "@/lib/teksten/taaladres";

/** Does what the ondernemer chose, and shows how things stand after it. What was lost before does not matter any more. */
export async function doeStatuszet(_lost: number, form: FormData): Promise<number> {
  const link = readVeld(form, "link");
  const telefoon = readVeld(form, "telefoon").trim();
  const uitkomst = await makeStatuszet({
    link,
    overdracht: readVeld(form, "overdracht"),
    ronde: Number(readVeld(form, "ronde")),
    zet: readVeld(form, "zet"),
    telefoon: telefoon === "" ? null : telefoon,
  });
  redirect(toTaaladres(`/overdracht/status/${encodeURIComponent(link)}?gedaan=${uitkomst}`, await readTaal()));
}
