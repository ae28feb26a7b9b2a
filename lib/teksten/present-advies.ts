import type { Taal } from "../catalogus/codes";
import type { Dienst, Dienstverlener } from "../catalogus/dienstverlener";
import type { Aanbeveling, Advies } from "../routering/advies";
import type { GecompileerdeCatalogus } from "../routering/compile-catalogus";
import { toGeweest } from "../routering/geweest";
import { describeDatum } from "./describe-datum";
import { nameVraagstukken } from "./describe-antwoord";
import { describeReden, describeTegenspraak, describeTeControleren } from "./describe-reden";
import { describeGeweest } from "./describe-geweest";
import { isEigenGemeente, nameDienstverlener, nameGemeente } from "./name-dienstverlener";
import { selectRedenen } from "./select-redenen";
import { toSentences } from "./to-sentences";

/** One recommendation with its records and in sentences. */
export type Aanbevolen = {
  /** The name to show; for a card of every gemeente that of the ondernemer's own. */
  naam: string;
  isEigenGemeente: boolean;
  dienstverlener: Dienstverlener;
  dienst: Dienst;
  /** Whether it can be done beside the first contact, or comes after it. */
  wanneer: Aanbeveling["wanneer"];
  /** Names of the vraagstukken that it is for; empty: the whole story. */
  dekt: readonly string[];
  /** The most telling reasons; all of them are on the page that explains the advice. */
  redenen: readonly string[];
  teControleren: readonly string[];
};

/** An advice in the form in which it is shown: names and sentences instead of codes. */
export type Adviesbeeld = {
  eerste: Aanbevolen;
  daarna: readonly Aanbevolen[];
  informatie: readonly Aanbevolen[];
  overzichten: readonly Aanbevolen[];
  tegenspraken: readonly string[];
  /** Who was tried in vain, in sentences. */
  geweest: readonly string[];
  /** Nobody is left to send on to: the last resort takes it from here, once more when it was tried already. */
  laatste: "nee" | "ja" | "opnieuw";
  versie: Versiebeeld;
};

export type Versiebeeld = { versie: string; datum: string; motorversie: string; peildatum: string };

const MAX_REDENEN = 4;

/** Resolves the codes of an advice against the catalogue that it was made on. */
export function presentAdvies(
  advies: Advies,
  { catalogus, byDienst }: GecompileerdeCatalogus,
  taal: Taal,
): Adviesbeeld {
  const { taxonomie } = catalogus;
  const gemeente = nameGemeente(advies.profiel.gemeentecode, catalogus);
  const toAanbevolen = ({ dienst: id, dekt, wanneer, redenen, teControleren }: Aanbeveling): Aanbevolen => {
    const ingang = byDienst.get(id);
    if (ingang === undefined) throw new Error(`Not in the catalogue: ${id}`);
    const { dienstverlener, dienst } = ingang;
    return {
      naam: nameDienstverlener(dienstverlener, gemeente, taal),
      isEigenGemeente: isEigenGemeente(dienstverlener),
      dienstverlener,
      dienst,
      wanneer,
      dekt: nameVraagstukken(dekt, taxonomie),
      redenen: toSentences(
        selectRedenen(redenen)
          .slice(0, MAX_REDENEN)
          .map((reden) => describeReden(reden, taxonomie, taal)),
      ),
      teControleren: toSentences(teControleren.map((punt) => describeTeControleren(punt, taxonomie, taal))),
    };
  };
  return {
    eerste: toAanbevolen(advies.eersteContact),
    daarna: advies.doorverwijzingen.map(toAanbevolen),
    informatie: advies.informatie.map(toAanbevolen),
    overzichten: advies.overzichten.map(toAanbevolen),
    geweest: describeGeweest(advies.invoer, catalogus, gemeente, taal),
    laatste: !advies.eersteContact.redenen.some(({ code }) => code === "vangnet")
      ? "nee"
      : toGeweest(advies.invoer.geweest ?? []).has(advies.eersteContact.dienstverlener)
        ? "opnieuw"
        : "ja",
    tegenspraken: advies.tegenspraken.map((tegenspraak) => describeTegenspraak(tegenspraak, taal)),
    versie: presentVersie(advies, taal),
  };
}

/** The versions under which an advice was given, in words. */
export function presentVersie({ catalogusversie, motorversie, peildatum }: Advies, taal: Taal): Versiebeeld {
  return {
    versie: catalogusversie.hash.slice(0, 8),
    datum: describeDatum(catalogusversie.datum, taal),
    motorversie,
    peildatum: describeDatum(peildatum, taal),
  };
}
