"use server";

import { redirect } from "next/navigation";
import { listGetypt, type Ontvangerstand } from "@/components/overdracht/ontvangerstand";
import { readVeld } from "@/lib/overdracht/aanvraagvelden";
import { parseOntvangerzet } from "@/lib/overdracht/ontvangerzet";
import { today } from "@/lib/server/clock";
import { readTaal } from "@/lib/server/taal";
import { makeOntvangerzet } from "@/lib/server/usecases/make-ontvangerzet";
import { toTaaladres } from "@/lib/teksten/taaladres";

/** Does what the receiver answered, and shows how things stand after it; else what is wrong, with what was typed. */
export async function doeOntvangerzet(vorige: Ontvangerstand, form: FormData): Promise<Ontvangerstand> {
  const show = (more: Partial<Ontvangerstand>): Ontvangerstand => ({
    beurt: vorige.beurt + 1,
    fouten: [],
    storing: null,
    getypt: listGetypt(form),
    ...more,
  });
  const ontleding = parseOntvangerzet(form, today());
  if (ontleding.soort === "ongeldig") return show({ storing: "ongeldig" });
  if (ontleding.soort === "fouten") return show({ fouten: ontleding.fouten });
  const link = readVeld(form, "link");
  const uitkomst = await makeOntvangerzet(link, ontleding.zet, ontleding.bijlage);
  if (uitkomst === "storing") return show({ storing: "storing" });
  redirect(toTaaladres(`/overdracht/ontvangen/${encodeURIComponent(link)}?gedaan=${uitkomst}`, await readTaal()));
}
