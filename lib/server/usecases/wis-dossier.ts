import "server-only";
import { BEWAARDAGEN_DOSSIER } from "../../overdracht/dossier";
import type { Gebeurtenis } from "../../overdracht/gebeurtenis";
import { findGeadresseerde, listPost } from "../../overdracht/post";
import { addGebeurtenis, rebuildStand, toGebeurtenis, type Stand, type Zet } from "../../overdracht/stand";
import type { Actor } from "../../overdracht/toestanden";
import {
  clearAdresvingers,
  clearKenmerken,
  eraseDossier,
  findDossier,
  listTeWissen,
  type Wisdeel,
} from "../data/dossier";
import type { Overdracht } from "../data/overdracht";
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
    const delen = found.overdrachten.map((overdracht) => toWisdeel(overdracht, actor, moment));
    // Only the ondernemer may erase what is still open.
    if (delen.some(({ stand }) => !stand.isGewist)) return false;
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
  return ids.length;
}

function toWisdeel({ id, gebeurtenissen: log }: Overdracht, actor: Actor, moment: Date): Wisdeel {
  let stand = rebuildStand(log);
  const gebeurtenissen: Gebeurtenis[] = [];
  const zetten: Zet[] = [
    { soort: "intrekken", actor },
    { soort: "wissen", actor },
  ];
  for (const zet of zetten) {
    const gebeurtenis: ReturnType<typeof toGebeurtenis> = toGebeurtenis(stand, zet, moment);
    // What is closed cannot be withdrawn any more, and need not be.
    if (typeof gebeurtenis === "string") continue;
    gebeurtenissen.push(gebeurtenis);
    stand = addGebeurtenis(stand, gebeurtenis);
  }
  return {
    id,
    gebeurtenissen,
    stand: stand as Stand,
    // The ondernemer's address is gone with the rest.
    post: gebeurtenissen.map((gebeurtenis) =>
      listPost(gebeurtenis).filter((soort) => findGeadresseerde(soort) === "ontvanger"),
    ),
  };
}
