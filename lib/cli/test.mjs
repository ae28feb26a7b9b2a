import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { createProgress, reportFailure } from "./progress.mjs";
import {
  buildSite,
  generateClients,
  installPackages,
  prepareDatabase,
  prepareProcess,
  RUN_TS,
  trainHerkenning,
} from "./setup.mjs";
import { withSiteServer } from "./site-server.mjs";

/**
 * `npm test`: everything; `node lib/cli/test.mjs lint unit …`: some steps of it. A failed step does not stop the others.
 * The last line is `N passed, N failed`: each test counts, and each step without tests counts as one.
 */

const node = process.execPath;
const bin = {
  prettier: "node_modules/prettier/bin/prettier.cjs",
  eslint: "node_modules/eslint/bin/eslint.js",
  next: "node_modules/next/dist/bin/next",
  tsc: "node_modules/typescript/bin/tsc",
  vitest: "node_modules/vitest/vitest.mjs",
  playwright: "node_modules/@playwright/test/cli.js",
};

/** Everything that a run leaves behind lives here and goes at the end; the reader's own database is not touched. */
const scratch = mkdtempSync(path.join(tmpdir(), "deurwijzer-npm-test-"));

const STEPS = {
  format: { title: "Opmaak (Prettier)", run: () => single(bin.prettier, "--check", ".", "--log-level", "warn") },
  lint: { title: "Regels (ESLint)", run: () => single(bin.eslint, ".", "--max-warnings", "0") },
  types: {
    title: "Types (tsc)",
    run: async () => ((await isGood(bin.next, ["typegen"])) ? single(bin.tsc, "--noEmit") : { passed: 0, failed: 1 }),
  },
  unit: { title: "Unit (Vitest)", run: () => vitest("unit") },
  properties: { title: "Eigenschappen van de motor (Vitest)", run: () => vitest("properties") },
  integration: { title: "Integratie op SQLite en PostgreSQL (Vitest)", run: () => vitest("integration") },
  build: { title: "Bouwen (next build)", run: build },
  e2e: { title: "Van begin tot eind in een browser (Playwright)", run: e2e },
  chaos: { title: "Kills, een volle schijf en een mailserver die plat ligt (chaos)", run: chaos },
};

async function main(names) {
  prepareProcess();
  process.env.DATABASE_URL = pathToFileURL(path.join(scratch, "deurwijzer.db")).href;
  delete process.env.CONTENT_DIR;
  const progress = createProgress(3, { onlyWork: true });
  await installPackages(progress);
  await generateClients(progress);
  await trainHerkenning(progress);

  const totals = { passed: 0, failed: 0 };
  const summary = [];
  for (const name of names) {
    const { title, run } = STEPS[name];
    process.stdout.write(`\n── ${title}\n`);
    const started = Date.now();
    const { passed, failed } = await run();
    totals.passed += passed;
    totals.failed += failed;
    const seconds = ((Date.now() - started) / 1000).toFixed(1);
    summary.push(`${failed === 0 ? "✓" : "✗"} ${title}: ${passed} passed, ${failed} failed (${seconds} s)`);
    process.stdout.write(`${summary.at(-1)}\n`);
  }
  process.stdout.write(`\n${summary.join("\n")}\n\n${totals.passed} passed, ${totals.failed} failed\n`);
  if (totals.failed > 0) process.exitCode = 1;
}

function isGood(program, args, env = {}) {
  return new Promise((resolve) => {
    const child = spawn(node, [program, ...args], {
      env: { ...process.env, ...env },
      stdio: ["ignore", "inherit", "inherit"],
    });
    child.once("close", (code) => resolve(code === 0));
  });
}

async function single(program, ...args) {
  return toCounts(await isGood(program, args));
}

function toCounts(good) {
  return good ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

async function vitest(project) {
  const report = path.join(scratch, `${project}.json`);
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  const good = await isGood(bin.vitest, ["run", "--project", project, ...reporters]);
  return readReport(report, good, ({ numPassedTests, numFailedTests }) => [numPassedTests, numFailedTests]);
}

/** A run that fails without a failed test (a file that does not load, a broken report) still counts as one failure. */
function readReport(file, good, count) {
  try {
    const [passed, failed] = count(JSON.parse(readFileSync(file, "utf8")));
    const isWhole = good && passed + failed > 0;
    return { passed, failed: isWhole ? failed : Math.max(failed, 1) };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

async function build() {
  return toCounts(await succeeds(() => buildSite(createProgress(1, { onlyWork: false }))));
}

async function succeeds(work) {
  try {
    await work();
    return true;
  } catch (error) {
    reportFailure(error);
    return false;
  }
}

/** A few kills on each database; `npm run chaos` does it at length. */
async function chaos() {
  const isBuilt = await succeeds(() => buildSite(createProgress(1, { onlyWork: true })));
  return isBuilt ? single(...RUN_TS, "lib/cli/chaos.ts", "--kills=12", "--zonder-belasting") : toCounts(false);
}

async function e2e() {
  const ready = await succeeds(async () => {
    const progress = createProgress(3, { onlyWork: true });
    await prepareDatabase(progress, { trustStamp: false });
    await buildSite(progress);
  });
  if (!ready) return { passed: 0, failed: 1 };

  const report = path.join(scratch, "e2e.json");
  let good = false;
  let output = "";
  const onOutput = (text) => {
    output += text;
    process.stderr.write(text);
  };
  await succeeds(() =>
    // Whoever runs the site stands on its pages: here nobody, also when a file with settings says so.
    withSiteServer(
      // Every test asks the same desk, many times more often than people may in a day.
      { SITE_BEHEERDER: "", SITE_CONTACT: "", OVERDRACHT_PER_ONTVANGER: "1000" },
      async (baseUrl) => {
        good = await isGood(bin.playwright, ["test", "--reporter=line,json"], {
          E2E_BASE_URL: baseUrl,
          PLAYWRIGHT_JSON_OUTPUT_NAME: report,
        });
      },
      { onOutput },
    ),
  );
  const outcome = readReport(report, good, ({ stats }) => [stats.expected, stats.unexpected + stats.flaky]);
  return tellsNothingOfAnyone(output)
    ? { ...outcome, passed: outcome.passed + 1 }
    : { ...outcome, failed: outcome.failed + 1 };
}

/** Whether nothing that the browser left of a person in a handover stands in what the server printed. */
function tellsNothingOfAnyone(output) {
  const planted = Object.values(JSON.parse(readFileSync("tests/e2e/geplant.json", "utf8")));
  const found = planted.filter((text) => output.includes(text));
  if (found.length > 0) process.stdout.write(`✗ De server schreef gegevens van een persoon: ${found.join(", ")}\n`);
  return found.length === 0;
}

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in STEPS));
if (unknown.length > 0) {
  process.stderr.write(`Onbekend: ${unknown.join(", ")}. Kies uit: ${Object.keys(STEPS).join(", ")}\n`);
  process.exitCode = 1;
} else {
  try {
    await main(asked.length > 0 ? asked : Object.keys(STEPS));
  } catch (error) {
    reportFailure(error);
    process.stdout.write("0 passed, 1 failed\n");
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}
