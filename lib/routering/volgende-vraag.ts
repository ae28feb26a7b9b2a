import {
  getAlternatieven,
  type Alternatieven,
  VELDEN_PER_ONDERWERP,
  VRAAGONDERWERPEN,
  type Vraagonderwerp,
} from "./alternatieven";
import type { Beslisregel } from "../catalogus/catalogus";
import { GROEI_VAN_SEGMENT } from "../profiel/segment";
import type { Advies } from "./advies";
import type { GecompileerdeCatalogus } from "./compile-catalogus";
import { determineAdvies } from "./determine-advies";
import type { Invoer } from "./invoer";

/** A change of the first contact weighs this many times a change of a referral. */
const GEWICHT_EERSTE_CONTACT = 10;

/** The questions whose answer could still change the first contact or a referral, most deciding first. */
export function listBeslissendeVragen({ gewichten }: Weging): Vraagonderwerp[] {
  return [...gewichten]
    .filter(([, gewicht]) => gewicht > 0)
    .sort((x, y) => y[1] - x[1])
    .map(([onderwerp]) => onderwerp);
}

/** An advice whose first contact stays; `behalveBijHaast`: unless the need is acute, which few are in and which is asked last. */
export type ZekerContact = { advies: Advies; behalveBijHaast: boolean };

/**
 * The first contact that the open questions will not change any more, or null. No single answer changes it, no decision row that
 * is still open, and none of a spread of answers to all open questions at once.
 */
export function findZekerContact({
  now,
  advise,
  open,
  kantelend,
  isAcuutZeldzaam,
  alternatieven,
}: Weging): ZekerContact | null {
  const behalveBijHaast = kantelend.has("acuut") && isAcuutZeldzaam;
  if (kantelend.size > (behalveBijHaast ? 1 : 0)) return null;
  const zonderHaast = behalveBijHaast ? { ...alternatieven, acuut: [{ acuut: false }] } : alternatieven;
  const stays = spreadAntwoorden(open, zonderHaast).every((antwoorden) => isSameEersteContact(now, advise(antwoorden)));
  return stays ? { advies: now, behalveBijHaast } : null;
}

/** How many answers to all open questions at once are tried. */
const COMBINATIES = 64;
/** One irrational step per question, so that the answers to two questions never go up together. */
const STAPPEN = [2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37].map(Math.sqrt);

/** Answers to all these questions at once, spread evenly over what is possible and the same each time (a Kronecker sequence). */
function spreadAntwoorden(onderwerpen: readonly Vraagonderwerp[], alternatieven: Alternatieven): Partial<Invoer>[] {
  // A question on its own was tried already, with all its answers.
  if (onderwerpen.length < 2) return [];
  return Array.from({ length: COMBINATIES }, (_, turn) => {
    const antwoorden: Partial<Invoer> = {};
    for (const [place, onderwerp] of onderwerpen.entries()) {
      const choices = alternatieven[onderwerp];
      const share = ((turn + 1) * (STAPPEN[place] ?? 1)) % 1;
      Object.assign(antwoorden, choices[Math.floor(share * choices.length)]);
    }
    return antwoorden;
  });
}

/** What each open question could still change, from one advice per answer that makes a difference. */
export type Weging = {
  now: Advies;
  advise: (antwoorden: Partial<Invoer>) => Advies;
  open: readonly Vraagonderwerp[];
  gewichten: ReadonlyMap<Vraagonderwerp, number>;
  /** Questions that could bring another first contact. */
  kantelend: ReadonlySet<Vraagonderwerp>;
  isAcuutZeldzaam: boolean;
  alternatieven: Alternatieven;
};

/**
 * Each open question is tried with every answer that can make a difference (alternatieven.ts). Each decision row that the
 * answers leave open is tried as a whole too, since its circumstances may count only together.
 * @param gesteld questions already put, "weet ik niet" included: these are never asked again.
 */
export function weighVragen(
  invoer: Invoer,
  gesteld: ReadonlySet<Vraagonderwerp>,
  catalogus: GecompileerdeCatalogus,
  peildatum: string,
): Weging {
  const alternatieven = getAlternatieven(catalogus, Number(peildatum.slice(0, 4)));
  const isAcuutZeldzaam = !speaksOfHardTimes(invoer, catalogus);
  // What was answered stays, also where an alternative fills two fields at once.
  const advise = (antwoord: Partial<Invoer>) => determineAdvies({ ...antwoord, ...invoer }, catalogus, peildatum);
  const now = advise({});
  const open = VRAAGONDERWERPEN.filter((onderwerp) => !gesteld.has(onderwerp) && !isBekend(onderwerp, invoer));
  const gewichten = new Map<Vraagonderwerp, number>();
  const kantelend = new Set<Vraagonderwerp>();
  const weigh = (onderwerpen: readonly Vraagonderwerp[], outcomes: readonly Advies[], kans: number) => {
    const gewicht = sumVerschil(now, outcomes) * kans;
    const kantelt = outcomes.some((outcome) => !isSameEersteContact(now, outcome));
    for (const onderwerp of onderwerpen) {
      gewichten.set(onderwerp, Math.max(gewichten.get(onderwerp) ?? 0, gewicht));
      if (kantelt) kantelend.add(onderwerp);
    }
  };
  for (const onderwerp of open) {
    const kans = onderwerp === "acuut" && isAcuutZeldzaam ? KANS_ZELDZAAM : 1;
    weigh([onderwerp], alternatieven[onderwerp].map(advise), kans);
  }
  for (const { onderwerpen, antwoord } of listOpenRegels(invoer, open, catalogus))
    weigh(onderwerpen, [advise(antwoord)], 1 / alternatieven[onderwerpen[0]].length);
  return { now, advise, open, gewichten, kantelend, isAcuutZeldzaam, alternatieven };
}

