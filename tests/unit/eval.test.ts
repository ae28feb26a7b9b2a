import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { compileCatalogus } from "@/lib/routering/compile-catalogus";
import { determineAdvies } from "@/lib/routering/determine-advies";
import { readPublishedCatalogus } from "../factories/published-catalogus";

/** The labelled cases, scored by the script that came with them. The bounds are promises; the scores stand in BENCH.md. */
describe("de gelabelde casussen", () => {
  it("gegeven alle antwoorden, dan is het advies goed genoeg om te publiceren", async () => {
    const catalogus = compileCatalogus(await readPublishedCatalogus());
    const casussen = readFileSync("tests/eval/casussen.jsonl", "utf8")
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    const resultaten = casussen.map(({ id, invoer }) => {
      const { profiel, eersteContact, doorverwijzingen } = determineAdvies(invoer, catalogus, "2026-11-20");
      return JSON.stringify({ id, segment: profiel.segment, eersteContact, doorverwijzingen });
    });
    const score = runScore("advies", resultaten);

    expect(score).toContain("segment 100.0 %");
    expect(score).toContain("zonder eerste contact 0 · meer dan 3 doorverwijzingen 0 · fouten 0");
    expect(Number(/aanvaardbaar ([\d.]+) %/.exec(score)?.[1])).toBeGreaterThanOrEqual(70);
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
