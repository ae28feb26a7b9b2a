import { describe, expect, inject, it } from "vitest";
import { findCatalogusversie } from "../../lib/server/data/catalogus";
import { describeDatabaseError } from "../../lib/server/database/database-error";
import { createDatabase } from "../../lib/server/database/open-database";
import { applyMigrations } from "../../lib/server/database/schema-engine";
import { getDatabaseadres, type Databaseadres } from "../../lib/server/env";
import { createEmptyDatabase, PROVIDERS } from "./test-databases";

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

it("een bestand dat geen database is, wordt genoemd", async () => {
  expect(await explain("file:package.json", BY_CLIENT)).toMatch(/^De database .*package\.json gaf een fout: \S/);
});
