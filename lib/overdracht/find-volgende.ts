import { isBereikbaar } from "../catalogus/is-bereikbaar";
import type { GecompileerdeCatalogus } from "../routering/compile-catalogus";
import { determineAdvies } from "../routering/determine-advies";
import { formatGeweest, MAX_GENOEMD, type Geweest } from "../routering/geweest";
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
  const { byDienst, ingangen } = catalogus;
  // Two cards of one counter are one party.
  const bezet = new Set(ingangen.filter(({ slug }) => elders.includes(slug)).map(({ partij }) => partij));
  const vraagstukken = dekt.length > 0 ? [...dekt] : invoer.vraagstukken;
  // Who cannot be reached by us nor by the ondernemer, and who has another part already, is looked past like who said no.
  const past: Geweest[] = [];
  for (;;) {
    const named = [...(invoer.geweest ?? []), ...[...geweest, ...past].map(formatGeweest)].slice(-MAX_GENOEMD);
    const { eersteContact } = determineAdvies({ ...invoer, vraagstukken, geweest: named }, catalogus, peildatum);
    const ingang = byDienst.get(eersteContact.dienst);
    if (ingang === undefined || eersteContact.redenen.some(({ code }) => code === "vangnet")) return null;
    const { dienstverlener, dienst } = ingang;
    const isElders = bezet.has(ingang.partij);
    if (!isElders && isBereikbaar(dienstverlener)) {
      const heeftAdres = findOverdrachtadres(dienstverlener) !== null;
      return { dienstverlener: dienstverlener.slug, dienst: dienst.id, heeftAdres };
    }
    past.push({ dienstverlener: dienstverlener.slug, reden: isElders ? "anders" : "niet-bereikbaar" });
    if (past.length > MAX_GENOEMD) return null;
  }
}
