import type { Taal } from "../catalogus/codes";
import type { Catalogus } from "../catalogus/catalogus";
import type { Dienst, Dienstverlener } from "../catalogus/dienstverlener";
import { describeVoorwaarde } from "./describe-voorwaarde";
import { isEigenGemeente, nameDienstverlener } from "./name-dienstverlener";

export type Dienstbeeld = { dienst: Dienst; voorwaarden: readonly string[]; voorMijUrl: string };

/** A dienstverlener in the form in which it is shown outside an advice: names and sentences instead of codes. */
export type Dienstverlenerbeeld = {
  naam: string;
  dienstverlener: Dienstverlener;
  isEigenGemeente: boolean;
  diensten: readonly Dienstbeeld[];
};

export function presentDienstverlener(
  dienstverlener: Dienstverlener,
  { taxonomie }: Pick<Catalogus, "taxonomie">,
  taal: Taal,
): Dienstverlenerbeeld {
  return {
    naam: nameDienstverlener(dienstverlener, null, taal),
    dienstverlener,
    isEigenGemeente: isEigenGemeente(dienstverlener),
    diensten: dienstverlener.diensten.map((dienst) => ({
      dienst,
      voorwaarden: dienst.voorwaarden.map((voorwaarde) => describeVoorwaarde(voorwaarde, taxonomie, taal)),
      voorMijUrl: toVragenlijst(dienst),
    })),
  };
}

/** The questionnaire with what is known from this dienst filled in: what it is for. */
function toVragenlijst({ vraagstukken, themas }: Dienst): string {
  const query = new URLSearchParams();
  for (const thema of themas) query.append("themas", thema);
  for (const code of vraagstukken.slice(0, 1)) query.append("vraagstukken", code);
  return `/vragenlijst/vraagstuk?${query}`;
}
