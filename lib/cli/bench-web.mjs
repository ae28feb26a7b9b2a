import { readFileSync, writeFileSync } from "node:fs";
import { cpus, totalmem } from "node:os";
import { createProgress, reportFailure } from "./progress.mjs";
import { buildSite, generateClients, installPackages, prepareDatabase, prepareProcess } from "./setup.mjs";
import { withSiteServer } from "./site-server.mjs";

/**
 * `npm run bench:web`: the result page under load, on the whole catalogue. Writes BENCH-WEB.md.
 * The load is a real one over HTTP on this machine: it shares the processor with the server that it measures.
 */

const CONNECTIONS = 50;
const SECONDS = 20;
/** Fifty people who each ask for a page every half second. */
const STEADY_RATE = 100;

async function main() {
  prepareProcess();
  const progress = createProgress(4, { onlyWork: true });
  await installPackages(progress);
  await generateClients(progress);
  await prepareDatabase(progress, { trustStamp: false });
  await buildSite(progress);

  const paths = listAdviesPaths();
  const { steady, full, page } = await withSiteServer({}, async (baseUrl) => {
    await load(baseUrl, paths, { duration: 5 });
    return {
      steady: await load(baseUrl, paths, { duration: SECONDS, overallRate: STEADY_RATE }),
      full: await load(baseUrl, paths, { duration: SECONDS }),
      page: await (await fetch(baseUrl + paths[0])).text(),
    };
  });
  const report = toReport(steady, full, page, paths.length);
  writeFileSync("BENCH-WEB.md", report);
  process.stdout.write(report);
}

/** The result page of every labelled case: real answers over the whole width of the catalogue. */
function listAdviesPaths() {
  return readFileSync("tests/eval/casussen.jsonl", "utf8")
    .trim()
    .split("\n")
    .map((line) => {
      const query = new URLSearchParams();
      for (const [name, value] of Object.entries(JSON.parse(line).invoer))
        for (const item of [value].flat()) query.append(name, typeof item === "boolean" ? (item ? "ja" : "nee") : item);
      return `/advies?${query}`;
    });
}

async function load(baseUrl, paths, options) {
  // Not at the top: on a fresh clone it is installed only by the first step.
  const { default: autocannon } = await import("autocannon");
  const result = await autocannon({
    url: baseUrl,
    connections: CONNECTIONS,
    requests: paths.map((path) => ({ method: "GET", path })),
    ...options,
  });
  if (result.errors + result.timeouts + result.non2xx > 0)
    throw new Error(
      `${result.errors} fouten, ${result.timeouts} time-outs, ${result.non2xx} antwoorden anders dan 2xx.`,
    );
  return result;
}

function toReport(steady, full, page, count) {
  const row = (name, { latency, requests }) =>
    `| ${name} | ${requests.average.toFixed(0)} | ${latency.p50} | ${latency.p90} | ${latency.p97_5} | ${latency.p99} |`;
  return `# The result page under load

Printed by \`npm run bench:web\`: ${count} different result pages (the answers of the labelled cases) on the whole catalogue,
${CONNECTIONS} connections, ${SECONDS} s per row, autocannon on the same machine as the server.
Times are what the visitor waits, in milliseconds, from request to last byte; the percentile is 97.5, which bounds p95 from above.

| load | pages/s | p50 | p90 | p97.5 | p99 |
|---|---|---|---|---|---|
${row(`${CONNECTIONS} connections, ${STEADY_RATE} pages/s`, steady)}
${row(`${CONNECTIONS} connections, as fast as they can`, full)}

One page is ${(page.length / 1024).toFixed(0)} kB of HTML before compression.

Machine: ${cpus().length} × ${cpus()[0]?.model.trim()}, ${(totalmem() / 2 ** 30).toFixed(0)} GiB, Node ${process.version}, ${process.platform}.
Measured on ${new Date().toISOString().slice(0, 10)}.
`;
}

await main().catch(reportFailure);
