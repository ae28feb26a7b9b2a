import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { listRegels, makeRegeltabel, replaceRegeltabel } from "@/lib/cli/regeltabel-maken";

describe("regeltabel in ARCHITECTURE.md", () => {
  const tabel = makeRegeltabel();

  it("noemt elke regel van R01 tot en met R61", () => {
    expect(listRegels().map(({ id }) => id)).toEqual(
      Array.from({ length: 61 }, (_, place) => `R${String(place + 1).padStart(2, "0")}`),
    );
  });

  it("heeft voor elke regel een plaats in de code of een reden waarom niet", () => {
    const empty = tabel.split("\n").filter((row) => /^\| R\d{2} \|[^|]*\|[^|]*\| {1,2}\|/.test(row));
    expect(empty).toEqual([]);
  });

  it("heeft voor elke regel in de code een toets", () => {
    const untested = tabel.split("\n").filter((row) => row.includes("](") && /\| {1,2}\|$/.test(row));
    expect(untested).toEqual([]);
  });

  it("is bij: npm run regeltabel verandert niets", () => {
    const document = readFileSync("ARCHITECTURE.md", "utf8");
    expect(replaceRegeltabel(document, tabel)).toBe(document);
  });
});
