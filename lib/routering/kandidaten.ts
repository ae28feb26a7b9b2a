import type { Afwijzing, Reden, TeControleren } from "./advies";
import type { GecompileerdeCatalogus } from "./compile-catalogus";
import { GEWICHTEN } from "./gewichten";
import { findVervanger } from "./groepskaart";
import type { Ingang } from "./ingang";
import {
  hasDeel,
  prepareWeegschaal,
  rankByScore,
  sumPunten,
  weighKandidaat,
  type Delen,
  type Voorkeur,
  type Waardering,
  type Weegschaal,
} from "./rangorde";
import { afwijzing, Verzamelaar } from "./redenen";
import type { Situatie } from "./situatie";
import { applyToets, type Toets } from "./voorwaarden";
import type { Gebiedsoordelen } from "./werkgebied";

/** A dienst that came into view, with the verdict of the hard rules and its rank by the soft ones. */
export type Beoordeeld = {
  ingang: Ingang;
  waardering: Waardering;
  score: number;
  redenen: readonly Reden[];
  afwijzingen: readonly Afwijzing[];
  teControleren: readonly TeControleren[];
  /** May be recommended at all. */
  magVerwijzing: boolean;
  /** May be the one to speak first. */
  magEerste: boolean;
  /** A neutral overview of private parties (R20). */
  isOverzicht: boolean;
  /** Useful only after the first step has been taken (R35, R36). */
  isVoorLater: boolean;
};

/** Codes with which a dienst may still be referred to, though never as the first contact. */
const ALLEEN_NIET_EERST = new Set<Afwijzing["code"]>([
  "status-onbekend",
  "alleen-leden",
  "niet-bij-acute-nood",
  "misschien-dicht",
  "alleen-informatie",
  "geen-gesprekspartner",
]);

const GEEN_VOORKEUR: readonly Voorkeur[] = [];

/**
 * Judges candidates: hard rules first, then the weights, in order of rank. Equal scores are settled by the canonical order
 * of the catalogue, so that neither its file order nor the order of equal answers matters.
 * @param nummers the candidates, in canonical order
 */
export function judgeKandidaten(
  nummers: Iterable<number>,
  voorkeuren: ReadonlyMap<Ingang, readonly Voorkeur[]>,
  oordelen: Gebiedsoordelen,
  situatie: Situatie,
  catalogus: GecompileerdeCatalogus,
): Beoordeeld[] {
  const jury: Jury = {
    oordelen,
    weegschaal: prepareWeegschaal(situatie),
    against: new Verzamelaar(),
    open: new Verzamelaar(),
    catalogus,
  };
  const judged: Beoordeeld[] = [];
  for (const nummer of nummers) {
    const ingang = catalogus.ingangen[nummer];
    if (ingang !== undefined) judged.push(judgeKandidaat(ingang, voorkeuren.get(ingang) ?? GEEN_VOORKEUR, jury));
  }
  addDektMeer(judged, jury.weegschaal);
  return rankByScore(judged);
}

/** What judging one candidate after another needs, made once per advice. */
type Jury = {
  oordelen: Gebiedsoordelen;
  weegschaal: Weegschaal;
  against: Verzamelaar<Afwijzing>;
  open: Verzamelaar<TeControleren>;
  catalogus: GecompileerdeCatalogus;
};

function judgeKandidaat(ingang: Ingang, voorkeuren: readonly Voorkeur[], jury: Jury): Beoordeeld {
  const { oordelen, weegschaal, against, catalogus } = jury;
  const { situatie } = weegschaal;
  if (situatie.geweest.size > 0 && situatie.geweest.has(ingang.partij)) against.add(AL_GEWEEST);
  const buiten = ingang.gebied === null ? null : oordelen.check(ingang.gebied);
  if (buiten !== null) against.add(buiten);
  const { vast, toetsen } = ingang.voorwaarden;
  const teControleren = vast === null ? tryToetsen(toetsen, jury) : vast.teControleren;
  if (vast !== null) for (const vaste of vast.afwijzingen) against.add(vaste);
  for (const vaste of ingang.vasteAfwijzingen) against.add(vaste);
  // R10, R14: whom one speaks first is a person, not a scheme or a meeting, unless the sources or editors chose it.
  if (voorkeuren.length === 0 && !ingang.isGesprek && !ingang.isInformatie) against.add(GEEN_GESPREKSPARTNER);
  addRolafwijzingen(against, ingang, situatie, catalogus);
  const afwijzingen = against.take();

  const isVoorLater = ingang.vraagtExportstrategie && teControleren.some(({ soort }) => soort === "exportstrategie");
  const waardering = weighKandidaat(ingang, buiten === null, voorkeuren, weegschaal);
  return {
    ingang,
    waardering,
    score: sumPunten(waardering, situatie),
    redenen: waardering.redenen,
    afwijzingen,
    teControleren,
    magVerwijzing: afwijzingen.every(({ code }) => ALLEEN_NIET_EERST.has(code)),
    magEerste: afwijzingen.length === 0 && !isVoorLater,
    isOverzicht:
      ingang.isMarktpartij && ingang.isGroepskaart && afwijzingen.every(({ code }) => code === "marktpartij"),
    isVoorLater,
  };
}

