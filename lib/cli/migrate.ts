import { applyMigrations } from "../server/database/schema-engine";
import { runDatabaseCommand } from "./database-command";

/** `npm run migreer`: brings the database of DATABASE_URL up to date. */
await runDatabaseCommand(async (adres) => {
  for (const name of await applyMigrations(adres)) process.stdout.write(`Migratie ${name} toegepast\n`);
});
