import type { Reden } from "./advies";
import { GEWICHTEN } from "./gewichten";
import { toKeuzeFase, toKeuzeSegment, type Ingang, type Keuze } from "./ingang";
import { reden, Verzamelaar } from "./redenen";
import type { Situatie } from "./situatie";
import { isVerouderd } from "./voorwaarden";
import type { Nabijheid } from "./werkgebied";

/**
 * Soft rules: points with the reason to show for them. What no answer changes is summed beforehand (vaste-regels.ts);
 * the rest stands here, one small function per rule that adds its reason and returns its points.
 */

/** Score of one candidate: per part of the story, and whatever holds for the story as a whole. */
export type Waardering = {
  /** Points per part of the story, unweighted; 0 for a part that it does not serve. */
  perDeel: readonly number[];
  /** The parts that it serves. */
  delen: Delen;
  algemeen: number;
  redenen: readonly Reden[];
};

/** A set of parts of the story: bit i is part i. A story has at most eleven parts (ten, and the acute one). */
export type Delen = number;

export function hasDeel(delen: Delen, place: number): boolean {
  return (delen & (1 << place)) !== 0;
}

/** The codes of the vraagstukken in a set of parts, in the order of the story. */
export function listCodes(delen: Delen, { verhaal }: Situatie): string[] {
  return verhaal.filter((_, place) => hasDeel(delen, place)).map(({ code }) => code);
}

/** A choice that the sources or the editors already made for a part of the story (null: for the story as a whole). */
export type Voorkeur = { deel: number | null; soort: "beslisregel" | "redactiekeuze"; reden: Reden };

/** A part of the story, with the reasons for who serves it and for whose dienstverlener does so with another dienst. */
type Weegdeel = { place: number; nummer: number; dektVraagstuk: Reden; dektMeer: Reden };

/** The answers with the reasons that they give, made once per advice and shared by its candidates. */
export type Weegschaal = {
  situatie: Situatie;
  delen: readonly Weegdeel[];
  segment: Keuze;
  segmentreden: Reden | null;
  fasen: Keuze;
  doelland: Reden | null;
  /** As many zeros as the story has parts. */
  nulPerDeel: readonly number[];
  redenen: Verzamelaar<Reden>;
};

export function prepareWeegschaal(situatie: Situatie): Weegschaal {
  const { verhaal, profiel, invoer } = situatie;
  return {
    situatie,
    delen: verhaal.map(({ code, nummer }, place) => ({
      place,
      nummer,
      dektVraagstuk: reden("dekt-vraagstuk", { vraagstuk: code }, ["vraagstukken"]),
      dektMeer: reden("dekt-meer", { vraagstuk: code }, ["vraagstukken"]),
    })),
    segment: profiel.segment === null ? 0 : toKeuzeSegment([profiel.segment]),
    fasen: toKeuzeFase(profiel.fasen),
    segmentreden:
      profiel.segment === null ? null : reden("past-bij-segment", { segment: profiel.segment }, ["banen", "marge"]),
    doelland:
      invoer.doelland === undefined ? null : reden("past-bij-doelland", { doelland: invoer.doelland }, ["doelland"]),
    nulPerDeel: verhaal.map(() => 0),
    redenen: new Verzamelaar(),
  };
}

/**
 * Puts the scored in order of rank: highest first, equal scores in the order in which they came.
 * Numbers are sorted without a callback, and each item then finds its score among them: `sort` with a comparison took a fifth
 * of a whole advice.
 */
export function rankByScore<T extends { score: number }>(scored: readonly T[]): T[] {
  const descending = new Float64Array(scored.length);
  for (let i = 0; i < scored.length; i++) descending[i] = -(scored[i]?.score ?? 0);
  descending.sort();
  const ranked = scored.slice();
  const equals = new Uint32Array(scored.length);
  for (const item of scored) {
    const first = findFirst(descending, -item.score);
    const before = equals[first] ?? 0;
    equals[first] = before + 1;
    ranked[first + before] = item;
  }
  return ranked;
}

