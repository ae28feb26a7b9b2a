import "server-only";
import pLimit from "p-limit";
import type { Verzenduitkomst } from "../../post/verzenduitkomst";
import type { Bericht } from "../../post/mail";
import { nextPoging } from "../../overdracht/postpoging";
import { claimPost, savePostLater, savePostVervallen, savePostVerstuurd, type Postopdracht } from "../data/post";
import type { Database } from "../database/open-database";
import type { Sleutelbos } from "../geheim/sleutelbos";
import { makeZet } from "./make-zet";
import { writePost } from "./write-post";

/** Takes one mail to where it must go. */
export type Verstuur = (bericht: Bericht) => Promise<Verzenduitkomst>;

const MAX_PER_KEER = 20;
const TEGELIJK = 4;
/** Longer than sending one mail can take: whoever holds it longer is gone. */
const BEZET_MS = 120_000;

/**
 * Sends the mails that are due, each once: only a crash between the mail server's yes and our note of it repeats one, with
 * the same Message-ID. Gives how many it took in hand.
 */
export async function deliverPost(
  database: Database,
  sleutelbos: Sleutelbos,
  verstuur: Verstuur,
  moment: Date,
): Promise<number> {
  const opdrachten = await claimPost(database, moment, new Date(moment.getTime() + BEZET_MS), MAX_PER_KEER);
  const limit = pLimit(TEGELIJK);
  await Promise.all(
    opdrachten.map((opdracht) => limit(() => deliver(database, sleutelbos, verstuur, opdracht, moment))),
  );
  return opdrachten.length;
}

async function deliver(
  database: Database,
  sleutelbos: Sleutelbos,
  verstuur: Verstuur,
  opdracht: Postopdracht,
  moment: Date,
): Promise<void> {
  const { id, overdrachtId, soort, pogingen, sinds } = opdracht;
  const plan = await writePost(database, sleutelbos, opdracht);
  if (plan.soort === "vervallen") return savePostVervallen(database, id, moment, "niet-meer-nodig");
  const fail = async (reden: string) => {
    await savePostVervallen(database, id, moment, reden);
    if (soort === "verzoek")
      await makeZet(
        database,
        sleutelbos,
        overdrachtId,
        { soort: "teruggeven", actor: "systeem", reden: "onbestelbaar" },
        moment,
        { ronde: plan.ronde },
      );
  };
  if (plan.soort === "onbestelbaar") return fail("geen-adres");

  const uitkomst = await verstuur(plan.bericht);
  if (uitkomst.soort === "geweigerd") return fail(uitkomst.reden);
  if (uitkomst.soort === "later") {
    const op = nextPoging(pogingen, sinds, moment);
    return op === null ? fail(uitkomst.reden) : savePostLater(database, id, op, uitkomst.reden);
  }
  // Only a story that went out can be waited for; both are written at once.
  const isBezorgd =
    soort === "verzoek" &&
    (await makeZet(database, sleutelbos, overdrachtId, { soort: "bezorgen", actor: "systeem" }, moment, {
      ronde: plan.ronde,
      verstuurdePost: id,
    })) === "gedaan";
  if (!isBezorgd) await savePostVerstuurd(database, id, moment);
}
