import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import type { Catalogus } from "@/lib/catalogus/catalogus";
import { EXPORTFASEN, SBI_SECTIES_2008, THEMAS, VORMEN_ONDERNEMING } from "@/lib/catalogus/codes";
import type { Dienst, Dienstverlener } from "@/lib/catalogus/dienstverlener";
import { GROEI, OMZETKLASSEN } from "@/lib/profiel/omvang";
import { compileCatalogus, type GecompileerdeCatalogus } from "@/lib/routering/compile-catalogus";
import { determineAdvies } from "@/lib/routering/determine-advies";
import { invoerSchema, type Invoer } from "@/lib/routering/invoer";
import { readPublishedCatalogus } from "../factories/published-catalogus";

/** Properties of the engine on the real catalogue, for any answers that the schema allows. Fixed seed: CI repeats itself. */
const RUNS = { numRuns: 1000, seed: 20261120 };
const DAG = "2026-11-20";

let published: Catalogus;
let catalogus: GecompileerdeCatalogus;
const diensten = new Map<string, { dienstverlener: Dienstverlener; dienst: Dienst }>();
beforeAll(async () => {
  published = await readPublishedCatalogus();
  catalogus = compileCatalogus(published);
  for (const dienstverlener of published.dienstverleners)
    for (const dienst of dienstverlener.diensten) diensten.set(dienst.id, { dienstverlener, dienst });
});

function anyInvoer(): fc.Arbitrary<Invoer> {
  const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
  const gemeenten = published.gebieden.gemeenten;
  return fc
    .record({
      vraagstukken: maybe(fc.uniqueArray(fc.constantFrom(...catalogus.vraagstukken.keys()), { maxLength: 4 })),
      themas: maybe(fc.uniqueArray(fc.constantFrom(...THEMAS), { maxLength: 3 })),
      acuut: maybe(fc.boolean()),
      behoefte: maybe(fc.constantFrom("informatie" as const, "advies" as const)),
      banen: maybe(fc.constantFrom(...GROEI)),
      marge: maybe(fc.constantFrom(...GROEI)),
      medewerkers: maybe(fc.oneof(fc.integer({ min: 0, max: 12 }), fc.constantFrom(49, 50, 249, 250, 1000))),
      omzet: maybe(fc.constantFrom(...OMZETKLASSEN)),
      oprichtingsjaar: maybe(fc.integer({ min: 1900, max: 2027 })),
      sector: maybe(fc.constantFrom(...SBI_SECTIES_2008)),
      gemeente: maybe(fc.constantFrom(...gemeenten.map(({ naam }) => naam), "Nergenshuizen")),
      postcode: maybe(fc.constantFrom(...[...published.gebieden.postcodes.keys()].slice(0, 200))),
      provincie: maybe(fc.constantFrom(...new Set(gemeenten.map(({ provincie }) => provincie)))),
      vorm: maybe(fc.constantFrom(...VORMEN_ONDERNEMING)),
      export: maybe(fc.constantFrom(...EXPORTFASEN)),
      doelland: maybe(fc.constantFrom("DE", "CN", "KE", "US")),
      clusterDeelnemers: maybe(fc.integer({ min: 0, max: 8 })),
    })
    .map((invoer) => invoerSchema.parse(JSON.parse(JSON.stringify(invoer))));
}

const advise = (invoer: Invoer, op = catalogus) => determineAdvies(invoer, op, DAG);

