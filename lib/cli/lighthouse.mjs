import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

/**
 * Lighthouse as it comes: a telephone on a slow line. Fetched when asked for (`npm exec`), in the last version that runs on
 * Node 20: it is 168 MB that nobody else needs.
 */

const VERSION = "12.8.2";
const RUNS = 3;

/**
 * The middle of three runs, each number for itself: scores out of 100, times in milliseconds. `lcpThrottled` comes from runs
 * in which the browser itself was slowed down; the others are what Lighthouse works out from a fast run.
 */
export async function measurePage(url) {
  const simulated = [];
  const throttled = [];
  for (let run = 0; run < RUNS; run++) {
    simulated.push(await runLighthouse(url, "simulate"));
    throttled.push(await runLighthouse(url, "devtools"));
  }
  const middle = (runs, read) => runs.map(read).sort((a, b) => a - b)[Math.floor(RUNS / 2)];
  const score = (category) => middle(simulated, ({ categories }) => Math.round(categories[category].score * 100));
  const metric = (runs, audit) => middle(runs, ({ audits }) => audits[audit].numericValue);
  return {
    scores: ["performance", "accessibility", "best-practices", "seo"].map(score),
    fcp: metric(simulated, "first-contentful-paint"),
    lcp: metric(simulated, "largest-contentful-paint"),
    lcpThrottled: metric(throttled, "largest-contentful-paint"),
    cls: metric(throttled, "cumulative-layout-shift"),
    tbt: metric(simulated, "total-blocking-time"),
  };
}

async function runLighthouse(url, throttling) {
  // Not at the top: on a fresh clone it is installed only by the first step.
  const { default: chromium } = await import("@sparticuz/chromium");
  const CHROME_PATH = process.env.CHROME_PATH ?? (await chromium.executablePath());
  const folder = mkdtempSync(path.join(tmpdir(), "deurwijzer-lighthouse-"));
  const report = path.join(folder, "report.json");
  const options = ["--output=json", `--output-path=${report}`, "--quiet", `--throttling-method=${throttling}`];
  try {
    await new Promise((resolve, reject) => {
      const asked = spawn(
        "npm",
        ["exec", "--yes", "--", `lighthouse@${VERSION}`, url, ...options, "--chrome-flags=--headless --no-sandbox"],
        { env: { ...process.env, CHROME_PATH }, stdio: "ignore" },
      );
      asked.once("error", reject);
      asked.once("close", (code) =>
        code === 0 ? resolve() : reject(new Error(`Lighthouse kon ${url} niet meten. Is er internet?`)),
      );
    });
    return JSON.parse(readFileSync(report, "utf8"));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
