import "server-only";
import { randomUUID } from "node:crypto";
import { now } from "../clock";
import { becomeLeider, resignLeider } from "../data/leider";
import { openDatabase } from "../database/open-database";
import { log } from "../log";
import { findSleutelbosVoorOverdracht } from "../overdracht-aan";
import { createVerstuur } from "../post/create-verstuur";
import { deliverPost, type Verstuur } from "./deliver-post";
import { ringWekkers } from "./ring-wekkers";
import { wisOudeDossiers } from "./wis-dossier";

const TAAK = "overdracht";
/** Between two looks at what waits. */
const RUST_MS = 1000;
/** After an error: the database may be away for a while. */
const RUST_NA_FOUT_MS = 5000;
/** A leader that says nothing for this long is gone, and another takes over. */
const LEIDER_MS = 5000;
const WISSEN_ELKE_MS = 3_600_000;

/** What `doWerk` can be told. */
export type Werk = {
  /** Ends it after the round that it is in; settles when it has let go of the task. */
  stop: () => Promise<void>;
};

/**
 * Does what waits, over and over: mails, reminders, passing on, erasing. Of all that run, one does the work at a time; the
 * others watch. Never throws: what goes wrong is tried again.
 */
export function doWerk(): Werk {
  const houder = randomUUID();
  let isGestopt = false;
  let wake = () => {};
  const rest = (ms: number) =>
    new Promise<void>((resolve) => {
      wake = resolve;
      setTimeout(resolve, ms).unref();
    });
  const loop = async () => {
    let gewistOp = 0;
    const wissen: Wissen = {
      isNodig: (moment) => moment.getTime() - gewistOp >= WISSEN_ELKE_MS,
      doe: async (moment) => {
        await wisOudeDossiers(openDatabase(), moment);
        gewistOp = moment.getTime();
      },
    };
    const post: { open?: ReturnType<typeof createVerstuur> } = {};
    while (!isGestopt) {
      try {
        // Made when it is needed: a wrong SMTP_URL is told by who asks for the keys.
        const verstuur: Verstuur = (bericht) => (post.open ??= createVerstuur()).verstuur(bericht);
        const isDrukte = await doRonde(houder, verstuur, wissen);
        if (!isDrukte) await rest(RUST_MS);
      } catch {
        // A message of the database may hold what is kept, so it stays out of the log.
        log("warn", "Het werk aan overdrachten ging mis: de database of de catalogus gaf een fout. Zo meteen opnieuw.");
        await rest(RUST_NA_FOUT_MS);
      }
    }
    post.open?.sluit();
    await resign(houder);
  };
  const done = loop();
  return {
    stop: () => {
      isGestopt = true;
      wake();
      return done;
    },
  };
}

/** Lets another take over at once; when the database is away, it does so by itself in a while. */
async function resign(houder: string): Promise<void> {
  try {
    await resignLeider(openDatabase(), TAAK, houder);
  } catch {
    log("info", "Het werk aan overdrachten is gestopt zonder het over te dragen: de database antwoordt niet.");
  }
}

/** Erasing what was closed long enough ago, now and then. */
type Wissen = { isNodig: (moment: Date) => boolean; doe: (moment: Date) => Promise<void> };

/** One round, when it is ours to do; gives whether there is likely more. */
async function doRonde(houder: string, verstuur: Verstuur, wissen: Wissen): Promise<boolean> {
  const sleutelbos = findSleutelbosVoorOverdracht();
  const moment = now();
  // A site that no longer hands over still erases what it keeps.
  if (sleutelbos === null && !wissen.isNodig(moment)) return false;
  const database = openDatabase();
  if (!(await becomeLeider(database, TAAK, houder, moment, new Date(moment.getTime() + LEIDER_MS)))) return false;
  // First: what may not be kept any longer goes, also when nothing else can be done.
  if (wissen.isNodig(moment)) await wissen.doe(moment);
  if (sleutelbos === null) return false;
  const gebeld = await ringWekkers(database, sleutelbos, moment);
  const verstuurd = await deliverPost(database, sleutelbos, verstuur, moment);
  return gebeld + verstuurd > 0;
}
