import fc from "fast-check";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { Catalogus } from "@/lib/catalogus/catalogus";
import { listOvertredingen } from "@/lib/cli/sweep-cellen";
import { compileCatalogus } from "@/lib/routering/compile-catalogus";
import { determineAdvies } from "@/lib/routering/determine-advies";
import { GEWICHTEN } from "@/lib/routering/gewichten";
import { readPublishedCatalogus } from "../factories/published-catalogus";
import { makeAnyInvoer } from "./any-invoer";

/** The table of weights is data: here it is overwritten in place, in a test file of its own, and put back. */
const weights = GEWICHTEN as Record<string, number>;
const original = { ...GEWICHTEN };
let published: Catalogus;
beforeAll(async () => {
  published = await readPublishedCatalogus();
});
afterAll(() => {
  Object.assign(weights, original);
});

it("welke gewichten er ook gelden, geen aanbeveling breekt een harde regel", () => {
  const anyWeights = fc.record(
    Object.fromEntries(Object.keys(original).map((name) => [name, fc.integer({ min: -1000, max: 1000 })])),
  );
  const byDienst = new Map(
    published.dienstverleners.flatMap((dienstverlener) =>
      dienstverlener.diensten.map((dienst) => [dienst.id, { dienstverlener, dienst }] as const),
    ),
  );
  // Compiling takes most of the time, so each set of weights is tried on many answers: 100 × 100.
  fc.assert(
    fc.property(
      anyWeights,
      fc.array(makeAnyInvoer(published), { minLength: 100, maxLength: 100 }),
      (some, invoeren) => {
        Object.assign(weights, some);
        const catalogus = compileCatalogus(published);
        return invoeren.every((invoer) => {
          const advies = determineAdvies(invoer, catalogus, "2026-11-20");
          return [advies.eersteContact, ...advies.doorverwijzingen].every(({ dienst }, place) => {
            const found = byDienst.get(dienst);
            if (found === undefined) return false;
            const isVangnet = place === 0 && dienst === catalogus.vangnet.id;
            return (
              listOvertredingen(found.dienstverlener, found.dienst, advies, published, place === 0 && !isVangnet)
                .length === 0
            );
          });
        });
      },
    ),
    { numRuns: 100, seed: 20261120, endOnFailure: true },
  );
  expect(Object.keys(original).length).toBeGreaterThan(10);
});
