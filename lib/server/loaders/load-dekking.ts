import "server-only";
import type { Taal } from "@/lib/catalogus/codes";
import { determineDekking, type Dekking } from "@/lib/dekking/dekking";
import { listLinks, type Link } from "@/lib/linkcheck/list-links";
import { listLinkregels, listStuk, type Linkregel } from "@/lib/linkcheck/linkrapport";
import type { Zoekindex } from "@/lib/zoeken/zoekindex";
import { toDag } from "@/lib/kalender/werkdagen";
import { today } from "../clock";
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

/** What holds as long as the catalogue and the year stay the same: dear to work out, so done once. */
type Vast = { jaar: number; dekking: Dekking; links: readonly Link[] };
const vast = new WeakMap<Zoekindex, Vast>();

/** What the catalogue that is served covers, and which of its links are known to be broken. */
export async function loadDekking(taal: Taal): Promise<Dekkingbeeld> {
  const index = await getZoekindex(taal);
  const { dekking, links } = getVast(index, Number(today().slice(0, 4)));
  const known = listLinkregels(links, await loadLinkcontroles());
  const momenten = known.map(({ gecontroleerdOp }) => Number(gecontroleerdOp));
  return {
    dekking,
    links: {
      totaal: links.length,
      gecontroleerd: known.length,
      laatsteOp: momenten.length === 0 ? null : toDag(new Date(Math.max(...momenten))),
      stuk: listStuk(known).map(({ stukSinds, ...regel }) => ({ ...regel, sinds: toDag(stukSinds) })),
    },
    versie: index.catalogus.versie.datum,
  };
}

function getVast(index: Zoekindex, jaar: number): Vast {
  const known = vast.get(index);
  if (known?.jaar === jaar) return known;
  const value = { jaar, dekking: determineDekking(index, jaar), links: listLinks(index.catalogus) };
  vast.set(index, value);
  return value;
}
