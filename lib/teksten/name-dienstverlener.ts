import type { Catalogus } from "../catalogus/catalogus";
import type { Dienstverlener } from "../catalogus/dienstverlener";
import type { Taal } from "../catalogus/codes";
import { getVertaler } from "./teksten";

/** A group card for what every gemeente does itself: it stands for the ondernemer's own gemeente. */
export function isEigenGemeente({ plaatshouder, gebiedsrol }: Dienstverlener): boolean {
  return plaatshouder && (gebiedsrol === "loket" || gebiedsrol === "bbz");
}

/** The name to show. A card for every gemeente bears the name of the ondernemer's own; `gemeente` is null when unknown. */
export function nameDienstverlener(dienstverlener: Dienstverlener, gemeente: string | null, taal: Taal): string {
  const t = getVertaler(taal);
  if (!isEigenGemeente(dienstverlener)) return dienstverlener.naam;
  if (gemeente !== null) return t("advies.eigenGemeente.bekend", { gemeente });
  return t(dienstverlener.gebiedsrol === "bbz" ? "advies.eigenGemeente.bbz" : "advies.eigenGemeente.loket");
}

/** Name of a gemeente by its CBS code; null without a code. */
export function nameGemeente(code: string | null, { gebieden }: Pick<Catalogus, "gebieden">): string | null {
  return gebieden.gemeenten.find((gemeente) => gemeente.code === code)?.naam ?? null;
}
