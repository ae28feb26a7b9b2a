import type { Beslisdoel, Beslisregel } from "../catalogus/catalogus";
import type { Invoerveld } from "./invoer";
import type { GecompileerdeCatalogus } from "./compile-catalogus";
import { findConcreteIngang, findVervanger } from "./groepskaart";
import type { Ingang } from "./ingang";
import type { Situatie } from "./situatie";

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
  situatie: Situatie,
  catalogus: GecompileerdeCatalogus,
): Ingang | null {
  if (typeof doel !== "string") {
    return (
      findConcreteIngang([doel.rol], doel.vraagstuk, situatie.plaats, catalogus) ??
      catalogus.groepskaarten.get(doel.rol)?.find(({ dienst }) => dienst.vraagstukken.includes(doel.vraagstuk)) ??
      null
    );
  }
  const ingang = catalogus.byDienst.get(doel) ?? null;
  return ingang === null || vraagstuk === null
    ? ingang
    : (findVervanger(ingang, vraagstuk, situatie, catalogus) ?? ingang);
}
