import { summarizeBeoordelingen } from "../beoordeling/summarize-beoordelingen";
import { today } from "../server/clock";
import { listBeoordelingen } from "../server/data/beoordeling";
import { openDatabase } from "../server/database/open-database";
import { runDatabaseCommand } from "./database-command";
import { describeBeoordelingen } from "./describe-beoordelingen";

/** `npm run feedback`: how easy people found it, as tables; with `-- --json` everything as JSON. */
await runDatabaseCommand(async () => {
  const database = openDatabase();
  try {
    const rapport = summarizeBeoordelingen(await listBeoordelingen(database), today());
    const isJson = process.argv.includes("--json");
    process.stdout.write(isJson ? `${JSON.stringify(rapport, null, 2)}\n` : describeBeoordelingen(rapport));
  } finally {
    await database.$disconnect();
  }
});
