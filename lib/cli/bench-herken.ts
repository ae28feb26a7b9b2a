import { readFileSync, statSync } from "node:fs";
import Fuse from "fuse.js";
import MiniSearch from "minisearch";
import { Bench } from "tinybench";
import type { Catalogus } from "../catalogus/catalogus";
import { feitenwoordenSchema } from "../herkenning/feiten";
import { herken } from "../herkenning/herken";
import { compileHerkenkennis } from "../herkenning/herkenkennis";
import { listLeervoorbeelden } from "../herkenning/leerstof";
import { signalenSchema } from "../herkenning/signalen";
import { readFormuleringen } from "../server/content/read-formuleringen";
import { getContentDir } from "../server/env";
import { getHerkenmodelPad, readHerkenmodel } from "../server/herkenmodel-cache";

/** Recognition beside two search libraries on the same sentences: what one text costs, and how often each is right. */

export type Herkenrij = { name: string; p50: number; p99: number; samples: number; top1: number; top3: number };
export type Herkenmeting = { rijen: Herkenrij[]; zinnen: number; vragen: number; bytes: number; laadMs: number };

type Vraag = {
  tekst: string;
  strikt: boolean;
  verwacht: { vraagstukken: string[]; ookGoed: string[]; buitenBereik: boolean };
};
/** Codes of vraagstukken for a text, best first. */
type Herkenner = (tekst: string) => string[];

const MS_PER_ROW = 4_000;
/** How many of the nearest sentences have a say in a search library's answer. */
const BUREN = 15;

export async function measureHerkenning(catalogus: Catalogus): Promise<Herkenmeting> {
  const content = readFormuleringen(getContentDir());
  if (!content.ok) throw new Error(content.problemen.join("\n"));
  const zinnen = listLeervoorbeelden(content.leerstof).flatMap(({ tekst, doel }) =>
    [...(doel.vraagstuk?.keys() ?? [])].slice(0, 1).map((code) => ({ tekst, code })),
  );
  const vragen = readFileSync("tests/eval/vragen.jsonl", "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Vraag);
  const rijen: Herkenrij[] = [];
  for (const [name, ask] of [
    ["Deurwijzer: vraagstukken with words, themas, urgency, language, facts, scope", makeOwn(catalogus)],
    ["minisearch: BM25 with prefixes and typing errors, nearest sentences vote", makeMiniSearch(zinnen)],
    ["fuse.js: token search, nearest sentences vote", makeFuse(zinnen)],
  ] as const)
    rijen.push({ name, ...(await time(ask, vragen)), ...rate(ask, vragen) });
  return {
    rijen,
    zinnen: zinnen.length,
    vragen: vragen.filter(({ strikt, verwacht }) => strikt && !verwacht.buitenBereik).length,
    bytes: statSync(getHerkenmodelPad()).size,
    laadMs: timeLoading(),
  };
}

function makeOwn(catalogus: Catalogus): Herkenner {
  const kennis = compileHerkenkennis(
    catalogus,
    readHerkenmodel(),
    signalenSchema.parse(JSON.parse(readFileSync("content/herkenning/signalen.json", "utf8"))),
    feitenwoordenSchema.parse(JSON.parse(readFileSync("content/herkenning/feiten.json", "utf8"))),
  );
  return (tekst) => herken(tekst, kennis).vraagstukken.map(({ code }) => code);
}

type Zin = { tekst: string; code: string };

function makeMiniSearch(zinnen: readonly Zin[]): Herkenner {
  const index = new MiniSearch<Zin & { id: number }>({ fields: ["tekst"], storeFields: ["code"] });
  index.addAll(zinnen.map((zin, id) => ({ ...zin, id })));
  return (tekst) =>
    vote(index.search(tekst, { prefix: true, fuzzy: 0.2 }).map(({ code, score }) => ({ code: String(code), score })));
}

function makeFuse(zinnen: readonly Zin[]): Herkenner {
  const fuse = new Fuse(zinnen, { keys: ["tekst"], useTokenSearch: true, includeScore: true, ignoreLocation: true });
  return (tekst) =>
    vote(fuse.search(tekst, { limit: BUREN }).map(({ item, score = 1 }) => ({ code: item.code, score: 1 - score })));
}

function vote(hits: readonly { code: string; score: number }[]): string[] {
  const votes = new Map<string, number>();
  for (const { code, score } of hits.slice(0, BUREN)) votes.set(code, (votes.get(code) ?? 0) + score);
  return [...votes].sort((a, b) => b[1] - a[1]).map(([code]) => code);
}

/** One sample is one question; they come in turn. Times in milliseconds. */
async function time(ask: Herkenner, vragen: readonly Vraag[]): Promise<Pick<Herkenrij, "p50" | "p99" | "samples">> {
  const bench = new Bench({ time: MS_PER_ROW, warmupTime: MS_PER_ROW / 4, iterations: 20 });
  let turn = 0;
  bench.add("", () => {
    ask(vragen[turn++ % vragen.length]?.tekst ?? "");
  });
  const [task] = await bench.run();
  if (task?.result.state !== "completed") throw new Error(`De meting is niet klaar: ${task?.result.state}`);
  const { p50, p99, samplesCount } = task.result.latency;
  return { p50, p99, samples: samplesCount };
}

/** Share of the strict questions (per cent) whose need comes first, or among the first three. */
function rate(ask: Herkenner, vragen: readonly Vraag[]): Pick<Herkenrij, "top1" | "top3"> {
  const strict = vragen.filter(({ strikt, verwacht }) => strikt && !verwacht.buitenBereik);
  const hits = (first: number) =>
    strict.filter(({ tekst, verwacht }) =>
      ask(tekst)
        .slice(0, first)
        .some((code) => code === verwacht.vraagstukken[0] || verwacht.ookGoed.includes(code)),
    ).length;
  return { top1: (100 * hits(1)) / strict.length, top3: (100 * hits(3)) / strict.length };
}

/** Milliseconds from the file to a model that answers, the median of some runs. */
function timeLoading(): number {
  const times = Array.from({ length: 9 }, () => {
    const start = performance.now();
    readHerkenmodel();
    return performance.now() - start;
  });
  return times.sort((a, b) => a - b)[4] ?? 0;
}
