import { describe, expect, it } from "vitest";
import { listProza } from "@/lib/dekking/proza";
import { buildDienstverlener } from "../../factories/catalogus";

const proza = (voorwaarden: Record<string, unknown>[]) =>
  listProza({ dienstverleners: [buildDienstverlener({ slug: "fonds", diensten: [{ id: "lening", voorwaarden }] })] });

describe("wat van de voorwaarden geen type heeft", () => {
  it("een getal in de zin dat in geen enkele voorwaarde van de dienst staat, wordt genoemd", () => {
    const { rest } = proza([
      { soort: "bedrag", wat: "krediet", maxEur: 50_000, tekst: "Tot 50.000 euro, en 2,5 procent rente." },
    ]);
    expect(rest).toEqual([expect.objectContaining({ dienst: "lening", getallen: ["2.5"] })]);
  });

  it("een getal dat bij een andere voorwaarde hoort, een jaar en een miljoen tellen niet", () => {
    const { rest } = proza([
      { soort: "omzet", maxEur: 50_000_000, tekst: "Omzet tot 50 miljoen euro (2021)." },
      { soort: "medewerkers", max: 249, tekst: "Minder dan 250 mensen." },
    ]);
    expect(rest).toEqual([]);
  });

  it("wat alleen een gesprek kan uitwijzen, staat apart", () => {
    expect(proza([{ soort: "te-bespreken", kenmerk: "groeiambitie", waarde: true }])).toMatchObject({
      perSoort: [{ soort: "te-bespreken", aantal: 1, metTekst: 0 }],
      gesprek: [{ dienst: "lening", kenmerk: "groeiambitie", waarde: "true", tekst: null }],
    });
  });
});
