import { getAlternatieven, VELDEN_PER_ONDERWERP, VRAAGONDERWERPEN, type Vraagonderwerp } from "./alternatieven";
import type { Beslisregel } from "../catalogus/catalogus";
import type { Segment } from "../catalogus/codes";
import type { Advies } from "./advies";
import type { GecompileerdeCatalogus } from "./compile-catalogus";
import { determineAdvies } from "./determine-advies";
import type { Invoer } from "./invoer";

/** A change of the first contact weighs this many times a change of a referral. */
const GEWICHT_EERSTE_CONTACT = 10;

/**
 * The questions whose answer could still change the first contact or a referral, most deciding first.
 * Each open question is tried with every answer that can make a difference (alternatieven.ts). Each decision row that the
 * answers leave open is tried as a whole too, since its circumstances may count only together.
 * @param gesteld questions already put, "weet ik niet" included: these are never asked again.
 */
export function listBeslissendeVragen(
  invoer: Invoer,
  gesteld: ReadonlySet<Vraagonderwerp>,
  catalogus: GecompileerdeCatalogus,
  peildatum: string,
): Vraagonderwerp[] {
  const alternatieven = getAlternatieven(catalogus, Number(peildatum.slice(0, 4)));
  // What was answered stays, also where an alternative fills two fields at once.
  const advise = (antwoord: Partial<Invoer>) => determineAdvies({ ...antwoord, ...invoer }, catalogus, peildatum);
  const now = advise({});
  const open = VRAAGONDERWERPEN.filter((onderwerp) => !gesteld.has(onderwerp) && !isBekend(onderwerp, invoer));
  const gewichten = new Map(
    open.map((onderwerp) => {
      const verschil = sumVerschil(now, alternatieven[onderwerp].map(advise));
      return [onderwerp, isZeldzaam(onderwerp, invoer, catalogus) ? verschil * KANS_ZELDZAAM : verschil] as const;
    }),
  );
  for (const { onderwerpen, antwoord } of listOpenRegels(invoer, open, catalogus)) {
    const verschil = sumVerschil(now, [advise(antwoord)]) / alternatieven[onderwerpen[0]].length;
    for (const onderwerp of onderwerpen) gewichten.set(onderwerp, Math.max(gewichten.get(onderwerp) ?? 0, verschil));
  }
  return [...gewichten]
    .filter(([, gewicht]) => gewicht > 0)
    .sort((x, y) => y[1] - x[1])
    .map(([onderwerp]) => onderwerp);
}

/** Acute need changes every advice, but few are in it: who does not speak of hard times is asked last, not first. */
const KANS_ZELDZAAM = 0.05;

function isZeldzaam(onderwerp: Vraagonderwerp, invoer: Invoer, { vraagstukken }: GecompileerdeCatalogus): boolean {
  const speaksOfHardTimes =
    invoer.themas?.includes("zwaar-weer") ||
    invoer.vraagstukken?.some((code) => vraagstukken.get(code)?.thema === "zwaar-weer");
  return onderwerp === "acuut" && !speaksOfHardTimes;
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

/** Growth that makes each segment: the inverse of `determineSegment`. */
const GROEI_VAN_SEGMENT: Record<Segment, Pick<Required<Invoer>, "banen" | "marge">> = {
  hervormen: { banen: "gelijk", marge: "gelijk" },
  groeien: { banen: "gelijk", marge: "gegroeid" },
  vernieuwen: { banen: "gegroeid", marge: "gelijk" },
  versnellen: { banen: "gegroeid", marge: "gegroeid" },
};

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
      (outcome.eersteContact.dienst === now.eersteContact.dienst ? 0 : GEWICHT_EERSTE_CONTACT) +
      (isSameVerwijzingen(now, outcome) ? 0 : 1),
    0,
  );
  return verschil / outcomes.length;
}

function isSameVerwijzingen(a: Advies, b: Advies): boolean {
  const of = ({ doorverwijzingen }: Advies) => doorverwijzingen.map(({ dienst }) => dienst).join(" ");
  return of(a) === of(b);
}
