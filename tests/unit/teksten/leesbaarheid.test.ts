import { describe, expect, it } from "vitest";
import { BERICHTEN } from "@/lib/teksten/teksten";
import { countLettergrepen, scoreLeesbaarheid } from "./leesbaarheid";

describe("lettergrepen", () => {
  it.each([
    ["bakker", 2],
    ["ondernemer", 4],
    ["leeuw", 1],
    ["ideeën", 3],
    ["bijstand", 2],
    ["KVK", 3],
    ["mkb", 1],
  ])("%s heeft er %i", (woord, aantal) => {
    expect(countLettergrepen(woord)).toBe(aantal);
  });
});

describe("de leesbaarheid van wat mensen lezen", () => {
  it("een korte gewone zin scoort hoger dan ambtelijke taal", () => {
    const gewoon = scoreLeesbaarheid("U hebt geld nodig. Wij zoeken wie u helpt.") ?? 0;
    const ambtelijk =
      scoreLeesbaarheid(
        "Ten behoeve van de subsidieverstrekking dient de onderneming voorafgaand aan de aanvangsdatum een verantwoordingsdocument te overleggen.",
      ) ?? 0;
    expect(gewoon).toBeGreaterThan(70);
    expect(ambtelijk).toBeLessThan(30);
    expect(scoreLeesbaarheid("…")).toBeNull();
  });

  /**
   * Whole texts for the public: the page about coverage is for editors, the colofon is a list of names and licences,
   * and a label or a button of a few words has no readability of its own.
   */
  const MINSTENS_WOORDEN = 8;
  const { dekking: _dekking, informatie, ...overige } = BERICHTEN.nl;
  const { colofon: _colofon, ...informatieTekst } = informatie;
  const teksten = listTeksten({ ...overige, informatie: informatieTekst }, "").filter(
    ([, tekst]) => tekst.split(/\s+/).length >= MINSTENS_WOORDEN,
  );
  const scores = teksten
    .flatMap(([pad, tekst]) => {
      const score = scoreLeesbaarheid(tekst);
      return score === null ? [] : [{ pad, tekst, score }];
    })
    .sort((a, b) => a.score - b.score);

  it("de tien moeilijkste teksten worden genoemd, en geen ervan is onleesbaar", () => {
    const tien = scores.slice(0, 10).map(({ pad, tekst, score }) => `${score.toFixed(0)} ${pad}: ${tekst}`);
    process.stdout.write(`De tien moeilijkste teksten (Flesch-Douma, hoger is makkelijker):\n${tien.join("\n")}\n`);
    expect(scores[0]?.score).toBeGreaterThan(30);
  });

  it("de helft van de teksten leest makkelijk, en negen van de tien zijn gewone taal", () => {
    const at = (share: number) => scores[Math.floor(scores.length * share)]?.score ?? 0;
    expect(at(0.5)).toBeGreaterThan(70);
    expect(at(0.1)).toBeGreaterThan(50);
  });
});

function listTeksten(node: unknown, pad: string): [string, string][] {
  if (typeof node === "string") return [[pad.slice(1), node.replace(/\{[^{}]*\}/g, "X").replace(/[{}]/g, " ")]];
  return Object.entries(node as Record<string, unknown>).flatMap(([key, child]) => listTeksten(child, `${pad}.${key}`));
}
