import { describeDatabaseError } from "../server/database/database-error";
import { openDatabase } from "../server/database/open-database";
import { getContentDir, getDatabaseadres } from "../server/env";
import { loadCatalogus } from "../server/usecases/load-catalogus";

/** `npm run catalogus:laden`: checks the content and loads it into the database of DATABASE_URL. */
const MAX_PROBLEMS = 20;

const adres = getDatabaseadres();
const database = openDatabase();
try {
  const result = await loadCatalogus(database, getContentDir());
  if (result.status === "ongeldig") {
    const shown = result.problemen.slice(0, MAX_PROBLEMS);
    const rest = result.problemen.length - shown.length;
    process.stderr.write(
      `De catalogus is ongeldig; de database is niet gewijzigd. Verbeter dit en probeer het opnieuw:\n${shown.join("\n")}\n` +
        (rest > 0 ? `… en nog ${rest}\n` : ""),
    );
    process.exitCode = 1;
  } else {
    process.stdout.write(`Catalogus ${result.status}: versie ${result.versie.hash.slice(0, 12)}\n`);
  }
} catch (error) {
  process.stderr.write(`${describeDatabaseError(error, adres)}\n`);
  process.exitCode = 1;
} finally {
  await database.$disconnect();
}
