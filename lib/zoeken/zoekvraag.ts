import { z } from "zod";
import {
  KOSTEN,
  kostenSchema,
  SEGMENTEN,
  segmentSchema,
  SOORTEN_DIENSTVERLENER,
  soortDienstverlenerSchema,
  THEMAS,
  themaSchema,
  VORMEN_DIENST,
  vormDienstSchema,
} from "../catalogus/codes";
import { slugSchema } from "../catalogus/dienstverlener";

/** By what one can narrow the list; each stands in the address under its own name. */
export const FACETTEN = ["thema", "vraagstuk", "regio", "segment", "vorm", "soort", "kosten"] as const;
export type Facet = (typeof FACETTEN)[number];

/** Longest search text that is looked at, in characters. */
export const MAX_ZOEKTEKST = 80;

/** What someone looks for in the catalogue, as it stands in the address. */
export type Zoekvraag = {
  /** Name or part of it; empty: everything. */
  zoek: string;
  pagina: number;
} & Partial<Record<Facet, string>>;

const facetSchemas: Record<Facet, z.ZodType<string>> = {
  thema: themaSchema,
  vraagstuk: slugSchema.max(60),
  regio: slugSchema.max(60),
  segment: segmentSchema,
  vorm: vormDienstSchema,
  soort: soortDienstverlenerSchema,
  kosten: kostenSchema,
};

/** The fixed values of a facet, in the order in which they are shown; the others come from the catalogue. */
export const VASTE_WAARDEN: Partial<Record<Facet, readonly string[]>> = {
  thema: THEMAS,
  segment: SEGMENTEN,
  vorm: VORMEN_DIENST,
  soort: SOORTEN_DIENSTVERLENER,
  kosten: KOSTEN,
};

const paginaSchema = z.coerce.number().int().min(1).max(1000);

/** Reads the address. What cannot be is left out: people arrive through old links, and the page then shows more, not less. */
export function parseZoekvraag(ruw: Readonly<Record<string, string | string[] | undefined>>): Zoekvraag {
  const first = (naam: string) => [ruw[naam] ?? []].flat()[0];
  const zoekvraag: Zoekvraag = {
    zoek: (first("zoek") ?? "")
      .replace(/\p{Cc}/gu, " ")
      .trim()
      .slice(0, MAX_ZOEKTEKST),
    pagina: paginaSchema.safeParse(first("pagina")).data ?? 1,
  };
  for (const facet of FACETTEN) {
    const value = facetSchemas[facet].safeParse(first(facet)).data;
    if (value !== undefined) zoekvraag[facet] = value;
  }
  return zoekvraag;
}

/** The address of a search; the first page has no number. */
export function toZoekUrl(zoekvraag: Zoekvraag): string {
  const query = new URLSearchParams();
  if (zoekvraag.zoek !== "") query.set("zoek", zoekvraag.zoek);
  for (const facet of FACETTEN) if (zoekvraag[facet] !== undefined) query.set(facet, zoekvraag[facet]);
  if (zoekvraag.pagina > 1) query.set("pagina", String(zoekvraag.pagina));
  const text = query.toString();
  return text === "" ? "/dienstverleners" : `/dienstverleners?${text}`;
}
