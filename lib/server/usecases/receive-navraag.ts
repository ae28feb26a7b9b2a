import "server-only";
import { randomUUID } from "node:crypto";
import type { Navraagantwoord } from "../../beoordeling/navraag";
import type { Taal } from "../../catalogus/codes";
import { toDag } from "../../kalender/werkdagen";
import { now } from "../clock";
import { saveNavraag } from "../data/navraag";
import { openDatabase } from "../database/open-database";
import { verifyLink } from "../geheim/link";
import { log } from "../log";
import { findSleutelbosVoorInzage } from "../overdracht-aan";

/** Keeps whether a question was solved, apart from who says so. Never throws: a second answer is thanked like the first. */
export async function receiveNavraag(
  link: string,
  antwoord: Navraagantwoord,
  taal: Taal,
): Promise<"bewaard" | "storing"> {
  try {
    const sleutelbos = findSleutelbosVoorInzage();
    const oordeel = sleutelbos === null ? null : verifyLink(sleutelbos, "status", link, now());
    if (oordeel?.soort === "geldig") {
      const maand = toDag(now()).slice(0, "2026-11".length);
      await saveNavraag(openDatabase(), oordeel.id, { id: randomUUID(), maand, taal, ...antwoord });
    }
    return "bewaard";
  } catch {
    log("warn", "Een antwoord op de navraag is niet bewaard: de database gaf een fout.");
    return "storing";
  }
}
