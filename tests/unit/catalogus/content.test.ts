import { describe, expect, it } from "vitest";
import type { Bron } from "@/lib/catalogus/dienstverlener";
import { readContent } from "@/lib/server/content/read-content";
import bron from "../../fixtures/catalogus-bron.json";

/** What was researched on 2026-11-20, before it became content: each fact must still be there. */
type Onderzocht = {
  naam: string;
  beschrijving: string;
  telefoon: string | null;
  website: string | null;
  bronnen: [document: string, jaar: number | null][];
  diensten: Record<string, { naam: string; formuleringen: number; bronnen: [string, number | null][] }>;
};
const onderzocht = Object.entries(bron as unknown as Record<string, Onderzocht>);

const result = readContent("content");
const catalogus = result.ok ? result.catalogus : null;
const bySlug = new Map(catalogus?.dienstverleners.map((dienstverlener) => [dienstverlener.slug, dienstverlener]));
const vraagstukken = catalogus?.taxonomie.themas.flatMap((thema) => thema.vraagstukken) ?? [];
const gemeenten = catalogus?.gebieden.gemeenten ?? [];

const toPairs = (bronnen: readonly Bron[]) => bronnen.map(({ document, jaar }) => [document, jaar]);

describe("de content van dit project", () => {
  it("is geldig", () => {
    expect(result.ok ? [] : result.problemen).toEqual([]);
  });

  it("telt 393 dienstverleners met 551 diensten, 42 vraagstukken en 342 gemeenten, alle verschillend", () => {
    expect(bySlug.size).toBe(393);
    expect(new Set(catalogus?.dienstverleners.flatMap(({ diensten }) => diensten.map(({ id }) => id))).size).toBe(551);
    expect(new Set(vraagstukken.map(({ code }) => code)).size).toBe(42);
    expect(new Set(gemeenten.map(({ code }) => code)).size).toBe(342);
    expect(new Set(gemeenten.map(({ provincie }) => provincie)).size).toBe(12);
    expect(new Set(gemeenten.map(({ arbeidsmarktregio }) => arbeidsmarktregio)).size).toBe(35);
  });

  it("geeft elke gemeente een partij voor elke rol en minstens één postcode", () => {
    const withPostcode = new Set([...(catalogus?.gebieden.postcodes.values() ?? [])].flat());
    for (const gemeente of gemeenten) {
      expect(Object.keys(gemeente.rollen), gemeente.naam).toHaveLength(7);
      expect(withPostcode, gemeente.naam).toContain(gemeente.code);
    }
  });

  it("verbindt elke dienst met een tot acht vraagstukken en elk vraagstuk met minstens één dienst", () => {
    const used = new Set<string>();
    for (const { diensten } of bySlug.values())
      for (const dienst of diensten) {
        expect(dienst.vraagstukken.length, dienst.id).toBeGreaterThanOrEqual(1);
        expect(dienst.vraagstukken.length, dienst.id).toBeLessThanOrEqual(8);
        expect(new Set(dienst.vraagstukken).size, dienst.id).toBe(dienst.vraagstukken.length);
        for (const code of dienst.vraagstukken) used.add(code);
      }
    expect([...used].sort()).toEqual(vraagstukken.map(({ code }) => code).sort());
  });

  it("legt elk vraagstuk uit in één zin van hoogstens twintig woorden", () => {
    for (const { code, korteUitleg } of vraagstukken) {
      expect(korteUitleg, code).toMatch(/^[^.!?]+\.$/);
      expect(korteUitleg.split(/\s+/).length, code).toBeLessThanOrEqual(20);
    }
  });

  it("kent gemeenten ook bij de naam die mensen gebruiken", () => {
    const namedAs = (alias: string) => gemeenten.filter(({ aliassen }) => aliassen.includes(alias)).map((g) => g.naam);
    expect(namedAs("Den Haag")).toEqual(["'s-Gravenhage"]);
    expect(namedAs("Hengelo")).toEqual(["Hengelo (O.)"]);
    expect(namedAs("Bergen").sort()).toEqual(["Bergen (L.)", "Bergen (NH.)"]);
  });
});

describe("van het onderzoek is niets verloren", () => {
  it("het gaat om 393 dienstverleners en 551 diensten", () => {
    expect(onderzocht).toHaveLength(393);
    expect(onderzocht.flatMap(([, { diensten }]) => Object.keys(diensten))).toHaveLength(551);
  });

  it.each(onderzocht)("%s", (slug, facts) => {
    const record = bySlug.get(slug);
    expect(record).toMatchObject({ naam: facts.naam, beschrijving: facts.beschrijving, website: facts.website });
    expect(toPairs(record?.bronnen ?? [])).toEqual(facts.bronnen);
    if (facts.telefoon !== null)
      expect(record?.contactkanalen).toContainEqual(
        expect.objectContaining({ soort: "telefoon", waarde: facts.telefoon }),
      );
    expect(record?.diensten.map(({ id }) => id)).toEqual(Object.keys(facts.diensten));
    for (const dienst of record?.diensten ?? []) {
      const expected = facts.diensten[dienst.id];
      expect(dienst.naam).toBe(expected?.naam);
      expect(dienst.formuleringen).toHaveLength(expected?.formuleringen ?? -1);
      expect(toPairs(dienst.bronnen)).toEqual(expected?.bronnen);
    }
  });
});
