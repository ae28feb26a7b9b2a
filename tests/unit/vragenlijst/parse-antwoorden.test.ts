import { describe, expect, it } from "vitest";
import { WEET_NIET } from "@/lib/vragenlijst/antwoorden";
import { parseAntwoorden, type Foutcode, type RuweAntwoorden } from "@/lib/vragenlijst/parse-antwoorden";

describe("antwoorden uit het adres", () => {
  it("gegeven goede antwoorden, dan krijgt elk zijn eigen type", () => {
    const { antwoorden, fouten } = parseAntwoorden({
      vraagstukken: ["pers-aantrekken", "reg-ziekte"],
      themas: "personeel",
      acuut: "ja",
      medewerkers: "12",
      banen: "gelijk",
      sector: "G",
      postcode: "3811",
      gemeente: " Amersfoort ",
      vorm: WEET_NIET,
    });
    expect(fouten).toEqual([]);
    expect(antwoorden).toEqual({
      vraagstukken: ["pers-aantrekken", "reg-ziekte"],
      themas: ["personeel"],
      acuut: true,
      medewerkers: 12,
      banen: "gelijk",
      sector: "G",
      postcode: "3811",
      gemeente: "Amersfoort",
      vorm: WEET_NIET,
    });
  });

  it.each<[string, RuweAntwoorden, string, Foutcode]>([
    ["een woord waar een getal moet staan", { medewerkers: "veel" }, "medewerkers", "ongeldig"],
    ["een gebroken getal", { medewerkers: "2,5" }, "medewerkers", "ongeldig"],
    ["een getal onder nul", { medewerkers: "-1" }, "medewerkers", "ongeldig"],
    ["een te groot getal", { medewerkers: "100001" }, "medewerkers", "ongeldig"],
    ["een te vroeg jaar", { oprichtingsjaar: "1200" }, "oprichtingsjaar", "ongeldig"],
    ["een onbekende keuze", { banen: "misschien" }, "banen", "ongeldig"],
    ["een onbekend thema", { themas: ["personeel", "ruimtevaart"] }, "themas", "ongeldig"],
    ["een branche die geen letter is", { sector: "bouw" }, "sector", "ongeldig"],
    ["een letter die niet bestaat", { sector: "Z" }, "sector", "ongeldig"],
    ["een postcode met letters", { postcode: "3811AB" }, "postcode", "ongeldig"],
    ["een land in woorden", { doelland: "Duitsland" }, "doelland", "ongeldig"],
    ["waar in plaats van ja", { acuut: "true" }, "acuut", "ongeldig"],
    ["twee antwoorden op één vraag", { banen: ["gelijk", "gegroeid"] }, "banen", "dubbel"],
    ["een antwoord van 81 tekens", { gemeente: "a".repeat(81) }, "gemeente", "te-lang"],
    ["een antwoord van 100 kB", { gemeente: "a".repeat(100_000) }, "gemeente", "te-lang"],
    ["een stuurteken", { gemeente: "Amers\u0000foort" }, "gemeente", "stuurtekens"],
    ["een stuurteken in de plaats", { plaats: "Amers\u0007foort" }, "gemeente", "stuurtekens"],
    ["een te lange plaats", { plaats: "a".repeat(81) }, "gemeente", "te-lang"],
    [
      "elf vraagstukken",
      { vraagstukken: Array.from({ length: 11 }, (_, n) => `code-${n}`) },
      "vraagstukken",
      "te-veel",
    ],
    ["een code met een hoofdletter", { vraagstukken: "Pers" }, "vraagstukken", "ongeldig"],
    ["een precies aantal dat geen getal is", { medewerkers: "5", aantal: "tien" }, "medewerkers", "ongeldig"],
  ])("gegeven %s, dan is er een fout bij dat veld en blijft de rest staan", (_, ruw, veld, code) => {
    const { antwoorden, fouten } = parseAntwoorden({ ...ruw, marge: "gelijk" });
    expect(fouten.map((fout) => [fout.veld, fout.code])).toEqual([[veld, code]]);
    expect(antwoorden).toEqual({ marge: "gelijk" });
  });

  it("gegeven een fout, dan komt wat er getypt was terug: zonder stuurtekens en niet langer dan het veld", () => {
    expect(parseAntwoorden({ gemeente: "Ut\u0000recht" }).fouten[0]?.getypt).toBe("Utrecht");
    expect(parseAntwoorden({ gemeente: "x".repeat(100_000) }).fouten[0]?.getypt).toBe("x".repeat(80));
  });

  it("gegeven een naam die geen antwoord is, dan telt die niet mee", () => {
    const { antwoorden, fouten } = parseAntwoorden({ utm_source: "nieuwsbrief", __proto__: "x", constructor: "y" });
    expect(antwoorden).toEqual({});
    expect(fouten).toEqual([]);
  });

  it("gegeven hetzelfde antwoord twee keer, dan telt het één keer", () => {
    expect(parseAntwoorden({ banen: ["gelijk", "gelijk"] })).toMatchObject({
      antwoorden: { banen: "gelijk" },
      fouten: [],
    });
  });

  it("gegeven een precies aantal naast een klasse, dan wint het precieze aantal", () => {
    expect(parseAntwoorden({ medewerkers: "25", aantal: "37" }).antwoorden.medewerkers).toBe(37);
    expect(parseAntwoorden({ medewerkers: "25", aantal: "" }).antwoorden.medewerkers).toBe(25);
  });

  it("gegeven een getypt antwoord en de knop weet ik niet, dan wint weet ik niet", () => {
    expect(parseAntwoorden({ oprichtingsjaar: ["ooit", WEET_NIET] })).toMatchObject({
      antwoorden: { oprichtingsjaar: WEET_NIET },
      fouten: [],
    });
    expect(parseAntwoorden({ plaats: "Ergens", gemeente: WEET_NIET }).plaats).toBeNull();
  });

  it("gegeven weet ik niet naast gekozen vraagstukken, dan tellen de vraagstukken", () => {
    expect(parseAntwoorden({ vraagstukken: ["reg-ziekte", WEET_NIET] }).antwoorden.vraagstukken).toEqual([
      "reg-ziekte",
    ]);
    expect(parseAntwoorden({ vraagstukken: WEET_NIET }).antwoorden.vraagstukken).toBe(WEET_NIET);
  });

  it.each([
    ["banen", "banen"],
    ["gemeente", "gemeente"],
    ["deelnemers", "clusterDeelnemers"],
  ])("gegeven de vraag %s zonder antwoord verstuurd, dan is dat een fout bij die vraag", (stap, veld) => {
    expect(parseAntwoorden({ stap }).fouten).toEqual([{ veld, code: "leeg", getypt: "" }]);
  });
});
