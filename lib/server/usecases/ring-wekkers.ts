import "server-only";
import { isLangGewacht, nextWekker, type Wekker } from "../../overdracht/klok";
import type { Postsoort } from "../../overdracht/post";
import type { SoortGebeurtenis } from "../../overdracht/toestanden";
import { findDossierId } from "../data/dossier";
import { listWekkers, postponeWekker, saveWekker } from "../data/overdracht";
import { findPostgang, toPostId, type Postgang } from "../data/post";
import type { Database } from "../database/open-database";
import type { Sleutelbos } from "../geheim/sleutelbos";
import { log } from "../log";
import { findTermijnen } from "./find-termijnen";
import { makeZet } from "./make-zet";
import { openDossier, type OpenDossier } from "./open-dossier";

const MAX_PER_KEER = 100;
const UUR_MS = 3_600_000;

/**
 * Does what the clock asks by this moment: reminders, passing on, and what a crash left in between. Twice is as good as once:
 * each looks at the log again, so a wekker that was dealt with does nothing. One that cannot be opened waits an hour, and the
 * others go on. Gives how many were looked at.
 */
export async function ringWekkers(database: Database, sleutelbos: Sleutelbos, moment: Date): Promise<number> {
  const ids = await listWekkers(database, moment, MAX_PER_KEER);
  for (const id of ids) {
    try {
      await ring(database, sleutelbos, id, moment);
    } catch {
      await postpone(database, id, moment);
      log(
        "warn",
        "Een overdracht kan nu niet verder. Over een uur opnieuw; is er een sleutel weg uit OVERDRACHT_SLEUTELS?",
      );
    }
  }
  return ids.length;
}

async function ring(database: Database, sleutelbos: Sleutelbos, id: string, moment: Date): Promise<void> {
  const dossierId = await findDossierId(database, id);
  const open = dossierId === null ? null : await openDossier(database, sleutelbos, dossierId);
  const overdracht = open?.overdrachten.find((other) => other.id === id);
  if (overdracht === undefined) return;
  const { stand } = overdracht;
  const wekker = nextWekker(stand, await findTermijnen(stand));
  if (wekker === null || wekker.op > moment) {
    // The terms of the party changed since, or the day of a holiday did.
    await saveWekker(database, id, stand.volgnummer, wekker?.op ?? null);
    return;
  }
  if (await moetWachten(database, overdracht, wekker, moment)) return postpone(database, id, moment);
  await makeZet(database, sleutelbos, id, wekker.zet, moment, { ronde: stand.ronde, bij: stand.volgnummer });
}

async function moetWachten(
  database: Database,
  overdracht: OpenDossier["overdrachten"][number],
  wekker: Wekker,
  moment: Date,
): Promise<boolean> {
  if (wekker.zet === "vervolg") return false;
  if (wekker.zet.soort === "verstommen") {
    const stand = await findStandVan(database, overdracht, "herinneren", "herinnering", moment);
    // Whoever was not reminded cannot be called silent: the mail server may be down.
    return stand === "bezet" || (stand === "klaar" && !isLangGewacht(wekker, moment));
  }
  // It may be arriving at this very moment.
  return (
    wekker.zet.soort === "teruggeven" &&
    (await findStandVan(database, overdracht, "versturen", "verzoek", moment)) === "bezet"
  );
}

/** Where the last mail of this sort stands; undefined when there is none. */
async function findStandVan(
  database: Database,
  { id, gebeurtenissen }: OpenDossier["overdrachten"][number],
  soort: SoortGebeurtenis,
  mail: Postsoort,
  moment: Date,
): Promise<Postgang["stand"] | undefined> {
  const volgnummer = gebeurtenissen.findLast((other) => other.soort === soort)?.volgnummer ?? 0;
  return (await findPostgang(database, toPostId(id, volgnummer, mail), moment))?.stand;
}

function postpone(database: Database, id: string, moment: Date): Promise<void> {
  return postponeWekker(database, id, moment, new Date(moment.getTime() + UUR_MS));
}
