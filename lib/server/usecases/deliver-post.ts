import "server-only";
import pLimit from "p-limit";
import type { Verzenduitkomst } from "../../post/verzenduitkomst";
import type { Bericht } from "../../post/mail";
import type { Zet } from "../../overdracht/stand";
import { isOpgegeven, moveUitgesteld, nextPoging } from "../../overdracht/postpoging";
import {
  claimPost,
  listKlarePost,
  savePostafloop,
  savePostLater,
  type Postafloop,
  type Postopdracht,
} from "../data/post";
import type { Database } from "../database/open-database";
import type { Sleutelbos } from "../geheim/sleutelbos";
import { log } from "../log";
import { makeZet } from "./make-zet";
import { writePost } from "./write-post";

/** Takes one mail to where it must go. */
export type Verstuur = (bericht: Bericht) => Promise<Verzenduitkomst>;

const MAX_PER_KEER = 20;
const TEGELIJK = 4;
/** Longer than writing and sending one mail can take: whoever holds it longer is gone. */
const BEZET_MS = 120_000;

/**
 * Sends the mails that are due, each once: only a crash between the mail server's yes and our note of it repeats one, with
 * the same Message-ID. One that cannot be written waits, and the others go. Gives how many it took in hand.
 */
export async function deliverPost(
  database: Database,
  sleutelbos: Sleutelbos,
  verstuur: Verstuur,
  moment: Date,
): Promise<number> {
  const start = performance.now();
  const limit = pLimit(TEGELIJK);
  let inHanden = 0;
  // Of one overdracht in the order in which they were written: an end must not arrive before a beginning.
  const deliverInOrder = async (ids: readonly string[]) => {
    for (const id of ids) {
      // Taken in hand at its turn: the mails before it may have kept us waiting for minutes.
      const nu = new Date(moment.getTime() + performance.now() - start);
      const opdracht = await claimPost(database, id, nu, new Date(nu.getTime() + BEZET_MS));
      if (opdracht === null) continue;
      inHanden += 1;
      await tryToDeliver(database, sleutelbos, verstuur, opdracht, moment);
    }
  };
  const klaar = await listKlarePost(database, moment, MAX_PER_KEER);
  // Settled, for what was begun is also ended: its mail may be on the line.
  const outcomes = await Promise.allSettled(klaar.map((ids) => limit(() => deliverInOrder(ids))));
  for (const outcome of outcomes) if (outcome.status === "rejected") throw outcome.reason;
  return inHanden;
}

/** What goes wrong with one mail is tried again later. Throws when not even that can be noted: the database is away. */
async function tryToDeliver(
  database: Database,
  sleutelbos: Sleutelbos,
  verstuur: Verstuur,
  opdracht: Postopdracht,
  moment: Date,
): Promise<void> {
  try {
    await deliver(database, sleutelbos, verstuur, opdracht, moment);
  } catch {
    const { id, pogingen } = opdracht;
    const klaarOp = nextPoging(pogingen, moment);
    const uitgesteldSinds = moveUitgesteld(opdracht.uitgesteldSinds, moment, klaarOp);
    await savePostLater(database, id, { klaarOp, uitkomst: "fout", uitgesteldSinds });
    log("warn", "Een mail kan nu niet weg. Later opnieuw; is er een sleutel weg uit OVERDRACHT_SLEUTELS?");
  }
}

async function deliver(
  database: Database,
  sleutelbos: Sleutelbos,
  verstuur: Verstuur,
  opdracht: Postopdracht,
  moment: Date,
): Promise<void> {
  const { id, overdrachtId, soort, pogingen } = opdracht;
  const plan = await writePost(database, sleutelbos, opdracht, moment);
  if (plan.soort === "vervallen")
    return savePostafloop(database, { id, moment, uitkomst: { soort: "vervallen", reden: "niet-meer-nodig" } });

  // Of a story, the outcome and what follows from it are written at once: in between it would wait for ever.
  const end = async (uitkomst: Postafloop["uitkomst"], zet: Zet) => {
    const afgehandeld: Postafloop = { id, moment, uitkomst };
    const gedaan =
      soort === "verzoek"
        ? await makeZet(database, sleutelbos, overdrachtId, zet, moment, { ronde: plan.ronde, afgehandeld })
        : "kan-niet";
    if (gedaan === "botsing") throw new Error("Others kept coming first.");
    if (gedaan !== "gedaan") await savePostafloop(database, afgehandeld);
  };
  const fail = (reden: string) =>
    end({ soort: "vervallen", reden }, { soort: "teruggeven", actor: "systeem", reden: "onbestelbaar" });
  if (plan.soort === "onbestelbaar") return fail("geen-adres");

  const uitkomst = await verstuur(plan.bericht);
  if (uitkomst.soort === "geweigerd") return fail(uitkomst.reden);
  if (uitkomst.soort === "later") {
    const klaarOp = nextPoging(pogingen, moment);
    if (uitkomst.reden !== "uitgesteld") {
      // Whatever is wrong on our side says nothing about who it is for: that is tried until someone mends it.
      const uitgesteldSinds = moveUitgesteld(opdracht.uitgesteldSinds, moment, klaarOp);
      return savePostLater(database, id, { klaarOp, uitkomst: uitkomst.reden, uitgesteldSinds });
    }
    const uitgesteldSinds = opdracht.uitgesteldSinds ?? moment;
    if (isOpgegeven(pogingen, uitgesteldSinds, moment)) return fail(uitkomst.reden);
    return savePostLater(database, id, { klaarOp, uitkomst: uitkomst.reden, uitgesteldSinds });
  }
  await end({ soort: "verstuurd" }, { soort: "bezorgen", actor: "systeem" });
}
