import { afterEach, describe, expect, it } from "vitest";
import type { Database } from "../../lib/server/database/open-database";
import { applyMigrations, diffModels, readMigratedModels, readModels } from "../../lib/server/database/schema-engine";
import { createEmptyDatabase, PROVIDERS, type TestDatabase } from "./test-databases";

describe.each(PROVIDERS)("migraties op %s", (provider) => {
  const opened: TestDatabase[] = [];
  const createDatabase = async () => {
    const test = await createEmptyDatabase(provider);
    opened.push(test);
    return test;
  };
  afterEach(async () => {
    for (const test of opened.splice(0)) await test.remove();
  });

  it("de tweede keer verandert er niets", async () => {
    const { adres, database } = await createDatabase();
    expect(await applyMigrations(adres)).not.toEqual([]);
    const before = await describeTables(database, provider);

    expect(await applyMigrations(adres)).toEqual([]);

    expect(await describeTables(database, provider)).toEqual(before);
  });

  it("de vastgelegde migraties geven dezelfde tabellen als de modellen", async () => {
    const migrated = await createDatabase();
    await applyMigrations(migrated.adres);
    const fromModels = await createDatabase();
    const sql = await diffModels(fromModels.adres, null, await readModels(provider));
    await runScript(fromModels.database, sql);

    const expected = await describeTables(fromModels.database, provider);

    expect(expected.length).toBeGreaterThan(50);
    expect(await describeTables(migrated.database, provider)).toEqual(expected);
  });

  it("er is geen wijziging van de modellen die nog een migratie nodig heeft", async () => {
    const { adres } = await createDatabase();

    expect(await diffModels(adres, await readMigratedModels(provider), await readModels(provider))).toBe("");
  });
});

async function runScript(database: Database, sql: string): Promise<void> {
  for (const statement of sql.split(/;\s*\n/).filter((text) => /^\s*[A-Z]/m.test(text))) {
    await database.$executeRawUnsafe(statement);
  }
}

/** Every column, index and foreign key as one line of text, in a fixed order; the bookkeeping of Prisma left out. */
async function describeTables(database: Database, provider: (typeof PROVIDERS)[number]): Promise<string[]> {
  const queries = provider === "sqlite" ? SQLITE_QUERIES : POSTGRESQL_QUERIES;
  const lines: string[] = [];
  for (const query of queries) {
    for (const row of await database.$queryRawUnsafe<object[]>(query)) lines.push(Object.values(row).join(" | "));
  }
  return lines.filter((line) => !line.includes("_prisma_migrations")).sort();
}

const SQLITE_TABLES = "sqlite_master AS t WHERE t.type = 'table' AND t.name NOT LIKE 'sqlite_%'";
const SQLITE_QUERIES = [
  `SELECT t.name AS a, c.name AS b, c.type AS c, c."notnull" AS d, COALESCE(c.dflt_value, '') AS e, c.pk AS f
   FROM pragma_table_info(t.name) AS c, ${SQLITE_TABLES}`,
  `SELECT t.name AS a, i.name AS b, i."unique" AS c, (SELECT group_concat(x.name) FROM pragma_index_info(i.name) AS x) AS d
   FROM pragma_index_list(t.name) AS i, ${SQLITE_TABLES}`,
  `SELECT t.name AS a, f."table" AS b, f."from" AS c, f."to" AS d, f.on_delete AS e, f.on_update AS f
   FROM pragma_foreign_key_list(t.name) AS f, ${SQLITE_TABLES}`,
];
const POSTGRESQL_QUERIES = [
  `SELECT table_name::text AS a, column_name::text AS b, data_type::text AS c, is_nullable::text AS d, column_default::text AS e
   FROM information_schema.columns WHERE table_schema = 'public'`,
  `SELECT indexdef::text AS a FROM pg_indexes WHERE schemaname = 'public'`,
  `SELECT conrelid::regclass::text AS a, conname::text AS b, pg_get_constraintdef(oid)::text AS c
   FROM pg_constraint WHERE connamespace = 'public'::regnamespace AND contype <> 'n'`,
];
