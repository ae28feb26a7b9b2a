import "server-only";
import { PrismaClient as PostgresqlClient } from "../../../prisma/generated/postgresql/client";
import { PrismaClient as SqliteClient } from "../../../prisma/generated/sqlite/client";
import { getDatabaseadres, type Databaseadres } from "../env";
import { createDriverAdapter } from "./driver-adapter";

/** Both clients are generated from the same models; the type of one serves for both. */
export type Database = SqliteClient;

/** Makes a client of its own; the caller disconnects it. */
export function createDatabase(adres: Databaseadres): Database {
  const adapter = createDriverAdapter(adres);
  if (adres.provider === "sqlite") return new SqliteClient({ adapter });
  return new PostgresqlClient({ adapter }) as unknown as Database;
}

// `next dev` reloads modules; without this each reload would open another connection pool.
const shared = globalThis as typeof globalThis & { deurwijzerDatabase?: Database };

/** The one client of this process, for the database of DATABASE_URL. */
export function openDatabase(): Database {
  shared.deurwijzerDatabase ??= createDatabase(getDatabaseadres());
  return shared.deurwijzerDatabase;
}
