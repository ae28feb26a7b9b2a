import "server-only";
import { listVoorstel } from "@/lib/herkenning/list-voorstel";
import { isReden } from "@/lib/teksten/buiten-bereik";
import { herkenVerhaal } from "../usecases/herken-verhaal";

/** Where a story leads: an address with codes only. The text itself goes nowhere else. */
export async function routeVerhaal(tekst: string): Promise<string> {
  const herkenning = await herkenVerhaal(tekst);
  const { reden, acuut } = herkenning;
  if (reden === "nood-leven") return "/direct-hulp";
  if (reden !== null && isReden(reden)) return `/buiten-bereik/${reden}`;

  const voorstel = listVoorstel(herkenning);
  const query = new URLSearchParams();
  if (voorstel.length > 0) query.set("voorstel", voorstel.join(","));
  else query.set("herkend", "nee");
  if (acuut) query.set("acuut", "ja");
  return `/vragenlijst/${voorstel.length > 0 ? "vraagstuk" : "thema"}?${query}`;
}
