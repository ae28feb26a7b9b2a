import { spawn } from "node:child_process";
import { createServer } from "node:net";

/**
 * Serves the built site on a free port for as long as `work` runs; the server is ended whatever happens.
 * `onOutput` gets all that the server prints; without it errors go where ours go. `program`, `folder` and `ready` are for another built
 * site than ours: what serves it, where it stands, and a page that answers once it serves.
 */
export async function withSiteServer(
  env,
  work,
  { program = ["lib/cli/serve.mjs"], folder = ".", ready = "/api/health", onOutput } = {},
) {
  const port = await findFreePort();
  const baseUrl = `http://localhost:${port}`;
  const server = spawn(process.execPath, [...program, "--port", String(port), "--hostname", "127.0.0.1"], {
    cwd: folder,
    env: { ...process.env, ...env, NODE_ENV: "production" },
    stdio: ["ignore", onOutput ? "pipe" : "ignore", onOutput ? "pipe" : "inherit"],
  });
  if (onOutput)
    for (const stream of [server.stdout, server.stderr]) stream.on("data", (data) => onOutput(String(data)));
  try {
    await waitUntilServing(baseUrl + ready);
    return await work(baseUrl);
  } finally {
    const stopped = new Promise((resolve) => server.once("exit", resolve));
    if (server.exitCode === null && server.kill()) await stopped;
  }
}

function findFreePort() {
  return new Promise((resolve) => {
    const server = createServer();
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

async function waitUntilServing(url) {
  for (const deadline = Date.now() + 60_000; Date.now() < deadline;) {
    if ((await fetch(url).catch(() => null))?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error(`${url} antwoordt niet.`);
}
