import "server-only";
import type { Taal } from "@/lib/catalogus/codes";
import { determineDekking, type Dekking } from "@/lib/dekking/dekking";
import { listLinks, type Link } from "@/lib/linkcheck/list-links";
import type { Linkcontrole } from "@/lib/linkcheck/linkcontrole";
import { today } from "../clock";
import { getZoekindex } from "../kennis";
import { loadLinkcontroles } from "./load-linkcontroles";

export type Linkstand = {
  totaal: number;
  gecontroleerd: number;
  /** Null when no link was ever checked. */
  laatsteOp: Date | null;
  stuk: readonly (Link & { controle: Linkcontrole & { stukSinds: Date } })[];
};

export type Dekkingbeeld = { dekking: Dekking; links: Linkstand; versie: string };

/** What the catalogue that is served covers, and which of its links are known to be broken. */
export async function loadDekking(taal: Taal): Promise<Dekkingbeeld> {
  const index = await getZoekindex(taal);
  const [links, controles] = [listLinks(index.catalogus), await loadLinkcontroles()];
  const known = links.flatMap((link) => {
    const controle = controles.get(link.url);
    return controle === undefined ? [] : [{ ...link, controle }];
  });
  return {
    dekking: determineDekking(index, Number(today().slice(0, 4))),
    links: {
      totaal: links.length,
      gecontroleerd: known.length,
      laatsteOp: known.reduce<Date | null>(
        (latest, { controle: { gecontroleerdOp } }) =>
          latest === null || gecontroleerdOp > latest ? gecontroleerdOp : latest,
        null,
      ),
      stuk: known.flatMap(({ controle, ...link }) =>
        controle.stukSinds === null ? [] : [{ ...link, controle: { ...controle, stukSinds: controle.stukSinds } }],
      ),
    },
    versie: index.catalogus.versie.datum,
  };
}
