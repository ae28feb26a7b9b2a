import type { Catalogus } from "../catalogus/catalogus";
import {
  GEBIEDSROLLEN,
  SEGMENTEN,
  STATUSSEN,
  THEMAS,
  type Gebiedsrol,
  type Segment,
  type Status,
  type Thema,
} from "../catalogus/codes";
import type { Dienst, Dienstverlener } from "../catalogus/dienstverlener";
import { isBereikbaar } from "../catalogus/is-bereikbaar";
import { isWerkzaamIn, type Zoekindex } from "../zoeken/zoekindex";

/** How many diensten of regional and local parties serve a part of a provincie; `landelijk` ones come on top. */
export type Dekkingscel = { provincie: string; thema: Thema; segment: Segment; regionaal: number; landelijk: number };
/** A gemeente where no concrete party plays this role: nobody (`null`), or only a group card. */
export type Ontbrekendloket = { gemeente: string; rol: Gebiedsrol; groepskaart: string | null };
/**
 * Two diensten with near-equal purpose, area and conditions: is one of them superfluous?
 * `gelijkenis` is between 0 and 1: the shared part of their vraagstukken and of their conditions, whichever is smaller.
 */
export type Overlap = { diensten: readonly [string, string]; vraagstukken: readonly string[]; gelijkenis: number };
/** How many diensten have facts of this status and year. */
export type Versheid = { status: Status; jaar: number | null; aantal: number };
/** A reference that leads nowhere useful: to what is closed, not found, or an area that ends. */
export type Verwijzing = { van: string; naar: string; waarom: "gesloten" | "onbekend" | "gemeente-verdwijnt" };
/** A dienst whose facts are old or not found. */
export type Verouderd = {
  dienst: string;
  dienstverlener: string;
  status: Status;
  jaar: number | null;
};

/** What the catalogue covers and where editors should look. */
export type Dekking = {
  cellen: readonly Dekkingscel[];
  loketten: readonly Ontbrekendloket[];
  overlap: readonly Overlap[];
  verouderd: readonly Verouderd[];
  /** All diensten, by status and year of their source. */
  versheid: readonly Versheid[];
  verwijzingen: readonly Verwijzing[];
  /** Parties that nobody can reach by what we know. */
  onbereikbaar: readonly string[];
};

/** A source older than this many years asks for another look. */
export const MAX_LEEFTIJD = 3;

/** Pure: `jaar` is the present year. */
export function determineDekking(index: Zoekindex, jaar: number): Dekking {
  const { catalogus } = index;
  return {
    cellen: listCellen(index),
    loketten: listOntbrekend(catalogus),
    overlap: listOverlap(catalogus),
    verouderd: listVerouderd(catalogus, jaar),
    versheid: countVersheid(catalogus),
    verwijzingen: listVerwijzingen(catalogus),
    onbereikbaar: catalogus.dienstverleners
      .filter((dienstverlener) => !dienstverlener.alleenBeleid && !isBereikbaar(dienstverlener))
      .map(({ slug }) => slug),
  };
}

function listCellen(index: Zoekindex): Dekkingscel[] {
  const provincies = [...index.regios.values()].filter(({ soort }) => soort === "provincie");
  const landelijk = countPerDoel(
    index.catalogus.dienstverleners.filter(({ werkgebied }) => werkgebied.soort === "landelijk"),
  );
  return provincies.flatMap(({ naam, gemeenten }) => {
    const here = countPerDoel(
      index.catalogus.dienstverleners.filter(
        (dienstverlener) =>
          dienstverlener.werkgebied.soort !== "landelijk" && isWerkzaamIn(dienstverlener, gemeenten, index),
      ),
    );
    return THEMAS.flatMap((thema) =>
      SEGMENTEN.map((segment) => ({
        provincie: naam,
        thema,
        segment,
        regionaal: here(thema, segment),
        landelijk: landelijk(thema, segment),
      })),
    );
  });
}

/** Counts diensten for a thema and segment; policy bodies and group cards help nobody by themselves. */
function countPerDoel(dienstverleners: readonly Dienstverlener[]): (thema: Thema, segment: Segment) => number {
  const diensten = dienstverleners
    .filter(({ alleenBeleid, plaatshouder }) => !alleenBeleid && !plaatshouder)
    .flatMap((dienstverlener) => dienstverlener.diensten);
  return (thema, segment) =>
    diensten.filter(
      ({ themas, segmenten }) => themas.includes(thema) && (segmenten.length === 0 || segmenten.includes(segment)),
    ).length;
}

function listOntbrekend({ gebieden, dienstverleners }: Catalogus): Ontbrekendloket[] {
  const groepskaarten = new Set(dienstverleners.flatMap(({ slug, plaatshouder }) => (plaatshouder ? [slug] : [])));
  return gebieden.gemeenten.flatMap(({ naam, rollen }) =>
    GEBIEDSROLLEN.flatMap((rol) => {
      const partij = rollen[rol] ?? null;
      return partij === null || groepskaarten.has(partij) ? [{ gemeente: naam, rol, groepskaart: partij }] : [];
    }),
  );
}

/** From which gelijkenis on two diensten are worth an editor's look. */
const MINSTE_GELIJKENIS = 0.6;

