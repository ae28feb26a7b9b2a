import "server-only";
import { isReden } from "@/lib/teksten/buiten-bereik";
import { presentVoorstel, type Voorstel } from "@/lib/teksten/present-voorstel";
import { getCatalogus } from "../catalogus-cache";
import { herkenVerhaal } from "../usecases/herken-verhaal";

/** What a story leads to: another door, or what we understood of it. The text itself goes nowhere. */
export async function loadVoorstel(tekst: string): Promise<{ naar: string } | { voorstel: Voorstel }> {
  const herkenning = await herkenVerhaal(tekst);
  const { reden, taal } = herkenning;
  const query = taal === "nl" ? "" : `?taal=${taal}`;
  if (reden !== null && isReden(reden)) return { naar: `/buiten-bereik/${reden}${query}` };
  if (reden !== null) return { naar: `/direct-hulp${query}` };
  return { voorstel: presentVoorstel(herkenning, await getCatalogus()) };
}
