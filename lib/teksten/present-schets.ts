import type { Taal } from "../catalogus/codes";
import type { GecompileerdeCatalogus } from "../routering/compile-catalogus";
import type { ZekerContact } from "../routering/volgende-vraag";
import { nameDienstverlener, nameGemeente } from "./name-dienstverlener";

/** What is certain of the advice while questions are still open. */
export type Schetsbeeld = { naam: string; behalveBijHaast: boolean };

export function presentSchets(
  { advies, behalveBijHaast }: ZekerContact,
  { catalogus, byDienst }: GecompileerdeCatalogus,
  taal: Taal,
): Schetsbeeld {
  const ingang = byDienst.get(advies.eersteContact.dienst);
  if (ingang === undefined) throw new Error(`Not in the catalogue: ${advies.eersteContact.dienst}`);
  const gemeente = nameGemeente(advies.profiel.gemeentecode, catalogus);
  return { naam: nameDienstverlener(ingang.dienstverlener, gemeente, taal), behalveBijHaast };
}
