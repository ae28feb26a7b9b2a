import "server-only";
import type { Taal } from "@/lib/catalogus/codes";
import { determineDekking, type Dekking } from "@/lib/dekking/dekking";
import { listLinks } from "@/lib/linkcheck/list-links";
import { listLinkregels, listStuk, type Linkregel } from "@/lib/linkcheck/linkrapport";
import { today } from "../clock";
import { getZoekindex } from "../kennis";
import { loadLinkcontroles } from "./load-linkcontroles";

export type Linkstand = {
  totaal: number;
  gecontroleerd: number;
  /** Null when no link was ever checked. */
  laatsteOp: Date | null;
  stuk: readonly (Linkregel & { stukSinds: Date })[];
};

export type Dekkingbeeld = { dekking: Dekking; links: Linkstand; versie: string };

/** What the catalogue that is served covers, and which of its links are known to be broken. */
export async function loadDekking(taal: Taal): Promise<Dekkingbeeld> {
  const index = await getZoekindex(taal);
  const [links, controles] = [listLinks(index.catalogus), await loadLinkcontroles()];
  const known = listLinkregels(links, controles);
  return {
    dekking: determineDekking(index, Number(today().slice(0, 4))),
    links: {
      totaal: links.length,
      gecontroleerd: known.length,
      laatsteOp: known.reduce<Date | null>(
        (latest, { gecontroleerdOp }) => (latest === null || gecontroleerdOp > latest ? gecontroleerdOp : latest),
        null,
      ),
      stuk: listStuk(known),
    },
    versie: index.catalogus.versie.datum,
  };
}
