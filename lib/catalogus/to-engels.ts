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

/** All phrases of a catalogue that need an English one beside them. */
export function listTeVertalen({ dienstverleners }: Pick<Catalogus, "dienstverleners">): string[] {
  return [
    ...new Set(
      dienstverleners.flatMap(({ contactkanalen, diensten }) => [
        ...contactkanalen.flatMap(({ toelichting }) => toelichting ?? []),
        ...diensten.flatMap(({ voorwaarden }) => voorwaarden.flatMap(listZinnen)),
      ]),
    ),
  ];
}

function listZinnen(voorwaarde: Voorwaarde): string[] {
  const eigen = voorwaarde.tekst === undefined ? [] : [voorwaarde.tekst];
  switch (voorwaarde.soort) {
    case "percentage":
      return [...eigen, voorwaarde.wat];
    case "doelland":
      return voorwaarde.lijst === undefined ? eigen : [...eigen, voorwaarde.lijst];
    case "sector":
      return [...eigen, ...voorwaarde.branches];
    case "te-bespreken":
      return typeof voorwaarde.waarde === "string" ? [...eigen, voorwaarde.waarde] : eigen;
    default:
      return eigen;
  }
}

function vertaalVoorwaarde(voorwaarde: Voorwaarde): Voorwaarde {
  const tekst = voorwaarde.tekst === undefined ? {} : { tekst: vertaal(voorwaarde.tekst) };
  switch (voorwaarde.soort) {
    case "percentage":
      return { ...voorwaarde, ...tekst, wat: vertaal(voorwaarde.wat) };
    case "doelland":
      return { ...voorwaarde, ...tekst, ...(voorwaarde.lijst !== undefined && { lijst: vertaal(voorwaarde.lijst) }) };
    case "sector":
      return { ...voorwaarde, ...tekst, branches: voorwaarde.branches.map(vertaal) };
    case "te-bespreken":
      return {
        ...voorwaarde,
        ...tekst,
        waarde: typeof voorwaarde.waarde === "string" ? vertaal(voorwaarde.waarde) : voorwaarde.waarde,
      };
    default:
      return { ...voorwaarde, ...tekst };
  }
}

/**
 * The catalogue with its own texts in English, for whoever reads it in that language. Names of schemes and organisations stay
 * Dutch. Only for showing: the list "EU" of a target country means something to the engine.
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
        voorwaarden: dienst.voorwaarden.map(vertaalVoorwaarde),
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
