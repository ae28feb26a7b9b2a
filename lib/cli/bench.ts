import { readFileSync, writeFileSync } from "node:fs";
import { cpus, totalmem } from "node:os";
import { format, resolveConfig } from "prettier";
import { Bench } from "tinybench";
import type { Catalogus } from "../catalogus/catalogus";
import { compileCatalogus, type GecompileerdeCatalogus } from "../routering/compile-catalogus";
import { describeSituatie, determineAdvies } from "../routering/determine-advies";
import { MAX_VAN_ELDERS } from "../routering/in-beeld";
import type { Invoer } from "../routering/invoer";
import { applyToets, compileVoorwaarde } from "../routering/voorwaarden";
import { readContent } from "../server/content/read-content";
import { today } from "../server/clock";
import { getContentDir } from "../server/env";
import { buildJsonRulesEngine, buildPublicodes, toPublicodes } from "./bench-andere";
import { buildGrownCatalogus } from "./bench-catalogus";
import { measureHerkenning, type Herkenmeting } from "./bench-herken";
import { readOverdrachtmeting } from "./bench-overdracht";

/**
 * `npm run bench`: what one advice costs, beside two general engines on the same conditions and answers, and how that grows
 * with the catalogue. All in one process, so that the ratios hold whatever the machine. Writes BENCH.md.
 */

const SIZES = [500, 5_000, 50_000];
const MS_PER_ROW = 4_000;

if (globalThis.gc === undefined) throw new Error("Start dit met node --expose-gc: het geheugen wordt ook gemeten.");
const collectGarbage = globalThis.gc;

const content = readContent(getContentDir());
if (!content.ok) throw new Error(content.problemen.join("\n"));
const { catalogus: published } = content;
const peildatum = today();
const invoeren = readFileSync("tests/eval/casussen.jsonl", "utf8")
  .trim()
  .split("\n")
  .map((line) => (JSON.parse(line) as { invoer: Invoer }).invoer);

const catalogus = compileCatalogus(published);
const rows = await compareEngines();
const growth: Growth[] = [];
for (const size of SIZES) growth.push(await measureGrowth(buildGrownCatalogus(published, size)));
const report = await format(
  toReport(rows, measureMemory(published), growth, measureHerkenning(published)) + readOverdrachtmeting(),
  { ...(await resolveConfig("BENCH.md")), filepath: "BENCH.md" },
);
writeFileSync("BENCH.md", report);
process.stdout.write(report);

type Row = { name: string; p50: number; p99: number; samples: number };

async function compareEngines(): Promise<Row[]> {
  const askJsonRulesEngine = buildJsonRulesEngine(catalogus, peildatum);
  const publicodes = buildPublicodes(catalogus, peildatum);
  const subset = publicodes.diensten.map(({ voorwaarden }) =>
    voorwaarden.filter((voorwaarde) => toPublicodes(voorwaarde).length > 0).map(compileVoorwaarde),
  );
  const checkSubset = (invoer: Invoer) => {
    const { situatie } = describeSituatie(invoer, catalogus, peildatum);
    return subset.filter((toetsen) => toetsen.some((toets) => applyToets(toets, situatie).uitkomst === "niet-voldaan"))
      .length;
  };
  return [
    await measure("Deurwijzer: one full advice, every candidate with its reasons", advise(catalogus)),
    await measure(`json-rules-engine: yes or no for ${catalogus.ingangen.length} diensten`, askJsonRulesEngine),
    await measure(`Deurwijzer: conditions of the ${subset.length} diensten of the next row`, checkSubset),
    await measure(`publicodes: conditions of ${subset.length} diensten`, publicodes.reject),
  ];
}

function advise(op: GecompileerdeCatalogus): (invoer: Invoer) => unknown {
  return (invoer) => determineAdvies(invoer, op, peildatum);
}

/** One sample is one invoer; the cases come in turn. Times in milliseconds. */
async function measure(name: string, ask: (invoer: Invoer) => unknown): Promise<Row> {
  const bench = new Bench({ time: MS_PER_ROW, warmupTime: MS_PER_ROW / 4 });
  let turn = 0;
  bench.add(name, async () => {
    const invoer = invoeren[turn++ % invoeren.length];
    if (invoer !== undefined) await ask(invoer);
  });
  const [task] = await bench.run();
  if (task?.result.state !== "completed") throw new Error(`${name}: ${task?.result.state}`);
  const { p50, p99, samplesCount } = task.result.latency;
  return { name, p50, p99, samples: samplesCount };
}

type Growth = { diensten: number; inBeeld: number; kanHelpen: number; p50: number; bytes: number };

async function measureGrowth(grown: Catalogus): Promise<Growth> {
  const bytes = measureMemory(grown);
  const compiled = compileCatalogus(grown);
  const kandidaten = invoeren.map((invoer) => determineAdvies(invoer, compiled, peildatum).kandidaten);
  const fromElsewhere = new Set(["ander-werkgebied", "andere-partij-in-gebied", "gebied-onbekend"]);
  const here = kandidaten.map((all) =>
    all.filter(({ afwijzingen }) => !afwijzingen.some(({ code }) => fromElsewhere.has(code))),
  );
  const { p50 } = await measure("", advise(compiled));
  return {
    diensten: compiled.ingangen.length,
    inBeeld: median(kandidaten.map(({ length }) => length)),
    kanHelpen: median(here.map(({ length }) => length)),
    p50,
    bytes,
  };
}

