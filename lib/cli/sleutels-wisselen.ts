import { openDatabase } from "../server/database/open-database";
import { ConfigurationError } from "../server/env";
import { getSleutelbos } from "../server/geheim/sleutelbos";
import { wisselSleutels } from "../server/usecases/wissel-sleutels";
import { runDatabaseCommand } from "./database-command";
import { describeSleutelwissel } from "./describe-sleutelwissel";

/** `npm run sleutels:wisselen`: encrypts everything with the current key, and says what still needs which key. */
await runDatabaseCommand(async () => {
  const sleutelbos = getSleutelbos();
  if (sleutelbos === null)
    throw new ConfigurationError("Er is geen sleutel. Zet OVERDRACHT_SLEUTELS, met de nieuwe sleutel vooraan.");
  const database = openDatabase();
  try {
    const wissel = await wisselSleutels(database, sleutelbos, (gewisseld) =>
      process.stderr.write(`Opnieuw versleuteld: ${gewisseld} …\n`),
    );
    const namen = sleutelbos.map(({ naam }) => naam);
    process.stdout.write(describeSleutelwissel(wissel, namen));
    if (wissel.dicht > 0) process.exitCode = 1;
  } finally {
    await database.$disconnect();
  }
});
