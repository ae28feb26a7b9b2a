import { VELDEN_PER_ONDERWERP, type Vraagonderwerp } from "../routering/alternatieven";
import type { GecompileerdeCatalogus } from "../routering/compile-catalogus";
import { determineAdvies } from "../routering/determine-advies";
import type { Invoer } from "../routering/invoer";
import { listBeslissendeVragen } from "../routering/volgende-vraag";

/** How the questionnaire goes for someone with these answers, once the need itself is known. */
export type Verloop = { gesteld: Vraagonderwerp[]; isZelfdeEersteContact: boolean; isZelfdeVerwijzingen: boolean };

/** Puts the questions one by one, takes the answers from `invoer`, and compares with the advice on all answers at once. */
export function runVragen(invoer: Invoer, catalogus: GecompileerdeCatalogus, peildatum: string): Verloop {
  let known: Invoer = { vraagstukken: invoer.vraagstukken };
  const gesteld = new Set<Vraagonderwerp>();
  for (;;) {
    const [next] = listBeslissendeVragen(known, gesteld, catalogus, peildatum);
    if (next === undefined) break;
    gesteld.add(next);
    for (const veld of VELDEN_PER_ONDERWERP[next])
      if (invoer[veld] !== undefined) known = { ...known, [veld]: invoer[veld] };
  }
  const asked = determineAdvies(known, catalogus, peildatum);
  const full = determineAdvies(invoer, catalogus, peildatum);
  const verwijzingen = ({ doorverwijzingen }: typeof full) => doorverwijzingen.map(({ dienst }) => dienst).join(" ");
  return {
    gesteld: [...gesteld],
    isZelfdeEersteContact: asked.eersteContact.dienst === full.eersteContact.dienst,
    isZelfdeVerwijzingen: verwijzingen(asked) === verwijzingen(full),
  };
}

export type Vraagscore = {
  mediaan: number;
  p90: number;
  max: number;
  zelfdeEersteContact: number;
  zelfdeVerwijzingen: number;
};

/** Number of pages with a question (jobs and margin are two) and share of cases with the same outcome, in per cent. */
export function scoreVerloop(verlopen: readonly Verloop[]): Vraagscore {
  const pages = verlopen
    .map(({ gesteld }) => gesteld.length + (gesteld.includes("groei") ? 1 : 0))
    .sort((a, b) => a - b);
  const at = (share: number) => pages[Math.min(pages.length - 1, Math.floor(pages.length * share))] ?? 0;
  const share = (isSame: (verloop: Verloop) => boolean) =>
    Math.round((1000 * verlopen.filter(isSame).length) / verlopen.length) / 10;
  return {
    mediaan: at(0.5),
    p90: at(0.9),
    max: pages.at(-1) ?? 0,
    zelfdeEersteContact: share((verloop) => verloop.isZelfdeEersteContact),
    zelfdeVerwijzingen: share((verloop) => verloop.isZelfdeVerwijzingen),
  };
}
