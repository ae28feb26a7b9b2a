import type { Taal } from "../catalogus/codes";
import type { Catalogus } from "../catalogus/catalogus";
import type { Advies } from "../routering/advies";
import type { Veranderd } from "../routering/bewaard-advies";
import type { GecompileerdeCatalogus } from "../routering/compile-catalogus";
import { describeDatum } from "./describe-datum";
import { nameDienstverlener, nameGemeente } from "./name-dienstverlener";
import { getVertaler } from "./teksten";

/** What was advised then, and what has changed since, in words. */
export type Bewaardbeeld = {
  datum: string;
  eersteContact: string;
  doorverwijzingen: readonly string[];
  /** Empty: nothing has changed. */
  wijzigingen: readonly string[];
};

/** Names come from the catalogue of now: what it no longer holds has none, and that is said. */
export function presentBewaard(
  { bewaard, isZelfdeEersteContact, vervallen, nieuw, isAndereCatalogus, isAndereMotor }: Veranderd,
  now: Advies,
  catalogus: GecompileerdeCatalogus,
  taal: Taal,
): Bewaardbeeld {
  const t = getVertaler(taal);
  const name = (id: string) => nameDienst(id, now, catalogus, taal) ?? t("advies.bewaard.verdwenen");
  const current = now.eersteContact.dienst;
  const gone = vervallen.filter((id) => id !== current);
  const known = gone.flatMap((id) => nameDienst(id, now, catalogus, taal) ?? []);
  const wijzigingen = [
    isZelfdeEersteContact ? null : t("advies.bewaard.anderEersteContact", { naam: name(current) }),
    ...known.map((naam) => t("advies.bewaard.vervallen", { naam })),
    known.length < gone.length ? t("advies.bewaard.vervallenOnbekend", { aantal: gone.length - known.length }) : null,
    ...nieuw.map((id) => t("advies.bewaard.nieuw", { naam: name(id) })),
    isAndereCatalogus ? t("advies.bewaard.andereCatalogus") : null,
    isAndereMotor ? t("advies.bewaard.andereMotor") : null,
  ].filter((zin) => zin !== null);
  return {
    datum: describeDatum(bewaard.datum, taal),
    eersteContact: name(bewaard.eersteContact),
    doorverwijzingen: bewaard.doorverwijzingen.map(name),
    wijzigingen:
      wijzigingen.length > 0 && isSameAdvies(isZelfdeEersteContact, vervallen, nieuw)
        ? [t("advies.bewaard.zelfdeAdvies"), ...wijzigingen]
        : wijzigingen,
  };
}

function isSameAdvies(isZelfdeEersteContact: boolean, ...lists: readonly (readonly string[])[]): boolean {
  return isZelfdeEersteContact && lists.every((list) => list.length === 0);
}

/** "KVK: KVK Adviesteam"; null when the catalogue no longer holds it. */
function nameDienst(
  id: string,
  { profiel }: Advies,
  { byDienst, catalogus }: { byDienst: GecompileerdeCatalogus["byDienst"]; catalogus: Catalogus },
  taal: Taal,
): string | null {
  const ingang = byDienst.get(id);
  if (ingang === undefined) return null;
  const gemeente = nameGemeente(profiel.gemeentecode, catalogus);
  return `${nameDienstverlener(ingang.dienstverlener, gemeente, taal)}: ${ingang.dienst.naam}`;
}
