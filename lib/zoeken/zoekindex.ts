import type { Catalogus } from "../catalogus/catalogus";
import type { Dienst, Dienstverlener } from "../catalogus/dienstverlener";
import type { Gemeente } from "../gebied/gebied";
import { foldNaam } from "../gebied/resolve-plaats";
import { compileGebieden, nabijheidOf, type Gebiedsindeling, type Gebied } from "../routering/werkgebied";
import { compileNaamindex, searchNamen, type Naamindex } from "./naamindex";
import { FACETTEN, VASTE_WAARDEN, type Facet, type Zoekvraag } from "./zoekvraag";

/** A provincie or a gemeente with a page of its own. */
export type Regio = { slug: string; naam: string; soort: "provincie" | "gemeente"; gemeenten: readonly Gemeente[] };

/** The catalogue, ready to browse; made once per version. */
export type Zoekindex = {
  catalogus: Catalogus;
  namen: Naamindex;
  regios: ReadonlyMap<string, Regio>;
  gebieden: ReadonlyMap<Dienstverlener, Gebied>;
  indeling: Gebiedsindeling;
};

export type Facetwaarde = { waarde: string; aantal: number };
export type Zoekresultaat = {
  /** Those of the asked page. */
  dienstverleners: readonly Dienstverlener[];
  totaal: number;
  paginas: number;
  /** Per facet its values that would leave something, with how many dienstverleners. */
  facetten: Readonly<Record<Facet, readonly Facetwaarde[]>>;
};

export const PER_PAGINA = 20;

export function compileZoekindex(catalogus: Catalogus): Zoekindex {
  const { dienstverleners, gebieden } = catalogus;
  return {
    catalogus,
    namen: compileNaamindex(dienstverleners),
    regios: new Map(listRegios(gebieden.gemeenten).map((regio) => [regio.slug, regio])),
    ...compileGebieden(dienstverleners, gebieden.gemeenten),
  };
}

function listRegios(gemeenten: readonly Gemeente[]): Regio[] {
  const provincies = [...new Set(gemeenten.map(({ provincie }) => provincie))].sort((a, b) => a.localeCompare(b, "nl"));
  return [
    ...provincies.map((naam): Regio => ({
      slug: `provincie-${toSlug(naam)}`,
      naam,
      soort: "provincie",
      gemeenten: gemeenten.filter(({ provincie }) => provincie === naam),
    })),
    ...gemeenten.map((gemeente): Regio => ({
      slug: toSlug(gemeente.naam),
      naam: gemeente.naam,
      soort: "gemeente",
      gemeenten: [gemeente],
    })),
  ];
}

/** A name as part of an address: "'s-Gravenhage" becomes "s-gravenhage". */
export function toSlug(naam: string): string {
  return foldNaam(naam).replaceAll(" ", "-");
}

/** Whether this party works in at least one of these gemeenten. */
export function isWerkzaamIn(
  dienstverlener: Dienstverlener,
  gemeenten: readonly Gemeente[],
  index: Zoekindex,
): boolean {
  const gebied = index.gebieden.get(dienstverlener);
  if (gebied === undefined) return true;
  return gemeenten.some(({ code }) => index.indeling.gebiedenByGemeente.get(code)?.includes(gebied));
}

/** Who answers to the search, with what each facet would still leave. A plain list without surprises: same question, same answer. */
export function zoek(zoekvraag: Zoekvraag, index: Zoekindex): Zoekresultaat {
  const gevonden = listGevonden(zoekvraag, index);
  const passend = sortOpAfstand(
    gevonden.filter((dienstverlener) => isPassend(dienstverlener, zoekvraag, index)),
    zoekvraag,
  );
  const paginas = Math.max(1, Math.ceil(passend.length / PER_PAGINA));
  const pagina = Math.min(zoekvraag.pagina, paginas);
  const facetten = Object.fromEntries(
    FACETTEN.map((facet) => [facet, countWaarden(facet, gevonden, zoekvraag, index)]),
  ) as Record<Facet, Facetwaarde[]>;
  return {
    dienstverleners: passend.slice((pagina - 1) * PER_PAGINA, pagina * PER_PAGINA),
    totaal: passend.length,
    paginas,
    facetten,
  };
}

