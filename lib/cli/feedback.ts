import { summarizeNavraag } from "../beoordeling/navraag";
import { summarizeBeoordelingen } from "../beoordeling/summarize-beoordelingen";
import { today } from "../server/clock";
import { listBeoordelingen } from "../server/data/beoordeling";
import { listNavraag } from "../server/data/navraag";
import { openDatabase } from "../server/database/open-database";
import { runDatabaseCommand } from "./database-command";
import { describeBeoordelingen } from "./describe-beoordelingen";
import { describeNavraag } from "./describe-navraag";

/** `npm run feedback`: how easy people found it, as tables; with `-- --json` everything as JSON. */
await runDatabaseCommand(async () => {
  const database = openDatabase();
  try {
    const rapport = summarizeBeoordelingen(await listBeoordelingen(database), today());
    const navraag = summarizeNavraag(await listNavraag(database));
    const isJson = process.argv.includes("--json");
    process.stdout.write(
      isJson
        ? `${JSON.stringify({ ...rapport, navraag }, null, 2)}\n`
        : describeBeoordelingen(rapport) + describeNavraag(navraag),
    );
  } finally {
    await database.$disconnect();
  }
});
