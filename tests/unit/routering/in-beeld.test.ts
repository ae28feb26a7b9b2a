import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import type { Catalogus } from "@/lib/catalogus/catalogus";
import { buildGrownCatalogus } from "@/lib/cli/bench-catalogus";
import type { Kandidaat } from "@/lib/routering/advies";
import { compileCatalogus, type GecompileerdeCatalogus } from "@/lib/routering/compile-catalogus";
import { determineAdvies } from "@/lib/routering/determine-advies";
import { MAX_VAN_ELDERS } from "@/lib/routering/in-beeld";
import type { Invoer } from "@/lib/routering/invoer";
import { readPublishedCatalogus } from "../../factories/published-catalogus";

/** What an advice looks at, counted and not timed: the cost follows who can help here, not the size of the catalogue. */

const DAG = "2026-11-20";
const VAN_ELDERS = new Set(["ander-werkgebied", "andere-partij-in-gebied", "gebied-onbekend"]);
const isVanElders = ({ afwijzingen }: Kandidaat) => afwijzingen.some(({ code }) => VAN_ELDERS.has(code));

const invoeren: Invoer[] = readFileSync("tests/eval/casussen.jsonl", "utf8")
  .trim()
  .split("\n")
  .map((line) => JSON.parse(line).invoer);

let published: Catalogus;
let large: GecompileerdeCatalogus;
beforeAll(async () => {
  published = await readPublishedCatalogus();
  large = compileCatalogus(buildGrownCatalogus(published, 50_000));
}, 60_000);

const advise = (invoer: Invoer, op: GecompileerdeCatalogus) => determineAdvies(invoer, op, DAG);

it("de gegroeide catalogus is zo groot als gevraagd en heeft geen dienst dubbel", () => {
  expect(large.ingangen.length).toBe(50_000);
  expect(large.byDienst.size).toBe(50_000);
});

describe("in een catalogus van 50.000 diensten", () => {
  it("komt iedereen in beeld die de vraag dient en hier werkt", () => {
    for (const invoer of invoeren.slice(0, 10)) {
      const { kandidaten, vraagstukken, profiel } = advise(invoer, large);
      const seen = new Set(kandidaten.map(({ dienst }) => dienst));
      const here = published.gebieden.gemeenten.find(({ code }) => code === profiel.gemeentecode);
      const missed = large.ingangen.filter(({ dienst, dienstverlener: { werkgebied, gebiedsrol } }) => {
        if (seen.has(dienst.id) || !dienst.vraagstukken.some((code) => vraagstukken.includes(code))) return false;
        if (werkgebied.soort === "landelijk") return true;
        const { gemeenten, arbeidsmarktregios, provincies } = werkgebied;
        if (gebiedsrol !== null || here === undefined) return false;
        if (gemeenten.length > 0) return gemeenten.includes(here.naam);
        return (
          provincies.includes(here.provincie) &&
          (arbeidsmarktregios.length === 0 || arbeidsmarktregios.includes(here.arbeidsmarktregio))
        );
      });
      expect(missed.map(({ id }) => id)).toEqual([]);
    }
  });

  it("komen er van elders per deel van het verhaal niet meer in beeld dan de grens", () => {
    const counts = invoeren.map((invoer) => {
      const { kandidaten, vraagstukken } = advise(invoer, large);
      const fromElsewhere = kandidaten.filter(isVanElders).length;
      // Parties that a decision row or the editors name come in besides.
      expect(fromElsewhere).toBeLessThanOrEqual(MAX_VAN_ELDERS * vraagstukken.length + 20);
      return fromElsewhere;
    });
    expect(Math.max(...counts)).toBeGreaterThan(MAX_VAN_ELDERS);
  });

  it("bekijkt een advies hoogstens tien keer zoveel diensten als bij 500", () => {
    const small = compileCatalogus(buildGrownCatalogus(published, 500));
    const count = (op: GecompileerdeCatalogus) =>
      invoeren.reduce((sum, invoer) => sum + advise(invoer, op).kandidaten.length, 0);
    expect(count(large)).toBeLessThan(10 * count(small));
  });
});

it("op de echte catalogus blijft niemand van elders buiten beeld", () => {
  const { byVraagstuk, byThema } = compileCatalogus(published);
  for (const [code, { regionaal }] of [...byVraagstuk, ...byThema])
    expect(regionaal.length, code).toBeLessThanOrEqual(MAX_VAN_ELDERS);
});
