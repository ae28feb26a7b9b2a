import { describe, expect, it } from "vitest";
import type { Reden, Redencode } from "@/lib/routering/advies";
import { selectRedenen } from "@/lib/teksten/select-redenen";

const reden = (code: Redencode, vraagstuk?: string): Reden => ({
  code,
  feiten: vraagstuk === undefined ? {} : { vraagstuk },
  velden: [],
});
const codes = (redenen: readonly Reden[]) => selectRedenen(redenen).map(({ code }) => code);

describe("redenen om te lezen", () => {
  it.each(["beslisregel", "redactiekeuze"] as const)(
    "gegeven een %s voor een vraagstuk, dan staat er niet ook nog dat zij daarbij helpen",
    (keuze) => {
      expect(selectRedenen([reden(keuze, "a"), reden("dekt-vraagstuk", "a"), reden("dekt-vraagstuk", "b")])).toEqual([
        reden(keuze, "a"),
        reden("dekt-vraagstuk", "b"),
      ]);
    },
  );

  it("gegeven een beslisregel zonder vraagstuk, dan blijft elk vraagstuk staan", () => {
    expect(codes([reden("beslisregel"), reden("dekt-vraagstuk", "a")])).toEqual(["beslisregel", "dekt-vraagstuk"]);
  });

  it("eerst waarom zij, dan wat praktisch is; daarbinnen de volgorde van de motor", () => {
    const given = ["gratis", "beslisregel", "in-uw-regio", "acuut", "eerste-lijn", "dekt-meer"] as const;
    expect(codes(given.map((code) => reden(code)))).toEqual([
      "beslisregel",
      "acuut",
      "dekt-meer",
      "gratis",
      "in-uw-regio",
      "eerste-lijn",
    ]);
  });
});
