import type { Bereik } from "./bereik";
import type { GecompileerdeCatalogus } from "./compile-catalogus";
import type { Situatie } from "./situatie";
import type { Gebiedsoordelen } from "./werkgebied";

/**
 * How many diensten from elsewhere come into view per vraagstuk or thema, only to say that they do not work here. More than
 * the real catalogue has for any of them (a test sees to that), and a bound for one that is a hundred times as large.
 */
export const MAX_VAN_ELDERS = 200;

/**
 * The diensten that have to do with the story: by vraagstuk, or by thema when no vraagstuk is known. All that serve the
 * ondernemer's place, and of those from elsewhere at most MAX_VAN_ELDERS per part, so that the cost follows who can help here
 * and not the size of the catalogue.
 */
export function addInBeeld(
  target: Set<number>,
  { verhaal, invoer }: Situatie,
  oordelen: Gebiedsoordelen,
  catalogus: GecompileerdeCatalogus,
): void {
  for (const { code } of verhaal) addBereik(target, catalogus.byVraagstuk.get(code), oordelen, catalogus);
  if (verhaal.length === 0)
    for (const thema of invoer.themas ?? []) addBereik(target, catalogus.byThema.get(thema), oordelen, catalogus);
}

function addBereik(
  target: Set<number>,
  bereik: Bereik | undefined,
  oordelen: Gebiedsoordelen,
  { ingangen }: GecompileerdeCatalogus,
): void {
  if (bereik === undefined) return;
  const { landelijk, regionaal, begin } = bereik;
  for (const nummer of landelijk) target.add(nummer);
  for (const gebied of oordelen.binnen)
    for (let i = begin.get(gebied) ?? regionaal.length; i < regionaal.length; i++) {
      const ingang = ingangen[regionaal[i] ?? 0];
      if (ingang?.gebied !== gebied) break;
      target.add(ingang.nummer);
    }
  let room = MAX_VAN_ELDERS;
  for (const nummer of regionaal) {
    const gebied = ingangen[nummer]?.gebied ?? null;
    if (gebied === null || oordelen.check(gebied) === null) continue;
    if (room === 0) return;
    room -= 1;
    target.add(nummer);
  }
}
