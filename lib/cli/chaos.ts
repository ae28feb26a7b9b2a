import { createHash } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { parseArgs } from "node:util";
import { createDatabase, type Database } from "../server/database/open-database";
import { applyMigrations } from "../server/database/schema-engine";
import { findSmtpadres, getContentDir, getDatabaseadres, type Databaseadres } from "../server/env";
import { readSleutelbos } from "../server/geheim/sleutelbos";
import { createPostbode } from "../server/post/smtp";
import { deliverPost } from "../server/usecases/deliver-post";
import { loadCatalogus } from "../server/usecases/load-catalogus";
import { saveOverdrachtmeting } from "./bench-overdracht";
import { controleer, type Controle } from "./chaos-controle";
import { measureLoad, type Belasting } from "./chaos-belasting";
import { listFormulieren } from "./chaos-formulier";
import { startMailserver, type Mailserver } from "./chaos-mail";
import { klant, plaag } from "./chaos-plaag";
import { createServer, createWorker } from "./chaos-processes";
import { holdDatabase } from "./chaos-storing";
import { describeChaos } from "./describe-chaos";
import { findFreePort, startTemporaryPostgres } from "./temporary-postgres";

/**
 * `npm run chaos`: handovers over HTTP while server and worker are killed (kill -9), the mail server is down, the database is
 * locked and the disk is full; then what was confirmed is compared with what is there and what arrived. And a steady load.
 * On SQLite and on PostgreSQL; `-- --kills=20` for fewer, `-- --zonder-belasting` without the load. Fails when anything is lost.
 * A run with the load writes its numbers to BENCH.md.
 */

const SLEUTEL = `chaos:${createHash("sha256").update("chaos").digest("base64")}`;
const AFZENDER = { naam: "Deurwijzer", adres: "post@deurwijzer.example" };
/** Less than the tables take, so that nothing more can be written. */
const VOLLE_SCHIJF_KB = 64;

export type Uitkomst = {
  provider: Databaseadres["provider"];
  kills: number;
  gevraagd: number;
  bevestigd: number;
  /** How often the site said that it has it not: with the database locked or the disk full, for one. */
  afgewezen: number;
  controle: Controle;
  afgebroken: number;
  isDoorgezet: boolean;
  belasting: Belasting | null;
  seconden: number;
};

const { values } = parseArgs({
  options: { kills: { type: "string", default: "200" }, "zonder-belasting": { type: "boolean", default: false } },
});
const kills = Math.ceil(Number(values.kills) / 2);
if (!(kills >= 1)) throw new Error("--kills is een getal vanaf 1, bijvoorbeeld -- --kills=200.");
const metBelasting = !values["zonder-belasting"];
const GOED = "Niets verloren.";
const FOUT = "Fout: er is iets verloren, dubbel zonder reden, of het aantal kills is niet gehaald.";

const dir = mkdtempSync(path.join(tmpdir(), "deurwijzer-chaos-"));
process.once("exit", () => rmSync(dir, { recursive: true, force: true }));
const postgres = await startTemporaryPostgres();
try {
  // What this process itself reads: never the database of whoever runs it.
  process.env.DATABASE_URL = `file:${path.join(dir, "deurwijzer.db")}`;
  const uitkomsten: Uitkomst[] = [];
  for (const adres of [getDatabaseadres(), getDatabaseadres(postgres.url)])
    uitkomsten.push(await rampspoed(adres, kills, metBelasting));
  const { tabellen, isGoed } = describeChaos(uitkomsten);
  process.stdout.write(`${tabellen}\n${isGoed ? GOED : FOUT}\n`);
  if (isGoed && metBelasting) await saveOverdrachtmeting(tabellen);
  process.exitCode = isGoed ? 0 : 1;
} finally {
  await postgres.stop();
}
process.exit();

