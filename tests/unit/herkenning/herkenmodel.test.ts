import { statSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { score, listAandelen } from "@/lib/herkenning/herkenmodel";
import { decodeHerkenmodel, encodeHerkenmodel, OngeldigHerkenmodel } from "@/lib/herkenning/herkenmodel-bestand";
import { listKenmerken, listWoorden } from "@/lib/herkenning/kenmerken";
import { leerHerkenmodel, type Leervoorbeeld } from "@/lib/herkenning/leer-herkenmodel";
import { getHerkenmodelPad } from "@/lib/server/herkenmodel-cache";

const KOPPEN = {
  vraagstuk: ["lenen", "werven"],
  bereik: ["binnen", "spam"],
  acuut: ["nee", "ja"],
  soort: ["informatie", "advies"],
  taal: ["nl", "en"],
};
const voorbeeld = (tekst: string, vraagstuk: string): Leervoorbeeld => ({
  tekst,
  doel: { vraagstuk: new Map([[vraagstuk, 1]]), bereik: new Map([["binnen", 1]]), taal: new Map([["nl", 1]]) },
});
const LEERSTOF = Array.from({ length: 10 }, (_, i) => [
  voorbeeld(`geld lenen bij de bank ${"abcdefghij"[i]}`, "lenen"),
  voorbeeld(`personeel vinden voor de winkel ${"abcdefghij"[i]}`, "werven"),
]).flat();

function ask(tekst: string, model = leerHerkenmodel(LEERSTOF, KOPPEN)): number[] {
  const woorden = listWoorden(tekst);
  return listAandelen(score(listKenmerken(woorden), woorden.length, model).logits, "vraagstuk", model);
}

describe("het herkenmodel", () => {
  it("leert van voorbeelden, ook met een tikfout of samenstelling", () => {
    expect(ask("lening van de bannk")[0]).toBeGreaterThan(0.7);
    expect(ask("winkelpersoneel")[1]).toBeGreaterThan(0.7);
  });

  it("over wat het niet kent, zegt het niets: de kansen zijn gelijk", () => {
    expect(ask("qqq xxx zzz")).toEqual([0.5, 0.5]);
  });

  it("gegeven dezelfde voorbeelden, dan is het bestand tot op de byte hetzelfde", () => {
    const [een, twee] = [1, 2].map(() => encodeHerkenmodel(leerHerkenmodel(LEERSTOF, KOPPEN)));
    expect(een).toEqual(twee);
  });

  it("gegeven het bestand, dan antwoordt het model als voorheen", () => {
    const model = leerHerkenmodel(LEERSTOF, KOPPEN);
    // A Buffer, as files are read: it may be a part of a larger block of memory.
    const bytes = Buffer.concat([Buffer.from("vooraf"), encodeHerkenmodel(model)]).subarray(6);
    expect(ask("geld van de bank", decodeHerkenmodel(bytes))).toEqual(ask("geld van de bank", model));
  });

  it.each([
    ["een ander bestand", new TextEncoder().encode("iets anders dan een model")],
    ["een afgebroken bestand", encodeHerkenmodel(leerHerkenmodel(LEERSTOF, KOPPEN)).subarray(0, -1)],
  ])("gegeven %s, dan is er een fout en geen half model", (_, bytes) => {
    expect(() => decodeHerkenmodel(bytes)).toThrow(OngeldigHerkenmodel);
  });

  it("het model van de site is hoogstens 5 MB", () => {
    expect(statSync(getHerkenmodelPad()).size).toBeLessThanOrEqual(5_000_000);
  });
});
