import type { Catalogus } from "../catalogus/catalogus";
import type { Segment } from "../catalogus/codes";
import type { Dienst, Dienstverlener } from "../catalogus/dienstverlener";
import type { Aanbeveling, Advies, Kandidaat } from "../routering/advies";
import type { Antwoorden } from "../vragenlijst/antwoorden";
import { describeDatum } from "./describe-datum";
import { nameVraagstukken } from "./describe-antwoord";
import { describeAfwijzing, describeReden, describeTegenspraak, describeTeControleren } from "./describe-reden";
import { listRegels, type Antwoordregel } from "./list-regels";

/** One recommendation with its records and in sentences. */
export type Aanbevolen = {
  dienstverlener: Dienstverlener;
  dienst: Dienst;
  /** Names of the vraagstukken that it is for; empty: the whole story. */
  dekt: readonly string[];
  wanneer: Aanbeveling["wanneer"];
  redenen: readonly string[];
  teControleren: readonly string[];
};

export type Afgevallen = { dienst: string; naam: string; redenen: readonly string[] };

/** An advice in the form in which it is shown: names and sentences instead of codes. */
export type Adviesbeeld = {
  eerste: Aanbevolen;
  daarna: readonly Aanbevolen[];
  informatie: readonly Aanbevolen[];
  overzichten: readonly Aanbevolen[];
  antwoorden: readonly Antwoordregel[];
  segment: Segment | null;
  afgevallen: readonly Afgevallen[];
  /** How many more fell out than are listed. */
  afgevallenRest: number;
  tegenspraken: readonly string[];
  versie: { hash: string; datum: string; motorversie: string; peildatum: string };
};

const MAX_AFGEVALLEN = 15;

/** Resolves the codes of an advice against the catalogue that it was made on. */
export function presentAdvies(advies: Advies, antwoorden: Antwoorden, catalogus: Catalogus): Adviesbeeld {
  const find = recordFinder(catalogus);
  const toAanbevolen = (aanbeveling: Aanbeveling): Aanbevolen => ({
    ...find(aanbeveling),
    dekt: nameVraagstukken(aanbeveling.dekt, catalogus.taxonomie),
    wanneer: aanbeveling.wanneer,
    redenen: toSentences(aanbeveling.redenen.map((reden) => describeReden(reden, catalogus.taxonomie))),
    teControleren: toSentences(
      aanbeveling.teControleren.map((punt) => describeTeControleren(punt, catalogus.taxonomie)),
    ),
  });
  const toAfgevallen = (kandidaat: Kandidaat): Afgevallen => {
    const { dienstverlener, dienst } = find(kandidaat);
    return {
      dienst: dienst.id,
      naam: `${dienstverlener.naam}: ${dienst.naam}`,
      redenen: toSentences(kandidaat.afwijzingen.map((afwijzing) => describeAfwijzing(afwijzing, catalogus.taxonomie))),
    };
  };
  const afgevallen = advies.kandidaten.filter((kandidaat) => kandidaat.oordeel === "niet");
  return {
    eerste: toAanbevolen(advies.eersteContact),
    daarna: advies.doorverwijzingen.map(toAanbevolen),
    informatie: advies.informatie.map(toAanbevolen),
    overzichten: advies.overzichten.map(toAanbevolen),
    antwoorden: listRegels(antwoorden, catalogus.taxonomie).filter((regel) => regel.antwoord !== null),
    segment: advies.profiel.segment,
    afgevallen: afgevallen.slice(0, MAX_AFGEVALLEN).map(toAfgevallen),
    afgevallenRest: Math.max(0, afgevallen.length - MAX_AFGEVALLEN),
    tegenspraken: advies.tegenspraken.map((tegenspraak) => describeTegenspraak(tegenspraak)),
    versie: {
      hash: advies.catalogusversie.hash,
      datum: describeDatum(advies.catalogusversie.datum),
      motorversie: advies.motorversie,
      peildatum: describeDatum(advies.peildatum),
    },
  };
}

function recordFinder(catalogus: Catalogus) {
  return ({ dienstverlener: slug, dienst: id }: { dienstverlener: string; dienst: string }) => {
    const dienstverlener = catalogus.dienstverleners.find((d) => d.slug === slug);
    const dienst = dienstverlener?.diensten.find((d) => d.id === id);
    if (dienstverlener === undefined || dienst === undefined) throw new Error(`Not in the catalogue: ${slug}/${id}`);
    return { dienstverlener, dienst };
  };
}

/** Conditions come in the words of their source, often without a capital or a full stop. */
function toSentences(sentences: readonly string[]): string[] {
  return [...new Set(sentences)].map((zin) => {
    const closed = /[.!?]$/.test(zin) ? zin : `${zin}.`;
    return closed.charAt(0).toUpperCase() + closed.slice(1);
  });
}
