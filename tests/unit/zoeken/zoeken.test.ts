import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { compileZoekindex, PER_PAGINA, zoek, type Zoekindex } from "@/lib/zoeken/zoekindex";
import { FACETTEN, parseZoekvraag, toZoekUrl, type Zoekvraag } from "@/lib/zoeken/zoekvraag";
import { readPublishedCatalogus } from "../../factories/published-catalogus";

let index: Zoekindex;
beforeAll(async () => {
  index = compileZoekindex(await readPublishedCatalogus());
});

const ALLES: Zoekvraag = { zoek: "", pagina: 1 };
const slugs = (zoekvraag: Partial<Zoekvraag>) =>
  zoek({ ...ALLES, ...zoekvraag }, index).dienstverleners.map(({ slug }) => slug);

describe("zoeken op naam", () => {
  it.each([
    ["kvk", "kvk"],
    ["Kamer van koophandl", "kvk"],
    ["agentschap nl", "rvo"],
    ["EVD", "rvo"],
    ["syntens", "kvk"],
    ["115 red een bedrijf", "155-help-een-bedrijf"],
    ["qredtis", "qredits"],
    ["onder nemers klankbord", "ondernemersklankbord"],
    ["geldfit", "nationale-schuldhulproute"],
  ])("‘%s’ vindt als eerste %s", (tekst, slug) => {
    expect(slugs({ zoek: tekst })[0]).toBe(slug);
  });

  it("van 150 namen met tikfouten, afkortingen en oude namen staan er minstens 98 % bij de eerste drie", () => {
    const vragen = readFileSync("tests/eval/namen-zoeken.jsonl", "utf8")
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as { zoek: string; verwacht: string[] });
    const gemist = vragen.filter(({ zoek: tekst, verwacht }) => {
      const eerste = slugs({ zoek: tekst }).slice(0, 3);
      return !verwacht.some((slug) => eerste.includes(slug));
    });
    expect(vragen).toHaveLength(150);
    expect(gemist.map(({ zoek: tekst }) => tekst).slice(3)).toEqual([]);
  });

  it("gegeven onzin, dan is er niets gevonden en geen fout", () => {
    expect(zoek({ ...ALLES, zoek: "qqqqqqxxxxzzzz" }, index)).toMatchObject({ totaal: 0, paginas: 1 });
    expect(slugs({ zoek: "..." })).toEqual([]);
  });
});

describe("verfijnen", () => {
  it("zonder keuze staat alles er één keer in, over de pagina's verdeeld", () => {
    const { totaal, paginas } = zoek(ALLES, index);
    const all = Array.from({ length: paginas }, (_, place) => slugs({ pagina: place + 1 })).flat();
    expect(totaal).toBe(index.catalogus.dienstverleners.length);
    expect(new Set(all).size).toBe(totaal);
    expect(slugs({}).length).toBe(PER_PAGINA);
  });

  it("elk aantal bij een facet is het aantal dat de link geeft", () => {
    const zoekvraag: Zoekvraag = { ...ALLES, thema: "personeel", regio: "provincie-drenthe" };
    const { facetten } = zoek(zoekvraag, index);
    for (const facet of FACETTEN)
      for (const { waarde, aantal } of facetten[facet])
        expect(zoek({ ...zoekvraag, [facet]: waarde }, index).totaal, `${facet} ${waarde}`).toBe(aantal);
  });

  it("thema en vorm gelden voor een en dezelfde dienst", () => {
    const { dienstverleners } = zoek({ ...ALLES, thema: "personeel", vorm: "training" }, index);
    expect(dienstverleners.length).toBeGreaterThan(0);
    for (const { diensten } of dienstverleners)
      expect(diensten.some(({ themas, vorm }) => themas.includes("personeel") && vorm === "training")).toBe(true);
  });

  it("in een gemeente staat wie daar werkt, het dichtstbij eerst, en wie elders werkt niet", () => {
    const all = zoek({ ...ALLES, regio: "emmen" }, index);
    expect(all.dienstverleners[0]?.niveau).toBe("lokaal");
    const found = Array.from({ length: all.paginas }, (_, place) =>
      slugs({ regio: "emmen", pagina: place + 1 }),
    ).flat();
    expect(found).toContain("nom");
    expect(found).toContain("kvk");
    expect(found).not.toContain("liof");
  });

  it("een pagina die niet bestaat, geeft de laatste", () => {
    expect(slugs({ pagina: 999 }).length).toBeGreaterThan(0);
  });
});

describe("het adres van een zoekvraag", () => {
  it("heen en terug blijft het dezelfde", () => {
    const zoekvraag: Zoekvraag = { zoek: "oost nl & co", pagina: 2, thema: "personeel", regio: "provincie-drenthe" };
    const url = new URL(toZoekUrl(zoekvraag), "https://x.nl");
    expect(parseZoekvraag(Object.fromEntries(url.searchParams))).toEqual(zoekvraag);
  });

  it.each([
    [{ thema: "bestaat-niet", pagina: "-3" }, ALLES],
    [{ zoek: "a\u0000b".padEnd(200, "x") }, { ...ALLES, zoek: "a b".padEnd(80, "x") }],
    [
      { zoek: ["een", "twee"], pagina: "2e9" },
      { ...ALLES, zoek: "een" },
    ],
    [{ regio: "../../etc" }, ALLES],
  ])("uit %o blijft over wat kan", (ruw, zoekvraag) => {
    expect(parseZoekvraag(ruw)).toEqual(zoekvraag);
  });
});
