import { spawn } from "node:child_process";
import { createProgress, reportFailure } from "./progress.mjs";
import { prepare, prepareProcess, STEPS } from "./setup.mjs";

/** `npm run dev`: the portal while you work on it; what you change shows at once. */
async function main() {
  prepareProcess();
  await prepare("herkenning", createProgress(STEPS.herkenning, { onlyWork: true }));
  const next = spawn(process.execPath, ["node_modules/next/dist/bin/next", "dev"], { stdio: "inherit" });
  for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => next.kill(signal));
  process.exitCode = await new Promise((resolve) => next.once("exit", (code) => resolve(code ?? 0)));
}

await main().catch(reportFailure);
