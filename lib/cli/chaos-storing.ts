import { setTimeout as sleep } from "node:timers/promises";
import { createDriverAdapter } from "../server/database/driver-adapter";
import type { Database } from "../server/database/open-database";
import type { Databaseadres } from "../server/env";

/** Keeps the whole database to itself for a while, as a backup or a slow migration may. */
export async function holdDatabase(database: Database, adres: Databaseadres, ms: number): Promise<void> {
  if (adres.provider === "sqlite") return holdFile(adres, ms);
  await database.$transaction(
    async (transaction) => {
      await transaction.$executeRawUnsafe('LOCK TABLE "dossier", "overdracht", "post" IN ACCESS EXCLUSIVE MODE');
      await sleep(ms);
    },
    { timeout: ms + 30_000, maxWait: 30_000 },
  );
}

async function holdFile(adres: Databaseadres, ms: number): Promise<void> {
  const connection = await createDriverAdapter(adres).connect();
  const run = (sql: string) => connection.queryRaw({ sql, args: [], argTypes: [] });
  try {
    await run("BEGIN EXCLUSIVE");
    await sleep(ms);
    await run("COMMIT");
  } finally {
    await connection.dispose();
  }
}
