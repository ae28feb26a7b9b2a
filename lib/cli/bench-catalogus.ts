import type { Catalogus } from "../catalogus/catalogus";
import type { Dienstverlener, Werkgebied } from "../catalogus/dienstverlener";

/**
 * A catalogue that has grown as the real one would: those for the whole country and those with a role in an area stay as they
 * are, and the rest are copies of its other regional and local dienstverleners, spread over the country. Out of twenty new ones
 * fourteen work in one gemeente, five in one arbeidsmarktregio and one in a provincie.
 * @param aantal number of diensten
 */
export function buildGrownCatalogus(catalogus: Catalogus, aantal: number): Catalogus {
  const isTemplate = ({ werkgebied, gebiedsrol }: Dienstverlener) => werkgebied.soort === "deel" && gebiedsrol === null;
  const templates = catalogus.dienstverleners.filter(isTemplate);
  const dienstverleners = catalogus.dienstverleners.filter((dienstverlener) => !isTemplate(dienstverlener));
  let room = aantal - dienstverleners.reduce((sum, { diensten }) => sum + diensten.length, 0);
  if (room < 0) throw new Error(`Een catalogus van ${aantal} diensten is kleiner dan wat in elk gebied hetzelfde is.`);

  for (let copy = 0; room > 0; copy++) {
    const template = templates[copy % templates.length];
    if (template === undefined) throw new Error("De catalogus heeft geen regionale dienstverleners om te kopiëren.");
    const diensten = template.diensten.slice(0, room);
    room -= diensten.length;
    const werkgebied = spread(catalogus, copy);
    dienstverleners.push({
      ...template,
      slug: `${template.slug}-${copy}`,
      niveau: werkgebied.gemeenten.length > 0 ? "lokaal" : "regionaal",
      werkgebied,
      diensten: diensten.map((dienst) => ({ ...dienst, id: `${dienst.id}-${copy}` })),
    });
  }
  return { ...catalogus, dienstverleners };
}

/** Far apart from one copy to the next, and every area in turn: this step shares no factor with their number. */
const STEP = 127;

function spread({ gebieden: { gemeenten } }: Catalogus, copy: number): Extract<Werkgebied, { soort: "deel" }> {
  const gemeente = gemeenten[(copy * STEP) % gemeenten.length];
  if (gemeente === undefined) throw new Error("De catalogus heeft geen gemeenten.");
  const { naam, provincie, arbeidsmarktregio } = gemeente;
  const kind = copy % 20;
  if (kind < 14) return { soort: "deel", provincies: [provincie], arbeidsmarktregios: [], gemeenten: [naam] };
  return {
    soort: "deel",
    provincies: [provincie],
    arbeidsmarktregios: kind < 19 ? [arbeidsmarktregio] : [],
    gemeenten: [],
  };
}
