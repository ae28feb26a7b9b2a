import { describe, expect, it } from "vitest";
import type { Gebieden } from "@/lib/gebied/gebied";
import { findGemeente } from "@/lib/gebied/find-gemeente";
import { gebiedenOp } from "@/lib/gebied/geldigheid";
import { listGemeentenByNaam } from "@/lib/gebied/resolve-plaats";
import { buildCatalogus } from "../../factories/catalogus";

const { gebieden } = buildCatalogus([]);

/** Grensdorp becomes part of Zuidstad on 1 January 2027, and Nieuwstad begins. */
const metFusie: Gebieden = {
  ...gebieden,
  gemeenten: gebieden.gemeenten.flatMap((gemeente) => {
    if (gemeente.code === "GM0003") return [{ ...gemeente, geldigTot: "2027-01-01", opvolger: "GM0002" }];
    if (gemeente.code === "GM0001")
      return [gemeente, { ...gemeente, code: "GM0009", naam: "Nieuwstad", geldigVan: "2027-01-01" }];
    return [gemeente];
  }),
};
const namenOp = (datum: string) => gebiedenOp(metFusie, datum).gemeenten.map(({ naam }) => naam);
const vind = (naam: string, datum: string) =>
  listGemeentenByNaam(naam, gebiedenOp(metFusie, datum)).map(({ code }) => code);

describe("gemeenten door de tijd", () => {
  it("gegeven niets dat verandert, dan blijft het dezelfde waarde", () => {
    expect(gebiedenOp(gebieden, "2030-01-01")).toBe(gebieden);
  });

  it("op de dag voor de fusie is alles nog zoals het was", () => {
    expect(namenOp("2026-12-31")).toContain("Grensdorp");
    expect(namenOp("2026-12-31")).not.toContain("Nieuwstad");
  });

  it("op de dag zelf is de oude gemeente weg en de nieuwe er", () => {
    expect(namenOp("2027-01-01")).not.toContain("Grensdorp");
    expect(namenOp("2027-01-01")).toContain("Nieuwstad");
  });

  it("wie de oude naam typt, komt in de gemeente van nu", () => {
    expect(vind("Grensdorp", "2026-12-31")).toEqual(["GM0003"]);
    expect(vind("grensdorp", "2027-01-01")).toEqual(["GM0002"]);
  });

  it("postcodes en plaatsen gaan mee, zonder dubbele keuze", () => {
    const na = gebiedenOp(metFusie, "2027-01-01");
    expect(gebieden.postcodes.get("2000")).toEqual(["GM0002", "GM0003"]);
    expect(na.postcodes.get("2000")).toEqual(["GM0002"]);
    expect(na.plaatsen.get("Beekdorp")).toEqual(["GM0002"]);
  });

  it("een gemeente die al langer weg is, leidt door alle fusies heen naar die van nu", () => {
    expect(vind("Oudstad", "2026-12-31")).toEqual(["GM0001"]);
    expect(vind("GM0091", "2026-12-31")).toEqual(["GM0001"]);
  });

  it("een dorp leidt naar zijn gemeente, en anders is het een keuze", () => {
    expect(findGemeente("Veendorp", gebieden)).toMatchObject({ soort: "gemeente", gemeente: { naam: "Noordstad" } });
    expect(findGemeente("Beekdorp", gebieden)).toMatchObject({ soort: "keuze" });
  });

  it("een tikfout in een dorp geeft het dorp met zijn gemeente", () => {
    expect(findGemeente("Vendorp", gebieden)).toMatchObject({
      soort: "onbekend",
      suggesties: expect.arrayContaining([expect.objectContaining({ naam: "Veendorp" })]),
    });
  });
});
