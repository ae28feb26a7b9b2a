import { describe, expect, it } from "vitest";
import { resolvePlaats } from "@/lib/gebied/resolve-plaats";
import { buildCatalogus } from "../../factories/catalogus";

const { gebieden } = buildCatalogus([]);
const resolve = (antwoord: Parameters<typeof resolvePlaats>[0]) => resolvePlaats(antwoord, gebieden);

describe("plaats uit de antwoorden", () => {
  it.each([
    ["de naam", { gemeente: "Noordstad" }],
    ["de naam met andere hoofdletters", { gemeente: " noordSTAD " }],
    ["de code", { gemeente: "gm0001" }],
    ["de postcode", { postcode: "1000" }],
  ])("gegeven %s, dan is de gemeente bekend", (_, antwoord) => {
    const { plaats, tegenspraken } = resolve(antwoord);
    expect(plaats.gemeente?.code).toBe("GM0001");
    expect(plaats.provincie).toBe("Groningen");
    expect(tegenspraken).toEqual([]);
  });

  it("gegeven een postcode in twee gemeenten, dan blijft de gemeente open en is de provincie bekend", () => {
    const { plaats } = resolve({ postcode: "2000" });
    expect(plaats.gemeente).toBeNull();
    expect(plaats.provincie).toBe("Limburg");
    expect(plaats.mogelijkeGemeenten.map(({ naam }) => naam)).toEqual(["Zuidstad", "Grensdorp"]);
  });

  it("gegeven een naam die twee keer bestaat, dan beslist de provincie", () => {
    expect(resolve({ gemeente: "Bergen" }).plaats.gemeente).toBeNull();
    expect(resolve({ gemeente: "Bergen", provincie: "Limburg" }).plaats.gemeente?.code).toBe("GM0004");
  });

  it("gegeven een gemeente buiten de provincie, dan telt de gemeente en wordt de tegenspraak genoemd", () => {
    const { plaats, tegenspraken } = resolve({ gemeente: "Noordstad", provincie: "Limburg" });
    expect(plaats.gemeente?.naam).toBe("Noordstad");
    expect(tegenspraken).toEqual([
      { code: "gemeente-buiten-provincie", feiten: { gemeente: "Noordstad", provincie: "Limburg" } },
    ]);
  });

  it("gegeven een postcode buiten de gemeente, dan telt de gemeente en wordt de tegenspraak genoemd", () => {
    const { plaats, tegenspraken } = resolve({ gemeente: "Noordstad", postcode: "2000" });
    expect(plaats.gemeente?.naam).toBe("Noordstad");
    expect(tegenspraken.map(({ code }) => code)).toEqual(["postcode-buiten-gemeente"]);
  });

  it("gegeven alleen een provincie, dan zijn haar gemeenten nog mogelijk", () => {
    const { plaats } = resolve({ provincie: "limburg" });
    expect(plaats.provincie).toBe("Limburg");
    expect(plaats.mogelijkeGemeenten).toHaveLength(3);
  });

  it("gegeven een onbekende naam, dan is er geen plaats en geen gok", () => {
    expect(resolve({ gemeente: "Nergenshuizen" }).plaats).toEqual({
      gemeente: null,
      provincie: null,
      arbeidsmarktregio: null,
      mogelijkeGemeenten: [],
    });
  });
});
