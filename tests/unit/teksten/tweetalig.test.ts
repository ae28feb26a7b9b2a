import { IntlMessageFormat } from "intl-messageformat";
import { beforeAll, describe, expect, it } from "vitest";
import type { Catalogus } from "@/lib/catalogus/catalogus";
import catalogusZinnen from "@/content/teksten/en/catalogus-zinnen.json";
import { findEngels, mapZinnen, toEngels } from "@/lib/catalogus/to-engels";
import type { Advies } from "@/lib/routering/advies";
import { determineAdvies } from "@/lib/routering/determine-advies";
import { compileCatalogus } from "@/lib/routering/compile-catalogus";
import { presentAdvies } from "@/lib/teksten/present-advies";
import { splitTaaladres, toTaaladres } from "@/lib/teksten/taaladres";
import { BERICHTEN } from "@/lib/teksten/teksten";
import { readPublishedCatalogus } from "../../factories/published-catalogus";

/** Every sentence by its path. */
function listZinnen(node: unknown, pad: string): [string, string][] {
  if (typeof node === "string") return [[pad, node]];
  return Object.entries(node as Record<string, unknown>).flatMap(([key, child]) => listZinnen(child, `${pad}.${key}`));
}
type Ast = ReturnType<IntlMessageFormat["getAst"]>;
/** A piece of plain text in the tree of a sentence (the package gives no name for it). */
const LITERAL = 0;

/** Names of the values that a sentence asks for, at any depth. */
function listWaarden(zin: string): string[] {
  const walk = (nodes: Ast): string[] =>
    nodes.flatMap((node) => [
      ...("value" in node && node.type !== LITERAL ? [String(node.value)] : []),
      ...("options" in node ? Object.values(node.options).flatMap(({ value }) => walk(value)) : []),
    ]);
  return [...new Set(walk(new IntlMessageFormat(zin, "nl").getAst()))].sort();
}

/** All phrases of a catalogue that need an English one beside them. */
function listTeVertalen({ dienstverleners }: Catalogus): string[] {
  const zinnen = new Set<string>();
  const note = (zin: string) => {
    zinnen.add(zin);
    return zin;
  };
  for (const { contactkanalen, diensten } of dienstverleners) {
    for (const { toelichting } of contactkanalen) if (toelichting !== null) note(toelichting);
    for (const { voorwaarden } of diensten) for (const voorwaarde of voorwaarden) mapZinnen(voorwaarde, note);
  }
  return [...zinnen];
}

describe("twee talen", () => {
  const [nl, en] = [listZinnen(BERICHTEN.nl, ""), listZinnen(BERICHTEN.en, "")];

  it("hebben dezelfde zinnen: geen die ontbreekt, geen die over is", () => {
    expect(en.map(([pad]) => pad).sort()).toEqual(nl.map(([pad]) => pad).sort());
  });

  it("vragen in elke zin om dezelfde waarden", () => {
    const engels = new Map(en);
    for (const [pad, zin] of nl) expect(listWaarden(engels.get(pad) ?? ""), pad).toEqual(listWaarden(zin));
  });

  it("laten geen Nederlandse zin staan", () => {
    const engels = new Map(en);
    const gelijk = nl.filter(([pad, zin]) => zin.split(" ").length > 3 && engels.get(pad) === zin);
    expect(gelijk.map(([pad]) => pad)).toEqual([]);
  });

  describe("de catalogus", () => {
    let catalogus: Catalogus;
    beforeAll(async () => {
      catalogus = await readPublishedCatalogus();
    });

    it("heeft van elke organisatie, dienst en vraag een Engelse tekst", () => {
      for (const { slug, beschrijvingEn, diensten } of catalogus.dienstverleners) {
        expect(beschrijvingEn, slug).not.toBeNull();
        for (const dienst of diensten) expect(dienst.beschrijvingEn, dienst.id).not.toBeNull();
      }
    });

    it("heeft van elke voorwaarde, openingstijd en branche een Engelse zin, en geen die nergens bij hoort", () => {
      const zinnen = listTeVertalen(catalogus);
      expect(zinnen.filter((zin) => findEngels(zin) === null)).toEqual([]);
      expect(Object.keys(catalogusZinnen).filter((zin) => !zinnen.includes(zin))).toEqual([]);
    });

    it("vertaalt de lijst EU niet: die kent de motor bij die naam", () => {
      const replace = (lijst: string) => mapZinnen({ soort: "doelland", landen: [], lijst }, () => "vertaald");
      expect(replace("EU")).toMatchObject({ lijst: "EU" });
      expect(replace("missielanden")).toMatchObject({ lijst: "vertaald" });
    });

    it("geeft in het Engels hetzelfde advies in andere woorden", () => {
      const [hier, daar] = [compileCatalogus(catalogus), compileCatalogus(toEngels(catalogus))];
      for (const vraagstuk of hier.vraagstukken.keys()) {
        const advies = determineAdvies({ vraagstukken: [vraagstuk], gemeente: "Zwolle" }, hier, "2026-11-20");
        const engels = determineAdvies({ vraagstukken: [vraagstuk], gemeente: "Zwolle" }, daar, "2026-11-20");
        const keuzes = ({ eersteContact, doorverwijzingen, informatie }: Advies) =>
          [eersteContact, ...doorverwijzingen, ...informatie].map(({ dienst }) => dienst);
        expect(keuzes(engels)).toEqual(keuzes(advies));
        const beeld = presentAdvies(advies, daar, "en");
        expect(beeld.eerste.dienst.beschrijving).toBe(
          hier.byDienst.get(advies.eersteContact.dienst)?.dienst.beschrijvingEn,
        );
      }
    });
  });
});

describe("adressen in twee talen", () => {
  it.each([
    ["/", "/en"],
    ["/?a=b", "/en?a=b"],
    ["/regio/assen", "/en/regio/assen"],
    ["/advies?themas=personeel", "/en/advies?themas=personeel"],
  ])("%s is in het Engels %s, en terug", (pad, engels) => {
    expect(toTaaladres(pad, "en")).toBe(engels);
    expect(toTaaladres(pad, "nl")).toBe(pad);
    const [pathname = "", query] = engels.split("?");
    const terug = splitTaaladres(pathname);
    expect(terug.taal).toBe("en");
    expect(query === undefined ? terug.pad : `${terug.pad}?${query}`).toBe(pad);
  });

  it("een adres dat alleen op Engels lijkt, blijft Nederlands", () => {
    expect(splitTaaladres("/energie")).toEqual({ taal: "nl", pad: "/energie" });
  });
});
