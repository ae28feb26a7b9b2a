import "server-only";
import { nextWekker } from "../../overdracht/klok";
import { findDossierId } from "../data/dossier";
import { listWekkers, saveWekker } from "../data/overdracht";
import type { Database } from "../database/open-database";
import type { Sleutelbos } from "../geheim/sleutelbos";
import { findTermijnen } from "./find-termijnen";
import { makeZet } from "./make-zet";
import { openDossier } from "./open-dossier";

const MAX_PER_KEER = 100;

/**
 * Does what the clock asks by this moment: reminders, passing on, and what a crash left in between. Twice is as good as once:
 * each looks at the log again, so a wekker that was dealt with does nothing. Gives how many were looked at.
 */
export async function ringWekkers(database: Database, sleutelbos: Sleutelbos, moment: Date): Promise<number> {
  const ids = await listWekkers(database, moment, MAX_PER_KEER);
  for (const id of ids) await ring(database, sleutelbos, id, moment);
  return ids.length;
}

async function ring(database: Database, sleutelbos: Sleutelbos, id: string, moment: Date): Promise<void> {
  const dossierId = await findDossierId(database, id);
  const open = dossierId === null ? null : await openDossier(database, sleutelbos, dossierId);
  const stand = open?.overdrachten.find((overdracht) => overdracht.id === id)?.stand;
  if (stand === undefined) return;
  const wekker = nextWekker(stand, await findTermijnen(stand));
  if (wekker === null || wekker.op > moment) {
    // The terms of the party changed since, or the day of a holiday did.
    await saveWekker(database, id, stand.volgnummer, wekker?.op ?? null);
    return;
  }
  await makeZet(database, sleutelbos, id, wekker.zet, moment, { ronde: stand.ronde });
}
