import { describe, expect, it } from "vitest";
import { determineAdvies } from "@/lib/routering/determine-advies";
import type { GecompileerdeCatalogus } from "@/lib/routering/compile-catalogus";
import { listSegmentkeuzes, listWatAls } from "@/lib/routering/wat-als";
import { presentWaarom } from "@/lib/teksten/present-waarom";
import { toInvoer, WEET_NIET, type Antwoorden } from "@/lib/vragenlijst/antwoorden";
import { buildDienstverlener, compile } from "../../factories/catalogus";

const DAG = "2026-11-20";
const hulp = (slug: string, { dienst = {}, ...rest }: Record<string, unknown> & { dienst?: object } = {}) =>
  buildDienstverlener({
    slug,
    naam: slug.toUpperCase(),
    diensten: [{ id: `${slug}-geld`, vraagstukken: ["geld"], ...dienst }],
    ...rest,
  });
const rij = (id: string, wanneer: Record<string, unknown>, eersteContact: string) => ({
  id,
  wanneer: { vraagstukken: ["geld"], ...wanneer },
  eersteContact,
});
const present = (antwoorden: Antwoorden, catalogus: GecompileerdeCatalogus) => {
  const invoer = toInvoer(antwoorden);
  const anders = {
    watAls: listWatAls(invoer, catalogus, DAG),
    segmentkeuzes: listSegmentkeuzes(invoer, catalogus, DAG),
  };
  return presentWaarom(determineAdvies(invoer, catalogus, DAG), anders, antwoorden, catalogus, "nl");
};

describe("waarom dit advies", () => {
  const catalogus = compile(
    [
      hulp("klein"),
      hulp("groot", { dienst: { voorwaarden: [{ soort: "medewerkers", min: 10 }] } }),
      hulp("mini", { dienst: { voorwaarden: [{ soort: "medewerkers", max: 2 }] } }),
      hulp("groep", { dienst: { voorwaarden: [{ soort: "deelnemers", min: 5 }] } }),
      hulp("noord", { werkgebied: { soort: "deel", provincies: ["Groningen"] } }),
      hulp("ook-noord", { werkgebied: { soort: "deel", provincies: ["Groningen"] } }),
    ],
    [rij("k", { medewerkersMax: 9 }, "klein-geld"), rij("g", { medewerkersMin: 10 }, "groot-geld")],
  );
  const antwoorden: Antwoorden = { vraagstukken: ["geld"], gemeente: "Zuidstad", medewerkers: 3, vorm: WEET_NIET };
  const beeld = present(antwoorden, catalogus);

  it("elke reden noemt de vragen waarvan het antwoord ertoe leidde", () => {
    expect(beeld.redenen[0]).toEqual({
      zin: "Voor ‘geld’ is dit in uw situatie de eerste stap.",
      stappen: ["vraagstuk", "medewerkers"],
    });
  });

  it("wie niet wordt genoemd, staat onder de soort reden; een ander gebied apart, met dezelfde reden één keer", () => {
    expect(beeld.dichtbij).toContainEqual({
      groep: "bedrijf",
      lijst: [{ reden: "Alleen voor bedrijven met hoogstens 2 mensen.", namen: ["MINI: mini-geld"] }],
    });
    expect(beeld.elders).toEqual([
      { reden: "Werkt alleen in Groningen.", namen: ["NOORD: noord-geld", "OOK-NOORD: ook-noord-geld"] },
    ]);
  });

  it("wat bijna kan, staat er met wat ervoor nodig is, en niet nog eens bij de anderen", () => {
    expect(beeld.bijna).toContainEqual({
      dienst: "groep-geld",
      naam: "GROEP: groep-geld",
      zinnen: ["Met een groep van 5 of meer bedrijven kan dit wel."],
    });
    expect(JSON.stringify([beeld.dichtbij, beeld.elders, beeld.verderWeg])).not.toContain("GROEP");
  });

  it("wat als: een ander antwoord met wie het dan was, en een link die alleen dat antwoord verandert", () => {
    const anders = beeld.watAls.find(({ naam }) => naam === "GROOT: groot-geld");
    expect(anders?.als).toBe("Werkten er 10 mensen?");
    const query = new URL(anders?.adviesUrl ?? "", "http://x").searchParams;
    expect(Object.fromEntries(query)).toEqual({
      vraagstukken: "geld",
      gemeente: "Zuidstad",
      medewerkers: "10",
      vorm: "weet-niet",
    });
  });

  it("iedereen die in beeld was en niet wordt genoemd, staat er precies één keer", () => {
    const namen = [...beeld.dichtbij.flatMap(({ lijst }) => lijst), ...beeld.elders, ...beeld.verderWeg]
      .flatMap((afgevallen) => afgevallen.namen)
      .concat(beeld.bijna.map(({ naam }) => naam));
    const niet = determineAdvies(toInvoer(antwoorden), catalogus, DAG).kandidaten.filter((k) => k.oordeel === "niet");
    expect(namen).toHaveLength(niet.length);
    expect(new Set(namen).size).toBe(niet.length);
  });
});