/** Bytes per dienst that compiling adds to the catalogue itself; small catalogues several times over, to drown the noise. */
function measureMemory(grown: Catalogus): number {
  const count = Math.ceil(50_000 / compileCatalogus(grown).ingangen.length);
  collectGarbage();
  const before = process.memoryUsage().heapUsed;
  const compiled = Array.from({ length: count }, () => compileCatalogus(grown));
  collectGarbage();
  const bytes = process.memoryUsage().heapUsed - before;
  return bytes / compiled.reduce((sum, { ingangen }) => sum + ingangen.length, 0);
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

function toReport(
  engines: readonly Row[],
  bytesPerDienst: number,
  sizes: readonly Growth[],
  herkenning: Herkenmeting,
): string {
  const [full, jsonRules, subset, publicodes] = engines;
  const [smallest] = sizes;
  const largest = sizes.at(-1);
  if (!full || !jsonRules || !subset || !publicodes || !smallest || !largest) throw new Error("Een rij ontbreekt.");
  const voorwaarden = catalogus.ingangen.reduce((sum, { dienst }) => sum + dienst.voorwaarden.length, 0);
  return `# What one advice and one recognition cost

Printed and written by \`npm run bench\`, on ${invoeren.length} labelled cases (tests/eval) that come in turn, everything in one process, run by tsx (the build of the pages is a little faster).
The result page under load: [BENCH-WEB.md](BENCH-WEB.md), by \`npm run bench:web\`.

## Beside general engines

The real catalogue: ${catalogus.ingangen.length} diensten with ${voorwaarden} conditions. Times per invoer in milliseconds.

| engine | median | p99 | samples |
| --- | --- | --- | --- |
${engines.map(({ name, p50, p99, samples }) => `| ${name} | ${ms(p50)} | ${ms(p99)} | ${samples} |`).join("\n")}

- A full advice is ${times(jsonRules.p50, full.p50)} times as fast as json-rules-engine, which gets the same conditions, areas and answers (a test compares its yes and no with ours) and gives only that: no order, no reasons, no first contact. The need comes first in each of its rules, so that it skips the rest of most of them.
- publicodes can express bounds on numbers and equality of words, so it gets the diensten with such conditions. Our check of the same conditions is ${times(publicodes.p50, subset.p50)} times as fast; a full advice on the whole catalogue is ${times(publicodes.p50, full.p50)} times as fast.
- Compiling adds ${(bytesPerDienst / 1000).toFixed(2)} kB per dienst to the catalogue itself (heap after garbage collection).

## When the catalogue grows

Diensten for the whole country and parties with a role in an area (loket, ROM, werkcentrum, …) stay as they are in the real catalogue. The growth is copies of its other regional and local dienstverleners, spread evenly: out of twenty, fourteen work in one gemeente, five in one arbeidsmarktregio, one in a provincie. Medians over the same cases. Copies share equal conditions with their originals, so their memory is flattering; the figure that counts is that of the real catalogue above.

| diensten | candidates in view | of those, working here | median per advice (ms) | kB per dienst |
| --- | --- | --- | --- | --- |
${sizes
  .map(
    ({ diensten, inBeeld, kanHelpen, p50, bytes }) =>
      `| ${diensten} | ${inBeeld} | ${kanHelpen} | ${ms(p50)} | ${(bytes / 1000).toFixed(2)} |`,
  )
  .join("\n")}

${largest.diensten} diensten cost ${times(largest.p50, smallest.p50)} times what ${smallest.diensten} cost. What grows is who works here: an advice looks at every dienst for the story that serves the ondernemer's place. Those from elsewhere come in only to say so, at most ${MAX_VAN_ELDERS} per part of the story, widest area first; the real catalogue never reaches that bound, which a test guards.

${toHerkenReport(herkenning)}

Machine: ${cpus().length} × ${cpus()[0]?.model.trim()}, ${(totalmem() / 2 ** 30).toFixed(0)} GiB, Node ${process.version}, ${process.platform}. Measured on ${peildatum}.
`;
}

function toHerkenReport({ rijen, zinnen, vragen, bytes, laadMs }: Herkenmeting): string {
  const [own, mini, fuse] = rijen;
  if (!own || !mini || !fuse) throw new Error("Een rij ontbreekt.");
  return `## Recognising the need in a text

All three know the same ${zinnen} sentences (content/taxonomie) and get the ${vragen} labelled questions of tests/eval/vragen.jsonl in turn. Ours gives more than an order of vraagstukken; the others only that.

| recogniser | median (ms) | p99 (ms) | samples | questions | top-1 (%) | top-3 (%) |
| --- | --- | --- | --- | --- | --- | --- |
${rijen.map(({ name, p50, p99, samples, asked, top1, top3 }) => `| ${name} | ${ms(p50)} | ${ms(p99)} | ${samples} | ${asked} | ${top1.toFixed(1)} | ${top3.toFixed(1)} |`).join("\n")}

- One recognition is ${times(mini.p50, own.p50)} times as fast as minisearch and ${times(fuse.p50, own.p50)} times as fast as fuse.js token search.
- The trained model is ${(bytes / 1e6).toFixed(2)} MB and loads in ${laadMs.toFixed(0)} ms.`;
}

function ms(value: number): string {
  return value < 1 ? value.toFixed(3) : value.toFixed(1);
}

function times(slow: number, fast: number): string {
  return slow / fast < 10 ? (slow / fast).toFixed(1) : (slow / fast).toFixed(0);
}
