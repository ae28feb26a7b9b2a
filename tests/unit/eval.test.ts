import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { runVragen, scoreVerloop } from "@/lib/cli/vraagverloop";
import { compileCatalogus, type GecompileerdeCatalogus } from "@/lib/routering/compile-catalogus";
import { determineAdvies } from "@/lib/routering/determine-advies";
import type { Invoer } from "@/lib/routering/invoer";
import { readPublishedCatalogus } from "../factories/published-catalogus";

/** The labelled cases, scored by the script that came with them. The bounds are promises; the scores stand in BENCH.md. */
describe("de gelabelde casussen", () => {
  const casussen: { id: string; invoer: Invoer }[] = readFileSync("tests/eval/casussen.jsonl", "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
  let catalogus: GecompileerdeCatalogus;
  beforeAll(async () => {
    catalogus = compileCatalogus(await readPublishedCatalogus());
  });

  it("gegeven alle antwoorden, dan is het advies goed genoeg om te publiceren", () => {
    const resultaten = casussen.map(({ id, invoer }) => {
      const { profiel, eersteContact, doorverwijzingen } = determineAdvies(invoer, catalogus, "2026-11-20");
      return JSON.stringify({ id, segment: profiel.segment, eersteContact, doorverwijzingen });
    });
    const score = runScore("advies", resultaten);

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
  });
});

function runScore(soort: string, resultaten: readonly string[]): string {
  const dir = mkdtempSync(path.join(tmpdir(), "deurwijzer-eval-"));
  try {
    const file = path.join(dir, "resultaten.jsonl");
    writeFileSync(file, resultaten.join("\n"));
    return execFileSync(process.execPath, ["tests/eval/score.mjs", soort, "tests/eval/casussen.jsonl", file], {
      encoding: "utf8",
    });
  } finally {
    rmSync(dir, { recursive: true });
  }
}