/** By name, best first; without a text all of them in the order of the alphabet. */
function listGevonden({ zoek: tekst }: Zoekvraag, { catalogus, namen }: Zoekindex): Dienstverlener[] {
  if (tekst === "") return [...catalogus.dienstverleners].sort((a, b) => a.naam.localeCompare(b.naam, "nl"));
  const bySlug = new Map(catalogus.dienstverleners.map((dienstverlener) => [dienstverlener.slug, dienstverlener]));
  return searchNamen(tekst, namen).flatMap((slug) => bySlug.get(slug) ?? []);
}

/** With a place and no text: who is nearest first. */
function sortOpAfstand(dienstverleners: Dienstverlener[], { zoek: tekst, regio }: Zoekvraag): Dienstverlener[] {
  if (regio === undefined || tekst !== "") return dienstverleners;
  const rang = { gemeente: 0, regio: 1, landelijk: 2 };
  return dienstverleners.sort((a, b) => rang[nabijheidOf(a)] - rang[nabijheidOf(b)]);
}

/** Facets of a dienst must all hold for one and the same dienst. */
const VAN_DIENST: Partial<Record<Facet, (dienst: Dienst, waarde: string) => boolean>> = {
  thema: ({ themas }, waarde) => (themas as readonly string[]).includes(waarde),
  vraagstuk: ({ vraagstukken }, waarde) => vraagstukken.includes(waarde),
  vorm: ({ vorm }, waarde) => vorm === waarde,
  kosten: ({ kosten }, waarde) => kosten === waarde,
  // A dienst without segments is for all of them.
  segment: ({ segmenten }, waarde) => segmenten.length === 0 || (segmenten as readonly string[]).includes(waarde),
};

function isPassend(dienstverlener: Dienstverlener, zoekvraag: Zoekvraag, index: Zoekindex): boolean {
  const { soort, regio } = zoekvraag;
  if (soort !== undefined && dienstverlener.soort !== soort) return false;
  if (regio !== undefined) {
    const gekozen = index.regios.get(regio);
    if (gekozen !== undefined && !isWerkzaamIn(dienstverlener, gekozen.gemeenten, index)) return false;
  }
  return dienstverlener.diensten.some((dienst) =>
    FACETTEN.every((facet) => {
      const waarde = zoekvraag[facet];
      return waarde === undefined || (VAN_DIENST[facet]?.(dienst, waarde) ?? true);
    }),
  );
}

function countWaarden(
  facet: Facet,
  gevonden: readonly Dienstverlener[],
  zoekvraag: Zoekvraag,
  index: Zoekindex,
): Facetwaarde[] {
  return listWaarden(facet, zoekvraag, index)
    .map((waarde) => ({
      waarde,
      aantal: gevonden.filter((dienstverlener) => isPassend(dienstverlener, { ...zoekvraag, [facet]: waarde }, index))
        .length,
    }))
    .filter(({ waarde, aantal }) => aantal > 0 || zoekvraag[facet] === waarde);
}

function listWaarden(facet: Facet, { thema, regio }: Zoekvraag, { catalogus, regios }: Zoekindex): readonly string[] {
  if (facet === "vraagstuk")
    return catalogus.taxonomie.themas
      .filter(({ code }) => thema === undefined || code === thema)
      .flatMap(({ vraagstukken }) => vraagstukken.map(({ code }) => code));
  // All 342 gemeenten would be no choice: the chosen one, and the provincies.
  if (facet === "regio")
    return [...regios.values()]
      .filter(({ soort, slug }) => soort === "provincie" || slug === regio)
      .map(({ slug }) => slug);
  return VASTE_WAARDEN[facet] ?? [];
}
