import type { Aanbeveling } from "./advies";
import type { GecompileerdeCatalogus } from "./compile-catalogus";
import type { Ingang } from "./ingang";
import type { Beoordeeld } from "./kandidaten";
import { hasDeel, listCodes, type Delen } from "./rangorde";
import { reden } from "./redenen";
import type { Situatie } from "./situatie";
import type { Wegwijzer } from "./wegwijzers";

/** R15: few parties. The number is ours (R15: 1 first contact, at most 3 warm). */
export const MAX_DOORVERWIJZINGEN = 3;

/**
 * The smallest ordered set of referrals: first whoever covers a part of the story that the chosen party does not (`gedekt`),
 * then the next step that the sources or editors name. Never the same party twice.
 */
export function chooseDoorverwijzingen(
  eerste: Beoordeeld,
  gedekt: Delen,
  kandidaten: readonly Beoordeeld[],
  wegwijzers: readonly Wegwijzer[],
  situatie: Situatie,
  catalogus: GecompileerdeCatalogus,
): { beoordeeld: Beoordeeld; aanbeveling: Aanbeveling }[] {
  const chosen: { beoordeeld: Beoordeeld; aanbeveling: Aanbeveling }[] = [];
  const taken = new Set([eerste.ingang.partij]);
  const candidates = kandidaten.filter(({ magVerwijzing, ingang }) => magVerwijzing && !taken.has(ingang.partij));
  let covered = gedekt;

  const take = (beoordeeld: Beoordeeld, delen: Delen, isNextStep: boolean) => {
    taken.add(beoordeeld.ingang.partij);
    covered |= delen;
    chosen.push({ beoordeeld, aanbeveling: toDoorverwijzing(beoordeeld, delen, isNextStep, situatie) });
  };

  for (const place of situatie.verhaal.keys()) {
    if (chosen.length === MAX_DOORVERWIJZINGEN || hasDeel(covered, place)) continue;
    const best = findBest(place, candidates, taken);
    if (best !== null) take(best, best.waardering.delen & ~covered, false);
  }
  for (const wegwijzer of wegwijzers)
    for (const ingangen of wegwijzer.stappen) {
      if (chosen.length === MAX_DOORVERWIJZINGEN) return chosen;
      const next = findStap(ingangen, wegwijzer, candidates, situatie, catalogus);
      if (next !== undefined && !taken.has(next.ingang.partij)) take(next, next.waardering.delen, true);
    }
  return chosen;
}

/** What the party of the first contact covers, with whichever of its diensten: no second door is needed for it. */
export function listGedekt(eerste: Beoordeeld, kandidaten: readonly Beoordeeld[]): Delen {
  let gedekt = eerste.waardering.delen;
  for (const { ingang, magVerwijzing, waardering } of kandidaten)
    if (magVerwijzing && ingang.partij === eerste.ingang.partij) gedekt |= waardering.delen;
  return gedekt;
}

function findBest(place: number, candidates: readonly Beoordeeld[], taken: ReadonlySet<string>): Beoordeeld | null {
  let best: Beoordeeld | null = null;
  let bestScore = Number.NEGATIVE_INFINITY;
  for (const beoordeeld of candidates) {
    const { delen, perDeel, algemeen } = beoordeeld.waardering;
    if (!hasDeel(delen, place) || taken.has(beoordeeld.ingang.partij)) continue;
    const score = (perDeel[place] ?? 0) + algemeen;
    if (score > bestScore) {
      best = beoordeeld;
      bestScore = score;
    }
  }
  return best;
}

/**
 * Which dienst a next step stands for. A decision row names it. The editors name a dienstverlener: then one that serves the need
 * itself, else one that serves another part of the story, else someone to talk to about needs of the same theme. A scheme needs
 * a direct match, who is meant for another segment is no next step, nor is a page to read (R09, R29, R57).
 */
function findStap(
  ingangen: readonly Ingang[],
  { vraagstuk, isBeslisregel }: Wegwijzer,
  candidates: readonly Beoordeeld[],
  situatie: Situatie,
  { vraagstukken }: GecompileerdeCatalogus,
): Beoordeeld | undefined {
  const named = candidates.filter(({ ingang }) => ingangen.includes(ingang) && !ingang.isAlleenLezen);
  if (isBeslisregel || vraagstuk === null) return named[0];
  const own = named.filter(({ ingang }) => fitsSegment(ingang, situatie));
  const place = situatie.verhaal.findIndex(({ code }) => code === vraagstuk.code);
  const ofThema = own.filter(
    ({ ingang: { dienst } }) =>
      dienst.vraagstukken.some((code) => vraagstukken.get(code)?.thema === vraagstuk.thema) &&
      (situatie.isAcuut || situatie.isZwaarWeer || dienst.urgentie === "normaal"),
  );
  return (
    own.find(({ waardering }) => hasDeel(waardering.delen, place)) ??
    own.find(({ waardering }) => waardering.delen !== 0) ??
    ofThema.find(({ ingang }) => ingang.isGesprek) ??
    ofThema.find(({ ingang }) => ingang.isInformatie && ingang.heeftTelefoon)
  );
}

/** With the segment unknown, what is only for fast growers is no next step (R28, R29). */
function fitsSegment({ dienst }: Ingang, { profiel: { segment } }: Situatie): boolean {
  if (segment === null) return !(dienst.segmenten.length === 1 && dienst.segmenten[0] === "versnellen");
  return dienst.segmenten.length === 0 || dienst.segmenten.includes(segment);
}

function toDoorverwijzing(
  { ingang, redenen, teControleren, isVoorLater }: Beoordeeld,
  delen: Delen,
  isNextStep: boolean,
  situatie: Situatie,
): Aanbeveling {
  // R16: what is for the long term can wait, but is offered.
  const isCalm = isNextStep || ingang.dienst.termijn === "lang";
  const isLater = isVoorLater || (situatie.isAcuut ? !ingang.isAcuteHulp : isCalm);
  return {
    dienstverlener: ingang.slug,
    dienst: ingang.id,
    dekt: listCodes(delen, situatie),
    wanneer: isLater ? "daarna" : "nu",
    redenen: isNextStep ? [VOLGENDE_STAP, ...redenen] : redenen,
    teControleren,
  };
}

const VOLGENDE_STAP = reden("volgende-stap");
