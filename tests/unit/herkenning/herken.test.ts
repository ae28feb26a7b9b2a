import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { herken } from "@/lib/herkenning/herken";
import { compileHerkenkennis, type Herkenkennis } from "@/lib/herkenning/herkenkennis";
import { signalenSchema } from "@/lib/herkenning/signalen";
import { readPublishedCatalogus } from "../../factories/published-catalogus";

let kennis: Herkenkennis;
beforeAll(async () => {
  const signalen = signalenSchema.parse(JSON.parse(readFileSync("content/herkenning/signalen.json", "utf8")));
  kennis = compileHerkenkennis(await readPublishedCatalogus(), signalen);
});

describe("wat nooit gemist mag worden", () => {
  it.each([
    "Ik wil niet meer leven, het is allemaal op",
    "ik overweeg zelfmoord nu de zaak weg is",
    "mijn gezin is beter af zonder mij",
    "I want to end my life, the company is gone",
    "I don't want to wake up anymore",
  ])("R01: gegeven levensgevaar (%s), dan gaat leven voor", (tekst) => {
    expect(herken(tekst, kennis)).toMatchObject({ buitenBereik: true, reden: "nood-leven" });
  });

  it.each([
    "We kunnen de lonen deze maand niet betalen",
    "De deurwaarder staat voor de deur",
    "Er is faillissement aangevraagd door een leverancier",
    "Morgen wordt de stroom afgesloten",
    "We cannot pay our staff this month",
  ])("gegeven acute geldnood (%s), dan is het acuut en past advies", (tekst) => {
    expect(herken(tekst, kennis)).toMatchObject({ acuut: true, soort: "advies", buitenBereik: false });
  });
});

describe("waar het over gaat", () => {
  it.each([
    ["ik wil verkopen in Duitsland", "int-export"],
    ["wij zoeken een lening bij de bank", "fin-eigen-vermogen-bancair"],
    ["ik kan geen personeel vinden voor mijn restaurant", "pers-aantrekken"],
    ["welke vergunning heb ik nodig voor een terras", "reg-vergunningen"],
    ["omgevingsvergunnig aanvragen voor men bedrijf", "reg-vergunningen"],
  ])("gegeven %s, dan staat %s bij de eerste drie", (tekst, code) => {
    expect(
      herken(tekst, kennis)
        .vraagstukken.slice(0, 3)
        .map((vraagstuk) => vraagstuk.code),
    ).toContain(code);
  });

  it("de scores zijn aandelen, van hoog naar laag", () => {
    const scores = herken("de bank wil geen lening geven", kennis).vraagstukken.map(({ score }) => score);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
    expect(scores.reduce((sum, score) => sum + score, 0)).toBeLessThanOrEqual(1.001);
  });
});

describe("wat hier niet hoort", () => {
  it.each([
    ["mijn baas betaalt mijn loon niet uit", "werknemer"],
    ["ik schrijf een scriptie over het mkb", "student"],
    ["xqzwvv bbrrt ggklm", "onzin"],
    ["hoe kan ik btw ontduiken", "ongeoorloofd"],
  ])("gegeven %s, dan is de reden %s", (tekst, reden) => {
    expect(herken(tekst, kennis)).toMatchObject({ buitenBereik: true, reden });
  });

  it("gegeven lege tekst of alleen tekens, dan is er niets herkend en geen fout", () => {
    expect(herken("?! ...", kennis)).toMatchObject({ vraagstukken: [], buitenBereik: false });
  });

  it("gegeven een heel lange tekst, dan komt er een antwoord", () => {
    expect(herken("bank ".repeat(20_000), kennis).vraagstukken.length).toBeGreaterThan(0);
  });
});
