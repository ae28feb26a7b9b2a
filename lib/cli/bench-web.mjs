import { readFileSync, writeFileSync } from "node:fs";
import { Agent, request } from "node:http";
import { cpus, totalmem } from "node:os";
import { createProgress, reportFailure } from "./progress.mjs";
import { prepare, prepareProcess, STEPS } from "./setup.mjs";
import { measurePage } from "./lighthouse.mjs";
import { weighPage, withBarePage } from "./page-weight.mjs";
import { withSiteServer } from "./site-server.mjs";

/**
 * `npm run bench:web`: the result page and the suggestions while typing under load, on the whole catalogue. Writes BENCH-WEB.md.
 * The load is a real one over HTTP on this machine: it shares the processor with the server that it measures.
 */

const CONNECTIONS = 50;
const SECONDS = 20;
/** All the load comes from one address, and what is measured is the server and not its limits. */
const NO_LIMITS = { SUGGESTIES_PER_ADRES: "1000000", SUGGESTIES_SAMEN: "1000000" };
/** Time that a visitor reads before asking for the next page, on average. */
const THINK_MS = 1000;

async function main() {
  prepareProcess();
  await prepare("site", createProgress(STEPS.site, { onlyWork: true }), { trustStamp: false });

  const paths = listAdviesPaths();
  const pages = paths.map((path) => ({ path }));
  const texts = listTyped().map((tekst) => ({ path: "/api/v1/herken", body: JSON.stringify({ tekst }) }));
  const bare = await withBarePage((baseUrl) => describePage(baseUrl, "/"));
  const { weights, visitors, typers, full, page } = await withSiteServer(NO_LIMITS, async (baseUrl) => {
    await loadFully(baseUrl, paths, 5);
    return {
      weights: await describePages(baseUrl, paths[0]),
      visitors: await loadAsVisitors(baseUrl, pages),
      typers: await loadAsVisitors(baseUrl, texts),
      full: await loadFully(baseUrl, paths, SECONDS),
      page: await (await fetch(baseUrl + paths[0])).text(),
    };
  });
  const report = toReport({ visitors, typers, full, page, count: paths.length, weights, bare });
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

/**
 * Visitors with a connection each, who read for a while between two pages; not in step, for chance spreads them. (autocannon can
 * hold a rate too, but lets all its connections start together every second.)
 */
async function loadAsVisitors(baseUrl, requests) {
  const end = performance.now() + SECONDS * 1000;
  const times = [];
  const visit = async (visitor) => {
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    const random = makeRandom(visitor);
    for (let turn = visitor; ; turn++) {
      await new Promise((resolve) => setTimeout(resolve, -Math.log(1 - random()) * THINK_MS));
      if (performance.now() > end) break;
      times.push(await timeRequest(baseUrl, requests[turn % requests.length], agent));
    }
    agent.destroy();
  };
  await Promise.all(Array.from({ length: CONNECTIONS }, (_, visitor) => visit(visitor)));
  times.sort((a, b) => a - b);
  const at = (share) => times[Math.floor(times.length * share)].toFixed(0);
  return { pages: (times.length / SECONDS).toFixed(0), p50: at(0.5), p90: at(0.9), p95: at(0.95), p99: at(0.99) };
}

/** Milliseconds from sending the request to the last byte of the answer; a body is sent as JSON by POST. */
function timeRequest(baseUrl, { path, body }, agent) {
  return new Promise((resolve, reject) => {
    const start = performance.now();
    const headers = body === undefined ? {} : { "Content-Type": "application/json" };
    const sent = request(
      baseUrl + path,
      { agent, headers, method: body === undefined ? "GET" : "POST" },
      (response) => {
        if (response.statusCode !== 200) reject(new Error(`${path}: ${response.statusCode}`));
        response.resume();
        response.on("end", () => resolve(performance.now() - start));
      },
    );
    sent.on("error", reject).end(body);
  });
}

/** What someone has typed when the suggestions are asked for: the labelled questions and the stories of the cases. */
function listTyped() {
  const read = (file, field) =>
    readFileSync(file, "utf8")
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line)[field]);
  return [...read("tests/eval/vragen.jsonl", "tekst"), ...read("tests/eval/casussen.jsonl", "verhaal")];
}

/** Numbers between 0 and 1, the same in every run (a linear congruential generator; good enough to spread visitors). */
function makeRandom(seed) {
  let state = seed;
  const next = () => {
    state = (state * 1664525 + 1013904223) % 2 ** 32;
    return state / 2 ** 32;
  };
  // The first numbers of neighbouring seeds lie close together: everyone would start at once.
  for (let i = 0; i < 8; i++) next();
  return next;
}

