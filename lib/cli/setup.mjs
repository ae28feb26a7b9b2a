import { spawn } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { fingerprint } from "./fingerprint.mjs";
import { createProgress, reportFailure, SetupError } from "./progress.mjs";

/**
 * Everything between a fresh clone and a running portal, each step only when it is needed.
 * Plain Node without packages: it runs before node_modules exists.
 */

export const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../..");

/** Commands of the project run TypeScript with this; the condition makes the package `server-only` inert. */
export const RUN_TS = ["--conditions=react-server", "--import", "tsx"];

const STATE_DIR = ".deurwijzer";
const CLIENT_STAMP = "prisma/generated/stamp.txt";
const CATALOGUS_STAMP = `${STATE_DIR}/catalogus.txt`;
const HERKENMODEL = `${STATE_DIR}/herkenmodel.bin.gz`;
const HERKENMODEL_STAMP = `${STATE_DIR}/herkenmodel.txt`;
const BUILD_STAMP = ".next/deurwijzer-stamp.txt";

/** The first line of the cure, or null when this version of Node will do. */
export function findNodeProblem(version) {
  const [major, minor] = version.split(".").map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return null;
  return `Node ${version} is te oud. Installeer Node 20.19 of nieuwer (https://nodejs.org) en probeer het opnieuw.`;
}

/** Goes to the project's root and reads `.env`; must come before any step. */
export function prepareProcess() {
  const problem = findNodeProblem(process.versions.node);
  if (problem) throw new SetupError(problem);
  process.chdir(ROOT);
  if (existsSync(".env")) process.loadEnvFile(".env");
  process.env.NEXT_TELEMETRY_DISABLED = "1";
  process.env.CHECKPOINT_DISABLE = "1"; // Prisma's own call home
}

/** Step: `npm ci`, when what is installed is not what package-lock.json asks for. */
export function installPackages(progress) {
  return progress.step("Pakketten installeren", arePackagesInstalled, async () => {
    const npm = process.env.npm_execpath?.includes("npm-cli")
      ? [process.execPath, process.env.npm_execpath]
      : [process.platform === "win32" ? "npm.cmd" : "npm"];
    // Without install scripts: none is needed here, and the one of Prisma would call a host that closed networks lack.
    // With dev packages, also under NODE_ENV=production: the build needs the types.
    await run(
      [...npm, "ci", "--ignore-scripts", "--include=dev", "--no-audit", "--no-fund"],
      "installeren",
      (output) => {
        const reason = output.match(/npm (?:error|ERR!) (?:code )?(\S.*)/)?.[1] ?? "onbekende reden";
        return `Pakketten installeren is niet gelukt (${reason}). Controleer de internetverbinding en het npm-register, en probeer het opnieuw.`;
      },
    );
  });
}

function arePackagesInstalled() {
  // npm writes this file last, so a broken-off installation lacks it.
  const installed = readJson("node_modules/.package-lock.json")?.packages;
  if (!installed) return false;
  return Object.entries(readJson("package-lock.json").packages).every(
    ([name, wanted]) => name === "" || wanted.optional || installed[name]?.version === wanted.version,
  );
}

/** Step: the two Prisma clients, when the models or Prisma itself changed. */
export function generateClients(progress) {
  const stamp = fingerprint(
    ["prisma/models", "prisma/sqlite/schema.prisma", "prisma/postgresql/schema.prisma"],
    readJson("node_modules/prisma/package.json")?.version,
  );
  return progress.step(
    "Databaseclient maken",
    () => readText(CLIENT_STAMP) === stamp,
    async () => {
      rmSync("prisma/generated", { recursive: true, force: true });
      for (const provider of ["sqlite", "postgresql"]) {
        // Prisma reads one folder; a symlink to the shared models would break on a Windows clone.
        const schemaDir = `prisma/.schema/${provider}`;
        rmSync(schemaDir, { recursive: true, force: true });
        cpSync("prisma/models", schemaDir, { recursive: true });
        cpSync(`prisma/${provider}/schema.prisma`, `${schemaDir}/schema.prisma`);
        await run(
          [process.execPath, "node_modules/prisma/build/index.js", "generate", "--no-hints", "--schema", schemaDir],
          `client-${provider}`,
          () => "De databaseclient kon niet worden gemaakt. Controleer de modellen in prisma/models.",
          // Generating needs no schema engine; naming any program keeps Prisma from downloading one.
          { PRISMA_SCHEMA_ENGINE_BINARY: process.execPath },
        );
      }
      writeFileSync(CLIENT_STAMP, stamp);
    },
  );
}

