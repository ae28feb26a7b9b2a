import { VELDEN_PER_ONDERWERP, type Vraagonderwerp } from "../routering/alternatieven";
import type { GecompileerdeCatalogus } from "../routering/compile-catalogus";
import { determineAdvies } from "../routering/determine-advies";
import type { Invoer } from "../routering/invoer";
import { findZekerContact, listBeslissendeVragen, weighVragen, type ZekerContact } from "../routering/volgende-vraag";

/** How the questionnaire goes for someone with these answers, once the need itself is known. */
export type Verloop = {
  gesteld: Vraagonderwerp[];
  isZelfdeEersteContact: boolean;
  isZelfdeVerwijzingen: boolean;
  /** For each question that came with a certain first contact: whether it became that one. */
  schetsen: boolean[];
};

/** Puts the questions one by one, takes the answers from `invoer`, and compares with the advice on all answers at once. */
export function runVragen(invoer: Invoer, catalogus: GecompileerdeCatalogus, peildatum: string): Verloop {
  let known: Invoer = { vraagstukken: invoer.vraagstukken };
  const gesteld = new Set<Vraagonderwerp>();
  const zeker: ZekerContact[] = [];
  for (;;) {
    const weging = weighVragen(known, gesteld, catalogus, peildatum);
    const [next] = listBeslissendeVragen(weging);
    if (next === undefined) break;
    const schets = findZekerContact(weging);
    if (schets !== null && !(schets.behalveBijHaast && invoer.acuut)) zeker.push(schets);
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
    schetsen: zeker.map(({ advies }) => advies.eersteContact.dienst === asked.eersteContact.dienst),
  };
}

export type Vraagscore = {
  mediaan: number;
  p90: number;
  max: number;
  zelfdeEersteContact: number;
  zelfdeVerwijzingen: number;
  /** Pages that already named a certain first contact, and how many of those names came true, in per cent. */
  schetsen: number;
  schetsenWaar: number;
};

/** Number of pages with a question (jobs and margin are two), and shares in per cent: the same outcome, a sketch, a true one. */
export function scoreVerloop(verlopen: readonly Verloop[]): Vraagscore {
  const pages = verlopen
    .map(({ gesteld }) => gesteld.length + (gesteld.includes("groei") ? 1 : 0))
    .sort((a, b) => a - b);
  const at = (share: number) => pages[Math.min(pages.length - 1, Math.floor(pages.length * share))] ?? 0;
  const percent = (part: number, whole: number) => Math.round((1000 * part) / whole) / 10;
  const share = (isSame: (verloop: Verloop) => boolean) => percent(verlopen.filter(isSame).length, verlopen.length);
  const schetsen = verlopen.flatMap((verloop) => verloop.schetsen);
  return {
    mediaan: at(0.5),
    p90: at(0.9),
    max: pages.at(-1) ?? 0,
    zelfdeEersteContact: share((verloop) => verloop.isZelfdeEersteContact),
    zelfdeVerwijzingen: share((verloop) => verloop.isZelfdeVerwijzingen),
    schetsen: percent(schetsen.length, verlopen.flatMap(({ gesteld }) => gesteld).length),
    schetsenWaar: percent(schetsen.filter(Boolean).length, schetsen.length),
  };
}
