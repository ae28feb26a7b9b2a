import type { Taal } from "../catalogus/codes";
import type { Zoekindex } from "../zoeken/zoekindex";
import type { Facet } from "../zoeken/zoekvraag";
import { nameVraagstukken } from "./describe-antwoord";
import { BERICHTEN, getVertaler } from "./teksten";

function listVasteNamen(taal: Taal): Partial<Record<Facet, Readonly<Record<string, string>>>> {
  const { catalogus, themas } = BERICHTEN[taal];
  return {
    thema: Object.fromEntries(Object.entries(themas).map(([code, { naam }]) => [code, naam])),
    segment: catalogus.segmenten,
    vorm: catalogus.vormen,
    soort: catalogus.soorten,
    kosten: catalogus.kosten,
  };
}
const VASTE_NAMEN = { nl: listVasteNamen("nl"), en: listVasteNamen("en") };

/** A value of a facet in words; null for one that does not exist. */
export function nameFacetwaarde(
  facet: Facet,
  waarde: string,
  { catalogus: { taxonomie }, regios }: Zoekindex,
  taal: Taal,
): string | null {
  if (facet === "vraagstuk") return nameVraagstukken([waarde], taxonomie)[0] ?? null;
  if (facet === "regio") {
    const regio = regios.get(waarde);
    return regio === undefined ? null : getVertaler(taal)(`catalogus.${regio.soort}`, { naam: regio.naam });
  }
  return VASTE_NAMEN[taal][facet]?.[waarde] ?? null;
}
