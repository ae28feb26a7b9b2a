import type { Taal } from "../catalogus/codes";
import type { Bron, Dienstverlener } from "../catalogus/dienstverlener";
import { listTelefoons } from "../catalogus/list-telefoons";
import type { AndereDeur } from "../herkenning/andere-deuren";

/** Someone who helps with what is not for this portal, in the form in which it is shown. */
export type Deurbeeld = {
  code: string;
  naam: string;
  /** Who is right there; null for a dienstverlener of the catalogue, which has its own page. */
  voorWie: Record<Taal, string> | null;
  website: string | null;
  telefoons: readonly string[];
  bronnen: readonly Bron[];
};

/** A door with its own facts, or those of the dienstverlener that it is another side of; null when that one is gone. */
export function presentDeur(deur: AndereDeur, dienstverleners: readonly Dienstverlener[]): Deurbeeld | null {
  const { code, naam, voorWie, voorWieEn } = deur;
  const eigen = { code, naam, voorWie: { nl: voorWie, en: voorWieEn } };
  if (deur.dienstverlener === null) {
    const { telefoon, website, bronnen } = deur;
    return { ...eigen, website, telefoons: telefoon === null ? [] : [telefoon], bronnen };
  }
  const found = dienstverleners.find(({ slug }) => slug === deur.dienstverlener);
  return found === undefined ? null : { ...presentDienstverlenerdeur(found), ...eigen };
}

/** A dienstverlener as someone to turn to with what is no question of an ondernemer. */
export function presentDienstverlenerdeur(dienstverlener: Dienstverlener): Deurbeeld {
  const { slug, naam, website, bronnen } = dienstverlener;
  const telefoons = listTelefoons(dienstverlener).map(({ waarde }) => waarde);
  return { code: slug, naam, voorWie: null, website, telefoons, bronnen };
}
