import { THEMAS, type Thema } from "../catalogus/codes";
import type { Taxonomie } from "../catalogus/taxonomie";
import { VELDEN_PER_ONDERWERP, VRAAGONDERWERPEN, type Vraagonderwerp } from "../routering/alternatieven";
import type { GecompileerdeCatalogus } from "../routering/compile-catalogus";
import {
  findZekerContact,
  listBeslissendeVragen,
  weighVragen,
  type Weging,
  type ZekerContact,
} from "../routering/volgende-vraag";
import type { Invoerveld } from "../routering/invoer";
import { toInvoer, toUrl, WEET_NIET, type Antwoorden } from "./antwoorden";
import { isNaAdvies, STAPPEN, stapOfVeld, VELDEN_PER_STAP, type Stap } from "./stappen";

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
export function listOpenStappen(antwoorden: Antwoorden, context: Vraagcontext): Stap[] {
  return listOpen(antwoorden, weigh(antwoorden, context));
}

function listOpen(antwoorden: Antwoorden, weging: Weging): Stap[] {
  const verhaal: Stap[] =
    antwoorden.vraagstukken !== undefined
      ? []
      : antwoorden.themas !== undefined
        ? ["vraagstuk"]
        : ["thema", "vraagstuk"];
  const beslissend = listBeslissendeVragen(weging)
    .flatMap((onderwerp) => VELDEN_PER_ONDERWERP[onderwerp].map(stapOfVeld))
    .filter((stap) => !isBeantwoord(stap, antwoorden));
  return [...verhaal, ...new Set(beslissend)];
}

function weigh(antwoorden: Antwoorden, { catalogus, peildatum }: Vraagcontext): Weging {
  const gesteld = new Set(VRAAGONDERWERPEN.filter((onderwerp) => isGesteld(onderwerp, antwoorden)));
  return weighVragen(toInvoer(antwoorden), gesteld, catalogus, peildatum);
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
export function findVorigeStap(stap: Stap | "samenvatting", antwoorden: Antwoorden): Stap | null {
  const given = (Object.keys(antwoorden) as Invoerveld[]).map(stapOfVeld).filter((other) => !isNaAdvies(other));
  const place = given.findIndex((other) => other === stap);
  return (place === -1 ? given : given.slice(0, place)).at(-1) ?? null;
}

/** Where "Terug" leads. */
export function toVorigeUrl(stap: Stap | "samenvatting", antwoorden: Antwoorden): string {
  const vorige = findVorigeStap(stap, antwoorden);
  return vorige === null ? "/" : toUrl(`/vragenlijst/${vorige}`, antwoorden);
}

/** Stands for "a few": before the need is known nobody can say how many questions follow. */
export const RESTEREND_ONBEKEND = -1;

/** How many questions are likely to follow after this one, and the first contact that none of them will change any more. */
export type Vooruitblik = { resterend: number; schets: ZekerContact | null };

/** @param overige the answers to the other questions: an answer to this one may still change. */
export function lookAhead(stap: Stap, overige: Antwoorden, context: Vraagcontext): Vooruitblik {
  if (stap === "thema" || stap === "vraagstuk") return { resterend: RESTEREND_ONBEKEND, schets: null };
  const weging = weigh(overige, context);
  return {
    resterend: listOpen(overige, weging).filter((open) => open !== stap).length,
    schets: toInvoer(overige).vraagstukken === undefined ? null : findZekerContact(weging),
  };
}

/** Answered questions and those still open, in the fixed order of a summary. */
export function listStappen(antwoorden: Antwoorden, open: readonly Stap[]): Stap[] {
  return STAPPEN.filter((stap) => isBeantwoord(stap, antwoorden) || open.includes(stap));
}
