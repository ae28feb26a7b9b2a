import { readFileSync, statSync } from "node:fs";
import Fuse from "fuse.js";
import MiniSearch from "minisearch";
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

export type Herkenrij = {
  name: string;
  p50: number;
  p99: number;
  samples: number;
  asked: number;
  top1: number;
  top3: number;
};
export type Herkenmeting = { rijen: Herkenrij[]; zinnen: number; vragen: number; bytes: number; laadMs: number };

type Vraag = {
  tekst: string;
  strikt: boolean;
  verwacht: { vraagstukken: string[]; ookGoed: string[]; buitenBereik: boolean };
};
/** Codes of vraagstukken for a text, best first. */
type Herkenner = (tekst: string) => string[];

const MS_PER_ROW = 4_000;
/** A recogniser that cannot ask all questions in this time is judged on those that it could. */
const MAX_MS = 40_000;
/** Has no factor in common with the number of questions. */
const STAPGROOTTE = 37;
/** How many of the nearest sentences have a say in a search library's answer. */
const BUREN = 15;

export function measureHerkenning(catalogus: Catalogus): Herkenmeting {
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
    rijen.push({ name, ...measure(ask, vragen) });
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

/**
 * Asks the strict questions over and over for some seconds, all of them at least once unless that takes too long; times in
 * milliseconds, and per cent whose need comes first, or among the first three.
 */
function measure(ask: Herkenner, vragen: readonly Vraag[]): Omit<Herkenrij, "name"> {
  const strict = vragen.filter(({ strikt, verwacht }) => strikt && !verwacht.buitenBereik);
  const times: number[] = [];
  const begin = performance.now();
  let asked = 0;
  let top1 = 0;
  let top3 = 0;
  for (let turn = 0; ; turn++) {
    const spent = performance.now() - begin;
    if (spent > (turn < strict.length ? MAX_MS : MS_PER_ROW)) break;
    // A stride through the list, so that a part of it is a fair part.
    const vraag = strict[(turn * STAPGROOTTE) % strict.length];
    if (vraag === undefined) break;
    const start = performance.now();
    const codes = ask(vraag.tekst);
    times.push(performance.now() - start);
    if (turn >= strict.length) continue;
    const isGoed = (code: string) => code === vraag.verwacht.vraagstukken[0] || vraag.verwacht.ookGoed.includes(code);
    asked += 1;
    if (codes.slice(0, 1).some(isGoed)) top1 += 1;
    if (codes.slice(0, 3).some(isGoed)) top3 += 1;
  }
  times.sort((a, b) => a - b);
  const at = (share: number) => times[Math.floor((times.length - 1) * share)] ?? 0;
  return {
    p50: at(0.5),
    p99: at(0.99),
    samples: times.length,
    asked,
    top1: (100 * top1) / asked,
    top3: (100 * top3) / asked,
  };
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