describe("voor alle antwoorden geldt", () => {
  it("er is altijd één eerste contact en zijn hoogstens drie verwijzingen, allemaal naar een andere partij", () => {
    fc.assert(
      fc.property(anyInvoer(), (invoer) => {
        const { eersteContact, doorverwijzingen } = advise(invoer);
        const slugs = [eersteContact, ...doorverwijzingen].map(({ dienstverlener }) => dienstverlener);
        expect(diensten.has(eersteContact.dienst)).toBe(true);
        expect(doorverwijzingen.length).toBeLessThanOrEqual(3);
        expect(new Set(slugs).size).toBe(slugs.length);
        expect(eersteContact.redenen.length).toBeGreaterThan(0);
      }),
      RUNS,
    );
  });

  it("dezelfde antwoorden geven hetzelfde advies, dat zich laat bewaren en teruglezen", () => {
    fc.assert(
      fc.property(anyInvoer(), (invoer) => {
        const advies = advise(invoer);
        expect(advise(invoer)).toEqual(advies);
        expect(JSON.parse(JSON.stringify(advies))).toEqual(advies);
      }),
      { ...RUNS, numRuns: 300 },
    );
  });

  it("de volgorde van de catalogus maakt niet uit", () => {
    const reversed = compileCatalogus({
      ...published,
      dienstverleners: [...published.dienstverleners]
        .reverse()
        .map((dienstverlener) => ({ ...dienstverlener, diensten: [...dienstverlener.diensten].reverse() })),
    });
    fc.assert(
      fc.property(anyInvoer(), (invoer) => {
        expect(advise(invoer, reversed)).toEqual(advise(invoer));
      }),
      { ...RUNS, numRuns: 300 },
    );
  });

  it("wie niet gekozen is, heeft een reden", () => {
    fc.assert(
      fc.property(anyInvoer(), (invoer) => {
        for (const { oordeel, afwijzingen } of advise(invoer).kandidaten)
          if (oordeel === "niet") expect(afwijzingen.length).toBeGreaterThan(0);
      }),
      RUNS,
    );
  });

  it("geen aanbeveling breekt een harde regel", () => {
    fc.assert(
      fc.property(anyInvoer(), (invoer) => {
        const { eersteContact, doorverwijzingen, profiel } = advise(invoer);
        for (const [place, aanbeveling] of [eersteContact, ...doorverwijzingen].entries()) {
          const found = diensten.get(aanbeveling.dienst);
          if (found === undefined) throw new Error(`${aanbeveling.dienst} staat niet in de catalogus`);
          expect(listOvertredingen(found.dienstverlener, found.dienst, invoer, profiel, place === 0)).toEqual([]);
        }
      }),
      RUNS,
    );
  });

  it("zonder de gekozen partij komt de volgende naar voren", () => {
    fc.assert(
      fc.property(anyInvoer(), (invoer) => {
        const { eersteContact } = advise(invoer);
        if (eersteContact.dienstverlener === catalogus.vangnet.dienstverlener.slug) return;
        const without = compileCatalogus({
          ...published,
          dienstverleners: published.dienstverleners.filter(({ slug }) => slug !== eersteContact.dienstverlener),
        });
        expect(advise(invoer, without).eersteContact.dienstverlener).not.toBe(eersteContact.dienstverlener);
      }),
      { ...RUNS, numRuns: 60 },
    );
  });
});

/** The hard rules once more, written apart from the engine and straight on the content. */
function listOvertredingen(
  { slug, alleenBeleid, gebiedsrol, werkgebied, status }: Dienstverlener,
  { id, voorwaarden, status: dienststatus }: Dienst,
  { medewerkers, sector, vorm, clusterDeelnemers }: Invoer,
  { gemeentecode, provincie }: { gemeentecode: string | null; provincie: string | null },
  isEerste: boolean,
): string[] {
  const broken: string[] = [];
  const forbid = (isBroken: boolean, rule: string) => {
    if (isBroken) broken.push(`${id}: ${rule}`);
  };
  const gemeente = published.gebieden.gemeenten.find(({ code }) => code === gemeentecode);
  forbid(alleenBeleid, "R22 alleen beleid");
  if (werkgebied.soort === "deel") {
    forbid(gemeente === undefined && provincie === null, "R25 gebied onbekend");
    if (gemeente !== undefined && gebiedsrol !== null)
      forbid(gemeente.rollen[gebiedsrol] !== slug, "R23 andere partij");
    if (gemeente !== undefined && gebiedsrol === null && werkgebied.gemeenten.length > 0)
      forbid(!werkgebied.gemeenten.includes(gemeente.naam), "R25 andere gemeente");
    if (provincie !== null && gebiedsrol === null && werkgebied.gemeenten.length === 0)
      forbid(!werkgebied.provincies.includes(provincie), "R23 andere provincie");
  }
  for (const voorwaarde of voorwaarden) {
    forbid(voorwaarde.soort === "marktpartij", "R20 marktpartij");
    forbid(voorwaarde.soort === "via", "R54 via een ander");
    forbid(voorwaarde.soort === "gesloten" && (voorwaarde.sinds ?? DAG) <= DAG, "R58 gesloten");
    forbid(voorwaarde.soort === "alleen-leden" && isEerste, "R26 alleen leden");
    forbid(voorwaarde.soort === "topsector", "R45 topsector");
    if (voorwaarde.soort === "deelnemers") forbid((clusterDeelnemers ?? 1) < voorwaarde.min, "R45 deelnemers");
    if (voorwaarde.soort === "vorm" && vorm) forbid(!voorwaarde.toegestaan.includes(vorm), "R57 vorm");
    if (voorwaarde.soort === "sector" && voorwaarde.toegestaan && sector)
      forbid(!voorwaarde.toegestaan.includes(sector), "R57 sector");
    if (voorwaarde.soort === "medewerkers" && medewerkers !== undefined)
      forbid(medewerkers < (voorwaarde.min ?? 0) || medewerkers > (voorwaarde.max ?? Infinity), "R57 medewerkers");
  }
  forbid(isEerste && (status === "onbekend" || dienststatus === "onbekend"), "R59 status onbekend");
  return broken;
}
