import "server-only";
import { herken } from "@/lib/herkenning/herken";
import { isReden } from "@/lib/teksten/buiten-bereik";
import { getHerkenkennis } from "../kennis";

const MAX_VOORSTEL = 3;
/** A vraagstuk with less than this share of the best one's score is more noise than story. */
const DEEL_VAN_BESTE = 0.5;

/** Where a story leads: an address with codes only. The text itself goes nowhere else. */
export async function herkenVerhaal(tekst: string): Promise<string> {
  const { reden, vraagstukken, acuut } = herken(tekst, await getHerkenkennis());
  if (reden === "nood-leven") return "/direct-hulp";
  if (reden !== null && isReden(reden)) return `/buiten-bereik/${reden}`;

  const best = vraagstukken[0]?.score ?? 0;
  const voorstel = vraagstukken.filter(({ score }) => score >= best * DEEL_VAN_BESTE).slice(0, MAX_VOORSTEL);
  const query = new URLSearchParams();
  if (voorstel.length > 0) query.set("voorstel", voorstel.map(({ code }) => code).join(","));
  else query.set("herkend", "nee");
  if (acuut) query.set("acuut", "ja");
  return `/vragenlijst/${voorstel.length > 0 ? "vraagstuk" : "thema"}?${query}`;
}
