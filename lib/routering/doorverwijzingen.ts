import { gebiedsrolSchema } from "../catalogus/codes";
import type { Vraagstuk } from "../catalogus/taxonomie";
import type { Aanbeveling } from "./advies";
import { findBeslisregel, findVervanger, resolveDoel } from "./beslistabel";
import type { GecompileerdeCatalogus, Ingang } from "./compile-catalogus";
import type { Beoordeeld } from "./kandidaten";
import { isGesprek, reden } from "./rangorde";
import type { Situatie } from "./situatie";
import { listPartijen } from "./werkgebied";

/** R15: few parties. The number is ours (R15: 1 first contact, at most 3 warm). */
export const MAX_DOORVERWIJZINGEN = 3;

/**
 * The smallest ordered set of referrals: first whoever covers a part of the story that the chosen party does not,
 * then the next step that the sources or editors name. Never the same party twice.
 */
export function chooseDoorverwijzingen(
  eerste: Beoordeeld,
  kandidaten: readonly Beoordeeld[],
  situatie: Situatie,
  catalogus: GecompileerdeCatalogus,
): { beoordeeld: Beoordeeld; aanbeveling: Aanbeveling }[] {
  const chosen: { beoordeeld: Beoordeeld; aanbeveling: Aanbeveling }[] = [];
  const taken = new Set([partyOf(eerste.ingang)]);
  const candidates = kandidaten.filter(({ magVerwijzing, ingang }) => magVerwijzing && !taken.has(partyOf(ingang)));
  const covered = new Set(listCovered(eerste, kandidaten));

  const take = (beoordeeld: Beoordeeld, codes: readonly string[], isNextStep: boolean) => {
    taken.add(partyOf(beoordeeld.ingang));
    for (const code of codes) covered.add(code);
    chosen.push({ beoordeeld, aanbeveling: toDoorverwijzing(beoordeeld, codes, isNextStep, situatie) });
  };

  for (const { code } of situatie.verhaal) {
    if (chosen.length === MAX_DOORVERWIJZINGEN || covered.has(code)) continue;
    const best = findBest(code, candidates, taken);
    if (best !== null)
      take(
        best,
        situatie.verhaal
          .map((deel) => deel.code)
          .filter((deel) => !covered.has(deel) && best.waardering.perVraagstuk.has(deel)),
        false,
      );
  }
  for (const beoordeeld of listVolgendeStappen(candidates, situatie, catalogus)) {
    if (chosen.length === MAX_DOORVERWIJZINGEN) break;
    if (taken.has(partyOf(beoordeeld.ingang))) continue;
    take(
      beoordeeld,
      situatie.verhaal.map(({ code }) => code).filter((code) => beoordeeld.waardering.perVraagstuk.has(code)),
      true,
    );
  }
  return chosen;
}

/** What the party of the first contact covers, with whichever of its diensten: no second door is needed for it. */
export function listCovered(eerste: Beoordeeld, kandidaten: readonly Beoordeeld[]): string[] {
  return kandidaten
    .filter(({ ingang, magVerwijzing }) => magVerwijzing && partyOf(ingang) === partyOf(eerste.ingang))
    .concat(eerste)
    .flatMap(({ waardering }) => [...waardering.perVraagstuk.keys()]);
}

/** One party may stand on several cards: the desks of one gemeente are one door. */
function partyOf({ dienstverlener }: Ingang): string {
  return dienstverlener.plaatshouder && dienstverlener.gebiedsrol !== null
    ? `rol:${dienstverlener.gebiedsrol}`
    : dienstverlener.slug;
}

function findBest(code: string, candidates: readonly Beoordeeld[], taken: ReadonlySet<string>): Beoordeeld | null {
  let best: Beoordeeld | null = null;
  let bestScore = Number.NEGATIVE_INFINITY;
  for (const beoordeeld of candidates) {
    const own = beoordeeld.waardering.perVraagstuk.get(code);
    if (own === undefined || taken.has(partyOf(beoordeeld.ingang))) continue;
    const score = own + beoordeeld.waardering.algemeen;
    if (score > bestScore) {
      best = beoordeeld;
      bestScore = score;
    }
  }
  return best;
}

