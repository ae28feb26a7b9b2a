import "server-only";
import { today } from "../clock";
import { openDatabase } from "../database/open-database";
import { isWerkInServer } from "../env";
import { log } from "../log";
import { doWerk, type Werk } from "./do-werk";
import { wisOudeOpmerkingen } from "./wis-oude-opmerkingen";

const DAG_MS = 86_400_000;

/** What the server of lib/cli/serve.mjs ends before it stops. */
const shared = globalThis as typeof globalThis & { deurwijzerWerk?: Werk };

/** Does what waits for the handovers in this process too, unless a worker beside it does. */
export function startWerk(): void {
  if (isWerkInServer()) shared.deurwijzerWerk = doWerk();
}

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
