import type { Taal } from "../catalogus/codes";
import type { Contactkanaal } from "../catalogus/dienstverlener";
import type { Aanbevolen } from "./present-advies";
import { getVertaler } from "./teksten";

/** What is needed of a party to show how to reach it. */
export type Bereikbaar = Pick<Aanbevolen, "naam" | "isEigenGemeente" | "dienstverlener">;

/** Whom anyone can call when nothing else helps. */
export type Terugval = { naam: string; nummers: readonly { nummer: string }[] };

/** What to say of a party without a number: where to look for it, and the number of one that does answer. */
export function describeGeenNummer(
  { naam, isEigenGemeente }: Bereikbaar,
  terugval: Terugval | null,
  taal: Taal,
): { zin: string; nummer: string | null } {
  const t = getVertaler(taal);
  const nummer = terugval?.nummers[0]?.nummer;
  if (terugval === null || nummer === undefined || terugval.naam === naam)
    return { zin: isEigenGemeente ? t("advies.geenNummerGemeente") : t("advies.geenNummer", { naam }), nummer: null };
  const zin = isEigenGemeente
    ? t("advies.geenNummerGemeenteTerugval", { terugval: terugval.naam })
    : t("advies.geenNummerTerugval", { naam, terugval: terugval.naam });
  return { zin, nummer };
}

/** What stands beside a channel: opening hours and the year of the source; null when there is neither. */
export function describeBij({ toelichting, bronJaar }: Contactkanaal, taal: Taal): string | null {
  const words = [
    toelichting,
    bronJaar === null ? null : getVertaler(taal)("advies.bronjaarKanaal", { jaar: String(bronJaar) }),
  ].filter((word) => word !== null);
  return words.length === 0 ? null : words.join(", ");
}
