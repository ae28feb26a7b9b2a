"use server";

import { headers } from "next/headers";
import { redirect } from "next/navigation";
import type { Aanvraagstand } from "@/components/overdracht/aanvraagstand";
import { readVeld, readVelden } from "@/lib/overdracht/aanvraagvelden";
import { parseAanvraag } from "@/lib/overdracht/parse-aanvraag";
import { readBezoekersadres } from "@/lib/server/bezoekersadres";
import { now } from "@/lib/server/clock";
import { loadInvoer } from "@/lib/server/loaders/load-advies";
import { readTaal } from "@/lib/server/taal";
import { requestOverdracht } from "@/lib/server/usecases/request-overdracht";
import { toTaaladres } from "@/lib/teksten/taaladres";

/** First shows what will be sent, and sends it only then. What someone typed always comes back. */
export async function vraagOverdracht(vorige: Aanvraagstand, form: FormData): Promise<Aanvraagstand> {
  const beurt = vorige.beurt + 1;
  const velden = readVelden(form);
  const show = (stap: Aanvraagstand["stap"], more: Partial<Aanvraagstand> = {}): Aanvraagstand => ({
    beurt,
    stap,
    velden,
    fouten: [],
    storing: null,
    ...more,
  });
  const stap = readVeld(form, "stap");
  if (stap === "wijzigen") return show("invullen");

  const ontleding = parseAanvraag(form);
  // Nothing goes on. It may be somebody's browser that filled it in, and they must know what to do.
  if (ontleding.soort === "robot") return show("invullen", { storing: "robot" });
  if (ontleding.soort === "ongeldig") return show("invullen", { storing: "ongeldig" });
  if (ontleding.soort === "fouten") return show("invullen", { fouten: ontleding.fouten });
  if (stap !== "versturen") return show("controleren");

  const taal = await readTaal();
  const invoer = await loadInvoer(readVeld(form, "antwoorden"));
  if (invoer === null) return show("invullen", { storing: "ongeldig" });
  const adres = readBezoekersadres(await headers());
  const uitkomst = await requestOverdracht(ontleding.aanvraag, invoer, adres, now());
  if (uitkomst.soort !== "gedaan") return show("controleren", { storing: uitkomst.soort });
  redirect(toTaaladres(`${uitkomst.statuspad}?nieuw=ja`, taal));
}
