import { expect, describe, it, beforeAll } from "vitest";
import type { Catalogus } from "@/lib/catalogus/catalogus";
import type { Herkenning } from "@/lib/herkenning/herken";
import { presentVoorstel } from "@/lib/teksten/present-voorstel";
import { readPublishedCatalogus } from "../../factories/published-catalogus";

let catalogus: Catalogus;
beforeAll(async () => {
  catalogus = await readPublishedCatalogus();
});

const HERKENNING: Herkenning = {
  vraagstukken: [
    { code: "pers-aantrekken", score: 0.8, woorden: ["bakker", "personeel", "bakker"] },
    { code: "pers-behouden", score: 0.05, woorden: ["personeel"] },
    { code: "bed-anders", score: 0.01, woorden: [] },
  ],
  themas: ["personeel"],
  isZeker: true,
  acuut: false,
  soort: "advies",
  taal: "nl",
  feiten: { gemeente: "Utrecht", medewerkers: 1 },
  buitenBereik: false,
  reden: null,
};

describe("wat wij in een verhaal lazen", () => {
  it("gegeven zekerheid, dan staat het waarschijnlijke aangevinkt, met de woorden die ertoe leidden", () => {
    const { keuzes, themas } = presentVoorstel(HERKENNING, catalogus, "nl");
    expect(keuzes.map(({ value, isGekozen }) => [value, isGekozen])).toEqual([
      ["pers-aantrekken", true],
      ["pers-behouden", false],
    ]);
    expect(keuzes[0]?.hint).toBe("Aantrekken van geschikt personeel. U schreef: ‘bakker’, ‘personeel’.");
    expect(keuzes[1]?.hint).toBe("Behouden van personeel");
    expect(themas).toEqual([]);
  });

  it("gegeven twijfel, dan staat er niets aangevinkt en staan de onderwerpen klaar, het waarschijnlijkste eerst", () => {
    const { keuzes, themas, titel } = presentVoorstel({ ...HERKENNING, isZeker: false, acuut: true }, catalogus, "nl");
    expect(titel).toBe("We weten het nog niet zeker");
    expect(keuzes.every(({ isGekozen }) => !isGekozen)).toBe(true);
    expect(themas).toHaveLength(7);
    expect(themas[0]).toEqual({
      naam: "Personeel",
      href: "/vragenlijst/vraagstuk?themas=personeel&acuut=ja&gemeente=Utrecht&medewerkers=1",
    });
  });

  it("elk feit is een antwoord van de vragenlijst, in gewone woorden", () => {
    expect(presentVoorstel(HERKENNING, catalogus, "nl").feiten).toEqual([
      { naam: "gemeente", waarde: "Utrecht", label: "Gemeente: Utrecht" },
      { naam: "medewerkers", waarde: "1", label: "Aantal mensen: Alleen ik" },
    ]);
  });

  it("een vraagstuk dat de catalogus niet kent, blijft weg", () => {
    const vraagstukken = [{ code: "bestaat-niet", score: 0.9, woorden: [] }];
    expect(presentVoorstel({ ...HERKENNING, vraagstukken }, catalogus, "nl").keuzes).toEqual([]);
  });
});
