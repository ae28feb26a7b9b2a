import { isDeepStrictEqual } from "node:util";
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import type { Catalogus } from "@/lib/catalogus/catalogus";
import type { Dienst, Dienstverlener } from "@/lib/catalogus/dienstverlener";
import { runVragen } from "@/lib/cli/vraagverloop";
import { listCellen, listOvertredingen } from "@/lib/cli/sweep-cellen";
import type { Advies, Afwijzingscode } from "@/lib/routering/advies";
import { compileCatalogus, type GecompileerdeCatalogus } from "@/lib/routering/compile-catalogus";
import { determineAdvies } from "@/lib/routering/determine-advies";
import { formatGeweest, MAX_GEWEEST, toGeweest } from "@/lib/routering/geweest";
import type { Invoer } from "@/lib/routering/invoer";
import { readPublishedCatalogus } from "../factories/published-catalogus";
import { makeAnyInvoer } from "./any-invoer";

/** Properties of the engine on the real catalogue, for any answers that the schema allows. Fixed seed: CI repeats itself. */
const RUNS = { numRuns: 10_000, seed: 20261120 };
const DAG = "2026-11-20";

let published: Catalogus;
let catalogus: GecompileerdeCatalogus;
let anyInvoer: fc.Arbitrary<Invoer>;
const diensten = new Map<string, { dienstverlener: Dienstverlener; dienst: Dienst }>();
beforeAll(async () => {
  published = await readPublishedCatalogus();
  catalogus = compileCatalogus(published);
  anyInvoer = makeAnyInvoer(published);
  for (const dienstverlener of published.dienstverleners)
    for (const dienst of dienstverlener.diensten) diensten.set(dienst.id, { dienstverlener, dienst });
});

const advise = (invoer: Invoer, op = catalogus) => determineAdvies(invoer, op, DAG);
const isSame = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

/** Checks a property for many answers; fast-check prints the smallest answers that break it. */
function holdsForAll(property: (invoer: Invoer) => boolean): void {
  fc.assert(fc.property(anyInvoer, property), RUNS);
}

