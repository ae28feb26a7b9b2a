import type { Zoekindex } from "../zoeken/zoekindex";
import type { Facet } from "../zoeken/zoekvraag";
import { nameVraagstukken } from "./describe-antwoord";
import { t } from "./teksten";
import catalogus from "../../content/teksten/nl/catalogus.json";
import themas from "../../content/teksten/nl/themas.json";

const VASTE_NAMEN: Partial<Record<Facet, Readonly<Record<string, string>>>> = {
  thema: Object.fromEntries(Object.entries(themas).map(([code, { naam }]) => [code, naam])),
  segment: catalogus.segmenten,
  vorm: catalogus.vormen,
  soort: catalogus.soorten,
  kosten: catalogus.kosten,
};

/** A value of a facet in words; null for one that does not exist. */
export function nameFacetwaarde(
  facet: Facet,
  waarde: string,
  { catalogus: { taxonomie }, regios }: Zoekindex,
): string | null {
  if (facet === "vraagstuk") return nameVraagstukken([waarde], taxonomie)[0] ?? null;
  if (facet === "regio") {
    const regio = regios.get(waarde);
    return regio === undefined ? null : t(`catalogus.${regio.soort}`, { naam: regio.naam });
  }
  return VASTE_NAMEN[facet]?.[waarde] ?? null;
}
