import { Agent } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";
import { createInzending, sendInzending } from "./chaos-aanvraag";
import type { Formulier } from "./chaos-formulier";
import type { Slachtoffer } from "./chaos-processes";

const KLANTEN = 4;
/** At most so long per kill, the start of a server included. */
const MAX_MS_PER_KILL = 8000;

/** What happened so far; everyone who takes part adds to it. */
type Telling = { kills: number; gevraagd: number; afgewezen: number; bevestigd: Set<string> };
type Plaag = {
  kills: number;
  server: Slachtoffer & { waitUntilReady: () => Promise<void> };
  worker: Slachtoffer;
  klant: (isKlaar: () => boolean, telling: Telling) => Promise<void>;
  storingen: readonly { naam: string; doe: (ms: number) => Promise<unknown> }[];
  meld: (text: string) => void;
};

/** Kills until it is enough; what goes wrong beside it comes once, spread over the run. */
export async function plaag({ kills, server, worker, klant, storingen, meld }: Plaag): Promise<Telling> {
  const telling: Telling = { kills: 0, gevraagd: 0, afgewezen: 0, bevestigd: new Set() };
  const deadline = performance.now() + kills * MAX_MS_PER_KILL + 60_000;
  // A run in which the site confirmed nothing would prove nothing.
  const isGenoeg = () => telling.kills >= kills && telling.bevestigd.size > 0;
  const isKlaar = () => isGenoeg() || performance.now() > deadline;
  const random = makeRandom(kills);
  const ms = kills < 20 ? 1000 : 3000;
  const hunt = async (slachtoffer: Slachtoffer, ready: () => Promise<unknown>, maxMs: number) => {
    while (!isKlaar()) {
      slachtoffer.start();
      await ready();
      // One in four lives longer: whoever takes over the work waits first until the other is surely gone.
      await sleep(50 + random() * maxMs * (random() < 0.25 ? 5 : 1));
      if (!(await slachtoffer.kill())) continue;
      telling.kills += 1;
      if (telling.kills % 10 === 0) meld(`${telling.kills} van ${kills} kills, ${telling.bevestigd.size} bevestigd`);
    }
  };
  const disturb = async () => {
    for (const [index, { naam, doe }] of storingen.entries()) {
      while (telling.kills < (kills * (index + 1)) / (storingen.length + 1) && !isKlaar()) await sleep(50);
      if (isKlaar()) return;
      meld(naam);
      await doe(ms);
    }
  };
  await server.kill();
  await Promise.all([
    // Now and then before it even answers.
    hunt(server, async () => random() < 0.2 || server.waitUntilReady(), 1500),
    hunt(worker, () => sleep(500), 3000),
    disturb(),
    ...Array.from({ length: KLANTEN }, () => klant(isKlaar, telling)),
  ]);
  return telling;
}

/** Someone who goes on until the site says that it has it, as people do, and then the next. */
export async function klant(
  baseUrl: string,
  formulieren: readonly Formulier[],
  isKlaar: () => boolean,
  telling: Telling,
): Promise<void> {
  const agent = new Agent({ keepAlive: false });
  while (!isKlaar()) {
    const formulier = formulieren[telling.gevraagd % formulieren.length];
    if (formulier === undefined) return;
    telling.gevraagd += 1;
    const inzending = createInzending(formulier);
    if (telling.gevraagd % 4 === 0) await sendInzending(baseUrl, inzending, "controleren", agent);
    while (!isKlaar()) {
      const antwoord = await sendInzending(baseUrl, inzending, "versturen", agent);
      if (antwoord === "bevestigd") {
        telling.bevestigd.add(inzending.token);
        break;
      }
      if (antwoord === "niet") telling.afgewezen += 1;
      await sleep(50);
    }
    await sleep(20);
  }
  agent.destroy();
}

/** Numbers between 0 and 1, the same in every run with as many kills (a linear congruential generator). */
function makeRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1664525 + 1013904223) % 2 ** 32;
    return state / 2 ** 32;
  };
}
