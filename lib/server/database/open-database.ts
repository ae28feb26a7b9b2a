import "server-only";
import { PrismaClient as PostgresqlClient } from "../../../prisma/generated/postgresql/client";
import { PrismaClient as SqliteClient } from "../../../prisma/generated/sqlite/client";
import { getDatabaseadres, type Databaseadres } from "../env";
import { createDriverAdapter } from "./driver-adapter";

/** Both clients are generated from the same models; the type of one serves for both. */
export type Database = SqliteClient;

/** Many at once wait for each other, and SQLite may be locked for a while; Prisma's own 2 s to begin would be too short. */
const TRANSACTIES = { maxWait: 10_000, timeout: 10_000 };

/** Makes a client of its own; the caller disconnects it. */
export function createDatabase(adres: Databaseadres): Database {
  const options = { adapter: createDriverAdapter(adres), transactionOptions: TRANSACTIES };
  if (adres.provider === "sqlite") return new SqliteClient(options);
  return new PostgresqlClient(options) as unknown as Database;
}

// `next dev` reloads modules; without this each reload would open another connection pool.
const shared = globalThis as typeof globalThis & { deurwijzerDatabase?: Database };

/** The one client of this process, for the database of DATABASE_URL. */
export function openDatabase(): Database {
  shared.deurwijzerDatabase ??= createDatabase(getDatabaseadres());
  return shared.deurwijzerDatabase;
}
