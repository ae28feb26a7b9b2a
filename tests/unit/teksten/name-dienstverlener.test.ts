import { describe, expect, it } from "vitest";
import { isEigenGemeente, nameDienstverlener, nameGemeente } from "@/lib/teksten/name-dienstverlener";
import { buildCatalogus, buildDienstverlener } from "../../factories/catalogus";
import { readPublishedCatalogus } from "../../factories/published-catalogus";

const catalogus = await readPublishedCatalogus();
const kaart = (rest: Record<string, unknown>) =>
  buildDienstverlener({ slug: "kaart", naam: "Naam van de kaart", diensten: [{ id: "kaart-dienst" }], ...rest });

describe("de naam van een dienstverlener", () => {
  it.each([
    ["loket", "Noordstad", "Gemeente Noordstad"],
    ["bbz", "Noordstad", "Gemeente Noordstad"],
    ["loket", null, "Loket van uw gemeente"],
    ["bbz", null, "Bbz-loket van uw gemeente"],
  ])("gegeven de kaart voor elke gemeente met rol %s en gemeente %s, dan heet zij %s", (gebiedsrol, gemeente, naam) => {
    expect(nameDienstverlener(kaart({ plaatshouder: true, gebiedsrol }), gemeente, "nl")).toBe(naam);
  });

  it.each([
    ["een andere rol", { plaatshouder: true, gebiedsrol: "werkcentrum" }],
    ["geen rol", { plaatshouder: true }],
    ["een echte gemeente", { gebiedsrol: "loket" }],
  ])("gegeven %s, dan blijft het de naam van de catalogus", (_, rest) => {
    expect(nameDienstverlener(kaart(rest), "Noordstad", "nl")).toBe("Naam van de kaart");
  });

  it("de kaarten voor elke gemeente in de catalogus zijn precies deze", () => {
    const slugs = catalogus.dienstverleners.filter(isEigenGemeente).map(({ slug }) => slug);
    expect(slugs.sort()).toEqual(["bbz-eigen-gemeente", "gemeente", "gemeente-ondernemersloket-generiek"]);
  });

  it("gegeven een code van CBS, dan volgt de naam van de gemeente; zonder code geen naam", () => {
    expect(nameGemeente("GM0001", buildCatalogus([]))).toBe("Noordstad");
    expect(nameGemeente(null, buildCatalogus([]))).toBeNull();
  });
});
