import { describe, expect, it } from "vitest";
import { determineAdvies } from "@/lib/routering/determine-advies";
import { compileCatalogus } from "@/lib/routering/compile-catalogus";
import type { Invoer } from "@/lib/routering/invoer";
import { presentAdvies } from "@/lib/teksten/present-advies";
import { buildDienstverlener, compile } from "../../factories/catalogus";
import { readPublishedCatalogus } from "../../factories/published-catalogus";

const DAG = "2026-11-20";
const published = compileCatalogus(await readPublishedCatalogus());
const present = (invoer: Invoer, catalogus = published) =>
  presentAdvies(determineAdvies(invoer, catalogus, DAG), catalogus, "nl");

describe("een advies in woorden", () => {
  const gemeentekaart = buildDienstverlener({
    slug: "loket",
    naam: "Kaart voor elke gemeente",
    plaatshouder: true,
    gebiedsrol: "loket",
    diensten: [{ id: "loket-geld", vraagstukken: ["geld"], urgentie: "acuut" }],
  });
  const rij = { id: "r", wanneer: { vraagstukken: ["geld"] }, eersteContact: "loket-geld" };

  it("gegeven een bekende gemeente, dan heet de kaart voor elke gemeente naar die gemeente", () => {
    const { eerste } = present({ vraagstukken: ["geld"], gemeente: "Zuidstad" }, compile([gemeentekaart], [rij]));
    expect(eerste).toMatchObject({ naam: "Gemeente Zuidstad", isEigenGemeente: true });
  });

  it("gegeven alleen een provincie, dan is het de kaart van uw gemeente", () => {
    const { eerste } = present({ vraagstukken: ["geld"], provincie: "Limburg" }, compile([gemeentekaart], [rij]));
    expect(eerste).toMatchObject({ naam: "Loket van uw gemeente", isEigenGemeente: true });
  });

  it("op de catalogus staan er nooit meer dan vier redenen, en altijd minstens één, als hele zinnen", () => {
    for (const { vraagstukken } of published.catalogus.taxonomie.themas)
      for (const { code } of vraagstukken) {
        const { redenen } = present({
          vraagstukken: [code],
          gemeente: "Oldambt",
          banen: "gelijk",
          marge: "gelijk",
        }).eerste;
        expect(redenen.length, code).toBeGreaterThan(0);
        expect(redenen.length, code).toBeLessThanOrEqual(4);
        for (const zin of redenen) expect(zin).toMatch(/^[A-Z].*[.!?]$/);
      }
  });
});
