import type { Catalogus } from "../catalogus/catalogus";
import type { Thema } from "../catalogus/codes";
import { findAcuutVraagstuk } from "../catalogus/taxonomie";
import { listKenmerken } from "./kenmerken";
import { BUITEN_BEREIK_REDENEN, type BuitenBereikReden, type Signalen } from "./signalen";

/** A known phrasing as weighed features; `vraagstukken` with the share of it that each gets. */
type Voorbeeld = { gewichten: ReadonlyMap<string, number>; vraagstukken: ReadonlyMap<string, number> };

/** What recognition needs, compiled once per catalogue version. */
export type Herkenkennis = {
  voorbeelden: readonly Voorbeeld[];
  /** Feature → examples that carry it: the cost follows the words of the text. */
  byKenmerk: ReadonlyMap<string, readonly { voorbeeld: number; gewicht: number }[]>;
  idf: ReadonlyMap<string, number>;
  themaByVraagstuk: ReadonlyMap<string, Thema>;
  /** The vraagstuk that is acute by its very nature. */
  acuutVraagstuk: string | null;
  levensgevaar: readonly RegExp[];
  acuut: readonly RegExp[];
  buitenBereik: readonly { reden: BuitenBereikReden; patronen: readonly RegExp[] }[];
  advies: readonly RegExp[];
  informatie: readonly RegExp[];
};

/** Share of a phrasing of a dienst that its first, second, third vraagstuk gets. */
const AANDELEN = [1, 0.5, 0.25] as const;

/** Compiles the phrasings of vraagstukken and diensten, with the signals of the editors. */
export function compileHerkenkennis(catalogus: Catalogus, signalen: Signalen): Herkenkennis {
  const themaByVraagstuk = new Map(
    catalogus.taxonomie.themas.flatMap((thema) => thema.vraagstukken.map((v) => [v.code, thema.code] as const)),
  );
  const sources = new Map<string, Map<string, number>>();
  const learn = (zin: string, code: string, share: number) => {
    const vraagstukken = sources.get(zin) ?? new Map<string, number>();
    vraagstukken.set(code, Math.max(vraagstukken.get(code) ?? 0, share));
    sources.set(zin, vraagstukken);
  };
  for (const vraagstuk of catalogus.taxonomie.themas.flatMap((thema) => thema.vraagstukken))
    for (const zin of [...vraagstuk.formuleringen, vraagstuk.naam, vraagstuk.korteUitleg])
      learn(zin, vraagstuk.code, 1);
  for (const dienst of catalogus.dienstverleners.flatMap(({ diensten }) => diensten))
    for (const zin of dienst.formuleringen)
      AANDELEN.forEach((share, place) => {
        const code = dienst.vraagstukken[place];
        if (code !== undefined) learn(zin, code, share / 2);
      });

  const counted = [...sources].map(([zin, vraagstukken]) => ({ kenmerken: listKenmerken(zin), vraagstukken }));
  const idf = new Map<string, number>();
  for (const { kenmerken } of counted)
    for (const kenmerk of kenmerken.keys()) idf.set(kenmerk, (idf.get(kenmerk) ?? 0) + 1);
  for (const [kenmerk, count] of idf) idf.set(kenmerk, Math.log(1 + counted.length / count));

  const voorbeelden = counted.map(({ kenmerken, vraagstukken }) => ({
    gewichten: weigh(kenmerken, idf),
    vraagstukken,
  }));
  const byKenmerk = new Map<string, { voorbeeld: number; gewicht: number }[]>();
  voorbeelden.forEach(({ gewichten }, voorbeeld) => {
    for (const [kenmerk, gewicht] of gewichten) {
      const list = byKenmerk.get(kenmerk);
      if (list === undefined) byKenmerk.set(kenmerk, [{ voorbeeld, gewicht }]);
      else list.push({ voorbeeld, gewicht });
    }
  });

  return {
    voorbeelden,
    byKenmerk,
    idf,
    themaByVraagstuk,
    acuutVraagstuk: findAcuutVraagstuk(catalogus.taxonomie)?.code ?? null,
    levensgevaar: toRegExps(signalen.levensgevaar),
    acuut: toRegExps(signalen.acuut),
    buitenBereik: BUITEN_BEREIK_REDENEN.map((reden) => ({
      reden,
      patronen: toRegExps(signalen.buitenBereik[reden] ?? []),
    })),
    advies: toRegExps(signalen.advies),
    informatie: toRegExps(signalen.informatie),
  };
}

/** Features as a vector of length 1, by how rare each feature is (tf·idf); unknown features weigh nothing. */
export function weigh(kenmerken: ReadonlyMap<string, number>, idf: ReadonlyMap<string, number>): Map<string, number> {
  const weights = new Map<string, number>();
  let square = 0;
  for (const [kenmerk, gewicht] of kenmerken) {
    const rarity = idf.get(kenmerk);
    if (rarity === undefined) continue;
    const weight = gewicht * rarity;
    weights.set(kenmerk, weight);
    square += weight * weight;
  }
  const length = Math.sqrt(square);
  for (const [kenmerk, weight] of weights) weights.set(kenmerk, weight / length);
  return weights;
}

function toRegExps(patronen: readonly string[]): RegExp[] {
  return patronen.map((patroon) => new RegExp(patroon, "iu"));
}
