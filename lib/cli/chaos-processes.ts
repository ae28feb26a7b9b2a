import { spawn, type ChildProcess } from "node:child_process";
import { setTimeout as sleep } from "node:timers/promises";

/** One process that can be killed and started again. */
export type Slachtoffer = {
  start: () => void;
  /** Whether it was there to be killed. */
  kill: () => Promise<boolean>;
};

const SITE = "lib/cli/serve.mjs";
const WORKER = ["--conditions=react-server", "--import", "tsx", "lib/cli/worker.ts"];

/** The built site on a port of this machine. `env` is asked at each start; `maxKb` is the size that no file may pass. */
export function createServer(
  port: number,
  env: () => NodeJS.ProcessEnv,
  maxKb: () => number | null,
): Slachtoffer & { waitUntilReady: () => Promise<void> } {
  const args = [SITE, "--port", String(port), "--hostname", "127.0.0.1"];
  const slachtoffer = createSlachtoffer(() => {
    const kb = maxKb();
    const limited = `ulimit -f ${kb} && exec "$@"`;
    return kb === null
      ? start(process.execPath, args, env())
      : start("bash", ["-c", limited, "bash", process.execPath, ...args], env());
  });
  const waitUntilReady = async () => {
    for (const deadline = Date.now() + 60_000; Date.now() < deadline;) {
      if ((await fetch(`http://127.0.0.1:${port}/api/health`).catch(() => null)) !== null) return;
      await sleep(50);
    }
    throw new Error("The site does not start.");
  };
  return { ...slachtoffer, waitUntilReady };
}

export function createWorker(env: () => NodeJS.ProcessEnv): Slachtoffer {
  return createSlachtoffer(() => start(process.execPath, WORKER, env()));
}

function createSlachtoffer(begin: () => ChildProcess): Slachtoffer {
  let child: ChildProcess | null = null;
  return {
    start: () => {
      child = begin();
    },
    kill: async () => {
      const victim = child;
      child = null;
      if (victim === null || victim.exitCode !== null || victim.signalCode !== null) return false;
      const gone = new Promise((resolve) => victim.once("exit", resolve));
      const isThere = killGroup(victim);
      await gone;
      return isThere;
    },
  };
}

const alive = new Set<ChildProcess>();
process.once("exit", () => alive.forEach(killGroup));
// Whoever stops the run (Ctrl+C, or a step that takes too long) leaves nothing behind.
for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => process.exit(1));

function start(program: string, args: readonly string[], env: NodeJS.ProcessEnv): ChildProcess {
  // A group of its own: what it starts itself is killed with it.
  const child = spawn(program, args, { env, detached: true, stdio: ["ignore", "ignore", "ignore"] });
  alive.add(child);
  child.once("exit", () => alive.delete(child));
  return child;
}

/** kill -9, without a last word. */
function killGroup({ pid }: ChildProcess): boolean {
  try {
    return pid !== undefined && process.kill(-pid, "SIGKILL");
  } catch {
    return false;
  }
}
