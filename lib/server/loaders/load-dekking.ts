import "server-only";
import type { Taal } from "@/lib/catalogus/codes";
import { determineDekking, type Dekking } from "@/lib/dekking/dekking";
import { listLinks } from "@/lib/linkcheck/list-links";
import { listLinkregels, listStuk, type Linkregel } from "@/lib/linkcheck/linkrapport";
import { toDag, today } from "../clock";
import { getZoekindex } from "../kennis";
import { loadLinkcontroles } from "./load-linkcontroles";

export type Linkstand = {
  totaal: number;
  gecontroleerd: number;
  /** Day of the last look; null when no link was ever checked. */
  laatsteOp: string | null;
  /** Longest broken first; `sinds` is a day. */
  stuk: readonly (Pick<Linkregel, "url" | "uitkomst" | "gebruik"> & { sinds: string })[];
};

export type Dekkingbeeld = { dekking: Dekking; links: Linkstand; versie: string };

/** What the catalogue that is served covers, and which of its links are known to be broken. */
export async function loadDekking(taal: Taal): Promise<Dekkingbeeld> {
  const index = await getZoekindex(taal);
  const [links, controles] = [listLinks(index.catalogus), await loadLinkcontroles()];
  const known = listLinkregels(links, controles);
  const momenten = known.map(({ gecontroleerdOp }) => Number(gecontroleerdOp));
  return {
    dekking: determineDekking(index, Number(today().slice(0, 4))),
    links: {
      totaal: links.length,
      gecontroleerd: known.length,
      laatsteOp: momenten.length === 0 ? null : toDag(new Date(Math.max(...momenten))),
      stuk: listStuk(known).map(({ stukSinds, ...regel }) => ({ ...regel, sinds: toDag(stukSinds) })),
    },
    versie: index.catalogus.versie.datum,
  };
}
