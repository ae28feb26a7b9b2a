import type { Catalogus } from "../catalogus/catalogus";
import type { Thema } from "../catalogus/codes";
import { compileFeitenkennis, type Feitenkennis, type Feitenwoorden } from "./feiten";
import type { Herkenmodel } from "./herkenmodel";
import { compileSignalen, type Patronen, type Signalen } from "./signalen";

/** What recognition needs, put together once per catalogue version. */
export type Herkenkennis = {
  model: Herkenmodel;
  patronen: Patronen;
  feiten: Feitenkennis;
  /** Only vraagstukken of the published catalogue are ever proposed. */
  themaByVraagstuk: ReadonlyMap<string, Thema>;
};

export function compileHerkenkennis(
  { taxonomie, gebieden }: Pick<Catalogus, "taxonomie" | "gebieden">,
  model: Herkenmodel,
  signalen: Signalen,
  feitenwoorden: Feitenwoorden,
): Herkenkennis {
  return {
    model,
    patronen: compileSignalen(signalen),
    feiten: compileFeitenkennis(feitenwoorden, gebieden),
    themaByVraagstuk: new Map(
      taxonomie.themas.flatMap((thema) => thema.vraagstukken.map(({ code }) => [code, thema.code] as const)),
    ),
  };
}
