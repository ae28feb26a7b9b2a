import { describe, expect, it } from "vitest";
import en from "@/content/teksten/en/redenen.json";
import nl from "@/content/teksten/nl/redenen.json";
import { toEngels } from "@/lib/catalogus/to-engels";
import { describeAfwijzing, describeDrempel, describeReden, describeTeControleren } from "@/lib/teksten/describe-reden";
import { readPublishedCatalogus } from "../../factories/published-catalogus";

const catalogus = await readPublishedCatalogus();
const { taxonomie } = catalogus;
const engels = toEngels(catalogus).taxonomie;

describe("zinnen bij de codes van de motor", () => {
  it("gegeven een reden met een vraagstuk, dan staat de naam erin in de gekozen taal", () => {
    const reden = { code: "dekt-vraagstuk" as const, feiten: { vraagstuk: "reg-incasso" }, velden: [] };
    expect(describeReden(reden, taxonomie, "nl")).toBe("Zij helpen bij ‘Incasso’.");
    expect(describeReden(reden, engels, "en")).toBe("They help with ‘Collecting unpaid bills’.");
  });

  it("gegeven een beslisregel zonder vraagstuk, dan is de zin toch heel", () => {
    const reden = { code: "beslisregel" as const, feiten: { regels: "R23" }, velden: [] };
    expect(describeReden(reden, taxonomie, "nl")).toBe("In uw situatie is dit de eerste stap.");
  });

  it("gegeven een bedrag, dan staat het er zoals mensen het schrijven", () => {
    const afwijzing = { code: "omzet-te-hoog" as const, feiten: { maxEur: 50_000_000 }, velden: [] };
    expect(describeAfwijzing(afwijzing, taxonomie, "nl").replace(/\s/g, " ")).toContain("€ 50.000.000");
    expect(describeAfwijzing(afwijzing, engels, "en")).toContain("€50,000,000");
  });

  it("gegeven woorden van de bron, dan gaan die in het Nederlands voor; het Engels krijgt een hele zin", () => {
    const punt = { soort: "vooraf-aanvragen" as const, tekst: "Alleen voor toekomstig werk.", feiten: {} };
    expect(describeTeControleren(punt, taxonomie, "nl")).toBe("Alleen voor toekomstig werk.");
    expect(describeTeControleren(punt, engels, "en")).toBe("Apply before you begin.");
  });

  it("gegeven een branche waarvan de motor de naam niet geeft, dan is de zin toch heel", () => {
    const afwijzing = { code: "andere-sector" as const, feiten: { sector: "A" }, velden: [] };
    const punt = { soort: "sector" as const, tekst: null, feiten: { sector: "A" } };
    expect(describeAfwijzing(afwijzing, taxonomie, "nl")).toBe("Alleen voor een andere branche.");
    expect(describeTeControleren(punt, taxonomie, "nl")).toBe("Dit is niet voor elke branche.");
    expect(describeTeControleren(punt, engels, "en")).toBe("This is not for every sector.");
  });

  it("gegeven een drempel, dan staat er wat ervoor nodig is", () => {
    const drempel = { code: "te-weinig-deelnemers" as const, feiten: { min: 5, deelnemers: 2 }, velden: [] };
    expect(describeDrempel(drempel, taxonomie, "nl")).toBe("Met 5 bedrijven samen kan dit wel.");
  });

  it("beide talen hebben dezelfde zinnen met dezelfde feiten", () => {
    for (const group of ["redenen", "afwijzingen", "teControleren", "tegenspraken", "bijna"] as const) {
      const dutch: Record<string, string> = nl[group];
      const english: Record<string, string> = en[group];
      expect(Object.keys(english)).toEqual(Object.keys(dutch));
      for (const [code, zin] of Object.entries(dutch))
        expect(listFeiten(english[code] ?? ""), code).toEqual(listFeiten(zin));
    }
  });
});

/** Names of the facts that a sentence uses. */
function listFeiten(zin: string): string[] {
  return [...new Set([...zin.matchAll(/\{(\w+)[,}]/g)].map(([, name]) => name ?? ""))].sort();
}
