import { describe, expect, it } from "vitest";
import { WEET_NIET, type Antwoorden } from "@/lib/vragenlijst/antwoorden";
import { findVorigeStap, listOpenStappen, lookAhead, nextStap, type Vraagcontext } from "@/lib/vragenlijst/next-stap";
import { VELDEN_PER_STAP, type Stap } from "@/lib/vragenlijst/stappen";
import { buildDienstverlener, compile } from "../../factories/catalogus";

const hulp = (slug: string) =>
  buildDienstverlener({ slug, diensten: [{ id: `${slug}-d`, vraagstukken: ["geld", "export"] }] });
const rij = (id: string, vraagstuk: string, wanneer: Record<string, unknown>, eersteContact: string) => ({
  id,
  wanneer: { vraagstukken: [vraagstuk], ...wanneer },
  eersteContact,
});
const context: Vraagcontext = {
  catalogus: compile(
    [hulp("a"), hulp("b"), hulp("c")],
    [
      rij("klein", "geld", { medewerkersMax: 9 }, "a-d"),
      rij("groot", "geld", { medewerkersMin: 10 }, "b-d"),
      rij("beginner", "export", { exportfasen: ["starter"] }, "a-d"),
      rij("versnellen", "export", { segmenten: ["versnellen"] }, "b-d"),
      rij("anders", "export", {}, "c-d"),
    ],
  ),
  peildatum: "2026-11-20",
};
const open = (antwoorden: Antwoorden) => listOpenStappen(antwoorden, context);

describe("de volgende vraag", () => {
  it.each<[string, Antwoorden, Stap | "samenvatting"]>([
    ["nog niets", {}, "thema"],
    ["een thema", { themas: ["personeel"] }, "vraagstuk"],
    ["een vraagstuk dat niets meer laat beslissen", { vraagstukken: ["idee"], acuut: false }, "samenvatting"],
    ["een vraagstuk waarbij het aantal mensen beslist", { vraagstukken: ["geld"], acuut: false }, "medewerkers"],
    ["dat aantal", { vraagstukken: ["geld"], acuut: false, medewerkers: 3 }, "samenvatting"],
  ])("gegeven %s, dan volgt de vraag die nog iets kan veranderen", (_, antwoorden, stap) => {
    expect(nextStap(antwoorden, context)).toBe(stap);
  });

  it("gegeven dat alleen het segment beslist, dan komen banen en marge na elkaar", () => {
    const verhaal: Antwoorden = { vraagstukken: ["export"], acuut: false, export: "ervaren" };
    expect(open(verhaal)).toEqual(["banen", "marge"]);
    expect(open({ ...verhaal, banen: "gegroeid" })).toEqual(["marge"]);
  });

  it("gegeven banen waarmee het segment niets meer kan veranderen, dan vervalt de vraag naar de marge", () => {
    expect(open({ vraagstukken: ["export"], acuut: false, export: "ervaren", banen: "gelijk" })).toEqual([]);
  });

  it("gegeven weet ik niet bij het ene deel, dan vervalt het andere", () => {
    expect(open({ vraagstukken: ["export"], acuut: false, export: "ervaren", banen: WEET_NIET })).toEqual([]);
  });

  it("gegeven overal weet ik niet, dan komt er een eind aan de vragen en komt er geen twee keer", () => {
    let antwoorden: Antwoorden = {};
    const asked: Stap[] = [];
    for (let stap = nextStap(antwoorden, context); stap !== "samenvatting"; stap = nextStap(antwoorden, context)) {
      asked.push(stap);
      antwoorden = { ...antwoorden, [VELDEN_PER_STAP[stap][0]]: WEET_NIET };
    }
    expect(new Set(asked).size).toBe(asked.length);
    expect(asked.slice(0, 2)).toEqual(["thema", "vraagstuk"]);
  });

  it("telt de vragen die nog komen, zonder de vraag zelf", () => {
    const verhaal: Antwoorden = { vraagstukken: ["export"], acuut: false, export: "ervaren" };
    expect(lookAhead("banen", verhaal, context).resterend).toBe(1);
    expect(lookAhead("marge", { ...verhaal, banen: "gegroeid" }, context).resterend).toBe(0);
  });
});

describe("de weg terug", () => {
  const antwoorden: Antwoorden = { vraagstukken: ["geld"], medewerkers: 3, gemeente: "Zuidstad" };
  it("leidt nooit naar een vraag die onderweg niet wordt gesteld", () => {
    const na: Antwoorden = { vraagstukken: ["geld"], geweest: ["a.anders"] };
    expect(findVorigeStap("omzet", na)).toBe("vraagstuk");
    expect(findVorigeStap("samenvatting", na)).toBe("vraagstuk");
  });

  it.each<[Stap, Stap | null]>([
    ["vorm", "gemeente"],
    ["gemeente", "medewerkers"],
    ["medewerkers", "vraagstuk"],
    ["vraagstuk", null],
  ])("gegaan van %s, dan is de vorige vraag %s: die er werkelijk voor kwam", (stap, vorige) => {
    expect(findVorigeStap(stap, antwoorden)).toBe(vorige);
  });
});