/** Every connection asks for the next page as soon as it has one: what the server can do at most. */
async function loadFully(baseUrl, paths, duration) {
  // Not at the top: on a fresh clone it is installed only by the first step.
  const { default: autocannon } = await import("autocannon");
  const result = await autocannon({
    url: baseUrl,
    connections: CONNECTIONS,
    duration,
    requests: paths.map((path) => ({ method: "GET", path })),
  });
  if (result.errors + result.timeouts + result.non2xx > 0)
    throw new Error(
      `${result.errors} fouten, ${result.timeouts} time-outs, ${result.non2xx} antwoorden anders dan 2xx.`,
    );
  const { latency, requests } = result;
  return {
    pages: requests.average.toFixed(0),
    p50: latency.p50,
    p90: latency.p90,
    p95: `≤ ${latency.p97_5}`,
    p99: latency.p99,
  };
}

async function describePages(baseUrl, adviesPath) {
  const pages = {
    "front page": "/",
    "a question": "/vragenlijst/gemeente?vraagstukken=int-export",
    "the result": adviesPath,
  };
  const rows = [];
  for (const [name, path] of Object.entries(pages)) rows.push({ name, ...(await describePage(baseUrl, path)) });
  return rows;
}

async function describePage(baseUrl, path) {
  return { ...(await weighPage(baseUrl, path)), lighthouse: await measurePage(baseUrl + path) };
}

function toReport({ visitors, typers, full, page, count, weights, bare }) {
  const row = (name, { pages, p50, p90, p95, p99 }) => `| ${name} | ${pages} | ${p50} | ${p90} | ${p95} | ${p99} |`;
  return `# The result page and the suggestions under load

Printed by \`npm run bench:web\`: ${count} different result pages (the answers of the labelled cases) on the whole catalogue, one server
process, ${CONNECTIONS} connections, ${SECONDS} s per row, the load coming from the same machine as the server.
Times are what the visitor waits, in milliseconds, from request to last byte.

| load | answers/s | p50 | p90 | p95 | p99 |
|---|---|---|---|---|---|
${row(`${CONNECTIONS} visitors, each reading ${THINK_MS / 1000} s on average between two pages`, visitors)}
${row(`${CONNECTIONS} people typing, each pausing ${THINK_MS / 1000} s on average between two requests for suggestions`, typers)}
${row(`${CONNECTIONS} connections that never wait: the most that one process can do`, full)}

## What a page makes a browser fetch

In kB, without the letters (34 kB, once). Scripts and styles after gzip; the page as it is sent (Brotli), with its styles in it.
A bare page of the same Next and React, with one paragraph, takes ${bare.js.toFixed(1)} kB of JavaScript.

| page | JavaScript | beyond a bare page | CSS | the page itself | from elsewhere |
|---|---|---|---|---|---|
${weights.map(({ name, js, css, html, foreign }) => `| ${name} | ${js.toFixed(1)} | ${(js - bare.js).toFixed(1)} | ${css.toFixed(1)} | ${html.toFixed(1)} | ${foreign.length} |`).join("\n")}

## Lighthouse

A telephone on a slow line (Lighthouse 12.8.2, its own settings), the middle of three runs. Scores: performance / accessibility / best practices /
SEO. FCP and LCP as Lighthouse works them out from a fast run, in which scripts that are in before the first paint count as if it waited for
them; "throttled" is with the browser itself slowed down. CLS is from the throttled runs. Questions and results are kept from search engines on
purpose (answers in the address), which costs them the score for SEO.

| page | scores | FCP (ms) | LCP (ms) | LCP throttled (ms) | CLS | blocking (ms) |
|---|---|---|---|---|---|---|
${[...weights, { name: "a bare page", ...bare }].map(({ name, lighthouse: { scores, fcp, lcp, lcpThrottled, cls, tbt } }) => `| ${name} | ${scores.join(" / ")} | ${fcp.toFixed(0)} | ${lcp.toFixed(0)} | ${lcpThrottled.toFixed(0)} | ${cls.toFixed(3)} | ${tbt.toFixed(0)} |`).join("\n")}

One page is ${(page.length / 1024).toFixed(0)} kB of HTML before compression.

Machine: ${cpus().length} × ${cpus()[0]?.model.trim()}, ${(totalmem() / 2 ** 30).toFixed(0)} GiB, Node ${process.version}, ${process.platform}.
Measured on ${new Date().toISOString().slice(0, 10)}.
`;
}

await main().catch(reportFailure);