/** Acute need changes every advice, but few are in it: who does not speak of hard times is asked last, not first. */
const KANS_ZELDZAAM = 0.05;

function speaksOfHardTimes(invoer: Invoer, { vraagstukken }: GecompileerdeCatalogus): boolean {
  return (
    invoer.themas?.includes("zwaar-weer") === true ||
    invoer.vraagstukken?.some((code) => vraagstukken.get(code)?.thema === "zwaar-weer") === true
  );
}

type OpenRegel = { onderwerpen: readonly [Vraagonderwerp, ...Vraagonderwerp[]]; antwoord: Partial<Invoer> };

/** Decision rows of the story that could still hold, each with the open questions it looks at and answers that fulfil it. */
function listOpenRegels(
  invoer: Invoer,
  open: readonly Vraagonderwerp[],
  { regelsByVraagstuk }: GecompileerdeCatalogus,
): OpenRegel[] {
  return (invoer.vraagstukken ?? [])
    .flatMap((code) => regelsByVraagstuk.get(code) ?? [])
    .flatMap(({ wanneer }) => {
      const fulfilled = toAntwoord(wanneer);
      const antwoord: Partial<Invoer> = {};
      const onderwerpen = open.filter((onderwerp) => VELDEN_PER_ONDERWERP[onderwerp].some((veld) => veld in fulfilled));
      for (const veld of onderwerpen.flatMap((onderwerp) => VELDEN_PER_ONDERWERP[onderwerp]))
        Object.assign(antwoord, { [veld]: fulfilled[veld] });
      const [first, ...rest] = onderwerpen;
      // A row with one open question was tried already, with all answers to that question.
      return first === undefined || rest.length === 0 ? [] : [{ onderwerpen: [first, ...rest] as const, antwoord }];
    });
}

/** Answers under which a decision row holds. */
function toAntwoord(wanneer: Beslisregel["wanneer"]): Partial<Invoer> {
  const segment = wanneer.segmenten?.[0];
  return {
    ...(wanneer.acuut !== undefined && { acuut: wanneer.acuut }),
    ...(wanneer.exportfasen && { export: wanneer.exportfasen[0] }),
    ...(wanneer.vormen && { vorm: wanneer.vormen[0] }),
    ...(wanneer.secties && { sector: wanneer.secties[0] }),
    ...(segment && GROEI_VAN_SEGMENT[segment]),
    ...(wanneer.medewerkersMax !== undefined && { medewerkers: wanneer.medewerkersMax }),
    ...(wanneer.medewerkersMin !== undefined && { medewerkers: wanneer.medewerkersMin }),
    ...(wanneer.deelnemersMin !== undefined && { clusterDeelnemers: wanneer.deelnemersMin }),
    ...(wanneer.behoefte && { behoefte: wanneer.behoefte }),
  };
}

function isBekend(onderwerp: Vraagonderwerp, invoer: Invoer): boolean {
  const velden = VELDEN_PER_ONDERWERP[onderwerp];
  return onderwerp === "groei"
    ? velden.every((veld) => invoer[veld] !== undefined)
    : velden.some((veld) => invoer[veld] !== undefined);
}

/** Share of the answers that change something, a change of the first contact counting most. */
function sumVerschil(now: Advies, outcomes: readonly Advies[]): number {
  const verschil = outcomes.reduce(
    (sum, outcome) =>
      sum +
      (isSameEersteContact(now, outcome) ? 0 : GEWICHT_EERSTE_CONTACT) +
      (isSameVerwijzingen(now, outcome) ? 0 : 1),
    0,
  );
  return verschil / outcomes.length;
}

function isSameEersteContact(a: Advies, b: Advies): boolean {
  return a.eersteContact.dienst === b.eersteContact.dienst;
}

function isSameVerwijzingen(a: Advies, b: Advies): boolean {
  const of = ({ doorverwijzingen }: Advies) => doorverwijzingen.map(({ dienst }) => dienst).join(" ");
  return of(a) === of(b);
}
