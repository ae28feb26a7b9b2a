import { insistOnInstellingen } from "../server/check-instellingen";
import { doWerk } from "../server/usecases/do-werk";

/** `npm run worker`: does what waits until it is stopped (Ctrl+C or SIGTERM), beside a server with WERK=apart. */
insistOnInstellingen();
process.stdout.write("Het werk aan overdrachten loopt. Stoppen: Ctrl+C\n");
const werk = doWerk();
// The loop itself keeps no process alive.
const alive = setInterval(() => undefined, 60_000);
for (const signal of ["SIGINT", "SIGTERM"] as const)
  process.once(signal, () => {
    void werk.stop().then(() => {
      clearInterval(alive);
      process.exit(0);
    });
  });
