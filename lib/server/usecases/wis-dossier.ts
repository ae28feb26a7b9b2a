import "server-only";
import { BEWAARDAGEN_DOSSIER } from "../../overdracht/dossier";
import { selectPost } from "../../overdracht/post";
import { addZetten, rebuildStand, type Stand, type Zet } from "../../overdracht/stand";
import { isGesloten, type Actor } from "../../overdracht/toestanden";
import {
  clearAdresvingers,
  clearKenmerken,
  eraseDossier,
  findDossier,
  listTeWissen,
  type Wisdeel,
} from "../data/dossier";
import { emptyWal } from "../database/empty-wal";
import type { Database } from "../database/open-database";

const DAG_MS = 86_400_000;
const MAX_PER_KEER = 100;
const MAX_POGINGEN = 5;

/**
 * Erases all that an ondernemer left in this dossier, at once. What is still open is withdrawn first, and its receiver is told.
 * Needs no key. False when there is no such dossier, when it kept changing, or when it is open and it is the system that asks.
 */
export async function wisDossier(database: Database, id: string, actor: Actor, moment: Date): Promise<boolean> {
  for (let poging = 0; poging < MAX_POGINGEN; poging += 1) {
    const found = await findDossier(database, id);
    if (found === null) return false;
    if (found.dossier.gewistOp !== null) return true;
    const standen = found.overdrachten.map(({ id, gebeurtenissen }) => ({ id, stand: rebuildStand(gebeurtenissen) }));
    // Only the ondernemer may erase what is still open.
    if (actor !== "ondernemer" && standen.some(({ stand }) => !isDicht(stand))) return false;
    const delen = standen.map(({ id, stand }) => toWisdeel(id, stand, actor, moment));
    if (await eraseDossier(database, id, moment, delen)) return true;
  }
  return false;
}

/** Erases every dossier that has been closed for 30 days, and gives how many. */
export async function wisOudeDossiers(database: Database, moment: Date): Promise<number> {
  const before = new Date(moment.getTime() - BEWAARDAGEN_DOSSIER * DAG_MS);
  const ids = await listTeWissen(database, before, MAX_PER_KEER);
  for (const id of ids) await wisDossier(database, id, "systeem", moment);
  await clearKenmerken(database, before);
  await clearAdresvingers(database, new Date(moment.getTime() - 2 * DAG_MS));
  // Also for who erased it all by hand since the last time.
  await emptyWal(database);
  return ids.length;
}

function toWisdeel(id: string, begin: Stand | null, actor: Actor, moment: Date): Wisdeel {
  const wissen: Zet = { soort: "wissen", actor };
  // What is closed cannot be withdrawn any more, and need not be.
  const zetten = isDicht(begin) ? ([wissen] as const) : ([{ soort: "intrekken", actor }, wissen] as const);
  const { stand, gebeurtenissen } = addZetten(begin, zetten, moment);
  // The ondernemer's address is gone with the rest.
  const postwens = { heeftEmail: false, magNavragen: false };
  return { id, gebeurtenissen, stand, post: gebeurtenissen.map((gebeurtenis) => selectPost(gebeurtenis, postwens)) };
}

function isDicht(stand: Stand | null): boolean {
  return stand !== null && isGesloten(stand.toestand);
}
