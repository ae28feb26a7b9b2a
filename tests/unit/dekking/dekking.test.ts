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
    expect(dekking.loketten).toEqual([]);
  });

  it("gegeven een gemeente zonder werkcentrum, dan staat die in de lijst", () => {
    const [first, ...others] = catalogus.gebieden.gemeenten;
    if (first === undefined) throw new Error("geen gemeenten");
    const { werkcentrum: _, ...rollen } = first.rollen;
    const gebieden = { ...catalogus.gebieden, gemeenten: [{ ...first, rollen }, ...others] };
    expect(determineDekking(compileZoekindex({ ...catalogus, gebieden }), 2026).loketten).toEqual([
      { gemeente: first.naam, rol: "werkcentrum" },
    ]);
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

  it("een bron van vier jaar oud is verouderd, een van drie jaar niet", () => {
    const jaren = dekking.verouderd.flatMap(({ jaar }) => jaar ?? []);
    expect(Math.max(...jaren)).toBe(2022);
    expect(determineDekking(compileZoekindex(catalogus), 2027).verouderd.length).toBeGreaterThan(
      dekking.verouderd.length,
    );
  });
});
