import type { Catalogus } from "../catalogus/catalogus";
import type { Taal } from "../catalogus/codes";
import { toGeweest, type RedenGeweest } from "../routering/geweest";
import type { Invoer } from "../routering/invoer";
import { nameDienstverlener } from "./name-dienstverlener";
import { getVertaler } from "./teksten";

/** For who comes back unhelped: the next advice per thing that was heard, and where to put it right. */
export type Geweesturls = { wijzigUrl: string; verder: readonly { reden: RedenGeweest; url: string }[] };

/** Names of the parties that were tried in vain, each with what was heard there; who left the catalogue since is left out. */
export function nameGeweest(
  { geweest = [] }: Pick<Invoer, "geweest">,
  { dienstverleners }: Pick<Catalogus, "dienstverleners">,
  gemeente: string | null,
  taal: Taal,
): { slug: string; naam: string; reden: RedenGeweest }[] {
  return [...toGeweest(geweest)].flatMap(([slug, reden]) => {
    const found = dienstverleners.find((dienstverlener) => dienstverlener.slug === slug);
    return found === undefined ? [] : [{ slug, naam: nameDienstverlener(found, gemeente, taal), reden }];
  });
}

/** The same in sentences. */
export function describeGeweest(
  invoer: Pick<Invoer, "geweest">,
  catalogus: Pick<Catalogus, "dienstverleners">,
  gemeente: string | null,
  taal: Taal,
): string[] {
  const t = getVertaler(taal);
  return nameGeweest(invoer, catalogus, gemeente, taal).map(({ naam, reden }) =>
    t(`advies.geweest.melding.zinnen.${reden}`, { naam }),
  );
}
