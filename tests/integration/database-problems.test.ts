import { spawn } from "node:child_process";
import { once } from "node:events";
import { describe, expect, inject, it } from "vitest";
import { findCatalogusversie } from "../../lib/server/data/catalogus";
import { describeDatabaseError } from "../../lib/server/database/database-error";
import { createDatabase } from "../../lib/server/database/open-database";
import { applyMigrations } from "../../lib/server/database/schema-engine";
import { getDatabaseadres, type Databaseadres } from "../../lib/server/env";
import { createEmptyDatabase, createMigratedDatabase, PROVIDERS } from "./test-databases";

const BY_ENGINE = (adres: Databaseadres) => applyMigrations(adres);
const BY_CLIENT = async (adres: Databaseadres) => {
  const database = createDatabase(adres);
  return findCatalogusversie(database).finally(() => database.$disconnect());
};

async function explain(url: string, use: (adres: Databaseadres) => Promise<unknown>): Promise<string> {
  const adres = getDatabaseadres(url);
  return use(adres).then(
    () => "geen fout",
    (error: unknown) => describeDatabaseError(error, adres),
  );
}

describe.each([
  ["bij het migreren", BY_ENGINE],
  ["bij het lezen", BY_CLIENT],
])("een database die niet kan, %s", (_, use) => {
  it("onbereikbaar", async () => {
    expect(await explain("postgres://ik:geheim@127.0.0.1:1/x", use)).toMatch(
      /^De database op 127\.0\.0\.1:1 is niet bereikbaar\. Start PostgreSQL/,
    );
  });

  it("bestaat niet", async () => {
    expect(await explain(inject("postgresUrl").replace(/\/postgres$/, "/weg"), use)).toMatch(
      /^De database op 127\.0\.0\.1:\d+ kent deze database niet\. Maak die eerst aan/,
    );
  });

  it("verkeerd wachtwoord, dat niet in de melding staat", async () => {
    const message = await explain(inject("postgresUrl").replace(/:[^:@]+@/, ":geheim@"), use);

    expect(message).toMatch(
      /^De database op 127\.0\.0\.1:\d+ weigert de naam of het wachtwoord\. Verbeter DATABASE_URL\.$/,
    );
    expect(message).not.toContain("geheim");
  });
});

it.each(PROVIDERS)("een database zonder tabellen op %s: voer de migraties uit", async (provider) => {
  const { adres, remove } = await createEmptyDatabase(provider);
  try {
    expect(await explain(adres.url, BY_CLIENT)).toMatch(/mist tabellen\. Voer npm run migreer uit\.$/);
  } finally {
    await remove();
  }
});

it("een SQLite-bestand waarin een ander net schrijft: even wachten is genoeg", async () => {
  const { adres, database, remove } = await createMigratedDatabase("sqlite");
  const writer = spawn(
    process.execPath,
    [...["--conditions=react-server", "--import", "tsx", "--input-type=module", "--eval"], WRITE_SLOWLY],
    { env: { ...process.env, DATABASE_URL: adres.url }, stdio: ["ignore", "pipe", "inherit"] },
  );
  const closed = once(writer, "close");
  try {
    await once(writer.stdout, "data");

    await expect(database.linkcontroleRecord.deleteMany()).resolves.toEqual({ count: 0 });
  } finally {
    await closed;
    await remove();
  }
});

const WRITE_SLOWLY = `
  import { openDatabase } from "./lib/server/database/open-database.ts";
  await openDatabase().$transaction(async (transaction) => {
    await transaction.linkcontroleRecord.deleteMany();
    process.stdout.write("bezig");
    await new Promise((resolve) => setTimeout(resolve, 500));
  });
`;

it("een bestand dat geen database is, wordt genoemd", async () => {
  expect(await explain("file:package.json", BY_CLIENT)).toMatch(/^De database .*package\.json gaf een fout: \S/);
});
