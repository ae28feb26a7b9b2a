import path from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { getCatalogus } from "../../lib/server/catalogus-cache";
import { readContent } from "../../lib/server/content/read-content";
import { saveCatalogus } from "../../lib/server/data/catalogus";
import { loadCatalogus } from "../../lib/server/usecases/load-catalogus";
import { createMigratedDatabase, PROVIDERS, type TestDatabase } from "./test-databases";

const CONTENT = path.resolve("content");
const START = new Date("2026-11-20T12:00:00Z").getTime();

describe("catalogus in het geheugen", () => {
  let lines: string[];

  beforeEach(() => {
    vi.useFakeTimers({ toFake: ["Date"], now: START });
    lines = [];
    vi.spyOn(process.stderr, "write").mockImplementation((line) => lines.push(String(line)) > 0);
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.restoreAllMocks();
    vi.unstubAllEnvs();
    Reflect.deleteProperty(globalThis, "deurwijzerCatalogus");
    Reflect.deleteProperty(globalThis, "deurwijzerDatabase");
  });

  it("is de database onbereikbaar, dan dienen de bestanden van content/", async () => {
    vi.stubEnv("DATABASE_URL", "postgres://iemand:geheim@127.0.0.1:1/deurwijzer");
    const content = readContent(CONTENT);

    const catalogus = await getCatalogus();

    expect(content).toStrictEqual({ ok: true, catalogus });
    expect(lines.join("")).toContain("De database op 127.0.0.1:1 is niet bereikbaar.");
    expect(lines.join("")).not.toContain("geheim");
  });

  describe.each(PROVIDERS)("op %s", (provider) => {
    let test: TestDatabase;

    beforeEach(async () => {
      test = await createMigratedDatabase(provider);
      vi.stubEnv("DATABASE_URL", test.adres.url);
      await loadCatalogus(test.database, CONTENT);
    });
    afterEach(() => test.remove());

    it("een nieuwe versie wordt na 30 seconden opgemerkt, zonder dat iemand erop wacht", async () => {
      const old = await getCatalogus();
      const versie = { hash: "0".repeat(64), datum: "2026-01-01" };
      await saveCatalogus(test.database, { ...old, versie }, new Date(START));

      vi.setSystemTime(START + 30_000);
      expect(await getCatalogus()).toBe(old);
      vi.setSystemTime(START + 30_001);
      expect(await getCatalogus()).toBe(old);

      await vi.waitFor(async () => expect((await getCatalogus()).versie).toEqual(versie), { timeout: 30_000 });
      expect(lines).toEqual([]);
    });

    it("valt de database weg, dan blijft de laatst gelezen catalogus", async () => {
      const old = await getCatalogus();
      await test.database.$executeRawUnsafe("DROP TABLE catalogusversie");

      vi.setSystemTime(START + 60_000);
      expect(await getCatalogus()).toBe(old);

      await vi.waitFor(() => expect(lines).toHaveLength(1), { timeout: 30_000 });
      expect(lines[0]).toMatch(/mist tabellen\. Voer npm run migreer uit\. De laatst gelezen catalogus dient\./);
      expect(await getCatalogus()).toBe(old);
    });
  });
});
