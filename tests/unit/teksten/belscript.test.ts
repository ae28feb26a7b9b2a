import { describe, expect, it } from "vitest";
import { taalSchema, VORMEN_DIENST, VORMEN_ONDERNEMING } from "@/lib/catalogus/codes";
import { makeBelscript, type Belgegevens } from "@/lib/teksten/belscript";

const NIETS: Belgegevens = {
  antwoorden: {},
  gemeente: null,
  provincie: null,
  vraagstukken: [],
  isAcuut: false,
  vorm: "advies",
  geweest: [],
};
const ALLES: Belgegevens = {
  antwoorden: { vorm: "mkb", sector: "F", medewerkers: 12 },
  gemeente: "Utrecht",
  provincie: "Utrecht",
  vraagstukken: ["Personeel vinden", "Geld lenen", "Een vergunning"],
  isAcuut: true,
  vorm: "bemiddeling",
  geweest: [],
};

describe("wat u kunt zeggen als u belt", () => {
  it("wie al ergens was, zegt dat meteen na de vraag", () => {
    const script = makeBelscript({ ...ALLES, geweest: ["KVK", "RVO"] }, "nl");
    const place = script.indexOf("Ik heb het al geprobeerd bij KVK; RVO. Dat hielp mij niet verder.");
    expect(place).toBeGreaterThan(0);
    expect(script[place - 1]).toContain("Personeel vinden");
  });

  it("zonder antwoorden verzint het niets over het bedrijf", () => {
    expect(makeBelscript(NIETS, "nl")).toEqual([
      "Goedendag, ik ben ondernemer.",
      "Ik zoek iemand die met mij meedenkt.",
      "Bent u hiervoor de juiste, en zo niet: met wie verbindt u mij door?",
      "Dank u wel. Wanneer hoor ik iets van u, en mag ik uw naam opschrijven?",
    ]);
  });

  it("met alle antwoorden staat alles erin, met hoogstens twee vragen", () => {
    expect(makeBelscript(ALLES, "nl")).toEqual([
      "Goedendag, ik heb een bedrijf in Utrecht. Mijn branche: bouw en installatie. Er werken 12 mensen.",
      "Mijn vraag gaat over: Personeel vinden; Geld lenen.",
      "Het is dringend: er moet binnen een paar dagen iets gebeuren.",
      "Ik hoop dat u hierin kunt bemiddelen.",
      "Bent u hiervoor de juiste, en zo niet: met wie verbindt u mij door?",
      "Dank u wel. Wanneer hoor ik iets van u, en mag ik uw naam opschrijven?",
    ]);
  });

  it("in het Engels vraagt het eerst of de ander Engels spreekt", () => {
    expect(makeBelscript(ALLES, "en").slice(0, 2)).toEqual([
      "Hello, do you speak English? I have a business in Utrecht. My line of work: building and installation work. 12 people work there.",
      "My question is about: Personeel vinden; Geld lenen.",
    ]);
  });

  it("een antwoord dat een klasse was, wordt als klasse gezegd", () => {
    const [eerste] = makeBelscript({ ...NIETS, antwoorden: { medewerkers: 5 } }, "nl");
    expect(eerste).toBe("Goedendag, ik ben ondernemer. Er werken 2 tot en met 9 mensen.");
  });

  it("‘weet ik niet’ is geen antwoord", () => {
    const antwoorden = { vorm: "weet-niet", sector: "weet-niet", medewerkers: "weet-niet" } as const;
    expect(makeBelscript({ ...NIETS, antwoorden }, "nl")[0]).toBe("Goedendag, ik ben ondernemer.");
  });

  it.each([
    ["zzp", "Goedendag, ik ben zzp’er in de provincie Drenthe."],
    ["geen-ondernemer", "Goedendag, ik heb nu geen eigen bedrijf. Het gaat om de provincie Drenthe."],
    ["buitenlands", "Goedendag, mijn bedrijf zit in het buitenland en wil naar de provincie Drenthe. Ik werk alleen."],
  ] as const)("wie %s is, zegt dat, met de provincie als de gemeente onbekend is", (vorm, zin) => {
    const gegevens = { ...NIETS, antwoorden: { vorm, medewerkers: 1 }, provincie: "Drenthe" };
    expect(makeBelscript(gegevens, "nl")[0]).toBe(zin);
  });

  it.each(taalSchema.options)("heeft in elke situatie vier tot zes regels van hele zinnen (%s)", (taal) => {
    for (const vorm of VORMEN_DIENST)
      for (const onderneming of VORMEN_ONDERNEMING)
        for (const basis of [NIETS, ALLES]) {
          const zinnen = makeBelscript(
            { ...basis, vorm, antwoorden: { ...basis.antwoorden, vorm: onderneming } },
            taal,
          );
          expect(zinnen.length).toBeGreaterThanOrEqual(4);
          expect(zinnen.length).toBeLessThanOrEqual(6);
          for (const zin of zinnen) expect(zin).toMatch(/^[A-Z].*[.?]$/);
        }
  });
});
