import { beforeAll, describe, expect, it } from "vitest";
import type { Catalogus } from "@/lib/catalogus/catalogus";
import { gebiedenOp } from "@/lib/gebied/geldigheid";
import { listGemeentenamen } from "@/lib/gebied/list-gemeentenamen";
import { checkAntwoorden } from "@/lib/vragenlijst/check-antwoorden";
import { parseAntwoorden } from "@/lib/vragenlijst/parse-antwoorden";
import { buildCatalogus } from "../../factories/catalogus";
import { readPublishedCatalogus } from "../../factories/published-catalogus";

describe("namen van gemeenten om uit te kiezen", () => {
  let catalogus: Catalogus;
  beforeAll(async () => {
    catalogus = await readPublishedCatalogus();
  });

  it("het zijn er evenveel als er gemeenten zijn, zoals het CBS ze schrijft, van A tot Z", () => {
    const namen = listGemeentenamen(catalogus.gebieden);
    expect(new Set(namen)).toEqual(new Set(catalogus.gebieden.gemeenten.map(({ naam }) => naam)));
    expect(namen).toHaveLength(catalogus.gebieden.gemeenten.length);
    expect(namen).toEqual(expect.arrayContaining(["Súdwest-Fryslân", "'s-Gravenhage", "Bergen (L.)", "Bergen (NH.)"]));
    expect(namen.indexOf("Aalsmeer")).toBeLessThan(namen.indexOf("Zwolle"));
  });

  it("elke naam is een antwoord dat precies die gemeente geeft", () => {
    const antwoord = (plaats: string) => checkAntwoorden(parseAntwoorden({ plaats, stap: "gemeente" }), catalogus);
    const anders = listGemeentenamen(catalogus.gebieden).filter((naam) => {
      const { antwoorden, fouten } = antwoord(naam);
      return antwoorden.gemeente !== naam || fouten.length > 0;
    });
    expect(anders).toEqual([]);
  });

  it("een gemeente die is opgegaan in een andere, staat er vanaf die dag niet meer bij", () => {
    const { gebieden } = buildCatalogus([]);
    const metEinde = {
      ...gebieden,
      gemeenten: gebieden.gemeenten.map((gemeente) =>
        gemeente.naam === "Grensdorp" ? { ...gemeente, geldigTot: "2027-01-01", opvolger: "GM0002" } : gemeente,
      ),
    };
    expect(listGemeentenamen(gebiedenOp(metEinde, "2026-12-31"))).toContain("Grensdorp");
    expect(listGemeentenamen(gebiedenOp(metEinde, "2027-01-01"))).not.toContain("Grensdorp");
  });
});
