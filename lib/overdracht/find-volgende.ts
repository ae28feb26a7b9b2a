import type { GecompileerdeCatalogus } from "../routering/compile-catalogus";
import { determineAdvies } from "../routering/determine-advies";
import { formatGeweest, MAX_GENOEMD } from "../routering/geweest";
import type { Invoer } from "../routering/invoer";
import { findOverdrachtadres } from "./adres";
import type { Stand } from "./stand";
import type { Volgende } from "./vervolg";

/** The part of a story that one overdracht is about, and who has it otherwise. */
export type Opdracht = {
  invoer: Invoer;
  /** Codes of vraagstukken; empty: the whole story. */
  dekt: readonly string[];
  /** Parties that have another part of this story, or had it. */
  elders: readonly string[];
};

/**
 * The next best for a story that came back, by the same engine that made the advice: without who had it, and with what
 * they said as new knowledge.
 */
export function findVolgende(
  { geweest }: Pick<Stand, "geweest">,
  { invoer, dekt, elders }: Opdracht,
  catalogus: GecompileerdeCatalogus,
  peildatum: string,
): Volgende {
  const named = [...(invoer.geweest ?? []), ...geweest.map(formatGeweest)].slice(-MAX_GENOEMD);
  const vraagstukken = dekt.length > 0 ? [...dekt] : invoer.vraagstukken;
  const advies = determineAdvies({ ...invoer, vraagstukken, geweest: named }, catalogus, peildatum);
  const isVangnet = advies.eersteContact.redenen.some(({ code }) => code === "vangnet");
  if (isVangnet) return null;
  // Two cards of one counter are one party.
  const bezet = new Set(catalogus.ingangen.filter(({ slug }) => elders.includes(slug)).map(({ partij }) => partij));
  const ingang = [advies.eersteContact, ...advies.doorverwijzingen]
    .map(({ dienst }) => catalogus.byDienst.get(dienst))
    .find((candidate) => candidate !== undefined && !bezet.has(candidate.partij));
  if (ingang === undefined) return null;
  const { dienstverlener, dienst } = ingang;
  return {
    dienstverlener: dienstverlener.slug,
    dienst: dienst.id,
    heeftAdres: findOverdrachtadres(dienstverlener) !== null,
  };
}
