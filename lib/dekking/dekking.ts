import type { Catalogus } from "../catalogus/catalogus";
import {
  GEBIEDSROLLEN,
  SEGMENTEN,
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
/** A gemeente where nobody plays this role. */
export type Ontbrekendloket = { gemeente: string; rol: Gebiedsrol };
/** Two diensten of different parties with the same purpose, area and conditions: is one of them superfluous? */
export type Overlap = { diensten: readonly [string, string]; vraagstukken: readonly string[] };
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
    loketten: catalogus.gebieden.gemeenten.flatMap(({ naam, rollen }) =>
      GEBIEDSROLLEN.filter((rol) => rollen[rol] === undefined).map((rol) => ({ gemeente: naam, rol })),
    ),
    overlap: listOverlap(catalogus),
    verouderd: listVerouderd(catalogus, jaar),
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

function listOverlap({ dienstverleners }: Catalogus): Overlap[] {
  const byKey = new Map<string, Dienst[]>();
  for (const { werkgebied, gebiedsrol, plaatshouder, diensten } of dienstverleners) {
    if (plaatshouder) continue;
    for (const dienst of diensten) {
      if (dienst.vraagstukken.length === 0) continue;
      const key = JSON.stringify([
        werkgebied,
        gebiedsrol,
        dienst.vorm,
        [...dienst.vraagstukken].sort(),
        dienst.voorwaarden.map(({ tekst: _, ...voorwaarde }) => JSON.stringify(voorwaarde)).sort(),
      ]);
      byKey.set(key, [...(byKey.get(key) ?? []), dienst]);
    }
  }
  return [...byKey.values()].flatMap((same) =>
    same.slice(1).map((dienst) => ({
      diensten: [same[0]?.id ?? "", dienst.id] as const,
      vraagstukken: dienst.vraagstukken,
    })),
  );
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
