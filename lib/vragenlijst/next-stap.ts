import { THEMAS, type Thema } from "../catalogus/codes";
import type { Taxonomie } from "../catalogus/taxonomie";
import { WEET_NIET, type Antwoorden } from "./antwoorden";
import { VELDEN_PER_STAP, VRAGENLIJST, type AlleenAls, type Stap } from "./stappen";

/** Themes in play: the chosen ones and those of the chosen vraagstukken, in the order of the survey. */
export function listThemas(antwoorden: Antwoorden, taxonomie: Taxonomie): Thema[] {
  const chosen = known(antwoorden.themas) ?? [];
  const codes = known(antwoorden.vraagstukken) ?? [];
  const viaVraagstuk = taxonomie.themas
    .filter((thema) => thema.vraagstukken.some((vraagstuk) => codes.includes(vraagstuk.code)))
    .map((thema) => thema.code);
  return THEMAS.filter((thema) => chosen.includes(thema) || viaVraagstuk.includes(thema));
}

/** The questions that can matter with these answers, in order. */
export function listStappen(antwoorden: Antwoorden, taxonomie: Taxonomie): Stap[] {
  return VRAGENLIJST.filter(({ alleenAls }) => holds(alleenAls, antwoorden, taxonomie)).map(({ stap }) => stap);
}

/** Whether this question has an answer, "weet ik niet" included. */
export function isBeantwoord(stap: Stap, antwoorden: Antwoorden): boolean {
  return VELDEN_PER_STAP[stap].some((veld) => antwoorden[veld] !== undefined);
}

/** The first question that can matter and has no answer yet; after the last one the summary. */
export function nextStap(antwoorden: Antwoorden, taxonomie: Taxonomie): Stap | "samenvatting" {
  return listStappen(antwoorden, taxonomie).find((stap) => !isBeantwoord(stap, antwoorden)) ?? "samenvatting";
}

/** The question before this one, or null at the first. */
export function findVorigeStap(stap: Stap, antwoorden: Antwoorden, taxonomie: Taxonomie): Stap | null {
  const order = VRAGENLIJST.map((vraag) => vraag.stap);
  const before = listStappen(antwoorden, taxonomie).filter((s) => order.indexOf(s) < order.indexOf(stap));
  return before.at(-1) ?? null;
}

/** How many questions are likely to follow after this one; an answer may still change it. */
export function countResterend(stap: Stap, antwoorden: Antwoorden, taxonomie: Taxonomie): number {
  return listStappen(antwoorden, taxonomie).filter((s) => s !== stap && !isBeantwoord(s, antwoorden)).length;
}

function holds(alleenAls: AlleenAls, antwoorden: Antwoorden, taxonomie: Taxonomie): boolean {
  const { zonderVraagstuk, themas, vraagstukken, acuut, nietVormen, exportfasen, medewerkersMin } = alleenAls;
  const vorm = known(antwoorden.vorm);
  const fase = known(antwoorden.export);
  const chosen = known(antwoorden.vraagstukken) ?? [];
  if (zonderVraagstuk && chosen.length > 0) return false;
  if (themas && !listThemas(antwoorden, taxonomie).some((thema) => themas.includes(thema))) return false;
  if (vraagstukken && !vraagstukken.some((code) => chosen.includes(code))) return false;
  if (acuut === false && known(antwoorden.acuut) === true) return false;
  if (nietVormen && vorm !== null && nietVormen.includes(vorm)) return false;
  if (exportfasen && (fase === null || !exportfasen.includes(fase))) return false;
  return medewerkersMin === undefined || (known(antwoorden.medewerkers) ?? 0) >= medewerkersMin;
}

function known<T>(value: T | typeof WEET_NIET | undefined): T | null {
  return value === undefined || value === WEET_NIET ? null : (value as T);
}
