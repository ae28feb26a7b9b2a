import { beforeAll, describe, expect, it } from "vitest";
import type { Catalogus } from "@/lib/catalogus/catalogus";
import { determineDekking, type Dekking } from "@/lib/dekking/dekking";
import { compileZoekindex } from "@/lib/zoeken/zoekindex";
import { readPublishedCatalogus } from "../../factories/published-catalogus";

let catalogus: Catalogus;
let dekking: Dekking;
beforeAll(async () => {
  catalogus = await readPublishedCatalogus();
  dekking = determineDekking(compileZoekindex(catalogus), 2026);
});

describe("de dekking van de catalogus", () => {
  it("elk vak van provincie, thema en segment staat er één keer in, en nergens staat een ondernemer met lege handen", () => {
    expect(dekking.cellen).toHaveLength(12 * 7 * 4);
    expect(dekking.cellen.filter(({ regionaal, landelijk }) => regionaal + landelijk === 0)).toEqual([]);
  });

  it("in elke gemeente speelt iemand elke rol", () => {
    expect(dekking.loketten.filter(({ groepskaart }) => groepskaart === null)).toEqual([]);
  });

  it("gegeven een gemeente zonder werkcentrum, dan staat die in de lijst", () => {
    const [first, ...others] = catalogus.gebieden.gemeenten;
    if (first === undefined) throw new Error("geen gemeenten");
    const { werkcentrum: _, ...rollen } = first.rollen;
    const gebieden = { ...catalogus.gebieden, gemeenten: [{ ...first, rollen }, ...others] };
    expect(
      determineDekking(compileZoekindex({ ...catalogus, gebieden }), 2026).loketten.filter(
        ({ groepskaart }) => groepskaart === null,
      ),
    ).toEqual([{ gemeente: first.naam, rol: "werkcentrum", groepskaart: null }]);
  });

  it("twee diensten met hetzelfde doel, gebied en dezelfde voorwaarden worden een paar", () => {
    const kvk = catalogus.dienstverleners.find(({ slug }) => slug === "kvk");
    if (kvk === undefined) throw new Error("geen kvk");
    const kopie = {
      ...kvk,
      slug: "kopie",
      diensten: kvk.diensten.map((dienst) => ({ ...dienst, id: `${dienst.id}-kopie` })),
    };
    const dubbel = { ...catalogus, dienstverleners: [...catalogus.dienstverleners, kopie] };
    const paren = determineDekking(compileZoekindex(dubbel), 2026).overlap.map(({ diensten }) => diensten.join("="));
    expect(paren).toContain("kvk-adviesteam=kvk-adviesteam-kopie");
  });

  it("waar alleen een groepskaart de rol speelt, staat die erbij", () => {
    expect(dekking.loketten).toContainEqual({
      gemeente: "Aa en Hunze",
      rol: "loket",
      groepskaart: "gemeente-ondernemersloket-generiek",
    });
  });

  it("bijna gelijk telt ook, met hoe veel", () => {
    const kvk = catalogus.dienstverleners.find(({ slug }) => slug === "kvk");
    const adviesteam = kvk?.diensten.find(({ id }) => id === "kvk-adviesteam");
    if (kvk === undefined || adviesteam === undefined) throw new Error("geen kvk");
    const zonderEen = { ...adviesteam, id: "bijna", vraagstukken: adviesteam.vraagstukken.slice(1) };
    const ander = { ...adviesteam, id: "heel-anders", vraagstukken: adviesteam.vraagstukken.slice(0, 1) };
    const kopie = { ...kvk, slug: "kopie", diensten: [zonderEen, ander] };
    const { overlap } = determineDekking(
      compileZoekindex({ ...catalogus, dienstverleners: [...catalogus.dienstverleners, kopie] }),
      2026,
    );
    const gelijkenis = (id: string) =>
      overlap.find(({ diensten }) => diensten[1] === id && diensten[0] === "kvk-adviesteam");
    expect(gelijkenis("bijna")?.gelijkenis).toBeCloseTo(1 - 1 / adviesteam.vraagstukken.length);
    expect(gelijkenis("heel-anders")).toBeUndefined();
  });

  it("elke dienst telt één keer mee in de versheid", () => {
    const alle = catalogus.dienstverleners.flatMap(({ diensten }) => diensten);
    expect(dekking.versheid.reduce((sum, { aantal }) => sum + aantal, 0)).toBe(alle.length);
  });

  it("een verwijzing naar iemand van wie alles gesloten is, wordt genoemd", () => {
    const dicht = catalogus.dienstverleners.map((dienstverlener) =>
      dienstverlener.slug !== "ondernemersklankbord"
        ? dienstverlener
        : {
            ...dienstverlener,
            diensten: dienstverlener.diensten.map((dienst) => ({
              ...dienst,
              status: "bevestigd" as const,
              voorwaarden: [{ soort: "gesloten" as const }],
            })),
          },
    );
    const { verwijzingen } = determineDekking(compileZoekindex({ ...catalogus, dienstverleners: dicht }), 2026);
    const naarKlankbord = verwijzingen.filter(({ naar }) => naar === "ondernemersklankbord");
    expect(naarKlankbord.length).toBeGreaterThan(0);
    expect(naarKlankbord.every(({ waarom }) => waarom === "gesloten")).toBe(true);
  });

  it("ook een verwijzing uit de beslistabel wordt genoemd, als eerste contact en als wat erna komt", () => {
    const beslistabel = catalogus.beslistabel.map((regel) => ({
      ...regel,
      eersteContact: "notaris-ondernemingsrecht",
      warm: ["douane-import-export"],
    }));
    const { verwijzingen } = determineDekking(compileZoekindex({ ...catalogus, beslistabel }), 2026);
    const van = beslistabel[0]?.id;
    expect(verwijzingen.filter((verwijzing) => verwijzing.van === van)).toEqual([
      { van, naar: "notaris-ondernemingsrecht", waarom: "onbekend" },
      { van, naar: "douane-import-export", waarom: "onbekend" },
    ]);
  });

  it("een werkgebied met een gemeente die verdwijnt, wordt genoemd", () => {
    const gemeenten = catalogus.gebieden.gemeenten.map((gemeente) =>
      gemeente.naam === "Lelystad" ? { ...gemeente, geldigTot: "2027-01-01", opvolger: "GM0034" } : gemeente,
    );
    const gebieden = { ...catalogus.gebieden, gemeenten };
    expect(determineDekking(compileZoekindex({ ...catalogus, gebieden }), 2026).verwijzingen).toContainEqual({
      van: "gemeente-lelystad",
      naar: "Lelystad",
      waarom: "gemeente-verdwijnt",
    });
  });

  it("een bron van vier jaar oud is verouderd, een van drie jaar niet", () => {
    const jaren = dekking.verouderd.flatMap(({ jaar }) => jaar ?? []);
    expect(Math.max(...jaren)).toBe(2022);
    expect(determineDekking(compileZoekindex(catalogus), 2027).verouderd.length).toBeGreaterThan(
      dekking.verouderd.length,
    );
  });
});
