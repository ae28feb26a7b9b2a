import type { Catalogus } from "../catalogus/catalogus";
import { SEGMENTEN, VORMEN_ONDERNEMING, type Segment } from "../catalogus/codes";
import type { Dienst, Dienstverlener } from "../catalogus/dienstverlener";
import { GROEI_VAN_SEGMENT } from "../profiel/segment";
import type { Advies } from "../routering/advies";
import type { Invoer } from "../routering/invoer";

/**
 * Every situation that the advice must have an answer for: gemeente × vraagstuk × segment (none included) × vorm × acuut,
 * each for two representative firms (a shop of three people, a factory of thirty).
 */

const GROEI: Record<Segment | "geen", Partial<Invoer>> = { geen: {}, ...GROEI_VAN_SEGMENT };
const BEDRIJVEN: readonly Partial<Invoer>[] = [
  { medewerkers: 3, sector: "G", oprichtingsjaar: 2010 },
  { medewerkers: 30, sector: "C", oprichtingsjaar: 2024 },
];

/** All cells in a fixed order. */
export function* listCellen({ gebieden, taxonomie }: Catalogus): Generator<Invoer> {
  for (const gemeente of gebieden.gemeenten)
    for (const vraagstuk of taxonomie.themas.flatMap((thema) => thema.vraagstukken))
      for (const segment of ["geen", ...SEGMENTEN] as const)
        for (const vorm of VORMEN_ONDERNEMING)
          for (const acuut of [false, true])
            for (const bedrijf of BEDRIJVEN)
              yield {
                gemeente: gemeente.code,
                vraagstukken: [vraagstuk.code],
                vorm,
                acuut,
                ...bedrijf,
                ...GROEI[segment],
              };
}

/**
 * The hard rules once more, written apart from the engine and straight on the content: what a recommendation may never be.
 * Empty when all is well.
 */
export function listOvertredingen(
  { slug, alleenBeleid, gebiedsrol, werkgebied, status }: Dienstverlener,
  { id, voorwaarden, status: dienststatus }: Dienst,
  { invoer, profiel, peildatum }: Pick<Advies, "invoer" | "profiel" | "peildatum">,
  { gebieden }: Pick<Catalogus, "gebieden">,
  isEerste: boolean,
): string[] {
  const broken: string[] = [];
  const forbid = (isBroken: boolean, rule: string) => {
    if (isBroken) broken.push(`${id}: ${rule}`);
  };
  const { medewerkers, sector, vorm, clusterDeelnemers } = invoer;
  const gemeente = gebieden.gemeenten.find(({ code }) => code === profiel.gemeentecode);
  forbid(alleenBeleid, "R22 alleen beleid");
  if (werkgebied.soort === "deel") {
    forbid(gemeente === undefined && profiel.provincie === null, "R25 gebied onbekend");
    if (gemeente !== undefined && gebiedsrol !== null)
      forbid(gemeente.rollen[gebiedsrol] !== slug, "R23 andere partij");
    if (gemeente !== undefined && gebiedsrol === null && werkgebied.gemeenten.length > 0)
      forbid(!werkgebied.gemeenten.includes(gemeente.naam), "R25 andere gemeente");
    if (profiel.provincie !== null && gebiedsrol === null && werkgebied.gemeenten.length === 0)
      forbid(!werkgebied.provincies.includes(profiel.provincie), "R23 andere provincie");
  }
  for (const voorwaarde of voorwaarden) {
    forbid(voorwaarde.soort === "marktpartij", "R20 marktpartij");
    forbid(voorwaarde.soort === "via", "R54 via een ander");
    forbid(voorwaarde.soort === "gesloten" && (voorwaarde.sinds ?? peildatum) <= peildatum, "R58 gesloten");
    forbid(voorwaarde.soort === "openstelling" && isEerste, "R58 misschien dicht");
    forbid(voorwaarde.soort === "alleen-leden" && isEerste, "R26 alleen leden");
    forbid(voorwaarde.soort === "topsector", "R45 topsector");
    if (voorwaarde.soort === "deelnemers") forbid((clusterDeelnemers ?? 1) < voorwaarde.min, "R45 deelnemers");
    if (voorwaarde.soort === "vorm" && vorm) forbid(!voorwaarde.toegestaan.includes(vorm), "R57 vorm");
    if (voorwaarde.soort === "sector" && voorwaarde.toegestaan && sector)
      forbid(!voorwaarde.toegestaan.includes(sector), "R57 sector");
    if (voorwaarde.soort === "medewerkers" && medewerkers !== undefined)
      forbid(medewerkers < (voorwaarde.min ?? 0) || medewerkers > (voorwaarde.max ?? Infinity), "R57 medewerkers");
  }
  forbid(isEerste && (status === "onbekend" || dienststatus === "onbekend"), "R59 status onbekend");
  return broken;
}
