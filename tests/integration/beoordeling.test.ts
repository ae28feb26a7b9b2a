import { execFile } from "node:child_process";
import { randomUUID } from "node:crypto";
import { promisify } from "node:util";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { MAX_OPMERKING } from "../../lib/beoordeling/beoordeling";
import { parseInzending, type Inzending } from "../../lib/beoordeling/parse-inzending";
import { LOKVELD } from "../../lib/limiet/lokveld";
import { toDag } from "../../lib/kalender/werkdagen";
import { listBeoordelingen, saveBeoordeling } from "../../lib/server/data/beoordeling";
import { receiveBeoordeling } from "../../lib/server/usecases/receive-beoordeling";
import { startOnderhoud } from "../../lib/server/usecases/start-onderhoud";
import { wisOudeOpmerkingen } from "../../lib/server/usecases/wis-oude-opmerkingen";
import { createMigratedDatabase, PROVIDERS, type TestDatabase } from "./test-databases";

/** Half past midnight in the Netherlands: the day is theirs, not that of UTC. */
const VRIJDAG = new Date("2026-11-19T23:30:00Z");
const ZATERDAG = new Date("2026-11-21T09:00:00Z");
/** Of the catalogue in content/, which serves as long as the database has none. */
const DIENST = "kvk-eerste-informatie";
const HASH = "ab".repeat(32);
const RIJ = {
  cijfer: 2 as const,
  taal: "nl" as const,
  catalogusversie: HASH,
  motorversie: "2",
  eersteContact: DIENST,
  themas: [],
};
const KOLOMMEN = [
  "id",
  "dag",
  "cijfer",
  "opmerking",
  "taal",
  "catalogusversie",
  "motorversie",
  "eersteContact",
  "themas",
];

const cijfer = (token: string, overrides: Record<string, unknown> = {}): Inzending =>
  parseInzending({
    stap: "cijfer",
    token,
    cijfer: "2",
    [LOKVELD]: "",
    catalogusversie: HASH,
    motorversie: "2",
    eersteContact: DIENST,
    themas: "personeel,zwaar-weer",
    ...overrides,
  });
const opmerking = (token: string, tekst: string): Inzending =>
  parseInzending({ stap: "opmerking", token, opmerking: tekst, [LOKVELD]: "" });

