import { FASEN, SEGMENTEN, type Fase, type Segment } from "../catalogus/codes";
import type { Dienst, Dienstverlener } from "../catalogus/dienstverlener";
import type { Afwijzing, Reden } from "./advies";
import { reden } from "./redenen";
import { hasVoorwaarde, heeftTelefoon, isGesprek, listVasteAfwijzingen, weighVast } from "./vaste-regels";
import { compileToetsen, type Toets, type Toetsing } from "./voorwaarden";
import { nabijheidOf, type Gebied, type Nabijheid } from "./werkgebied";

/**
 * One dienst with its dienstverlener, and everything about them that no answer changes. What the rules ask of each candidate
 * lies together in this one object: reaching into the records of the catalogue for it took more time than the rules.
 */
export type Ingang = {
  /** Place in the canonical order (slug, then dienst id), so that the order of the content files never matters. */
  nummer: number;
  slug: string;
  id: string;
  dienstverlener: Dienstverlener;
  dienst: Dienst;
  /** The door it belongs to: the desks of one gemeente, which stand on several group cards, are one. */
  partij: string;
  /** Null for who serves the whole country. */
  gebied: Gebied | null;
  nabijheid: Nabijheid;
  isGroepskaart: boolean;
  isMarktpartij: boolean;
  isInformatie: boolean;
  /** Information without anyone to call or a desk in the area: to read first, not to speak to (R09, R10). */
  isAlleenLezen: boolean;
  /** Someone thinks along with you (R10). */
  isGesprek: boolean;
  /** The reason for who asks for its form: an advice, or information. */
  pastBijBehoefte: Reden;
  heeftTelefoon: boolean;
  isAcuteHulp: boolean;
  isBetaald: boolean;
  /** Useful only after an export strategy is there (R35, R36). */
  vraagtExportstrategie: boolean;
  /** Numbers of its vraagstukken in the taxonomie, most fitting first. */
  vraagstukken: readonly number[];
  segmenten: Keuze;
  fasen: Keuze;
  /** Countries that its conditions name. */
  landen: readonly string[];
  /** Year of the source of its status; Infinity when it was seen of late, -Infinity when there is none (R59). */
  statusJaar: number;
  /** What its conditions come to when no answer can change that, else null. */
  vasteToetsing: Toetsing | null;
  /** The conditions to try, when an answer can change one of them. */
  toetsen: readonly Toets[];
  vasteAfwijzingen: readonly Afwijzing[];
  vastePunten: number;
  vasteRedenen: readonly Reden[];
};

/** A set of codes of one closed list: bit i is code i of that list. 0 means: no preference. */
export type Keuze = number;

export function toKeuzeSegment(segmenten: readonly Segment[]): Keuze {
  return segmenten.reduce((bits, segment) => bits | (1 << SEGMENTEN.indexOf(segment)), 0);
}

export function toKeuzeFase(fasen: readonly Fase[]): Keuze {
  return fasen.reduce((bits, fase) => bits | (1 << FASEN.indexOf(fase)), 0);
}

/** @param nummerOf number of a vraagstuk in the taxonomie */
export function toIngang(
  dienstverlener: Dienstverlener,
  dienst: Dienst,
  gebied: Gebied | null,
  nummer: number,
  nummerOf: (vraagstuk: string) => number,
): Ingang {
  const { plaatshouder, gebiedsrol, slug } = dienstverlener;
  const kaart = { dienstverlener, dienst };
  const { punten, redenen } = weighVast(kaart);
  const landen = dienst.voorwaarden.flatMap((v) => (v.soort === "doelland" ? v.landen : []));
  return {
    nummer,
    slug,
    id: dienst.id,
    dienstverlener,
    dienst,
    partij: plaatshouder && gebiedsrol !== null ? `rol:${gebiedsrol}` : slug,
    gebied,
    nabijheid: nabijheidOf(dienstverlener),
    isGroepskaart: plaatshouder,
    isMarktpartij: hasVoorwaarde(dienst, "marktpartij"),
    isInformatie: dienst.vorm === "informatie",
    isAlleenLezen:
      dienst.vorm === "informatie" && !heeftTelefoon(dienstverlener) && gebied === null && gebiedsrol === null,
    isGesprek: isGesprek(dienst.vorm),
    pastBijBehoefte: reden("past-bij-behoefte", { vorm: dienst.vorm }, ["behoefte"]),
    heeftTelefoon: heeftTelefoon(dienstverlener),
    isAcuteHulp: dienst.urgentie === "acuut",
    isBetaald: dienst.kosten === "betaald" || dienst.kosten === "lidmaatschap",
    vraagtExportstrategie: hasVoorwaarde(dienst, "exportstrategie"),
    vraagstukken: dienst.vraagstukken.map(nummerOf),
    segmenten: toKeuzeSegment(dienst.segmenten),
    fasen: toKeuzeFase(dienst.fasen),
    landen: landen.length === 0 ? GEEN : landen,
    statusJaar: dienst.status === "bevestigd" ? Infinity : (dienst.statusJaar ?? -Infinity),
    ...compileToetsen(dienst),
    vasteAfwijzingen: listVasteAfwijzingen(kaart),
    vastePunten: punten,
    vasteRedenen: redenen,
  };
}

const GEEN: readonly never[] = [];
