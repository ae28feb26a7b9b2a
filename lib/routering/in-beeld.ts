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
  { byVraagstuk, byThema }: GecompileerdeCatalogus,
): void {
  for (const { code } of verhaal) addBereik(target, byVraagstuk.get(code), oordelen);
  if (verhaal.length === 0) for (const thema of invoer.themas ?? []) addBereik(target, byThema.get(thema), oordelen);
}

function addBereik(target: Set<number>, bereik: Bereik | undefined, oordelen: Gebiedsoordelen): void {
  if (bereik === undefined) return;
  for (const nummer of bereik.landelijk) target.add(nummer);
  for (const gebied of oordelen.binnen) for (const nummer of bereik.perGebied.get(gebied) ?? []) target.add(nummer);
  let room = MAX_VAN_ELDERS;
  for (const [gebied, nummers] of bereik.perGebied) {
    if (oordelen.check(gebied) === null) continue;
    for (const nummer of nummers) {
      if (room === 0) return;
      room -= 1;
      target.add(nummer);
    }
  }
}
