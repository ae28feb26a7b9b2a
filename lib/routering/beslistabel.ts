import type { Gebiedsrol } from "../catalogus/codes";
import type { Beslisdoel, Beslisregel } from "../catalogus/catalogus";
import type { Invoerveld } from "./invoer";
import type { Plaats } from "../gebied/gebied";
import { listIngangen, type GecompileerdeCatalogus } from "./compile-catalogus";
import type { Ingang } from "./ingang";
import type { Situatie } from "./situatie";
import { findPartij } from "./werkgebied";

/** The gemeente answers by more than one desk: its counter for ondernemers and its Bbz desk. */
const GEMEENTELIJKE_ROLLEN: readonly Gebiedsrol[] = ["loket", "bbz"];

/** First row for this part of the story whose circumstances all hold; null when none does. */
export function findBeslisregel(
  vraagstuk: string | null,
  situatie: Situatie,
  catalogus: GecompileerdeCatalogus,
): Beslisregel | null {
  const rows = vraagstuk === null ? catalogus.algemeneRegels : (catalogus.regelsByVraagstuk.get(vraagstuk) ?? []);
  return rows.find((regel) => holds(regel.wanneer, situatie)) ?? null;
}

/** Answers that a row looks at: they led to the recommendation. */
export function veldenOf({ wanneer }: Beslisregel): Invoerveld[] {
  const velden: [boolean, Invoerveld][] = [
    [wanneer.vraagstukken.length > 0, "vraagstukken"],
    [wanneer.acuut !== undefined, "acuut"],
    [wanneer.exportfasen !== undefined, "export"],
    [wanneer.vormen !== undefined, "vorm"],
    [wanneer.segmenten !== undefined, "banen"],
    [wanneer.segmenten !== undefined, "marge"],
    [wanneer.secties !== undefined, "sector"],
    [wanneer.medewerkersMin !== undefined || wanneer.medewerkersMax !== undefined, "medewerkers"],
    [wanneer.deelnemersMin !== undefined, "clusterDeelnemers"],
    [wanneer.behoefte !== undefined, "behoefte"],
  ];
  return velden.filter(([isUsed]) => isUsed).map(([, veld]) => veld);
}

function holds(wanneer: Beslisregel["wanneer"], { invoer, profiel, isAcuut, verhaal }: Situatie): boolean {
  const { medewerkers, clusterDeelnemers, sector, vorm } = invoer;
  return (
    (wanneer.ook === undefined || verhaal.some(({ code }) => wanneer.ook?.includes(code))) &&
    (wanneer.acuut === undefined || wanneer.acuut === isAcuut) &&
    (wanneer.exportfasen === undefined ||
      (invoer.export !== undefined && wanneer.exportfasen.includes(invoer.export))) &&
    (wanneer.vormen === undefined || (vorm !== undefined && wanneer.vormen.includes(vorm))) &&
    (wanneer.segmenten === undefined || (profiel.segment !== null && wanneer.segmenten.includes(profiel.segment))) &&
    (wanneer.secties === undefined || (sector !== undefined && wanneer.secties.includes(sector))) &&
    (wanneer.medewerkersMin === undefined || (medewerkers !== undefined && medewerkers >= wanneer.medewerkersMin)) &&
    (wanneer.medewerkersMax === undefined || (medewerkers !== undefined && medewerkers <= wanneer.medewerkersMax)) &&
    (wanneer.deelnemersMin === undefined ||
      (clusterDeelnemers !== undefined && clusterDeelnemers >= wanneer.deelnemersMin)) &&
    (wanneer.behoefte === undefined || wanneer.behoefte === invoer.behoefte)
  );
}

/**
 * The dienst that a decision row or an editor's choice points at, in the ondernemer's own area: a group card gives way to
 * the concrete party there. Null when the area is unknown and no group card can stand in.
 */
export function resolveDoel(
  doel: Beslisdoel,
  vraagstuk: string | null,
  plaats: Plaats,
  catalogus: GecompileerdeCatalogus,
): Ingang | null {
  if (typeof doel !== "string") {
    return (
      findConcreteIngang([doel.rol], doel.vraagstuk, plaats, catalogus) ??
      catalogus.groepskaarten.get(doel.rol)?.find(({ dienst }) => dienst.vraagstukken.includes(doel.vraagstuk)) ??
      null
    );
  }
  const ingang = catalogus.byDienst.get(doel) ?? null;
  return ingang === null || vraagstuk === null
    ? ingang
    : (findVervanger(ingang, vraagstuk, plaats, catalogus) ?? ingang);
}

/** The concrete party of the area that takes the place of a group card for this vraagstuk; null when none is known. */
export function findVervanger(
  { dienstverlener: { gebiedsrol, plaatshouder } }: Ingang,
  vraagstuk: string,
  plaats: Plaats,
  catalogus: GecompileerdeCatalogus,
): Ingang | null {
  if (!plaatshouder || gebiedsrol === null) return null;
  const rollen = GEMEENTELIJKE_ROLLEN.includes(gebiedsrol) ? GEMEENTELIJKE_ROLLEN : [gebiedsrol];
  return findConcreteIngang(rollen, vraagstuk, plaats, catalogus);
}

/** The dienst for this vraagstuk of the one party that plays the first of these roles here: whichever names it foremost. */
function findConcreteIngang(
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
