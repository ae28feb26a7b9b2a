import { addDagen } from "../kalender/werkdagen";
import { now, today } from "../server/clock";
import { countOverdrachten } from "../server/data/overdrachtcijfers";
import { openDatabase } from "../server/database/open-database";
import { runDatabaseCommand } from "./database-command";
import { describeOverdrachten } from "./describe-overdrachten";

/** `npm run overdrachten`: how the handovers of the last 90 days go, as tables; with `-- --json` everything as JSON. */
const DAGEN = 90;

await runDatabaseCommand(async () => {
  const database = openDatabase();
  try {
    const cijfers = await countOverdrachten(database, addDagen(today(), -DAGEN), now());
    const isJson = process.argv.includes("--json");
    process.stdout.write(isJson ? `${JSON.stringify(cijfers, null, 2)}\n` : describeOverdrachten(cijfers, now()));
  } finally {
    await database.$disconnect();
  }
});
