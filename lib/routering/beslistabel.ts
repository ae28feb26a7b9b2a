import type { Gebiedsrol } from "../catalogus/codes";
import type { Beslisdoel, Beslisregel } from "../catalogus/catalogus";
import type { Invoerveld } from "./invoer";
import type { GecompileerdeCatalogus, Ingang } from "./compile-catalogus";
import type { Situatie } from "./situatie";
import { listPartijen } from "./werkgebied";

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
  situatie: Situatie,
  catalogus: GecompileerdeCatalogus,
): Ingang | null {
  if (typeof doel !== "string") {
    return (
      findConcreteIngang([doel.rol], doel.vraagstuk, situatie, catalogus) ??
      catalogus.byVraagstuk
        .get(doel.vraagstuk)
        ?.find(({ dienstverlener }) => dienstverlener.plaatshouder && dienstverlener.gebiedsrol === doel.rol) ??
      null
    );
  }
  const ingang = catalogus.byDienst.get(doel) ?? null;
  return ingang === null || vraagstuk === null
    ? ingang
    : (findVervanger(ingang, vraagstuk, situatie, catalogus) ?? ingang);
}

/** The concrete party of the area that takes the place of a group card for this vraagstuk; null when none is known. */
export function findVervanger(
  { dienstverlener }: Ingang,
  vraagstuk: string,
  situatie: Situatie,
  catalogus: GecompileerdeCatalogus,
): Ingang | null {
  const rol = dienstverlener.gebiedsrol;
  if (!dienstverlener.plaatshouder || rol === null) return null;
  const rollen = GEMEENTELIJKE_ROLLEN.includes(rol) ? GEMEENTELIJKE_ROLLEN : [rol];
  return findConcreteIngang(rollen, vraagstuk, situatie, catalogus);
}

function findConcreteIngang(
  rollen: readonly Gebiedsrol[],
  vraagstuk: string,
  { plaats }: Situatie,
  catalogus: GecompileerdeCatalogus,
): Ingang | null {
  for (const rol of rollen) {
    const [slug, ...others] = listPartijen(rol, plaats);
    if (slug === undefined || others.length > 0) continue;
    const found = (catalogus.byDienstverlener.get(slug) ?? [])
      .filter(
        ({ dienstverlener, dienst }) =>
          !dienstverlener.plaatshouder && dienst.status !== "onbekend" && dienst.vraagstukken.includes(vraagstuk),
      )
      .sort(
        (a, b) =>
          a.dienst.vraagstukken.indexOf(vraagstuk) - b.dienst.vraagstukken.indexOf(vraagstuk) || a.nummer - b.nummer,
      )[0];
    if (found !== undefined) return found;
  }
  return null;
}