async function rampspoed(adres: Databaseadres, kills: number, metBelasting: boolean): Promise<Uitkomst> {
  const start = performance.now();
  const { provider } = adres;
  say(`${provider}: database en catalogus klaarzetten`);
  await applyMigrations(adres);
  const database = createDatabase(adres);
  await loadCatalogus(database, getContentDir());
  let isLastig = true;
  const mail = await startMailserver(() => isLastig);
  const port = await findFreePort();
  const baseUrl = `http://127.0.0.1:${port}`;
  let starts = 0;
  let werk: "om-en-om" | "apart" = "om-en-om";
  let maxKb: number | null = null;
  const env = (): NodeJS.ProcessEnv => ({
    ...process.env,
    NODE_ENV: "production",
    PORT: String(port),
    DATABASE_URL: adres.url,
    SITE_URL: "",
    SMTP_URL: mail.url,
    MAIL_VAN: `${AFZENDER.naam} <${AFZENDER.adres}>`,
    OVERDRACHT_SLEUTELS: SLEUTEL,
    OVERDRACHT_PER_MINUUT: "1000000",
    OVERDRACHT_PER_ADRES: "1000000",
    WERK: werk === "om-en-om" && ++starts % 2 === 0 ? "in-server" : "apart",
  });
  const server = createServer(port, env, () => maxKb);
  const worker = createWorker(env);
  try {
    server.start();
    await server.waitUntilReady();
    const formulieren = await listFormulieren(baseUrl);
    const loop = await plaag({
      kills,
      server,
      worker,
      klant: (isKlaar, tel) => klant(baseUrl, formulieren, isKlaar, tel),
      storingen: [
        { naam: "de mailserver ligt plat", doe: (ms) => mail.whileDown(() => sleep(ms)) },
        { naam: "de database is bezet", doe: (ms) => holdDatabase(database, adres, ms) },
        ...(provider === "sqlite"
          ? [
              {
                naam: "de schijf is vol",
                doe: async (ms: number) => {
                  // From the next start on, and until the one after it.
                  maxKb = VOLLE_SCHIJF_KB;
                  await sleep(4 * ms);
                  maxKb = null;
                },
              },
            ]
          : []),
      ],
      meld: (text) => say(`${provider}: ${text}`),
    });
    await Promise.all([server.kill(), worker.kill()]);
    isLastig = false;
    await drain(database, mail);
    const controle = await controleer(database, readSleutelbos(SLEUTEL), loop.bevestigd, mail.aangekomen);

    let belasting: Belasting | null = null;
    const formulier = formulieren[0];
    if (metBelasting && formulier !== undefined) {
      say(`${provider}: belasting`);
      werk = "apart";
      server.start();
      worker.start();
      await server.waitUntilReady();
      belasting = await measureLoad(baseUrl, formulier, database, readSleutelbos(SLEUTEL), mail);
    }
    return {
      provider,
      kills: loop.kills,
      gevraagd: loop.gevraagd,
      bevestigd: loop.bevestigd.size,
      afgewezen: loop.afgewezen,
      controle,
      afgebroken: mail.afgebroken(),
      isDoorgezet: loop.kills >= kills && loop.bevestigd.size > 0,
      belasting,
      seconden: (performance.now() - start) / 1000,
    };
  } finally {
    await Promise.all([server.kill(), worker.kill()]);
    await mail.stop();
    await database.$disconnect();
  }
}

/** What still waits is sent, with the clock ahead: whoever was killed held it, and what was put off has its time. */
async function drain(database: Database, mail: Mailserver): Promise<void> {
  const adres = findSmtpadres(mail.url);
  if (adres === null) throw new Error("The mail server has an address.");
  const postbode = createPostbode({ adres, van: AFZENDER, antwoordAan: null });
  const sleutelbos = readSleutelbos(SLEUTEL);
  for (const minuten of [3, 30, 120, 240]) {
    const moment = new Date(Date.now() + minuten * 60_000);
    while ((await deliverPost(database, sleutelbos, postbode.verstuur, moment)) > 0);
  }
  postbode.sluit();
}

function say(text: string): void {
  process.stderr.write(`${text}\n`);
}
