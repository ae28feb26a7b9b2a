import type { Gebiedsrol } from "../catalogus/codes";
import type { Dienst } from "../catalogus/dienstverlener";
import type { Plaats } from "../gebied/gebied";
import { toSector2008 } from "../profiel/sbi";
import { listIngangen, type GecompileerdeCatalogus } from "./compile-catalogus";
import type { Ingang } from "./ingang";
import type { Situatie } from "./situatie";
import { findPartij } from "./werkgebied";

/** The gemeente answers by more than one desk: its counter for ondernemers and its Bbz desk. */
const GEMEENTELIJKE_ROLLEN: readonly Gebiedsrol[] = ["loket", "bbz"];

/**
 * The concrete party that takes the place of a group card for this vraagstuk, of the ondernemer's own area or sector; null when
 * none is known.
 */
export function findVervanger(
  { dienstverlener: { gebiedsrol, plaatshouder, slug } }: Ingang,
  vraagstuk: string,
  situatie: Situatie,
  catalogus: GecompileerdeCatalogus,
): Ingang | null {
  if (!plaatshouder) return null;
  if (gebiedsrol === null) return findGroepslid(slug, vraagstuk, situatie, catalogus);
  const rollen = GEMEENTELIJKE_ROLLEN.includes(gebiedsrol) ? GEMEENTELIJKE_ROLLEN : [gebiedsrol];
  return findConcreteIngang(rollen, vraagstuk, situatie.plaats, catalogus);
}

/**
 * The one member of a group that helps with this vraagstuk for the ondernemer's sector and place: the nearest, and of those one for the whole
 * sector before one for a part of it. Null when several are equally right, for then the group says it better.
 */
function findGroepslid(
  groep: string,
  vraagstuk: string,
  { invoer: { sector }, plaats }: Situatie,
  catalogus: GecompileerdeCatalogus,
): Ingang | null {
  if (sector === undefined) return null;
  const leden = (catalogus.groepsleden.get(groep) ?? []).filter(
    (ingang) =>
      ingang.dienst.vraagstukken.includes(vraagstuk) &&
      ingang.dienst.status !== "onbekend" &&
      sectorOf(ingang.dienst, sector) !== null &&
      isBinnen(ingang, plaats, catalogus),
  );
  const rang = ({ nabijheid, dienst }: Ingang) =>
    (nabijheid === "landelijk" ? 2 : 0) + (sectorOf(dienst, sector) === "heel" ? 0 : 1);
  const best = Math.min(...leden.map(rang));
  const [first, ...others] = leden.filter((lid) => rang(lid) === best);
  if (first === undefined || others.some(({ slug }) => slug !== first.slug)) return null;
  return first;
}

/** Whether a dienst is there for a whole sector or for a part of it; null when not, or when it is for any. */
function sectorOf({ voorwaarden }: Dienst, sector: string): "heel" | "deel" | null {
  for (const voorwaarde of voorwaarden)
    if (voorwaarde.soort === "sector") {
      const { toegestaan, heleSectie } = toSector2008(voorwaarde);
      if (toegestaan?.includes(sector)) return heleSectie ? "heel" : "deel";
    }
  return null;
}

function isBinnen({ gebied }: Ingang, { mogelijkeGemeenten }: Plaats, { indeling }: GecompileerdeCatalogus): boolean {
  if (gebied === null) return true;
  return (
    mogelijkeGemeenten.length > 0 &&
    mogelijkeGemeenten.every(({ code }) => indeling.gebiedenByGemeente.get(code)?.includes(gebied))
  );
}

/** The dienst for this vraagstuk of the one party that plays the first of these roles here: whichever names it foremost. */
export function findConcreteIngang(
  rollen: readonly Gebiedsrol[],
  vraagstuk: string,
  plaats: Plaats,
  catalogus: GecompileerdeCatalogus,
): Ingang | null {
  for (const rol of rollen) {
    const slug = findPartij(rol, plaats);
    let best: Ingang | null = null;
    let bestRank = Number.POSITIVE_INFINITY;
    for (const ingang of slug === null ? [] : listIngangen(slug, catalogus)) {
      const rank = ingang.dienst.vraagstukken.indexOf(vraagstuk);
      if (rank < 0 || rank >= bestRank || ingang.dienstverlener.plaatshouder || ingang.dienst.status === "onbekend")
        continue;
      best = ingang;
      bestRank = rank;
    }
    if (best !== null) return best;
  }
  return null;
}