/** The next steps that the decision table, else the editors, name for the parts of the story, in order. */
function* listVolgendeStappen(
  candidates: readonly Beoordeeld[],
  situatie: Situatie,
  catalogus: GecompileerdeCatalogus,
): Generator<Beoordeeld> {
  for (const code of [null, ...situatie.verhaal.map((deel) => deel.code)]) {
    const regel = findBeslisregel(code, situatie, catalogus);
    if (regel !== null && regel.warm.length > 0) {
      for (const doel of regel.warm) {
        const ingang = resolveDoel(doel, code, situatie, catalogus);
        const found = candidates.find((beoordeeld) => beoordeeld.ingang === ingang);
        if (found !== undefined) yield found;
      }
      continue;
    }
    const vraagstuk = code === null ? undefined : catalogus.vraagstukken.get(code);
    if (vraagstuk === undefined) continue;
    for (const slug of vraagstuk.warmeVerwijzing) {
      const found = findBestOfDienstverlener(slug, vraagstuk, candidates, situatie, catalogus);
      if (found !== undefined) yield found;
    }
  }
}

/** Diensten that the next steps of the story can lead to: they must be among the candidates to be judged. */
export function listWarmeIngangen(situatie: Situatie, catalogus: GecompileerdeCatalogus): Ingang[] {
  return [null, ...situatie.verhaal.map(({ code }) => code)].flatMap((code) => {
    const regel = findBeslisregel(code, situatie, catalogus);
    if (regel !== null && regel.warm.length > 0)
      return regel.warm.flatMap((doel) => resolveDoel(doel, code, situatie, catalogus) ?? []);
    const vraagstuk = code === null ? undefined : catalogus.vraagstukken.get(code);
    return (vraagstuk?.warmeVerwijzing ?? []).flatMap((slug) =>
      listIngangen(slug, vraagstuk?.code ?? "", situatie, catalogus),
    );
  });
}

/**
 * Which of its diensten the editors' next step stands for: one that serves the need itself, else someone to talk to about
 * needs of the same theme. A scheme needs a direct match, and who is meant for another segment is no next step (R29, R57).
 */
function findBestOfDienstverlener(
  slug: string,
  vraagstuk: Vraagstuk,
  candidates: readonly Beoordeeld[],
  situatie: Situatie,
  catalogus: GecompileerdeCatalogus,
): Beoordeeld | undefined {
  const ingangen = new Set(listIngangen(slug, vraagstuk.code, situatie, catalogus));
  const own = candidates.filter(({ ingang }) => ingangen.has(ingang) && fitsSegment(ingang, situatie));
  return (
    own.find(({ waardering }) => waardering.perVraagstuk.has(vraagstuk.code)) ??
    own.find(({ waardering }) => waardering.perVraagstuk.size > 0) ??
    own.find(
      ({ ingang: { dienst, heeftTelefoon } }) =>
        dienst.vraagstukken.some((code) => catalogus.vraagstukken.get(code)?.thema === vraagstuk.thema) &&
        (isGesprek(dienst.vorm) || heeftTelefoon) &&
        (situatie.isAcuut || dienst.urgentie === "normaal"),
    )
  );
}

function fitsSegment({ dienst }: Ingang, { profiel: { segment } }: Situatie): boolean {
  return segment === null || dienst.segmenten.length === 0 || dienst.segmenten.includes(segment);
}

/** A referral names a dienstverlener, a group card, or a role ("rom"): the diensten that it stands for in this area. */
function listIngangen(
  slug: string,
  vraagstuk: string,
  situatie: Situatie,
  catalogus: GecompileerdeCatalogus,
): readonly Ingang[] {
  const rol = gebiedsrolSchema.safeParse(slug);
  const own = catalogus.byDienstverlener.get(slug);
  if (own === undefined)
    return rol.success
      ? [...listPartijen(rol.data, situatie.plaats)].flatMap((party) => catalogus.byDienstverlener.get(party) ?? [])
      : [];
  return own.map((ingang) => findVervanger(ingang, vraagstuk, situatie, catalogus) ?? ingang);
}

function toDoorverwijzing(
  { ingang, redenen, teControleren, isVoorLater }: Beoordeeld,
  codes: readonly string[],
  isNextStep: boolean,
  { isAcuut }: Situatie,
): Aanbeveling {
  const isLater =
    isVoorLater || isNextStep || (isAcuut && ingang.dienst.urgentie !== "acuut") || ingang.dienst.termijn === "lang";
  return {
    dienstverlener: ingang.dienstverlener.slug,
    dienst: ingang.dienst.id,
    dekt: codes,
    wanneer: isLater ? "daarna" : "nu",
    redenen: isNextStep ? [reden("volgende-stap", {}, []), ...redenen] : redenen,
    teControleren,
  };
}
