import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { REDENEN_TERUG, UITKOMSTEN, type Gebeurtenis } from "@/lib/overdracht/gebeurtenis";
import { nextWekker } from "@/lib/overdracht/klok";
import { addGebeurtenis, rebuildStand, toGebeurtenis, type Stand, type Zet } from "@/lib/overdracht/stand";
import { ACTOREN, isGesloten, isTussenstap, OVERGANGEN, SOORTEN_GEBEURTENIS } from "@/lib/overdracht/toestanden";
import { MAX_DOORGEVEN, planVervolg, type Vervolgwens, type Volgende } from "@/lib/overdracht/vervolg";

const RUNS = { numRuns: 2000, seed: 20261121 };
const BEGIN: Zet = {
  soort: "voorstellen",
  actor: "ondernemer",
  partij: { dienstverlener: "een", dienst: "een-advies" },
};
const anyZet: fc.Arbitrary<Zet> = fc.record(
  {
    soort: fc.constantFrom(...SOORTEN_GEBEURTENIS),
    actor: fc.constantFrom(...ACTOREN),
    reden: fc.constantFrom(...REDENEN_TERUG),
    uitkomst: fc.constantFrom(...UITKOMSTEN),
    afspraak: fc.constantFrom("2026-12-01", "2027-03-09"),
  },
  { requiredKeys: ["soort", "actor"] },
);
const anyVolgende: fc.Arbitrary<Volgende> = fc.oneof(
  { weight: 1, arbitrary: fc.constant(null) },
  {
    weight: 6,
    arbitrary: fc.record({
      dienstverlener: fc.constantFrom("twee", "drie", "vier", "vijf", "zes", "zeven"),
      dienst: fc.constant("advies"),
      heeftAdres: fc.boolean(),
    }),
  },
);
/** A zet of someone, or what the clock and the system do by themselves. */
const anyStap = fc.oneof(
  anyZet.map((zet) => ({ zet, uren: 1 })),
  fc.record({
    volgende: anyVolgende,
    magDoorgeven: fc.boolean(),
    heeftEmail: fc.boolean(),
    uren: fc.integer({ min: 1, max: 400 }),
  }),
);
type Stap = { uren: number; zet?: Zet; volgende?: Volgende } & Partial<Vervolgwens>;

/** Walks through the steps as the server does: what the table refuses does not happen, and a toestand in between is left at once. */
function walk(stappen: readonly Stap[]): { log: Gebeurtenis[]; stand: Stand; geweigerd: number } {
  const log: Gebeurtenis[] = [];
  let stand: Stand | null = null;
  let moment = new Date("2026-11-20T09:00:00Z").getTime();
  let geweigerd = 0;
  const doe = (zet: Zet) => {
    const before = structuredClone(stand);
    const gebeurtenis = toGebeurtenis(stand, zet, new Date(moment));
    if (typeof gebeurtenis === "string") {
      geweigerd += 1;
      expect(stand).toEqual(before);
      return;
    }
    log.push(gebeurtenis);
    stand = addGebeurtenis(stand, gebeurtenis);
  };
  doe(BEGIN);
  for (const { uren, zet, volgende = null, magDoorgeven = true, heeftEmail = true } of stappen) {
    moment += uren * 3_600_000;
    const now = stand as Stand | null;
    if (now === null) break;
    if (zet !== undefined) doe(zet);
    else {
      const wekker = nextWekker(now);
      if (wekker !== null && wekker.op.getTime() <= moment && wekker.zet !== "vervolg") doe(wekker.zet);
    }
    for (let tel = 0; tel < 3 && stand !== null && isTussenstap((stand as Stand).toestand); tel += 1)
      for (const next of planVervolg(stand, volgende, { magDoorgeven, heeftEmail })) doe(next);
  }
  if (stand === null) throw new Error("Every walk begins.");
  return { log, stand, geweigerd };
}

describe("een willekeurige loop door de toestanden van een overdracht", () => {
  const stappen = fc.array(anyStap, { maxLength: 60 });

  it("wat het log vertelt is wat er is, na elke gebeurtenis", () => {
    fc.assert(
      fc.property(stappen, (gelopen) => {
        const { log, stand } = walk(gelopen);
        expect(rebuildStand(log)).toEqual(stand);
        log.forEach((gebeurtenis, index) => {
          const before = rebuildStand(log.slice(0, index));
          expect(gebeurtenis.volgnummer).toBe(index + 1);
          expect(gebeurtenis.van).toBe(before?.toestand ?? null);
          const overgang = OVERGANGEN[before?.toestand ?? "begin"][gebeurtenis.soort];
          expect(overgang?.naar).toBe(gebeurtenis.naar);
          expect(overgang?.door).toContain(gebeurtenis.actor);
          expect(gebeurtenis.ronde).toBeGreaterThanOrEqual(before?.ronde ?? 1);
        });
      }),
      RUNS,
    );
  });

  it("wat gesloten is gaat niet meer open, en nooit vaker dan drie keer door", () => {
    fc.assert(
      fc.property(stappen, (gelopen) => {
        const { log, stand } = walk(gelopen);
        const closed = log.findIndex(({ naar }) => isGesloten(naar));
        if (closed >= 0) expect(log.slice(closed + 1).every(({ soort }) => soort === "wissen")).toBe(true);
        expect(stand.doorgegeven).toBeLessThanOrEqual(MAX_DOORGEVEN);
        expect(log.filter(({ soort }) => soort === "wissen").length).toBeLessThanOrEqual(1);
      }),
      RUNS,
    );
  });

  it("niets blijft steken: wie niet gesloten is, heeft iemand aan zet of een wekker", () => {
    fc.assert(
      fc.property(stappen, (gelopen) => {
        const { stand } = walk(gelopen);
        expect(isTussenstap(stand.toestand)).toBe(false);
        if (!isGesloten(stand.toestand)) expect(nextWekker(stand)).not.toBeNull();
      }),
      RUNS,
    );
  });

  it("dezelfde zet nog eens verandert niets, behalve een nieuw moment", () => {
    const repeatable = ["moment-voorstellen", "voorstellen", "doorgeven"];
    fc.assert(
      fc.property(stappen, anyZet, (gelopen, zet) => {
        const { stand } = walk(gelopen);
        const first = toGebeurtenis(stand, zet, new Date("2027-06-01T09:00:00Z"));
        if (typeof first === "string" || repeatable.includes(zet.soort)) return;
        expect(toGebeurtenis(addGebeurtenis(stand, first), zet, new Date("2027-06-01T09:00:01Z"))).toMatch(
          /al-gedaan|kan-niet/,
        );
      }),
      RUNS,
    );
  });
});
