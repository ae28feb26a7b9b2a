import "server-only";
import type { Verbetering } from "../../overdracht/parse-verbetering";
import { isGesloten } from "../../overdracht/toestanden";
import { now } from "../clock";
import { savePersoonsdeel } from "../data/dossier";
import { openDatabase } from "../database/open-database";
import { verifyLink } from "../geheim/link";
import { log } from "../log";
import { findSleutelbosVoorInzage } from "../overdracht-aan";
import { openDossier, sealPersoonsdeel } from "./open-dossier";

/** `onbereikbaar`: without a number nobody could reach them any more; `kan-niet`: all of it is closed or erased. */
export type Verbeteruitkomst = "verbeterd" | "onbereikbaar" | "kan-niet" | "storing";

/**
 * Puts right what an ondernemer left, as long as something is open: whoever has it reads it at the next look. The link is the
 * permission; never throws.
 */
export async function correctPersoonsdeel(link: string, verbetering: Verbetering): Promise<Verbeteruitkomst> {
  try {
    const sleutelbos = findSleutelbosVoorInzage();
    const oordeel = sleutelbos === null ? null : verifyLink(sleutelbos, "status", link, now());
    if (sleutelbos === null || oordeel?.soort !== "geldig") return "kan-niet";
    const { id } = oordeel;
    const database = openDatabase();
    const open = await openDossier(database, sleutelbos, id);
    const persoonsdeel = open?.persoonsdeel ?? null;
    if (open === null || persoonsdeel === null) return "kan-niet";
    if (open.overdrachten.every(({ stand }) => isGesloten(stand.toestand))) return "kan-niet";
    if (verbetering.telefoon === null && persoonsdeel.email === null) return "onbereikbaar";
    await savePersoonsdeel(database, id, sealPersoonsdeel(sleutelbos, id, { ...persoonsdeel, ...verbetering }));
    return "verbeterd";
  } catch {
    log("warn", "Een verbetering op een statuspagina is niet bewaard: de database gaf een fout.");
    return "storing";
  }
}
