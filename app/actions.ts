"use server";

import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import type { Verhaalstand } from "@/components/verhaal/verhaalstand";
import { readTaal } from "@/lib/server/taal";
import { loadVoorstel } from "@/lib/server/loaders/load-voorstel";
import { parseVerhaal } from "@/lib/vragenlijst/parse-verhaal";

/** Reads the story and shows what it was understood to be about, or leads to another door. The story is then forgotten. */
export async function vertelVerhaal(vorige: Verhaalstand, form: FormData): Promise<Verhaalstand> {
  const verhaal = parseVerhaal(form.get("verhaal"));
  const beurt = vorige.beurt + 1;
  if (!verhaal.ok) return { beurt, getypt: verhaal.getypt, fout: verhaal.fout, voorstel: null };
  const outcome = await loadVoorstel(verhaal.tekst, await readTaal());
  if ("naar" in outcome) {
    // The page may be in another language than this one; without this the browser would keep the layout around it.
    refresh();
    redirect(outcome.naar);
  }
  return { beurt, getypt: verhaal.tekst, fout: null, voorstel: outcome.voorstel };
}
