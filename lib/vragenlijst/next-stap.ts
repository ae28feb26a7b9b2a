import { THEMAS, type Thema } from "../catalogus/codes";
import type { Taxonomie } from "../catalogus/taxonomie";
import { VELDEN_PER_ONDERWERP, VRAAGONDERWERPEN, type Vraagonderwerp } from "../routering/alternatieven";
import type { GecompileerdeCatalogus } from "../routering/compile-catalogus";
import { findZekerContact, listBeslissendeVragen, type ZekerContact } from "../routering/volgende-vraag";
import { toInvoer, WEET_NIET, type Antwoorden } from "./antwoorden";
import { STAPPEN, stapOfVeld, VELDEN_PER_STAP, type Stap } from "./stappen";

/** What the order of the questions depends on beside the answers. */
export type Vraagcontext = { catalogus: GecompileerdeCatalogus; peildatum: string };

/** Themes in play: the chosen ones and those of the chosen vraagstukken, in the order of the survey. */
export function listThemas(antwoorden: Antwoorden, taxonomie: Taxonomie): Thema[] {
  const { themas = [], vraagstukken = [] } = toInvoer(antwoorden);
  const viaVraagstuk = taxonomie.themas
    .filter((thema) => thema.vraagstukken.some((vraagstuk) => vraagstukken.includes(vraagstuk.code)))
    .map((thema) => thema.code);
  return THEMAS.filter((thema) => themas.includes(thema) || viaVraagstuk.includes(thema));
}

/** Whether this question has an answer, "weet ik niet" included. */
export function isBeantwoord(stap: Stap, antwoorden: Antwoorden): boolean {
  return VELDEN_PER_STAP[stap].some((veld) => antwoorden[veld] !== undefined);
}

/**
 * The questions still to put, in order: first what the story is about, then only those whose answer could still change the
 * advice, most deciding first. An answer may shorten the list, and now and then bring a question in.
 */
export function listOpenStappen(antwoorden: Antwoorden, { catalogus, peildatum }: Vraagcontext): Stap[] {
  const verhaal: Stap[] =
    antwoorden.vraagstukken !== undefined
      ? []
      : antwoorden.themas !== undefined
        ? ["vraagstuk"]
        : ["thema", "vraagstuk"];
  const beslissend = listBeslissendeVragen(toInvoer(antwoorden), listGesteld(antwoorden), catalogus, peildatum)
    .flatMap((onderwerp) => VELDEN_PER_ONDERWERP[onderwerp].map(stapOfVeld))
    .filter((stap) => !isBeantwoord(stap, antwoorden));
  return [...verhaal, ...new Set(beslissend)];
}

/** The first contact that no open question will change any more; null before the need is known. */
export function findSchets(antwoorden: Antwoorden, { catalogus, peildatum }: Vraagcontext): ZekerContact | null {
  const invoer = toInvoer(antwoorden);
  if (invoer.vraagstukken === undefined) return null;
  return findZekerContact(invoer, listGesteld(antwoorden), catalogus, peildatum);
}

function listGesteld(antwoorden: Antwoorden): Set<Vraagonderwerp> {
  return new Set(VRAAGONDERWERPEN.filter((onderwerp) => isGesteld(onderwerp, antwoorden)));
}

/** "Weet ik niet" to one part of a question closes it: without that part the other decides nothing. */
function isGesteld(onderwerp: Vraagonderwerp, antwoorden: Antwoorden): boolean {
  const velden = VELDEN_PER_ONDERWERP[onderwerp];
  if (velden.some((veld) => antwoorden[veld] === WEET_NIET)) return true;
  return onderwerp === "groei"
    ? velden.every((veld) => antwoorden[veld] !== undefined)
    : velden.some((veld) => antwoorden[veld] !== undefined);
}

/** The next question to put; after the last one the summary. */
export function nextStap(antwoorden: Antwoorden, context: Vraagcontext): Stap | "samenvatting" {
  return listOpenStappen(antwoorden, context)[0] ?? "samenvatting";
}

/** The question answered before this one, or null at the first. Answers stand in the order in which they were given. */
export function findVorigeStap(stap: Stap, antwoorden: Antwoorden): Stap | null {
  const given = [...new Set(Object.keys(antwoorden).map((veld) => stapOfVeld(veld as keyof Antwoorden)))];
  const before = given.includes(stap) ? given.slice(0, given.indexOf(stap)) : given;
  return before.at(-1) ?? null;
}

/** Stands for "a few": before the need is known nobody can say how many questions follow. */
export const RESTEREND_ONBEKEND = -1;

/** How many questions are likely to follow after this one; an answer may still change it. */
export function countResterend(stap: Stap, antwoorden: Antwoorden, context: Vraagcontext): number {
  if (stap === "thema" || stap === "vraagstuk") return RESTEREND_ONBEKEND;
  return listOpenStappen(antwoorden, context).filter((open) => open !== stap).length;
}

/** Answered questions and those still open, in the fixed order of a summary. */
export function listStappen(antwoorden: Antwoorden, open: readonly Stap[]): Stap[] {
  return STAPPEN.filter((stap) => isBeantwoord(stap, antwoorden) || open.includes(stap));
}
