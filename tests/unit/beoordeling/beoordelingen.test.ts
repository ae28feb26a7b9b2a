import { describe, expect, it } from "vitest";
import { beoordelingSchema, firstBewaardag, type Beoordeling } from "@/lib/beoordeling/beoordeling";
import { createLimiet } from "@/lib/limiet/limiet";
import { summarizeBeoordelingen } from "@/lib/beoordeling/summarize-beoordelingen";
import { describeBeoordelingen } from "@/lib/cli/describe-beoordelingen";

let made = 0;
function buildBeoordeling(overrides: Partial<Beoordeling>): Beoordeling {
  made += 1;
  return beoordelingSchema.parse({
    id: `3f0c1a52-7b1e-4c55-9d6a-${String(made).padStart(12, "0")}`,
    dag: "2026-11-20",
    cijfer: 4,
    opmerking: null,
    taal: "nl",
    catalogusversie: "ab".repeat(32),
    motorversie: "2",
    eersteContact: "kvk-advies",
    themas: ["personeel"],
    ...overrides,
  });
}

describe("wat bewaard wordt", () => {
  it("is dit en niets anders", () => {
    expect(Object.keys(buildBeoordeling({})).sort()).toEqual(
      ["catalogusversie", "cijfer", "dag", "eersteContact", "id", "motorversie", "opmerking", "taal", "themas"].sort(),
    );
    expect(beoordelingSchema.safeParse({ ...buildBeoordeling({}), gemeente: "Utrecht" }).success).toBe(false);
    expect(beoordelingSchema.safeParse({ ...buildBeoordeling({}), dag: "2026-11-20T12:00:00Z" }).success).toBe(false);
  });

  it.each([
    ["2026-11-20", "2026-05-26"],
    ["2027-03-01", "2026-09-04"],
    ["2028-03-01", "2027-09-05"],
  ])(
    "een opmerking blijft hoogstens 180 dagen, ook met een etmaal tot het wissen: op %s die vanaf %s",
    (vandaag, eerste) => {
      expect(firstBewaardag(vandaag)).toBe(eerste);
    },
  );
});

describe("de limiet", () => {
  it("laat er zoveel toe per tijdvak, en daarna weer", () => {
    const limiet = createLimiet(3, 60_000);
    expect([0, 1000, 2000, 3000, 59_999].map(limiet)).toEqual([true, true, true, false, false]);
    expect([60_000, 60_001, 61_000, 62_000].map(limiet)).toEqual([true, false, true, true]);
  });
});

describe("het overzicht", () => {
  const beoordelingen = [
    buildBeoordeling({ dag: "2026-09-30", cijfer: 1, taal: "en", opmerking: "lang geleden" }),
    buildBeoordeling({ dag: "2026-10-21", cijfer: 5, opmerking: "net nog\nop tijd" }),
    buildBeoordeling({ dag: "2026-10-20", cijfer: 5, opmerking: "net niet" }),
    buildBeoordeling({ dag: "2026-11-20", cijfer: 2, eersteContact: "rvo-advies", opmerking: "vandaag" }),
  ];

  it("telt per maand, per taal en per eerste contact", () => {
    const rapport = summarizeBeoordelingen(beoordelingen, "2026-11-20");
    expect(rapport).toMatchObject({
      totaal: { aantal: 4, gemiddelde: 3.25, verdeling: [1, 1, 0, 0, 2] },
      perMaand: [
        { naam: "2026-09", aantal: 1, gemiddelde: 1 },
        { naam: "2026-10", aantal: 2, gemiddelde: 5, verdeling: [0, 0, 0, 0, 2] },
        { naam: "2026-11", aantal: 1, gemiddelde: 2 },
      ],
      perTaal: [
        { naam: "en", aantal: 1 },
        { naam: "nl", aantal: 3, gemiddelde: 4 },
      ],
      perEersteContact: [
        { naam: "kvk-advies", aantal: 3 },
        { naam: "rvo-advies", aantal: 1 },
      ],
    });
    expect(rapport.opmerkingen.map(({ opmerking }) => opmerking)).toEqual(["vandaag", "net nog\nop tijd"]);
    expect(rapport.opmerkingen[0]).not.toHaveProperty("id");
  });

  it("noemt hoogstens tien eerste contacten, de vaakste eerst", () => {
    const veel = Array.from({ length: 12 }, (_, nummer) =>
      Array.from({ length: nummer + 1 }, () => buildBeoordeling({ eersteContact: `dienst-${nummer}` })),
    ).flat();
    const { perEersteContact } = summarizeBeoordelingen(veel, "2026-11-20");
    expect(perEersteContact).toHaveLength(10);
    expect(perEersteContact[0]).toMatchObject({ naam: "dienst-11", aantal: 12 });
  });

  it("staat als tabel op het scherm, elke opmerking op één regel", () => {
    const tekst = describeBeoordelingen(summarizeBeoordelingen(beoordelingen, "2026-11-20"));
    expect(tekst).toMatch(/^totaal +4 +3,25 +1 +1 +0 +0 +2$/m);
    expect(tekst).toContain("Opmerkingen van de laatste 30 dagen: 2\n");
    expect(tekst).toContain("  2026-10-21  5  nl  kvk-advies: net nog op tijd\n");
    expect(describeBeoordelingen(summarizeBeoordelingen([], "2026-11-20"))).toBe("Nog geen beoordelingen.\n");
  });
});
