import { FASEN, SEGMENTEN, type Fase, type Segment, type VormDienst } from "../catalogus/codes";
import type { Dienst, Dienstverlener } from "../catalogus/dienstverlener";
import type { Afwijzing, Reden } from "./advies";
import { reden, remember } from "./redenen";
import {
  hasVoorwaarde,
  heeftTelefoon,
  isAanspreekbaar,
  isGesprek,
  listVasteAfwijzingen,
  weighVast,
  type VasteWaardering,
} from "./vaste-regels";
import { createToetsmaker, type Toetsen } from "./voorwaarden";
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
  /** Information from who has no telephone and no desk in the area: to read first, not to speak to (R09, R10). */
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
  /** Year of the source of its status (R59), or one of the two below. */
  statusJaar: number;
  voorwaarden: Toetsen;
  vasteAfwijzingen: readonly Afwijzing[];
  vasteWaardering: VasteWaardering;
};

/** Seen of late, and not found in any source. Small whole numbers: Infinity would take memory of its own in every ingang. */
const ONLANGS = 9999;
const ZONDER_BRON = 0;

/** A set of codes of one closed list: bit i is code i of that list. 0 means: no preference. */
export type Keuze = number;

export function toKeuzeSegment(segmenten: readonly Segment[]): Keuze {
  return segmenten.reduce((bits, segment) => bits | (1 << SEGMENTEN.indexOf(segment)), 0);
}

export function toKeuzeFase(fasen: readonly Fase[]): Keuze {
  return fasen.reduce((bits, fase) => bits | (1 << FASEN.indexOf(fase)), 0);
}

/**
 * Makes ingangen; whatever is equal among them they share.
 * @param nummerOf number of a vraagstuk in the taxonomie
 */
export function createIngangmaker(
  nummerOf: (vraagstuk: string) => number,
): (dienstverlener: Dienstverlener, dienst: Dienst, gebied: Gebied | null, nummer: number) => Ingang {
  const makeToetsen = createToetsmaker();
  const pastBijBehoefteOf = remember((vorm: VormDienst) => reden("past-bij-behoefte", { vorm }, ["behoefte"]));
  const shareNummers = remember((nummers: readonly number[]) => nummers);
  const shareLanden = remember((landen: readonly string[]) => landen);
  const shareAfwijzingen = remember((afwijzingen: readonly Afwijzing[]) => afwijzingen);
  const shareWaardering = remember((waardering: VasteWaardering) => waardering);

  return (dienstverlener, dienst, gebied, nummer) => {
    const { plaatshouder, gebiedsrol, slug } = dienstverlener;
    const kaart = { dienstverlener, dienst };
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
        dienst.vorm === "informatie" && !isAanspreekbaar(dienstverlener) && gebied === null && gebiedsrol === null,
      isGesprek: isGesprek(dienst.vorm),
      pastBijBehoefte: pastBijBehoefteOf(dienst.vorm),
      heeftTelefoon: heeftTelefoon(dienstverlener),
      isAcuteHulp: dienst.urgentie === "acuut",
      isBetaald: dienst.kosten === "betaald" || dienst.kosten === "lidmaatschap",
      vraagtExportstrategie: hasVoorwaarde(dienst, "exportstrategie"),
      vraagstukken: shareNummers(dienst.vraagstukken.map(nummerOf)),
      segmenten: toKeuzeSegment(dienst.segmenten),
      fasen: toKeuzeFase(dienst.fasen),
      landen: shareLanden(dienst.voorwaarden.flatMap((v) => (v.soort === "doelland" ? v.landen : []))),
      statusJaar: dienst.status === "bevestigd" ? ONLANGS : (dienst.statusJaar ?? ZONDER_BRON),
      voorwaarden: makeToetsen(dienst),
      vasteAfwijzingen: shareAfwijzingen(listVasteAfwijzingen(kaart)),
      vasteWaardering: shareWaardering(weighVast(kaart)),
    };
  };
}
