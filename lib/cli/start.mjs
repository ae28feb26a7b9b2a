import { spawn } from "node:child_process";
import { connect, createServer } from "node:net";
import { createProgress, reportFailure, SetupError } from "./progress.mjs";
import { prepare, prepareProcess, STEPS } from "./setup.mjs";

/** `npm start`: from a fresh clone to a served portal; a second time only what changed. */

const READY_TIMEOUT_MS = 60_000;
const parentAtStart = process.ppid;

async function main() {
  prepareProcess();
  const host = process.env.HOST?.trim() || "127.0.0.1";
  const port = parsePort(process.env.PORT?.trim() || "3000");
  const address = `http://${["127.0.0.1", "0.0.0.0", "::"].includes(host) ? "localhost" : host}:${port}`;

  const progress = createProgress(1 + STEPS.site, { onlyWork: false });
  await progress.step(
    "Node en poort controleren",
    () => false,
    () => assertPortIsFree(port, host),
  );
  await prepare("site", progress, { trustStamp: false });
  await serve(address, host, port);
}

function parsePort(text) {
  const port = Number(text);
  if (Number.isInteger(port) && port >= 1 && port <= 65535) return port;
  throw new SetupError(
    `PORT is "${text}", maar moet een getal van 1 tot en met 65535 zijn, bijvoorbeeld PORT=3001 npm start.`,
  );
}

async function assertPortIsFree(port, host) {
  const taken = new SetupError(
    `Poort ${port} is al in gebruik. Stop dat programma, of kies een andere poort: PORT=${port === 65535 ? 3000 : port + 1} npm start`,
  );
  // Both ways round: a server on all addresses does not everywhere forbid another one on localhost.
  if (await isAnswering(port)) throw taken;
  await new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", (error) =>
      reject(
        error.code === "EADDRINUSE"
          ? taken
          : new SetupError(`Luisteren op ${host}:${port} kan niet (${error.code}). Kies een andere HOST of PORT.`),
      ),
    );
    server.listen(port, host, () => server.close(resolve));
  });
}

function isAnswering(port) {
  return new Promise((resolve) => {
    const socket = connect({ port, host: "localhost", timeout: 1000 });
    const answer = (value) => {
      socket.destroy();
      resolve(value);
    };
    socket.once("connect", () => answer(true));
    socket.once("timeout", () => answer(false));
    socket.once("error", () => answer(false));
  });
}

/** Serves until the reader stops it (Ctrl+C or SIGTERM). */
async function serve(address, host, port) {
  const server = spawn(process.execPath, ["lib/cli/serve.mjs", "--port", String(port), "--hostname", host], {
    env: { ...process.env, NODE_ENV: "production" },
    stdio: ["ignore", "ignore", "inherit"],
  });
  let isStopping = false;
  const stop = (signal) => {
    isStopping = true;
    server.kill(signal);
  };
  for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, stop);
  // Whoever ends npm ends the shell between npm and this process, and that shell passes no signal on.
  if (process.env.npm_lifecycle_event) {
    setInterval(() => process.ppid !== parentAtStart && stop("SIGTERM"), 500).unref();
  }
  const exit = new Promise((resolve) => server.once("exit", (code) => resolve(code ?? 0)));

  const ready = await Promise.race([waitUntilServing(address), exit.then(() => false)]);
  if (!ready && !isStopping) {
    server.kill();
    throw new SetupError(`De server op ${address} antwoordt niet. Kijk naar de regels hierboven.`);
  }
  if (ready) process.stdout.write(welcome(address));
  const code = await exit;
  process.exitCode = isStopping ? 0 : code;
}

async function waitUntilServing(address) {
  const deadline = Date.now() + READY_TIMEOUT_MS;
  while (Date.now() < deadline) {
    const response = await fetch(`${address}/api/health`).catch(() => null);
    if (response) return true;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return false;
}

function welcome(address) {
  return `
Deurwijzer staat klaar: ${address}

Probeer eens:
  1. Vertel in uw eigen woorden waar u tegenaan loopt    ${address}/
  2. Zie welke vragen er komen bij geldzorgen            ${address}/vragenlijst/vraagstuk?themas=zwaar-weer
  3. Laat het systeem zien wat een bakker in nood leest  ${address}/advies?themas=zwaar-weer&acuut=ja&gemeente=Utrecht

Stoppen: Ctrl+C
`;
}

await main().catch(reportFailure);
