import { createServer } from "node:http";
import { parseArgs } from "node:util";
import { constants } from "node:zlib";
import compression from "compression";
import next from "next";

/**
 * `node lib/cli/serve.mjs --port 3000 --hostname 127.0.0.1`: serves the built site. What `next start` does, but with Brotli for
 * who takes it: Next itself knows gzip only, in which a page with its styles would be twice as large.
 */

/** Of 0 to 11: from 6 on each page costs more time than its bytes win. */
const QUALITY = 5;

const { values } = parseArgs({ options: { port: { type: "string" }, hostname: { type: "string" } } });
const [port, hostname] = [Number(values.port), values.hostname];

const app = next({ hostname, port });
const handle = app.getRequestHandler();
const compress = compression({ brotli: { params: { [constants.BROTLI_PARAM_QUALITY]: QUALITY } } });
await app.prepare();
const server = createServer((request, response) => compress(request, response, () => void handle(request, response)));
server.listen(port, hostname);

/** What is being answered is answered first; a second signal changes nothing. */
let isStopping = false;
for (const signal of ["SIGINT", "SIGTERM"])
  process.on(signal, () => {
    if (isStopping) return;
    isStopping = true;
    server.close(() => void app.close().finally(() => process.exit(signal === "SIGINT" ? 130 : 143)));
  });