function listOverlap({ dienstverleners }: Catalogus): Overlap[] {
  const byPlek = new Map<string, { dienst: Dienst; sleutels: string[] }[]>();
  for (const { werkgebied, gebiedsrol, plaatshouder, diensten } of dienstverleners) {
    if (plaatshouder) continue;
    for (const dienst of diensten) {
      if (dienst.vraagstukken.length === 0) continue;
      const plek = JSON.stringify([werkgebied, gebiedsrol, dienst.vorm]);
      const sleutels = dienst.voorwaarden.map(toSleutel);
      byPlek.set(plek, [...(byPlek.get(plek) ?? []), { dienst, sleutels }]);
    }
  }
  return [...byPlek.values()]
    .flatMap((diensten) =>
      diensten.flatMap((een, place) =>
        diensten.slice(place + 1).map((ander) => ({
          diensten: [een.dienst.id, ander.dienst.id] as const,
          vraagstukken: een.dienst.vraagstukken.filter((code) => ander.dienst.vraagstukken.includes(code)),
          gelijkenis: Math.min(
            toGelijkenis(een.dienst.vraagstukken, ander.dienst.vraagstukken),
            toGelijkenis(een.sleutels, ander.sleutels),
          ),
        })),
      ),
    )
    .filter(({ gelijkenis }) => gelijkenis >= MINSTE_GELIJKENIS)
    .sort((a, b) => b.gelijkenis - a.gelijkenis || (a.diensten[0] < b.diensten[0] ? -1 : 1));
}

/** The shared part of two sets (Jaccard); two empty ones are alike. */
function toGelijkenis(een: readonly string[], ander: readonly string[]): number {
  const samen = new Set([...een, ...ander]);
  return samen.size === 0 ? 1 : [...samen].filter((x) => een.includes(x) && ander.includes(x)).length / samen.size;
}

/** Equal for two conditions that hold for the same people, whatever their words. */
function toSleutel({ tekst: _, ...voorwaarde }: Dienst["voorwaarden"][number]): string {
  return JSON.stringify(voorwaarde);
}

function countVersheid({ dienstverleners }: Catalogus): Versheid[] {
  const counts = new Map<string, Versheid>();
  for (const { status, statusJaar } of dienstverleners.flatMap(({ diensten }) => diensten)) {
    const key = `${status} ${statusJaar}`;
    counts.set(key, { status, jaar: statusJaar, aantal: (counts.get(key)?.aantal ?? 0) + 1 });
  }
  return [...counts.values()].sort(
    (a, b) => STATUSSEN.indexOf(a.status) - STATUSSEN.indexOf(b.status) || (b.jaar ?? 0) - (a.jaar ?? 0),
  );
}

/** References to nobody are refused when content is loaded; these lead to someone who cannot help. */
function listVerwijzingen({ dienstverleners, taxonomie, beslistabel, gebieden }: Catalogus): Verwijzing[] {
  const waaromNiet = new Map<string, Verwijzing["waarom"]>();
  for (const { slug, diensten } of dienstverleners) {
    const redenen = diensten.map(({ id, status, voorwaarden }) => {
      const waarom =
        status === "onbekend" ? "onbekend" : voorwaarden.some(({ soort }) => soort === "gesloten") ? "gesloten" : null;
      if (waarom !== null) waaromNiet.set(id, waarom);
      return waarom;
    });
    if (redenen.every((waarom) => waarom !== null)) waaromNiet.set(slug, redenen[0] ?? "onbekend");
  }
  const check = (van: string, naar: string): Verwijzing[] => {
    const waarom = waaromNiet.get(naar);
    return waarom === undefined ? [] : [{ van, naar, waarom }];
  };
  const eindigt = new Set(gebieden.gemeenten.flatMap(({ naam, geldigTot }) => (geldigTot === null ? [] : [naam])));
  return [
    ...taxonomie.themas.flatMap(({ vraagstukken }) =>
      vraagstukken.flatMap(({ code, eersteContact, warmeVerwijzing }) =>
        [eersteContact.dienst, ...warmeVerwijzing].flatMap((naar) => check(code, naar)),
      ),
    ),
    // Who plays a role differs per gemeente: those stand among the loketten.
    ...beslistabel.flatMap(({ id, eersteContact, warm }) =>
      [eersteContact, ...warm].flatMap((doel) => (typeof doel === "string" ? check(id, doel) : [])),
    ),
    ...dienstverleners.flatMap(({ slug, werkgebied, diensten }) => [
      ...diensten.flatMap(({ id, verwijstDoorNaar }) => verwijstDoorNaar.flatMap((naar) => check(id, naar))),
      ...(werkgebied.soort === "landelijk" ? [] : werkgebied.gemeenten)
        .filter((naam) => eindigt.has(naam))
        .map((naam) => ({ van: slug, naar: naam, waarom: "gemeente-verdwijnt" as const })),
    ]),
  ];
}

function listVerouderd({ dienstverleners }: Catalogus, jaar: number): Verouderd[] {
  return dienstverleners
    .flatMap(({ slug, diensten }) =>
      diensten.map(({ id, status, statusJaar }) => ({ dienst: id, dienstverlener: slug, status, jaar: statusJaar })),
    )
    .filter(({ status, jaar: bronJaar }) =>
      status === "bevestigd" ? false : status === "onbekend" || bronJaar === null || jaar - bronJaar > MAX_LEEFTIJD,
    )
    .sort((a, b) => (a.jaar ?? 0) - (b.jaar ?? 0) || (a.dienst < b.dienst ? -1 : 1));
}
