import "server-only";
import { mkdirSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { PrismaPg } from "@prisma/adapter-pg";
import type { SqlMigrationAwareDriverAdapterFactory } from "@prisma/driver-adapter-utils";
import type { Databaseadres } from "../env";
import { PatientLibSql } from "./patient-libsql";

/** The way to the database for both the Prisma client and the schema engine. Connects on first use. */
export function createDriverAdapter(adres: Databaseadres): SqlMigrationAwareDriverAdapterFactory {
  if (adres.provider === "sqlite") {
    mkdirSync(path.dirname(fileURLToPath(adres.url)), { recursive: true });
    return new PatientLibSql(adres.url);
  }
  // Without a limit a server that drops packets would keep a visitor waiting for minutes.
  return new PrismaPg({ connectionString: adres.url, connectionTimeoutMillis: 5000 });
}