/** Place of the first `value` in a sorted list that holds it. */
function findFirst(ascending: Float64Array, value: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((ascending[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Weighs one candidate by the soft rules. Pure addition of the table in gewichten.ts. */
export function weighKandidaat(
  ingang: Ingang,
  isBinnenGebied: boolean,
  voorkeuren: readonly Voorkeur[],
  weegschaal: Weegschaal,
): Waardering {
  const { nabijheid, vraagstukken, vasteWaardering } = ingang;
  const { situatie, redenen } = weegschaal;
  const perDeel = weegschaal.nulPerDeel.slice();
  let delen: Delen = 0;
  let algemeen = vasteWaardering.punten;
  for (const { deel, soort, reden: because } of voorkeuren) {
    redenen.add(because);
    if (deel === null) algemeen += soort === "beslisregel" ? GEWICHTEN.beslisregelHeelVerhaal : GEWICHTEN[soort];
    else {
      perDeel[deel] = (perDeel[deel] ?? 0) + GEWICHTEN[soort];
      delen |= 1 << deel;
    }
  }
  for (const { place, nummer, dektVraagstuk } of weegschaal.delen) {
    const rank = vraagstukken.indexOf(nummer);
    if (rank < 0) continue;
    redenen.add(dektVraagstuk);
    perDeel[place] = (perDeel[place] ?? 0) + weighVraagstuk(rank);
    delen |= 1 << place;
  }
  if (delen === 0) algemeen += weighThema(ingang, situatie, redenen);
  algemeen += weighAcuut(ingang, situatie, redenen);
  algemeen += weighSegment(ingang, weegschaal);
  algemeen += weighBehoefte(ingang, situatie, redenen);
  algemeen += weighFase(ingang, weegschaal);
  algemeen += weighDoelland(ingang, weegschaal);
  if (isBinnenGebied) algemeen += weighNabijheid(nabijheid, redenen);
  algemeen += weighKosten(ingang, situatie);
  algemeen += weighOuderdom(ingang, situatie);
  for (const vast of vasteWaardering.redenen) redenen.add(vast);
  return { perDeel, delen, algemeen, redenen: redenen.take() };
}

/** Total: the story's parts by their weight, plus what holds in general. */
export function sumPunten({ perDeel, algemeen }: Waardering, { verhaal }: Situatie): number {
  let sum = algemeen;
  for (let place = 0; place < perDeel.length; place++) sum += (verhaal[place]?.gewicht ?? 0) * (perDeel[place] ?? 0);
  return sum;
}

/** @param rank place of the vraagstuk among those of the dienst */
function weighVraagstuk(rank: number): number {
  return rank === 0 ? GEWICHTEN.dektVraagstuk : GEWICHTEN.dektVraagstukVerderop;
}

function weighThema({ dienst }: Ingang, { invoer: { themas } }: Situatie, redenen: Verzamelaar<Reden>): number {
  if (themas === undefined) return 0;
  for (const thema of themas)
    if (dienst.themas.includes(thema)) {
      redenen.add(reden("dekt-thema", { thema }, ["themas"]));
      return GEWICHTEN.dektThema;
    }
  return 0;
}

const ACUUT = reden("acuut", {}, ["acuut"]);

// R02.
function weighAcuut({ isAcuteHulp }: Ingang, { isAcuut }: Situatie, redenen: Verzamelaar<Reden>): number {
  if (!isAcuut || !isAcuteHulp) return 0;
  redenen.add(ACUUT);
  return GEWICHTEN.acuut;
}

// R29.
function weighSegment({ segmenten }: Ingang, { segment, segmentreden, redenen }: Weegschaal): number {
  if (segmentreden === null || segmenten === 0) return 0;
  if ((segmenten & segment) === 0) return GEWICHTEN.anderSegment;
  redenen.add(segmentreden);
  return GEWICHTEN.segment;
}

// R05, R09, R10.
function weighBehoefte(ingang: Ingang, { invoer: { behoefte } }: Situatie, redenen: Verzamelaar<Reden>): number {
  const isWanted = behoefte === "advies" ? ingang.isGesprek : behoefte === "informatie" && ingang.isInformatie;
  if (!isWanted) return behoefte === "advies" ? GEWICHTEN.andereBehoefte : 0;
  redenen.add(ingang.pastBijBehoefte);
  return GEWICHTEN.behoefte;
}

function weighFase(ingang: Ingang, { fasen }: Weegschaal): number {
  if (fasen === 0 || ingang.fasen === 0) return 0;
  return (ingang.fasen & fasen) === 0 ? GEWICHTEN.andereFase : GEWICHTEN.fase;
}

function weighDoelland({ landen }: Ingang, { situatie, doelland, redenen }: Weegschaal): number {
  const land = situatie.invoer.doelland;
  if (doelland === null || land === undefined || !landen.includes(land)) return 0;
  redenen.add(doelland);
  return GEWICHTEN.doelland;
}

const IN_UW_GEMEENTE = reden("in-uw-gemeente", {}, ["gemeente"]);
const IN_UW_REGIO = reden("in-uw-regio", {}, ["gemeente"]);

// R25.
function weighNabijheid(nabijheid: Nabijheid, redenen: Verzamelaar<Reden>): number {
  if (nabijheid === "landelijk") return 0;
  redenen.add(nabijheid === "gemeente" ? IN_UW_GEMEENTE : IN_UW_REGIO);
  return GEWICHTEN[nabijheid];
}

// R27; what is free earns its points beforehand.
function weighKosten({ isBetaald }: Ingang, { profiel }: Situatie): number {
  if (!isBetaald) return 0;
  return profiel.grootteklasse === "micro" ? GEWICHTEN.betaaldVoorKlein : GEWICHTEN.betaald;
}

// R59; what was seen of late earns its points beforehand.
function weighOuderdom({ statusJaar }: Ingang, { peiljaar }: Situatie): number {
  return isVerouderd(statusJaar, peiljaar) ? GEWICHTEN.verouderd : 0;
}