/** Steps: migrate and load the catalogue. They ask the database itself, unless `trustStamp` and nothing changed here. */
export async function prepareDatabase(progress, { trustStamp }) {
  const stamp = fingerprint(
    ["prisma/sqlite/migrations", "prisma/postgresql/migrations", process.env.CONTENT_DIR || "content"],
    process.env.DATABASE_URL,
  );
  const isReady = () => trustStamp && readText(CATALOGUS_STAMP) === stamp && isDatabaseFilePresent();
  const firstLine = (output) => output.trim().split("\n")[0];
  const problems = (output) => (output.startsWith("De catalogus is ongeldig") ? output.trim() : firstLine(output));
  await progress.step("Database bijwerken", isReady, async () =>
    (await run(command("migrate"), "migreren", firstLine)) === "" ? "al klaar" : "bijgewerkt",
  );
  await progress.step("Catalogus laden", isReady, async () =>
    (await run(command("load-catalogus"), "catalogus", problems)).includes("ongewijzigd") ? "al klaar" : "geladen",
  );
  writeState(CATALOGUS_STAMP, stamp);
}

function isDatabaseFilePresent() {
  const url = process.env.DATABASE_URL?.trim() || `file:${STATE_DIR}/deurwijzer.db`;
  if (!url.startsWith("file:")) return true;
  return existsSync(url.startsWith("file://") ? fileURLToPath(url) : url.slice("file:".length));
}

/** Step: train recognition, when its sentences or its code changed. */
export function trainHerkenning(progress) {
  const stamp = fingerprint([`${process.env.CONTENT_DIR || "content"}/taxonomie`, "lib/herkenning"]);
  return progress.step(
    "Herkenning leren",
    () => existsSync(HERKENMODEL) && readText(HERKENMODEL_STAMP) === stamp,
    async () => {
      await run(command("train"), "herkenning", (output) =>
        output.startsWith("De formuleringen zijn ongeldig") ? output.trim() : "De herkenning kon niet leren.",
      );
      writeState(HERKENMODEL_STAMP, stamp);
    },
  );
}

/** Step: `next build`, when a source changed since the last one. */
export function buildSite(progress) {
  // The catalogue counts too: pages that need no request are drawn from it during the build. lib/cli is not in it.
  const lib = readdirSync("lib").filter((name) => name !== "cli");
  const stamp = fingerprint([
    ...["app", "components", "content", "prisma/models", ...lib.map((name) => `lib/${name}`)],
    ...[
      "next.config.mjs",
      "postcss.config.mjs",
      "proxy.ts",
      "instrumentation.ts",
      "tsconfig.json",
      "package-lock.json",
    ],
  ]);
  return progress.step(
    "Portaal bouwen",
    () => readText(BUILD_STAMP) === stamp,
    async () => {
      rmSync(BUILD_STAMP, { force: true });
      await run(
        [process.execPath, "node_modules/next/dist/bin/next", "build"],
        "bouwen",
        () => "Het portaal kon niet worden gebouwd.",
        { NODE_ENV: "production" },
      );
      writeFileSync(BUILD_STAMP, stamp);
    },
  );
}

function command(name) {
  return [process.execPath, ...RUN_TS, `lib/cli/${name}.ts`];
}

/** Runs a program to its end and returns its output; when it fails, throws a SetupError with the line that `explain` makes of that. */
function run([program, ...args], name, explain, env = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      env: { ...process.env, ...env },
      stdio: ["ignore", "pipe", "pipe"],
      shell: program.endsWith(".cmd"),
    });
    let output = "";
    const collect = (chunk) => (output += chunk);
    child.stdout.on("data", collect);
    child.stderr.on("data", collect);
    const fail = () => {
      const logFile = writeState(`${STATE_DIR}/logs/${name}.log`, output);
      reject(new SetupError(`${explain(output)} (Alles wat het programma zei: ${logFile})`));
    };
    child.once("error", (error) => {
      output += error.message;
      fail();
    });
    child.once("close", (code) => (code === 0 ? resolve(output) : fail()));
  });
}

/** Notes what was done. A folder that may not be written only means that it is looked up again next time. */
function writeState(file, text) {
  try {
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
    return file;
  } catch (error) {
    process.stderr.write(`Let op: ${file} is niet te schrijven (${error.code}). Geef schrijfrechten op deze map.\n`);
    return "niet bewaard";
  }
}

function readText(file) {
  return existsSync(file) ? readFileSync(file, "utf8") : null;
}

function readJson(file) {
  const text = readText(file);
  return text === null ? null : JSON.parse(text);
}

/** How many steps `prepare` takes for each goal. */
export const STEPS = { client: 2, catalogus: 4, herkenning: 5, site: 6 };

/** Every step up to a goal: the database client, the loaded catalogue, trained recognition, a built site. */
export async function prepare(goal, progress, { trustStamp = true } = {}) {
  await installPackages(progress);
  await generateClients(progress);
  if (STEPS[goal] >= STEPS.catalogus) await prepareDatabase(progress, { trustStamp });
  if (STEPS[goal] >= STEPS.herkenning) await trainHerkenning(progress);
  if (STEPS[goal] >= STEPS.site) await buildSite(progress);
}

/** `node lib/cli/setup.mjs client|catalogus|herkenning`: what the other commands need, in silence when all is ready. */
async function main(goal) {
  prepareProcess();
  await prepare(goal, createProgress(STEPS[goal], { onlyWork: true }));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main(process.argv[2]).catch(reportFailure);
