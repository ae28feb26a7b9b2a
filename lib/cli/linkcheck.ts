import { now } from "../server/clock";
import { readCatalogus } from "../server/data/catalogus";
import { openDatabase } from "../server/database/open-database";
import { ConfigurationError, findSiteUrl } from "../server/env";
import { checkLinks } from "../server/usecases/check-links";
import { runDatabaseCommand } from "./database-command";
import { describeLinkrapport } from "./describe-linkrapport";
import { parseLinkcheckOptions } from "./linkcheck-options";

/**
 * `npm run linkcheck`: asks the web addresses of the catalogue whether they still answer. `-- --max=50` for a part,
 * `-- --opnieuw` for all, `-- --json` for machines. Broken links are a finding and no failure: the exit code stays 0.
 */
const REPORT_EVERY = 25;

const options = parseLinkcheckOptions(process.argv.slice(2));
if ("problem" in options) {
  process.stderr.write(`${options.problem}\n`);
  process.exit(1);
}

const stop = new AbortController();
// Once: who asks a second time does not want to wait for the summary.
for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => stop.abort());

await runDatabaseCommand(async () => {
  const database = openDatabase();
  try {
    const siteUrl = findSiteUrl();
    const catalogus = await readCatalogus(database);
    if (catalogus === null)
      throw new ConfigurationError("De database heeft nog geen catalogus. Voer npm run catalogus:laden uit.");
    const rapport = await checkLinks(database, catalogus, {
      now,
      userAgent: siteUrl === null ? "Deurwijzer-linkcheck" : `Deurwijzer-linkcheck (+${siteUrl})`,
      signal: stop.signal,
      opnieuw: options.opnieuw,
      max: options.max,
      onResult: showProgress,
    }).finally(clearProgress);
    process.stdout.write(options.json ? `${JSON.stringify(rapport, null, 2)}\n` : describeLinkrapport(rapport));
  } finally {
    await database.$disconnect();
  }
});

function showProgress({ klaar, totaal, url }: { klaar: number; totaal: number; url: string }): void {
  const line = `${klaar} van ${totaal}`;
  // Cut to the width: a line that wraps cannot be written over.
  if (process.stderr.isTTY)
    process.stderr.write(`\r\x1b[2K${`${line}  ${url}`.slice(0, (process.stderr.columns || 80) - 1)}`);
  else if (klaar % REPORT_EVERY === 0 || klaar === totaal) process.stderr.write(`${line}\n`);
}

function clearProgress(): void {
  if (process.stderr.isTTY) process.stderr.write("\r\x1b[2K");
}