/** Adds what fails, and returns what stays open. */
function tryToetsen(toetsen: readonly Toets[], { weegschaal, against, open }: Jury): readonly TeControleren[] {
  for (const toets of toetsen) {
    const uitkomst = applyToets(toets, weegschaal.situatie);
    if (uitkomst.uitkomst === "niet-voldaan") against.add(uitkomst.afwijzing);
    else if (uitkomst.uitkomst === "open") open.add(uitkomst.teControleren);
  }
  return open.take();
}

const AL_GEWEEST = afwijzing("al-geweest", {}, ["geweest"]);
const ALLEEN_INFORMATIE = afwijzing("alleen-informatie", {}, ["vraagstukken", "behoefte"]);
const GEEN_GESPREKSPARTNER = afwijzing("geen-gesprekspartner");
const NIET_BIJ_ACUTE_NOOD = afwijzing("niet-bij-acute-nood", {}, ["acuut"]);

/** Hard rules on the part that a party may play in this story; those that hold in any story are in vaste-regels.ts. */
function addRolafwijzingen(
  against: Verzamelaar<Afwijzing>,
  ingang: Ingang,
  situatie: Situatie,
  catalogus: GecompileerdeCatalogus,
): void {
  // R05, R10, R13: hard times, a tangle and a wish for advice ask for someone to talk to, not for a page to read.
  if (ingang.isAlleenLezen && (situatie.isZwaarWeer || situatie.isKluwen || situatie.invoer.behoefte === "advies"))
    against.add(ALLEEN_INFORMATIE);
  // R02: in acute need, first who helps with that need.
  if (situatie.isAcuut && !ingang.isAcuteHulp) against.add(NIET_BIJ_ACUTE_NOOD);
  // A group card gives way to the party of the area or the sector.
  const vervanger = ingang.isGroepskaart ? findAndereIngang(ingang, situatie, catalogus) : null;
  if (vervanger !== null)
    against.add(
      afwijzing("plaatshouder-vervangen", { dienstverlener: vervanger.dienstverlener.naam }, [
        ingang.dienstverlener.gebiedsrol === null ? "sector" : "gemeente",
      ]),
    );
}

/** Who takes the place of this card for the first part of the story that both serve. */
function findAndereIngang(ingang: Ingang, situatie: Situatie, catalogus: GecompileerdeCatalogus): Ingang | null {
  for (const { code } of situatie.verhaal) {
    if (!ingang.dienst.vraagstukken.includes(code)) continue;
    const vervanger = findVervanger(ingang, code, situatie, catalogus);
    if (vervanger !== null && vervanger !== ingang) return vervanger;
  }
  return null;
}

/**
 * R13, R15: a dienstverlener whose other diensten cover further parts of the story saves the ondernemer a party.
 * In canonical order the diensten of one dienstverlener stand together.
 */
function addDektMeer(judged: readonly Beoordeeld[], weegschaal: Weegschaal): void {
  let start = 0;
  while (start < judged.length) {
    const slug = judged[start]?.ingang.slug;
    let end = start;
    let covered: Delen = 0;
    for (; judged[end]?.ingang.slug === slug; end++) {
      const beoordeeld = judged[end];
      if (beoordeeld?.magVerwijzing) covered |= beoordeeld.waardering.delen;
    }
    for (const beoordeeld of judged.slice(start, end)) creditDektMeer(beoordeeld, covered, weegschaal);
    start = end;
  }
}

function creditDektMeer(beoordeeld: Beoordeeld, covered: Delen, { situatie, delen }: Weegschaal): void {
  const further = covered & ~beoordeeld.waardering.delen;
  if (further === 0 || !beoordeeld.magVerwijzing) return;
  beoordeeld.score += situatie.verhaal.reduce(
    (sum, { gewicht }, place) => (hasDeel(further, place) ? sum + gewicht * GEWICHTEN.dektMeer : sum),
    0,
  );
  const added = delen.filter(({ place }) => hasDeel(further, place)).map(({ dektMeer }) => dektMeer);
  beoordeeld.redenen = [...beoordeeld.redenen, ...added];
}
