"use server";

import { redirect } from "next/navigation";
import { listGetypt, type Verbeterstand } from "@/components/overdracht/verbeterstand";
import { readVeld } from "@/lib/overdracht/aanvraagvelden";
import { parseVerbetering } from "@/lib/overdracht/parse-verbetering";
import { readTaal } from "@/lib/server/taal";
import { correctPersoonsdeel } from "@/lib/server/usecases/correct-persoonsdeel";
import { toTaaladres } from "@/lib/teksten/taaladres";

/** Keeps what was corrected, and shows the page with all of it; else what is wrong, with what was typed. */
export async function verbeter(vorige: Verbeterstand, form: FormData): Promise<Verbeterstand> {
  const show = (more: Partial<Verbeterstand>): Verbeterstand => ({
    beurt: vorige.beurt + 1,
    getypt: listGetypt(form),
    fouten: [],
    storing: null,
    ...more,
  });
  const ontleding = parseVerbetering(form);
  if (ontleding.soort === "fouten") return show({ fouten: ontleding.fouten });
  const link = readVeld(form, "link");
  const uitkomst = await correctPersoonsdeel(link, ontleding.verbetering);
  if (uitkomst === "onbereikbaar") return show({ fouten: [{ veld: "telefoon", code: "geen-van-beide" }] });
  if (uitkomst === "storing") return show({ storing: "storing" });
  redirect(toTaaladres(`/overdracht/status/${encodeURIComponent(link)}?gedaan=${uitkomst}`, await readTaal()));
}
