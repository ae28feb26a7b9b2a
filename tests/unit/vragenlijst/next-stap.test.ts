import { describe, expect, it } from "vitest";
import { WEET_NIET, type Antwoorden } from "@/lib/vragenlijst/antwoorden";
import { countResterend, findVorigeStap, listStappen, nextStap } from "@/lib/vragenlijst/next-stap";
import { STAPPEN, VELDEN_PER_STAP, VRAGENLIJST, type Stap } from "@/lib/vragenlijst/stappen";
import { buildCatalogus } from "../../factories/catalogus";

const { taxonomie } = buildCatalogus([]);
const next = (antwoorden: Antwoorden) => nextStap(antwoorden, taxonomie);

describe("de volgende vraag", () => {
  it("stelt elke vraag precies één keer, en elke vraag bestaat", () => {
    expect(VRAGENLIJST.map(({ stap }) => stap).toSorted()).toEqual([...STAPPEN].toSorted());
  });

  it.each<[string, Antwoorden, Stap]>([
    ["nog niets", {}, "thema"],
    ["een thema", { themas: ["personeel"] }, "vraagstuk"],
    ["een vraagstuk zonder haast", { vraagstukken: ["idee"] }, "gemeente"],
    ["een vraagstuk over geld", { vraagstukken: ["geld"] }, "acuut"],
    ["een thema waar haast bij kan zijn", { themas: ["zwaar-weer"], vraagstukken: WEET_NIET }, "acuut"],
  ])("gegeven %s, dan volgt de juiste vraag", (_, antwoorden, stap) => {
    expect(next(antwoorden)).toBe(stap);
  });

  it.each<[string, Antwoorden, Stap, boolean]>([
    ["over export", { vraagstukken: ["export"] }, "export", true],
    ["over een idee", { vraagstukken: ["idee"] }, "export", false],
    ["over export van een beginner", { vraagstukken: ["export"], export: "orienterend" }, "doelland", true],
    ["over export zonder plannen", { vraagstukken: ["export"], export: "nee" }, "doelland", false],
    ["van een zzp'er", { vraagstukken: ["idee"], vorm: "zzp" }, "medewerkers", false],
    ["van een bedrijf", { vraagstukken: ["idee"], vorm: "mkb" }, "medewerkers", true],
    ["van iemand in nood", { vraagstukken: ["nood"], acuut: true }, "banen", false],
    ["van iemand met schulden zonder haast", { vraagstukken: ["nood"], acuut: false }, "banen", true],
    ["van een bedrijf van vijftig mensen", { vraagstukken: ["idee"], medewerkers: 50 }, "omzet", true],
    ["van een bedrijf van tien mensen", { vraagstukken: ["idee"], medewerkers: 10 }, "omzet", false],
  ])("gegeven een verhaal %s, dan doet de vraag ertoe of niet", (_, antwoorden, stap, matters) => {
    expect(listStappen(antwoorden, taxonomie).includes(stap)).toBe(matters);
  });

  it("gegeven overal weet ik niet, dan komt er een eind aan de vragen", () => {
    let antwoorden: Antwoorden = {};
    const asked: Stap[] = [];
    for (let stap = next(antwoorden); stap !== "samenvatting"; stap = next(antwoorden)) {
      asked.push(stap);
      antwoorden = { ...antwoorden, [VELDEN_PER_STAP[stap][0]]: WEET_NIET };
    }
    expect(new Set(asked).size).toBe(asked.length);
    expect(asked.length).toBeLessThan(12);
  });

  it("telt de vragen die nog komen, zonder de vraag zelf", () => {
    const nood: Antwoorden = { vraagstukken: ["nood"], acuut: true };
    expect(countResterend("gemeente", nood, taxonomie)).toBe(2);
    expect(countResterend("medewerkers", { ...nood, gemeente: "Zuidstad", vorm: "mkb" }, taxonomie)).toBe(0);
  });

  it("gaat terug naar de vraag ervoor die ertoe deed", () => {
    expect(findVorigeStap("gemeente", { vraagstukken: ["idee"] }, taxonomie)).toBe("vraagstuk");
    expect(findVorigeStap("thema", {}, taxonomie)).toBeNull();
  });
});
