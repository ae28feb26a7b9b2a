import { openDatabase } from "../server/database/open-database";
import { getContentDir } from "../server/env";
import { loadCatalogus } from "../server/usecases/load-catalogus";
import { runDatabaseCommand } from "./database-command";
import { describeProblemen } from "./describe-problemen";

/** `npm run catalogus:laden`: checks the content and loads it into the database of DATABASE_URL. */
await runDatabaseCommand(async () => {
  const database = openDatabase();
  try {
    const result = await loadCatalogus(database, getContentDir());
    if (result.status === "ongeldig") {
      process.stderr.write(
        describeProblemen("De catalogus is ongeldig; de database is niet gewijzigd.", result.problemen),
      );
      process.exitCode = 1;
    } else {
      process.stdout.write(`Catalogus ${result.status}: versie ${result.versie.hash.slice(0, 12)}\n`);
    }
  } finally {
    await database.$disconnect();
  }
});
