import "server-only";
import type { Taal } from "@/lib/catalogus/codes";
import { determineDekking, type Dekking } from "@/lib/dekking/dekking";
import { listLinks, type Link } from "@/lib/linkcheck/list-links";
import { listLinkregels, listStuk, type Linkregel } from "@/lib/linkcheck/linkrapport";
import type { Zoekindex } from "@/lib/zoeken/zoekindex";
import { addDagen, toDag } from "@/lib/kalender/werkdagen";
import { nameVraagstukken } from "@/lib/teksten/describe-antwoord";
import { today } from "../clock";
import { listHiaten } from "../data/overdrachtcijfers";
import { describeDatabaseError } from "../database/database-error";
import { openDatabase } from "../database/open-database";
import { getDatabaseadres } from "../env";
import { getZoekindex } from "../kennis";
import { log } from "../log";
import { loadLinkcontroles } from "./load-linkcontroles";

export type Linkstand = {
  totaal: number;
  gecontroleerd: number;
  /** Day of the last look; null when no link was ever checked. */
  laatsteOp: string | null;
  /** Longest broken first; `sinds` is a day. */
  stuk: readonly (Pick<Linkregel, "url" | "uitkomst" | "gebruik"> & { sinds: string })[];
};

/** Stories that were handed over and for which nobody was left: how often per vraagstuk, most often first. */
export type Hiatenstand = readonly { vraagstuk: string; aantal: number }[];

export type Dekkingbeeld = { dekking: Dekking; links: Linkstand; hiaten: Hiatenstand; versie: string };

/** How many days back gaps count. */
export const HIAAT_DAGEN = 90;

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
    hiaten: await loadHiaten(index),
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

/** None, with a line in the log, when the database is away. */
async function loadHiaten({ catalogus: { taxonomie } }: Zoekindex): Promise<Hiatenstand> {
  try {
    const hiaten = await listHiaten(openDatabase(), addDagen(today(), -HIAAT_DAGEN));
    const codes = hiaten.flatMap(({ vraagstukken }) => vraagstukken);
    const count = (code: string) => codes.filter((other) => other === code).length;
    return [...new Set(codes)]
      .flatMap((code) => nameVraagstukken([code], taxonomie).map((vraagstuk) => ({ vraagstuk, aantal: count(code) })))
      .sort((a, b) => b.aantal - a.aantal);
  } catch (error) {
    log("warn", describeDatabaseError(error, getDatabaseadres()));
    return [];
  }
}
