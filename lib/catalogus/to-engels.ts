import type { Catalogus } from "./catalogus";

/**
 * The catalogue with its own texts in English, for whoever reads it in that language. Names of schemes and organisations stay
 * Dutch; the sentences of the sources under a condition too, so those give way to ours.
 */
export function toEngels(catalogus: Catalogus): Catalogus {
  const { dienstverleners, taxonomie } = catalogus;
  return {
    ...catalogus,
    dienstverleners: dienstverleners.map((dienstverlener) => ({
      ...dienstverlener,
      beschrijving: dienstverlener.beschrijvingEn ?? dienstverlener.beschrijving,
      diensten: dienstverlener.diensten.map((dienst) => ({
        ...dienst,
        beschrijving: dienst.beschrijvingEn ?? dienst.beschrijving,
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
