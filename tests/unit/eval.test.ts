import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { herken } from "@/lib/herkenning/herken";
import type { Herkenkennis } from "@/lib/herkenning/herkenkennis";
import { toInvoer } from "@/lib/herkenning/to-invoer";
import { runVragen, scoreVerloop } from "@/lib/cli/vraagverloop";
import { compileCatalogus, type GecompileerdeCatalogus } from "@/lib/routering/compile-catalogus";
import { determineAdvies } from "@/lib/routering/determine-advies";
import type { Invoer } from "@/lib/routering/invoer";
import { readHerkenkennis } from "../factories/herkenkennis";
import { readPublishedCatalogus } from "../factories/published-catalogus";

const CASUSSEN = "tests/eval/casussen.jsonl";

/** The labelled cases, scored by the script that came with them. The bounds are promises; the scores stand in BENCH.md. */
describe("de gelabelde casussen", () => {
  const casussen = readLines<{ id: string; invoer: Invoer }>(CASUSSEN);
  let catalogus: GecompileerdeCatalogus;
  beforeAll(async () => {
    catalogus = compileCatalogus(await readPublishedCatalogus());
  });

  it("gegeven alle antwoorden, dan is het advies goed genoeg om te publiceren", () => {
    const resultaten = casussen.map(({ id, invoer }) => {
      const { profiel, eersteContact, doorverwijzingen } = determineAdvies(invoer, catalogus, "2026-11-20");
      return JSON.stringify({ id, segment: profiel.segment, eersteContact, doorverwijzingen });
    });
    const score = runScore("advies", CASUSSEN, resultaten);

    expect(score).toContain("segment 100.0 %");
    expect(score).toContain("nooit-fouten 0 van");
    expect(score).toContain("zonder eerste contact 0 · meer dan 3 doorverwijzingen 0 · fouten 0");
    expect(Number(/aanvaardbaar ([\d.]+) %/.exec(score)?.[1])).toBeGreaterThanOrEqual(90);
    expect(Number(/recall ([\d.]+) %/.exec(score)?.[1])).toBeGreaterThanOrEqual(65);
  });

  it("gegeven alleen de vragen die nog iets veranderen, dan zijn het er weinig en is het advies hetzelfde", () => {
    const score = scoreVerloop(casussen.map(({ invoer }) => runVragen(invoer, catalogus, "2026-11-20")));
    expect(score.mediaan).toBeLessThanOrEqual(6);
    expect(score.p90).toBeLessThanOrEqual(9);
    expect(score.zelfdeEersteContact).toBeGreaterThanOrEqual(98);
    expect(score.schetsen).toBeGreaterThanOrEqual(25);
    expect(score.schetsenWaar).toBe(100);
  });
});

describe("de gelabelde vragen", () => {
  let kennis: Herkenkennis;
  let catalogus: GecompileerdeCatalogus;
  beforeAll(async () => {
    kennis = await readHerkenkennis();
    catalogus = compileCatalogus(await readPublishedCatalogus());
  });

  it("gegeven een vraag in eigen woorden, dan herkennen we het vraagstuk, de haast en wat hier niet hoort", () => {
    const score = scoreHerkenning("tests/eval/vragen.jsonl");

    expect(readNumber(score, /top-1 ([\d.]+) %/)).toBeGreaterThanOrEqual(75);
    expect(readNumber(score, /top-3 ([\d.]+) %/)).toBeGreaterThanOrEqual(90);
    expect(readNumber(score, /thema top-1 ([\d.]+) %/)).toBeGreaterThanOrEqual(88);
    expect(readNumber(score, /acuut herkend ([\d.]+) %/)).toBe(100);
    expect(readNumber(score, /vals alarm ([\d.]+) %/)).toBeLessThanOrEqual(4);
    expect(readNumber(score, /buiten bereik herkend (\d+)\/9/)).toBeGreaterThanOrEqual(8);
    expect(readNumber(score, /ten onrechte (\d+)\/113/)).toBeLessThanOrEqual(2);
  });

  it("gegeven de proef, die moeilijker is gemaakt, dan blijft het goed genoeg", () => {
    const score = scoreHerkenning("tests/eval/proef.jsonl");

    expect(readNumber(score, /top-1 ([\d.]+) %/)).toBeGreaterThanOrEqual(75);
    expect(readNumber(score, /top-3 ([\d.]+) %/)).toBeGreaterThanOrEqual(90);
    expect(readNumber(score, /ten onrechte (\d+)\/264/)).toBeLessThanOrEqual(5);
  });

  it("gegeven levensgevaar of een ongeluk, ook verhuld, dan missen we bijna niets, met weinig vals alarm", () => {
    const isNood = (reden: string | null) => reden?.startsWith("nood-") ?? false;
    const vragen = readLines<{ tekst: string; verwacht: { reden: string | null } }>("tests/eval/proef.jsonl");
    const nood = vragen.filter(({ verwacht }) => isNood(verwacht.reden));
    const gemist = nood.filter(({ tekst }) => !isNood(herken(tekst, kennis).reden));
    const vals = vragen.filter(({ tekst, verwacht }) => !isNood(verwacht.reden) && isNood(herken(tekst, kennis).reden));
    expect(nood.length).toBe(18);
    expect(gemist.length).toBeLessThanOrEqual(2);
    expect(vals.length).toBeLessThanOrEqual(6);
  });

  it("gegeven alleen het verhaal van een casus, dan is het eerste contact meestal aanvaardbaar", () => {
    const resultaten = readLines<{ id: string; verhaal: string }>("tests/eval/casussen.jsonl").map(
      ({ id, verhaal }) => {
        const invoer = toInvoer(
          herken(verhaal, kennis),
          (lezing) => determineAdvies(lezing, catalogus, "2026-11-20").eersteContact.dienstverlener,
        );
        const { profiel, eersteContact, doorverwijzingen } = determineAdvies(invoer, catalogus, "2026-11-20");
        return JSON.stringify({ id, segment: profiel.segment, eersteContact, doorverwijzingen });
      },
    );
    expect(readNumber(runScore("advies", CASUSSEN, resultaten), /aanvaardbaar ([\d.]+) %/)).toBeGreaterThanOrEqual(75);
  });

  function scoreHerkenning(file: string): string {
    const resultaten = readLines<{ id: string; tekst: string }>(file).map(({ id, tekst }) =>
      JSON.stringify({ id, ...herken(tekst, kennis) }),
    );
    return runScore("herken", file, resultaten);
  }
});

function readLines<T>(file: string): T[] {
  return readFileSync(file, "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as T);
}

function readNumber(score: string, patroon: RegExp): number {
  const found = patroon.exec(score)?.[1];
  if (found === undefined) throw new Error(`Geen ${patroon} in: ${score}`);
  return Number(found);
}

function runScore(soort: string, gelabeld: string, resultaten: readonly string[]): string {
  const dir = mkdtempSync(path.join(tmpdir(), "deurwijzer-eval-"));
  try {
    const file = path.join(dir, "resultaten.jsonl");
    writeFileSync(file, resultaten.join("\n"));
    return execFileSync(process.execPath, ["tests/eval/score.mjs", soort, gelabeld, file], {
      encoding: "utf8",
    });
  } finally {
    rmSync(dir, { recursive: true });
  }
}