describe("voor alle antwoorden geldt", () => {
  it("er is altijd één eerste contact met een reden, en hoogstens drie verwijzingen, elk naar een andere partij", () => {
    holdsForAll((invoer) => {
      const { eersteContact, doorverwijzingen } = advise(invoer);
      const slugs = [eersteContact, ...doorverwijzingen].map(({ dienstverlener }) => dienstverlener);
      return (
        diensten.has(eersteContact.dienst) &&
        eersteContact.redenen.length > 0 &&
        doorverwijzingen.length <= 3 &&
        new Set(slugs).size === slugs.length
      );
    });
  });

  it("dezelfde antwoorden geven hetzelfde advies, dat zich laat bewaren en teruglezen", () => {
    holdsForAll((invoer) => {
      const advies = advise(invoer);
      return (
        isSame(advise(structuredClone(invoer)), advies) && isDeepStrictEqual(JSON.parse(JSON.stringify(advies)), advies)
      );
    });
  });

  it("de volgorde van de catalogus maakt niet uit", () => {
    const reversed = compileCatalogus({
      ...published,
      dienstverleners: [...published.dienstverleners]
        .reverse()
        .map((dienstverlener) => ({ ...dienstverlener, diensten: [...dienstverlener.diensten].reverse() })),
    });
    holdsForAll((invoer) => isSame(advise(invoer, reversed), advise(invoer)));
  });

  it("de volgorde van gelijke antwoorden maakt niet uit, en twee keer hetzelfde telt één keer", () => {
    holdsForAll((invoer) => {
      const { vraagstukken, themas } = invoer;
      const other = { ...invoer, ...(themas && { themas: [...themas].reverse() }) };
      if (vraagstukken) other.vraagstukken = [...vraagstukken, ...vraagstukken];
      const choice = ({ eersteContact, doorverwijzingen }: Advies) => [
        eersteContact.dienst,
        ...doorverwijzingen.map(({ dienst }) => dienst),
      ];
      return isSame(choice(advise(other)), choice(advise(invoer)));
    });
  });

  it("wie niet gekozen is, heeft een reden", () => {
    holdsForAll((invoer) =>
      advise(invoer).kandidaten.every(({ oordeel, afwijzingen }) => oordeel !== "niet" || afwijzingen.length > 0),
    );
  });

  it("geen aanbeveling breekt een harde regel", () => {
    holdsForAll((invoer) => listBroken(advise(invoer)).length === 0);
  });

  it("een antwoord erbij haalt niemand binnen die een voorwaarde uitsluit", () => {
    fc.assert(
      fc.property(anyInvoer, anyInvoer, (invoer, more) => {
        const [veld, value] = Object.entries(more).find(([name]) => !(name in invoer)) ?? [];
        if (veld === undefined) return true;
        const after = advise({ ...invoer, [veld]: value });
        const recommended = new Set([after.eersteContact, ...after.doorverwijzingen].map(({ dienst }) => dienst));
        return advise(invoer).kandidaten.every(
          ({ dienst, afwijzingen }) => !recommended.has(dienst) || !afwijzingen.some(({ code }) => BLIJVEND.has(code)),
        );
      }),
      RUNS,
    );
  });

  it("wie al geprobeerd is, wordt niet nog eens genoemd; alleen het vangnet kan opnieuw het eerste contact zijn", () => {
    holdsForAll((invoer) => {
      const before = advise(invoer);
      const slug = before.eersteContact.dienstverlener;
      const geweest = [...(invoer.geweest ?? []), formatGeweest({ dienstverlener: slug, reden: "geen-plek" })];
      const after = advise({ ...invoer, geweest });
      const isVangnet = after.eersteContact.dienst === catalogus.vangnet.id;
      const door = (slug: string) => catalogus.ingangen.find((ingang) => ingang.slug === slug)?.partij;
      const tried = new Set([...toGeweest(geweest).keys()].map(door));
      const named = [...after.doorverwijzingen, ...(isVangnet ? [] : [after.eersteContact])];
      return (
        named.every(({ dienstverlener }) => !tried.has(door(dienstverlener))) &&
        (tried.size < MAX_GEWEEST || tried.has(catalogus.vangnet.partij) || isVangnet)
      );
    });
  });

  it("zonder de gekozen partij komt een ander naar voren, die ook mag helpen", () => {
    const perSlug = new Map<string, GecompileerdeCatalogus>();
    const without = (slug: string) => {
      const known = perSlug.get(slug);
      if (known !== undefined) return known;
      const dienstverleners = published.dienstverleners.filter((dienstverlener) => dienstverlener.slug !== slug);
      const compiled = compileCatalogus({ ...published, dienstverleners });
      perSlug.set(slug, compiled);
      return compiled;
    };
    holdsForAll((invoer) => {
      const slug = advise(invoer).eersteContact.dienstverlener;
      if (slug === catalogus.vangnet.dienstverlener.slug) return true;
      const next = advise(invoer, without(slug));
      return next.eersteContact.dienstverlener !== slug && listBroken(next).length === 0;
    });
  });
});

describe("de vragenlijst", () => {
  it("noemt onderweg nooit een vast eerste contact dat het niet wordt", () => {
    const metVraag = anyInvoer.filter(({ vraagstukken = [] }) => vraagstukken.length > 0);
    let schetsen = 0;
    fc.assert(
      fc.property(metVraag, (invoer) => {
        const verloop = runVragen(invoer, catalogus, DAG);
        schetsen += verloop.schetsen.length;
        return verloop.schetsen.every(Boolean);
      }),
      { ...RUNS, numRuns: 100 },
    );
    expect(schetsen).toBeGreaterThan(50);
  });
});

/** Rejections by an answer that was given: no further answer takes them back. */
const BLIJVEND = new Set<Afwijzingscode>([
  "te-klein",
  "te-groot",
  "omzet-te-hoog",
  "andere-vorm",
  "andere-sector",
  "andere-exportfase",
  "ander-doelland",
  "te-weinig-deelnemers",
  "gesloten",
  "alleen-beleid",
  "marktpartij",
]);

function listBroken(advies: Advies): string[] {
  return [advies.eersteContact, ...advies.doorverwijzingen].flatMap(({ dienst }, place) => {
    const found = diensten.get(dienst);
    if (found === undefined) return [`${dienst} staat niet in de catalogus`];
    return listOvertredingen(found.dienstverlener, found.dienst, advies, published, place === 0);
  });
}

describe("nooit leeg", () => {
  it("gegeven een steekproef van alle situaties in alle gemeenten, dan mag het eerste contact daar helpen", () => {
    // A prime step visits every value of every dimension; `npm run sweep` visits every cell.
    const STEP = 1009;
    let place = 0;
    for (const invoer of listCellen(published)) {
      if (place++ % STEP !== 0) continue;
      expect(listBroken(advise(invoer))).toEqual([]);
    }
    expect(place).toBe(342 * 42 * 5 * 5 * 2 * 2);
  });
});
