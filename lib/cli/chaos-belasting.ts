import { Agent } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";
import type { Database } from "../server/database/open-database";
import type { Sleutelbos } from "../server/geheim/sleutelbos";
import { createInzending, sendInzending } from "./chaos-aanvraag";
import { controleer, type Controle } from "./chaos-controle";
import type { Formulier } from "./chaos-formulier";
import type { Mailserver } from "./chaos-mail";

const PER_SECONDE = 50;
const SECONDEN = 20;
const WARM_SECONDEN = 3;
/** So long the worker gets to send what is left. */
const MAX_NAWERK_MS = 300_000;

export type Belasting = {
  perSeconde: number;
  bevestigd: number;
  /** Milliseconds from the moment at which it should be sent, so that a server that lags behind is not flattered. */
  p50: number;
  p95: number;
  p99: number;
  /** Seconds until the last mail was out, after the last request. */
  nawerk: number;
  controle: Controle;
};

/** A steady stream of handovers to one server, with a worker beside it. */
export async function measureLoad(
  baseUrl: string,
  formulier: Formulier,
  database: Database,
  sleutelbos: Sleutelbos,
  mail: Mailserver,
): Promise<Belasting> {
  const agent = new Agent({ keepAlive: true, maxSockets: 100 });
  const bevestigd = new Set<string>();
  const stream = async (seconden: number): Promise<number[]> => {
    const start = performance.now();
    const sent: Promise<number>[] = [];
    for (let nummer = 0; nummer < seconden * PER_SECONDE; nummer += 1) {
      const due = start + (nummer * 1000) / PER_SECONDE;
      await sleep(Math.max(0, due - performance.now()));
      const inzending = createInzending(formulier);
      sent.push(
        sendInzending(baseUrl, inzending, "versturen", agent).then((antwoord) => {
          if (antwoord === "bevestigd") bevestigd.add(inzending.token);
          return performance.now() - due;
        }),
      );
    }
    return (await Promise.all(sent)).sort((a, b) => a - b);
  };
  await stream(WARM_SECONDEN);
  const warm = bevestigd.size;
  const times = await stream(SECONDEN);
  agent.destroy();
  const end = performance.now();
  const open = { verstuurdOp: null, vervallenOp: null };
  while ((await database.postRecord.count({ where: open })) > 0 && performance.now() - end < MAX_NAWERK_MS)
    await sleep(250);
  const at = (share: number) => times[Math.floor(times.length * share)] ?? 0;
  return {
    perSeconde: (bevestigd.size - warm) / SECONDEN,
    bevestigd: bevestigd.size,
    p50: at(0.5),
    p95: at(0.95),
    p99: at(0.99),
    nawerk: (performance.now() - end) / 1000,
    controle: await controleer(database, sleutelbos, bevestigd, mail.aangekomen),
  };
}
