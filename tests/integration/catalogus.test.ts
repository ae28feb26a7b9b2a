import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Catalogus } from "../../lib/catalogus/catalogus";
import { readContent } from "../../lib/server/content/read-content";
import { findCatalogusversie, readCatalogus, saveCatalogus } from "../../lib/server/data/catalogus";
import { loadCatalogus } from "../../lib/server/usecases/load-catalogus";
import { createMigratedDatabase, PROVIDERS, type TestDatabase } from "./test-databases";

const CONTENT = path.resolve("content");

function readRealContent(): Catalogus {
  const content = readContent(CONTENT);
  if (!content.ok) throw new Error(content.problemen.join("\n"));
  return content.catalogus;
}

describe.each(PROVIDERS)("catalogus op %s", (provider) => {
  let test: TestDatabase;
  let broken: string;
  const catalogus = readRealContent();

  beforeAll(async () => {
    test = await createMigratedDatabase(provider);
    broken = await copyContentWithMistake();
  });
  afterAll(async () => {
    await test.remove();
    await rm(broken, { recursive: true, force: true });
  });

  it("een lege database heeft geen catalogus en geen versie", async () => {
    expect(await findCatalogusversie(test.database)).toBeNull();
    expect(await readCatalogus(test.database)).toBeNull();
  });

  it("laden en teruglezen geeft precies de catalogus van de bestanden", async () => {
    expect(await loadCatalogus(test.database, CONTENT)).toEqual({ status: "geladen", versie: catalogus.versie });

    expect(await readCatalogus(test.database)).toStrictEqual(catalogus);
  });

  it("de tweede keer laden doet niets", async () => {
    const before = await findLoadMoment(test);

    expect(await loadCatalogus(test.database, CONTENT)).toEqual({ status: "ongewijzigd", versie: catalogus.versie });

    expect(await findLoadMoment(test)).toEqual(before);
  });

  it("een fout in één bestand laat de database precies zoals die was en noemt bestand, regel en veld", async () => {
    const before = await findLoadMoment(test);

    const result = await loadCatalogus(test.database, broken);

    expect(result).toEqual({
      status: "ongeldig",
      problemen: [expect.stringMatching(/catalogus\/kvk\.yaml:\d+ soort: \S/)],
    });
    expect(await readCatalogus(test.database)).toStrictEqual(catalogus);
    expect(await findLoadMoment(test)).toEqual(before);
  });

  it("breekt het opslaan halverwege af, dan staat de oude catalogus er nog", async () => {
    const [first] = catalogus.dienstverleners;
    if (!first) throw new Error("lege catalogus");
    const twice = { ...catalogus, dienstverleners: [...catalogus.dienstverleners, first] };

    await expect(saveCatalogus(test.database, twice, new Date(0))).rejects.toThrow();

    expect(await readCatalogus(test.database)).toStrictEqual(catalogus);
  });

  it("een nieuwe versie vervangt de oude in haar geheel", async () => {
    const used = new Set(catalogus.gebieden.gemeenten.flatMap(({ rollen }) => Object.values(rollen)));
    const smaller: Catalogus = {
      ...catalogus,
      versie: { hash: "0".repeat(64), datum: "2026-01-01" },
      dienstverleners: catalogus.dienstverleners.filter(({ slug }) => used.has(slug)).toReversed(),
      beslistabel: catalogus.beslistabel.slice(1),
    };

    await saveCatalogus(test.database, smaller, new Date(0));

    expect(await readCatalogus(test.database)).toStrictEqual(smaller);
  });
});

async function findLoadMoment({ database }: TestDatabase): Promise<unknown> {
  return database.catalogusversieRecord.findFirstOrThrow();
}

async function copyContentWithMistake(): Promise<string> {
  const dir = await mkdtemp(path.join(tmpdir(), "deurwijzer-content-"));
  await cp(CONTENT, dir, { recursive: true });
  const file = path.join(dir, "catalogus/kvk.yaml");
  const text = await readFile(file, "utf8");
  await writeFile(file, text.replace(/^soort: .*$/m, "soort: bakkerij"));
  return dir;
}
