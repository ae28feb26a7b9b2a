import { describeDatabaseError } from "../server/database/database-error";
import { ConfigurationError, getDatabaseadres, type Databaseadres } from "../server/env";

/** Runs a command on the database of DATABASE_URL; an error becomes one Dutch line, the details come below it. */
export async function runDatabaseCommand(work: (adres: Databaseadres) => Promise<void>): Promise<void> {
  try {
    const adres = getDatabaseadres();
    await work(adres).catch((error: unknown) => {
      if (error instanceof ConfigurationError) throw error;
      throw new ConfigurationError(describeDatabaseError(error, adres), { cause: error });
    });
  } catch (error) {
    if (!(error instanceof ConfigurationError)) throw error;
    const details = error.cause instanceof Error ? `${error.cause.stack}\n` : "";
    process.stderr.write(`${error.message}\n${details}`);
    process.exitCode = 1;
  }
  // The schema engine leaves a timer of 10 s behind for its lock on PostgreSQL; wait for what was written, not for that.
  process.stdout.write("", () => process.exit());
}
