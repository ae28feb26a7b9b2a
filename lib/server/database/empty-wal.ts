import "server-only";
import { getDatabaseadres } from "../env";
import type { Database } from "./open-database";

/**
 * Takes what was erased out of the write-ahead log of SQLite too, where it stands until its place is used again. While others
 * read or write it does less or nothing: the next time does the rest. On PostgreSQL it does nothing.
 */
export async function emptyWal(database: Database): Promise<void> {
  if (getDatabaseadres().provider === "sqlite") await database.$queryRawUnsafe("PRAGMA wal_checkpoint(TRUNCATE)");
}
