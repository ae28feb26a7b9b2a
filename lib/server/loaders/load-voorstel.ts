import "server-only";
import type { Taal } from "@/lib/catalogus/codes";
import { isReden } from "@/lib/teksten/buiten-bereik";
import { toTaaladres } from "@/lib/teksten/taaladres";
import { presentVoorstel, type Voorstel } from "@/lib/teksten/present-voorstel";
import { getCatalogusIn } from "../kennis";
import { herkenVerhaal } from "../usecases/herken-verhaal";

/** What a story leads to: another door, or what we understood of it. The text itself goes nowhere. */
export async function loadVoorstel(tekst: string, van: Taal): Promise<{ naar: string } | { voorstel: Voorstel }> {
  const herkenning = await herkenVerhaal(tekst);
  const { reden } = herkenning;
  // Who is turned away is answered in the language of the story; everyone else stays in that of the page.
  if (reden !== null) {
    const pad = isReden(reden) ? `/buiten-bereik/${reden}` : "/direct-hulp";
    return { naar: toTaaladres(pad, van === "en" ? "en" : herkenning.taal) };
  }
  return { voorstel: presentVoorstel(herkenning, await getCatalogusIn(van), van) };
}
