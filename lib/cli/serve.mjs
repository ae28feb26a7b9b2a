import { createServer } from "node:http";
import { isIPv6 } from "node:net";
import { parseArgs } from "node:util";
import { constants } from "node:zlib";
import compression from "compression";
import next from "next";

/**
 * `node lib/cli/serve.mjs --port 3000 --hostname 127.0.0.1`: serves the built site. What `next start` does, and two things more:
 * Brotli for who takes it (Next itself knows gzip only, in which a page with its styles would be twice as large), and the
 * address of the connection at the end of X-Forwarded-For, as each proxy adds the one that it saw.
 */

/** Of 0 to 11: from 6 on each page costs more time than its bytes win. */
const QUALITY = 5;

const { values } = parseArgs({ options: { port: { type: "string" }, hostname: { type: "string" } } });
const [port, hostname = "127.0.0.1"] = [Number(values.port), values.hostname];

// Of `next start` too: where a server action that leads to another page fetches that page, and what SITE_URL defaults to.
process.env.__NEXT_PRIVATE_ORIGIN = `http://${toHost(hostname)}:${port}`;
process.env.PORT = String(port);

const app = next({ hostname, port });
const handle = app.getRequestHandler();
const compress = compression({ brotli: { params: { [constants.BROTLI_PARAM_QUALITY]: QUALITY } } });
await app.prepare();
const server = createServer((request, response) => {
  request.headers["x-forwarded-for"] = [request.headers["x-forwarded-for"], request.socket.remoteAddress]
    .filter(Boolean)
    .join(", ");
  compress(request, response, () => void handle(request, response));
});
server.once("error", (error) => {
  process.stderr.write(`Fout: luisteren op ${hostname}:${port} kan niet (${error.code}).\n`);
  process.exit(1);
});
server.listen(port, hostname);

for (const [signal, code] of [
  ["SIGINT", 130],
  ["SIGTERM", 143],
])
  process.on(signal, () => stop(code));

let isStopping = false;

/** What is being answered is answered first, and a mail that is being sent is noted; a second signal changes nothing. */
async function stop(code) {
  if (isStopping) return;
  isStopping = true;
  await Promise.all([new Promise((resolve) => server.close(resolve)), globalThis.deurwijzerWerk?.stop()]);
  await app.close();
  process.exit(code);
}

/** How this machine reaches itself there. */
function toHost(name) {
  if (name === "0.0.0.0") return "localhost";
  return isIPv6(name) ? `[${name === "::" ? "::1" : name}]` : name;
}
