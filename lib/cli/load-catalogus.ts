import { openDatabase } from "../server/database/open-database";
import { getContentDir } from "../server/env";
import { loadCatalogus } from "../server/usecases/load-catalogus";
import { runDatabaseCommand } from "./database-command";

/** `npm run catalogus:laden`: checks the content and loads it into the database of DATABASE_URL. */
const MAX_PROBLEMS = 20;

await runDatabaseCommand(async () => {
  const database = openDatabase();
  try {
    const result = await loadCatalogus(database, getContentDir());
    if (result.status === "ongeldig") {
      process.stderr.write(describeProblemen(result.problemen));
      process.exitCode = 1;
    } else {
      process.stdout.write(`Catalogus ${result.status}: versie ${result.versie.hash.slice(0, 12)}\n`);
    }
  } finally {
    await database.$disconnect();
  }
});

function describeProblemen(problemen: readonly string[]): string {
  const rest = problemen.length - MAX_PROBLEMS;
  return [
    "De catalogus is ongeldig; de database is niet gewijzigd. Verbeter dit en probeer het opnieuw:",
    ...problemen.slice(0, MAX_PROBLEMS),
    ...(rest > 0 ? [`… en nog ${rest}`] : []),
    "",
  ].join("\n");
}
