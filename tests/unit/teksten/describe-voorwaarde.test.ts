import { beforeAll, describe, expect, it } from "vitest";
import type { Catalogus } from "@/lib/catalogus/catalogus";
import type { Voorwaarde } from "@/lib/catalogus/voorwaarde";
import { describeVoorwaarde } from "@/lib/teksten/describe-voorwaarde";
import { buildCatalogus } from "../../factories/catalogus";
import { readPublishedCatalogus } from "../../factories/published-catalogus";

const { taxonomie } = buildCatalogus([]);
const SECTOR: Extract<Voorwaarde, { soort: "sector" }> = {
  soort: "sector",
  sbiVersie: 2008,
  branches: [],
  heleSectie: true,
};

describe("een voorwaarde in woorden", () => {
  it.each<[Voorwaarde, string]>([
    [{ soort: "fase", toegestaan: ["starter"] }, "Voor bedrijven tot en met 5 jaar oud."],
    [{ soort: "vorm", toegestaan: ["zzp", "mkb"] }, "Alleen voor zzp’ers, bedrijven."],
    [{ soort: "doelland", landen: ["CN", "DE"] }, "Voor deze landen: China, Duitsland."],
    [{ soort: "doelland", landen: [], lijst: "Eureka-landen" }, "Voor deze landen: Eureka-landen."],
    [{ soort: "doelland", landen: ["DE"], lijst: "EU" }, "Voor deze landen: Duitsland. Ook: EU."],
    [{ soort: "bedrag", wat: "subsidie", maxEur: 2500 }, "Subsidie: hoogstens €\u00a02.500."],
    [{ soort: "bedrag", wat: "krediet", minEur: 1000 }, "Lening: €\u00a01.000 of meer."],
    [{ soort: "percentage", wat: "tweede schijf", pct: 16 }, "De regeling betaalt 16 procent (tweede schijf)."],
    [{ soort: "rechtsvorm", uitgesloten: ["stichting"] }, "Niet voor: stichting."],
    [{ ...SECTOR, toegestaan: ["A"], branches: ["tuinbouw"] }, "Voor deze branche: tuinbouw."],
    [{ ...SECTOR, toegestaan: ["A"] }, "Niet voor elke branche."],
    [{ ...SECTOR, uitgesloten: ["A"], branches: ["landbouw", "visserij"] }, "Niet voor: landbouw, visserij."],
    [{ ...SECTOR, uitgesloten: ["A"] }, "Niet voor elke branche."],
    [
      { soort: "openstelling", vorm: "tijdvak", van: "2026-09-01", tot: "2026-09-30" },
      "Aanvragen kan van 1 september 2026 tot en met 30 september 2026.",
    ],
    [{ soort: "openstelling", vorm: "oproep", tot: "2026-12-01" }, "Aanvragen kan tot en met 1 december 2026."],
    [{ soort: "meldtermijn", maanden: 3 }, "Meld dit binnen 3 maanden na de opdracht."],
    [
      { soort: "te-bespreken", kenmerk: "max-kwh-per-jaar", waarde: 5, tekst: "Zoals de bron het zegt." },
      "Zoals de bron het zegt.",
    ],
  ])("%o", (voorwaarde, zin) => {
    expect(describeVoorwaarde(voorwaarde, taxonomie, "nl")).toBe(zin);
  });

  it("wie is uitgesloten, leest dat ook in het Engels", () => {
    const voorwaarde: Voorwaarde = { ...SECTOR, uitgesloten: ["A"], branches: ["fishing"] };
    expect(describeVoorwaarde(voorwaarde, taxonomie, "en")).toBe("Not for: fishing.");
    expect(describeVoorwaarde({ ...voorwaarde, branches: [] }, taxonomie, "en")).toBe("Not for every sector.");
  });

  describe("in de catalogus", () => {
    let catalogus: Catalogus;
    beforeAll(async () => {
      catalogus = await readPublishedCatalogus();
    });

    it("zegt elke voorwaarde iets: nergens een lege opsomming, een code of een algemeen ‘vraag ernaar’", () => {
      for (const { diensten } of catalogus.dienstverleners)
        for (const { id, voorwaarden } of diensten)
          for (const voorwaarde of voorwaarden) {
            for (const taal of ["nl", "en"] as const)
              expect(describeVoorwaarde(voorwaarde, catalogus.taxonomie, taal), `${id} ${taal}`).not.toMatch(
                /geen[.,]|onbekend|: ?\.|[{}]|undefined|^Vraag of dit voor u kan/,
              );
          }
    });
  });
});
