import { describe, expect, it } from "vitest";
import { OPLOSSINGEN, parseNavraag, summarizeNavraag, type Navraag } from "@/lib/beoordeling/navraag";
import { describeNavraag } from "@/lib/cli/describe-navraag";

const form = (velden: Record<string, string>) => {
  const data = new FormData();
  for (const [naam, waarde] of Object.entries(velden)) data.set(naam, waarde);
  return data;
};
const antwoord = (oplossing: Navraag["oplossing"], rapportcijfer: Navraag["rapportcijfer"]): Navraag => ({
  id: "7f4df6f0-8a57-4a7b-9c1b-0d8f6a1c2b3d",
  maand: "2026-11",
  taal: "nl",
  oplossing,
  rapportcijfer,
});

describe("de vraag na twee weken", () => {
  it.each(OPLOSSINGEN)("leest %s met een cijfer van 1 tot en met 10", (oplossing) => {
    for (const cijfer of [1, 10])
      expect(parseNavraag(form({ oplossing, rapportcijfer: String(cijfer) }))).toEqual({
        oplossing,
        rapportcijfer: cijfer,
      });
  });

  it.each([
    ["niets", {}],
    ["geen cijfer", { oplossing: "deels" }],
    ["geen oplossing", { rapportcijfer: "7" }],
    ["een elf", { oplossing: "deels", rapportcijfer: "11" }],
    ["een nul", { oplossing: "deels", rapportcijfer: "0" }],
    ["een half", { oplossing: "deels", rapportcijfer: "7.5" }],
    ["iets anders", { oplossing: "bijna", rapportcijfer: "7" }],
  ])("neemt %s niet aan", (_, velden) => {
    expect(parseNavraag(form(velden))).toBeNull();
  });

  it("telt op, naast de nulmeting van 2021", () => {
    const som = summarizeNavraag([antwoord("volledig", 9), antwoord("volledig", 8), antwoord("verwacht-niet", 3)]);

    expect(som).toMatchObject({ aantal: 3, gemiddelde: 6.7, perOplossing: { volledig: 2, deels: 0 } });
    expect(describeNavraag(som)).toMatch(/volledig +67 % +37 %\n[^]*rapportcijfer +6,7 +6,1\n/);
    expect(describeNavraag(summarizeNavraag([]))).toBe("");
  });
});