describe.each(PROVIDERS)("beoordelingen op %s", (provider) => {
  let test: TestDatabase;

  beforeAll(async () => {
    test = await createMigratedDatabase(provider);
  });
  afterAll(() => test.remove());
  beforeEach(async () => {
    vi.stubEnv("DATABASE_URL", test.adres.url);
    await test.database.beoordelingRecord.deleteMany();
  });
  afterEach(() => {
    vi.unstubAllEnvs();
    vi.restoreAllMocks();
    for (const key of ["deurwijzerDatabase", "deurwijzerBeoordelingslimieten"]) Reflect.deleteProperty(globalThis, key);
  });

  const list = () => listBeoordelingen(test.database);

  it("één tik is genoeg, en de rij heeft deze kolommen en geen andere", async () => {
    const token = randomUUID();

    expect(await receiveBeoordeling(cijfer(token), "en", VRIJDAG)).toBe("bewaard");

    const rows = await test.database.$queryRawUnsafe<Record<string, unknown>[]>('SELECT * FROM "beoordeling"');
    expect(rows.map((row) => Object.keys(row))).toEqual([KOLOMMEN]);
    expect(rows.map((row) => ({ ...row, cijfer: Number(row.cijfer) }))).toEqual([
      {
        id: token,
        dag: "2026-11-20",
        cijfer: 2,
        opmerking: null,
        taal: "en",
        catalogusversie: HASH,
        motorversie: "2",
        eersteContact: DIENST,
        themas: "personeel,zwaar-weer",
      },
    ]);
  });

  it("zonder onderwerp is er geen thema", async () => {
    await receiveBeoordeling(cijfer(randomUUID(), { themas: "" }), "nl", VRIJDAG);

    expect(await list()).toMatchObject([{ themas: [] }]);
  });

  it("twee keer tikken telt één keer, ook tegelijk, en het eerste cijfer blijft", async () => {
    const token = randomUUID();
    await receiveBeoordeling(cijfer(token), "nl", VRIJDAG);

    const outcomes = await Promise.all(
      ["5", "4", "3"].map((number) => receiveBeoordeling(cijfer(token, { cijfer: number }), "nl", VRIJDAG)),
    );

    expect(outcomes).toEqual(["bewaard", "bewaard", "bewaard"]);
    expect(await list()).toMatchObject([{ cijfer: 2 }]);
  });

  it("een opmerking komt bij haar eigen cijfer, zonder wat naar iemand leidt", async () => {
    const [token, ander] = [randomUUID(), randomUUID()];
    await receiveBeoordeling(cijfer(token), "nl", VRIJDAG);
    await receiveBeoordeling(cijfer(ander), "nl", VRIJDAG);

    const tekst = "Te veel vragen. Bel me: 06-12345678 of jan@boer.nl";
    expect(await receiveBeoordeling(opmerking(token, tekst), "nl", VRIJDAG)).toBe("bewaard");

    const kept = Object.fromEntries((await list()).map(({ id, opmerking }) => [id, opmerking]));
    expect(kept).toEqual({ [token]: "Te veel vragen. Bel me: [weggehaald] of [weggehaald]", [ander]: null });
  });

  it("een lege opmerking is geen fout en laat de plek vrij", async () => {
    const token = randomUUID();
    await receiveBeoordeling(cijfer(token), "nl", VRIJDAG);

    expect(await receiveBeoordeling(opmerking(token, " \n"), "nl", VRIJDAG)).toBe("bewaard");
    expect(await receiveBeoordeling(opmerking(token, "toch iets"), "nl", VRIJDAG)).toBe("bewaard");
    expect(await list()).toMatchObject([{ opmerking: "toch iets" }]);
  });

  it("een verkeerd token, een tweede opmerking en een dag later: niet bewaard", async () => {
    const [token, later] = [randomUUID(), randomUUID()];
    await receiveBeoordeling(cijfer(token), "nl", VRIJDAG);
    await receiveBeoordeling(cijfer(later), "nl", VRIJDAG);
    await receiveBeoordeling(opmerking(token, "de eerste"), "nl", VRIJDAG);

    expect(await receiveBeoordeling(opmerking(randomUUID(), "verzonnen"), "nl", VRIJDAG)).toBe("verlopen");
    expect(await receiveBeoordeling(opmerking(token, "de tweede"), "nl", VRIJDAG)).toBe("verlopen");
    expect(await receiveBeoordeling(opmerking(later, "te laat"), "nl", ZATERDAG)).toBe("verlopen");
    expect(await receiveBeoordeling(opmerking("raad maar", "x"), "nl", VRIJDAG)).toBe("ongeldig");
    expect((await list()).map((row) => row.opmerking).sort()).toEqual(["de eerste", null]);
  });

  it("wat te lang is, wat niet bestaat en wie het verborgen veld invult: niets bewaard", async () => {
    const token = randomUUID();
    expect(await receiveBeoordeling(cijfer(token, { eersteContact: "jan-de-boer" }), "nl", VRIJDAG)).toBe("ongeldig");
    expect(await receiveBeoordeling(cijfer(token, { [LOKVELD]: "koop" }), "nl", VRIJDAG)).toBe("bewaard");
    expect(await list()).toEqual([]);

    await receiveBeoordeling(cijfer(token), "nl", VRIJDAG);
    const lang = "a".repeat(MAX_OPMERKING + 1);
    expect(await receiveBeoordeling(opmerking(token, lang), "nl", VRIJDAG)).toBe("te-lang");
    expect(await list()).toMatchObject([{ opmerking: null }]);
  });

  it("geen opmerking wordt ouder dan 180 dagen; hun cijfers blijven", async () => {
    const [oud, grens] = [randomUUID(), randomUUID()];
    // 179 and 178 days before the 20th of November: with a day until the next time, none gets older than 180.
    for (const [token, moment] of [
      [oud, new Date("2026-05-25T09:00:00Z")],
      [grens, new Date("2026-05-26T09:00:00Z")],
    ] as const) {
      await receiveBeoordeling(cijfer(token), "nl", moment);
      await receiveBeoordeling(opmerking(token, "bewaard"), "nl", moment);
    }

    expect(await wisOudeOpmerkingen(test.database, "2026-11-20")).toBe(1);

    const kept = Object.fromEntries((await list()).map(({ id, opmerking }) => [id, opmerking]));
    expect(kept).toMatchObject({ [oud]: null, [grens]: "bewaard" });
    expect(await list()).toHaveLength(2);
    expect(await wisOudeOpmerkingen(test.database, "2026-11-20")).toBe(0);
    expect(await wisOudeOpmerkingen(test.database, "2026-11-21")).toBe(1);
  });

  it("oude opmerkingen gaan vanzelf weg: bij de start van de server en daarna elke dag", async () => {
    const [oud, grens] = [randomUUID(), randomUUID()];
    for (const [token, moment] of [
      [oud, new Date("2026-05-25T09:00:00Z")],
      [grens, new Date("2026-05-26T09:00:00Z")],
    ] as const) {
      await saveBeoordeling(test.database, { ...RIJ, id: token, dag: toDag(moment), opmerking: "bewaard" });
    }
    const kept = async () => Object.fromEntries((await list()).map(({ id, opmerking }) => [id, opmerking]));
    vi.useFakeTimers({ toFake: ["Date", "setInterval", "clearInterval"], now: VRIJDAG });
    try {
      await startOnderhoud();
      expect(await kept()).toEqual({ [oud]: null, [grens]: "bewaard" });

      vi.advanceTimersByTime(86_400_000);
      await expect.poll(kept).toEqual({ [oud]: null, [grens]: null });
    } finally {
      vi.clearAllTimers();
      vi.useRealTimers();
    }
  });

  it("het onderhoud zonder database geeft geen fout, maar een regel in de log", async () => {
    const log = vi.spyOn(process.stderr, "write").mockReturnValue(true);
    vi.stubEnv("DATABASE_URL", "postgres://iemand:geheim@127.0.0.1:1/deurwijzer");
    vi.useFakeTimers({ toFake: ["setInterval", "clearInterval"] });
    try {
      await startOnderhoud();
    } finally {
      vi.clearAllTimers();
      vi.useRealTimers();
    }
    expect(log.mock.calls.join("")).toContain("Oude opmerkingen zijn niet gewist");
    expect(log.mock.calls.join("")).not.toContain("geheim");
  });

  it("meer dan 200 cijfers in een minuut: het volgende wordt niet bewaard, een minuut later weer wel", async () => {
    const token = randomUUID();
    for (let number = 0; number < 200; number += 1) await receiveBeoordeling(cijfer(token), "nl", VRIJDAG);

    expect(await receiveBeoordeling(cijfer(randomUUID()), "nl", VRIJDAG)).toBe("te-druk");
    expect(await list()).toHaveLength(1);
    expect(await receiveBeoordeling(opmerking(token, "kan nog"), "nl", VRIJDAG)).toBe("bewaard");
    const minuteLater = new Date(VRIJDAG.getTime() + 60_000);
    expect(await receiveBeoordeling(cijfer(randomUUID()), "nl", minuteLater)).toBe("bewaard");
  });

  it("met de database weg of stuk is er geen fout, en niets van de opmerking in de log", async () => {
    const log = vi.spyOn(process.stderr, "write").mockReturnValue(true);
    const token = randomUUID();
    await receiveBeoordeling(cijfer(token), "nl", VRIJDAG);
    await test.database.$executeRawUnsafe('ALTER TABLE "beoordeling" RENAME TO "weg"');
    try {
      expect(await receiveBeoordeling(opmerking(token, "mijn geheim"), "nl", VRIJDAG)).toBe("storing");
      expect(await receiveBeoordeling(cijfer(randomUUID()), "nl", VRIJDAG)).toBe("storing");
    } finally {
      await test.database.$executeRawUnsafe('ALTER TABLE "weg" RENAME TO "beoordeling"');
    }
    Reflect.deleteProperty(globalThis, "deurwijzerDatabase");
    vi.stubEnv("DATABASE_URL", "postgres://iemand:geheim@127.0.0.1:1/deurwijzer");
    expect(await receiveBeoordeling(opmerking(token, "mijn geheim"), "nl", VRIJDAG)).toBe("storing");

    expect(log.mock.calls.join("")).toContain("Een beoordeling is niet bewaard");
    expect(log.mock.calls.join("")).not.toContain("geheim");
  });

  it("het commando geeft tabellen en JSON", async () => {
    const run = async (...args: string[]) => {
      const command = ["--conditions=react-server", "--import", "tsx", "lib/cli/feedback.ts", ...args];
      const env = { ...process.env, DATABASE_URL: test.adres.url };
      return (await promisify(execFile)(process.execPath, command, { env })).stdout;
    };
    expect(await run()).toBe("Nog geen beoordelingen.\n");
    await receiveBeoordeling(cijfer(randomUUID()), "nl", VRIJDAG);

    expect(await run()).toMatch(/maand +aantal +gemid\. +1 +2 +3 +4 +5\n2026-11 +1 +2,00 +0 +1 +0 +0 +0\n/);
    expect(JSON.parse(await run("--json"))).toMatchObject({
      totaal: { aantal: 1, gemiddelde: 2, verdeling: [0, 1, 0, 0, 0] },
      opmerkingen: [],
    });
  });
});
