import { applyMigrations } from "../server/database/schema-engine";
import { describeDatabaseError } from "../server/database/database-error";
import { getDatabaseadres } from "../server/env";

/** `npm run migreer`: brings the database of DATABASE_URL up to date. */
const adres = getDatabaseadres();
try {
  const applied = await applyMigrations(adres);
  process.stderr.write(applied.length > 0 ? `${applied.length} migratie(s) toegepast: ${applied.join(", ")}\n` : "");
} catch (error) {
  process.stderr.write(`${describeDatabaseError(error, adres)}\n`);
  process.exitCode = 1;
}
