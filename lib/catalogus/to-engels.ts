import vertalingen from "../../content/teksten/en/catalogus-zinnen.json";
import type { Catalogus } from "./catalogus";
import type { Voorwaarde } from "./voorwaarde";

/** Short phrases of the catalogue (conditions, opening hours, branches) by the Dutch that they stand for. */
const ZINNEN: ReadonlyMap<string, string> = new Map(Object.entries(vertalingen));

/** A phrase of the catalogue in English; null when nobody translated it yet. */
export function findEngels(zin: string): string | null {
  return ZINNEN.get(zin) ?? null;
}

function vertaal(zin: string): string {
  return findEngels(zin) ?? zin;
}

/** The condition with each of its phrases replaced. */
export function mapZinnen(voorwaarde: Voorwaarde, replace: (zin: string) => string): Voorwaarde {
  const { tekst } = voorwaarde;
  // No phrase but a code: the engine also runs on the English catalogue, and knows the list of a target country by this name.
  const replaceUnlessCode = (waarde: string) => (waarde === "EU" ? waarde : replace(waarde));
  const met: Voorwaarde = tekst === undefined ? voorwaarde : { ...voorwaarde, tekst: replace(tekst) };
  switch (met.soort) {
    case "percentage":
      return { ...met, wat: replace(met.wat) };
    case "doelland":
      return met.lijst === undefined ? met : { ...met, lijst: replaceUnlessCode(met.lijst) };
    case "sector":
      return { ...met, branches: met.branches.map(replace) };
    case "te-bespreken":
      return typeof met.waarde === "string" ? { ...met, waarde: replaceUnlessCode(met.waarde) } : met;
    default:
      return met;
  }
}

/**
 * The catalogue with its own texts in English, for whoever reads it in that language. Names of schemes and organisations stay
 * Dutch, and so does every code: the engine gives the same advice on it.
 */
export function toEngels(catalogus: Catalogus): Catalogus {
  const { dienstverleners, taxonomie } = catalogus;
  return {
    ...catalogus,
    dienstverleners: dienstverleners.map((dienstverlener) => ({
      ...dienstverlener,
      beschrijving: dienstverlener.beschrijvingEn ?? dienstverlener.beschrijving,
      contactkanalen: dienstverlener.contactkanalen.map((kanaal) => ({
        ...kanaal,
        toelichting: kanaal.toelichting === null ? null : vertaal(kanaal.toelichting),
      })),
      diensten: dienstverlener.diensten.map((dienst) => ({
        ...dienst,
        beschrijving: dienst.beschrijvingEn ?? dienst.beschrijving,
        voorwaarden: dienst.voorwaarden.map((voorwaarde) => mapZinnen(voorwaarde, vertaal)),
      })),
    })),
    taxonomie: {
      ...taxonomie,
      themas: taxonomie.themas.map((thema) => ({
        ...thema,
        vraagstukken: thema.vraagstukken.map((vraagstuk) => ({
          ...vraagstuk,
          naam: vraagstuk.naamEn,
          korteUitleg: vraagstuk.korteUitlegEn,
        })),
      })),
    },
  };
}
