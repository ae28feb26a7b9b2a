import "server-only";
import { today } from "../clock";
import { openDatabase } from "../database/open-database";
import { log } from "../log";
import { wisOudeOpmerkingen } from "./wis-oude-opmerkingen";

const DAG_MS = 86_400_000;

/** Does what has to be done every day, now and then once a day for as long as this process lives. Never throws. */
export function startOnderhoud(): Promise<void> {
  setInterval(() => void doOnderhoud(), DAG_MS).unref();
  return doOnderhoud();
}

async function doOnderhoud(): Promise<void> {
  try {
    await wisOudeOpmerkingen(openDatabase(), today());
  } catch {
    log("warn", "Oude opmerkingen zijn niet gewist: de database gaf een fout. Morgen opnieuw.");
  }
}
