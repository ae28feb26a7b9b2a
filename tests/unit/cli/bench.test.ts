import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { buildJsonRulesEngine, buildPublicodes, isPassend, toPublicodes } from "@/lib/cli/bench-andere";
import { compileCatalogus, type GecompileerdeCatalogus } from "@/lib/routering/compile-catalogus";
import { describeSituatie, determineAdvies } from "@/lib/routering/determine-advies";
import type { Invoer } from "@/lib/routering/invoer";
import { applyToets, compileVoorwaarde } from "@/lib/routering/voorwaarden";
import { readPublishedCatalogus } from "../../factories/published-catalogus";

/** A comparison of speed is only fair between engines that answer the same question in the same way. */

const DAG = "2026-11-20";
const invoeren: Invoer[] = readFileSync("tests/eval/casussen.jsonl", "utf8")
  .trim()
  .split("\n")
  .map((line) => JSON.parse(line).invoer);

let catalogus: GecompileerdeCatalogus;
beforeAll(async () => {
  catalogus = compileCatalogus(await readPublishedCatalogus());
});

describe("de vergeleken motoren zeggen over elke casus hetzelfde", () => {
  it("json-rules-engine noemt dezelfde diensten passend", async () => {
    const ask = buildJsonRulesEngine(catalogus, DAG);
    for (const invoer of invoeren) {
      const { kandidaten } = determineAdvies(invoer, catalogus, DAG);
      const ours = kandidaten.filter(isPassend).map(({ dienst }) => dienst);
      expect((await ask(invoer)).sort()).toEqual(ours.sort());
    }
  });

  it("publicodes wijst dezelfde diensten af op de voorwaarden die het kent", () => {
    const { diensten, reject } = buildPublicodes(catalogus, DAG);
    expect(diensten.length).toBeGreaterThan(50);
    for (const invoer of invoeren) {
      const { situatie } = describeSituatie(invoer, catalogus, DAG);
      const ours = diensten.filter(({ voorwaarden }) =>
        voorwaarden
          .filter((voorwaarde) => toPublicodes(voorwaarde).length > 0)
          .some((v) => applyToets(compileVoorwaarde(v), situatie).uitkomst === "niet-voldaan"),
      );
      expect(reject(invoer)).toEqual(ours.map(({ id }) => id));
    }
  });
});
