import { EXPORTFASEN, GEBIEDSROLLEN, VORMEN_ONDERNEMING } from "../catalogus/codes";
import type { Gemeente } from "../gebied/gebied";
import { OMZETKLASSEN } from "../profiel/omvang";
import { STARTER_TOT_JAAR } from "../profiel/fasen";
import type { GecompileerdeCatalogus } from "./compile-catalogus";
import type { Invoer } from "./invoer";

/**
 * Questions that the engine can ask, each with the fields that it fills. Jobs and margin belong together: only both make a
 * segment, so neither can change an advice alone.
 */
export const VRAAGONDERWERPEN = [
  "acuut",
  "gemeente",
  "vorm",
  "medewerkers",
  "omzet",
  "groei",
  "oprichtingsjaar",
  "sector",
  "export",
  "doelland",
  "clusterDeelnemers",
  "behoefte",
] as const;
export type Vraagonderwerp = (typeof VRAAGONDERWERPEN)[number];

/** The fields that the answer to a question fills. */
export const VELDEN_PER_ONDERWERP: Record<Vraagonderwerp, readonly (keyof Invoer)[]> = {
  acuut: ["acuut"],
  gemeente: ["gemeente", "postcode", "provincie"],
  vorm: ["vorm"],
  medewerkers: ["medewerkers"],
  omzet: ["omzet"],
  groei: ["banen", "marge"],
  oprichtingsjaar: ["oprichtingsjaar"],
  sector: ["sector"],
  export: ["export"],
  doelland: ["doelland"],
  clusterDeelnemers: ["clusterDeelnemers"],
  behoefte: ["behoefte"],
};

/** The answers that can make a difference, one for each kind: trying these is trying all. */
export type Alternatieven = Record<Vraagonderwerp, readonly Partial<Invoer>[]>;

const made = new WeakMap<GecompileerdeCatalogus, Map<number, Alternatieven>>();

/** Alternatives for a catalogue and year, made once: bounds, sections and countries that its conditions and decision rows name. */
export function getAlternatieven(catalogus: GecompileerdeCatalogus, peiljaar: number): Alternatieven {
  const perYear = made.get(catalogus) ?? new Map<number, Alternatieven>();
  made.set(catalogus, perYear);
  const known = perYear.get(peiljaar) ?? makeAlternatieven(catalogus, peiljaar);
  perYear.set(peiljaar, known);
  return known;
}

function makeAlternatieven({ catalogus, ingangen }: GecompileerdeCatalogus, peiljaar: number): Alternatieven {
  const plaatshouders = new Set(catalogus.dienstverleners.filter((d) => d.plaatshouder).map(({ slug }) => slug));
  const medewerkers = new Set([1, 2]);
  const deelnemers = new Set([1]);
  const secties = new Set<string>();
  const landen = new Set<string>();
  for (const voorwaarde of ingangen.flatMap(({ dienst }) => dienst.voorwaarden)) {
    if (voorwaarde.soort === "medewerkers") addBounds(medewerkers, voorwaarde.min, voorwaarde.max);
    if (voorwaarde.soort === "deelnemers") addBounds(deelnemers, voorwaarde.min);
    if (voorwaarde.soort === "sector")
      for (const sectie of [...(voorwaarde.toegestaan ?? []), ...(voorwaarde.uitgesloten ?? [])]) secties.add(sectie);
    if (voorwaarde.soort === "doelland") for (const land of voorwaarde.landen) landen.add(land);
  }
  for (const { wanneer } of catalogus.beslistabel) {
    addBounds(medewerkers, wanneer.medewerkersMin, wanneer.medewerkersMax);
    addBounds(deelnemers, wanneer.deelnemersMin);
    for (const sectie of wanneer.secties ?? []) secties.add(sectie);
  }
  // One inside the European Union and one that no condition names.
  for (const land of ["FR", "AQ"]) landen.add(land);
  secties.add("T");
  return {
    acuut: [{ acuut: true }, { acuut: false }],
    gemeente: listGebiedstypen(catalogus.gebieden.gemeenten, (slug) => plaatshouders.has(slug)).map(({ code }) => ({
      gemeente: code,
    })),
    vorm: VORMEN_ONDERNEMING.map((vorm) => ({ vorm })),
    medewerkers: ascending(medewerkers).map((aantal) => ({ medewerkers: aantal })),
    omzet: OMZETKLASSEN.map((omzet) => ({ omzet })),
    groei: (["gelijk", "gegroeid"] as const).flatMap((banen) =>
      (["gelijk", "gegroeid"] as const).map((marge) => ({ banen, marge })),
    ),
    oprichtingsjaar: [peiljaar, peiljaar - STARTER_TOT_JAAR, peiljaar - STARTER_TOT_JAAR - 1].map((jaar) => ({
      oprichtingsjaar: jaar,
    })),
    sector: [...secties].sort().map((sector) => ({ sector })),
    export: EXPORTFASEN.map((fase) => ({ export: fase })),
    doelland: [...landen].sort().map((doelland) => ({ doelland })),
    clusterDeelnemers: ascending(deelnemers).map((aantal) => ({ clusterDeelnemers: aantal })),
    behoefte: [{ behoefte: "informatie" }, { behoefte: "advies" }],
  };
}

function addBounds(bounds: Set<number>, min?: number, max?: number): void {
  if (min !== undefined) bounds.add(min).add(Math.max(0, min - 1));
  if (max !== undefined) bounds.add(max).add(max + 1);
}

function ascending(values: ReadonlySet<number>): number[] {
  return [...values].sort((a, b) => a - b);
}

/** One gemeente for each provincie and combination of counters that are its own: which counter it is makes no difference here. */
function listGebiedstypen(gemeenten: readonly Gemeente[], isPlaatshouder: (slug: string) => boolean): Gemeente[] {
  const perType = new Map<string, Gemeente>();
  for (const gemeente of gemeenten) {
    const own = GEBIEDSROLLEN.filter((rol) => !isPlaatshouder(gemeente.rollen[rol] ?? ""));
    const key = [gemeente.provincie, ...own].join(" ");
    if (!perType.has(key)) perType.set(key, gemeente);
  }
  return [...perType.values()];
}
