import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { inject } from "vitest";
import { createDatabase, type Database } from "../../lib/server/database/open-database";
import { applyMigrations } from "../../lib/server/database/schema-engine";
import { getDatabaseadres, type Databaseadres } from "../../lib/server/env";

export const PROVIDERS = ["sqlite", "postgresql"] as const;

export type TestDatabase = { adres: Databaseadres; database: Database; remove: () => Promise<void> };

let made = 0;

/** A new database of its own: an SQLite file or a database in the real PostgreSQL. Without any table yet. */
export async function createEmptyDatabase(provider: Databaseadres["provider"]): Promise<TestDatabase> {
  if (provider === "sqlite") {
    const dir = await mkdtemp(path.join(tmpdir(), "deurwijzer-test-"));
    const adres = getDatabaseadres(`file:${path.join(dir, "test.db")}`);
    const database = createDatabase(adres);
    const remove = async () => {
      await database.$disconnect();
      await rm(dir, { recursive: true, force: true });
    };
    return { adres, database, remove };
  }
  const serverUrl = inject("postgresUrl");
  made += 1;
  const name = `test_${process.pid}_${made}`;
  const server = createDatabase(getDatabaseadres(serverUrl));
  await server.$executeRawUnsafe(`CREATE DATABASE ${name}`);
  await server.$disconnect();
  const adres = getDatabaseadres(serverUrl.replace(/\/postgres$/, `/${name}`));
  const database = createDatabase(adres);
  // The database itself goes with the whole server at the end of the run.
  return { adres, database, remove: () => database.$disconnect() };
}

/** A new database with all migrations applied. */
export async function createMigratedDatabase(provider: Databaseadres["provider"]): Promise<TestDatabase> {
  const test = await createEmptyDatabase(provider);
  await applyMigrations(test.adres);
  return test;
}
