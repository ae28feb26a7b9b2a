"use server";

import { redirect } from "next/navigation";
import { routeVerhaal } from "@/lib/server/loaders/route-verhaal";
import { parseVerhaal, type Verhaalstand } from "@/lib/vragenlijst/parse-verhaal";

/** Reads the story, recognises what it is about, and sends on. Only codes go into the address; the story is forgotten. */
export async function vertelVerhaal(_stand: Verhaalstand, form: FormData): Promise<Verhaalstand> {
  const verhaal = parseVerhaal(form.get("verhaal"));
  if (!verhaal.ok) return { fout: verhaal.fout, getypt: verhaal.getypt };
  redirect(await routeVerhaal(verhaal.tekst));
}
