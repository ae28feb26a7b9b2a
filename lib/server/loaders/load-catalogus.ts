import "server-only";
import { cache } from "react";
import { GEBIEDSROLLEN, THEMAS, type Gebiedsrol, type Thema } from "@/lib/catalogus/codes";
import type { Dienstverlener } from "@/lib/catalogus/dienstverlener";
import type { Vraagstuk } from "@/lib/catalogus/taxonomie";
import {
  presentDienstverlener,
  type Dienstbeeld,
  type Dienstverlenerbeeld,
} from "@/lib/teksten/present-dienstverlener";
import { isWerkzaamIn, zoek, type Regio, type Zoekindex, type Zoekresultaat } from "@/lib/zoeken/zoekindex";
import { parseZoekvraag, toZoekUrl, type Zoekvraag } from "@/lib/zoeken/zoekvraag";
import { getZoekindex } from "../kennis";

type Ruw = Readonly<Record<string, string | string[] | undefined>>;

/** The list of dienstverleners for what stands in the address. */
export async function loadZoeken(
  ruw: Ruw,
): Promise<{ zoekvraag: Zoekvraag; resultaat: Zoekresultaat; index: Zoekindex }> {
  const index = await getZoekindex();
  const zoekvraag = parseZoekvraag(ruw);
  return { zoekvraag, resultaat: zoek(zoekvraag, index), index };
}

/** One dienstverlener with its diensten; null when there is none of that name. */
export const loadDienstverlener = cache(async (slug: string): Promise<Dienstverlenerbeeld | null> => {
  const index = await getZoekindex();
  const found = index.catalogus.dienstverleners.find((dienstverlener) => dienstverlener.slug === slug);
  return found === undefined ? null : presentDienstverlener(found, index.catalogus);
});

/** One dienst with who offers it and to whom it leads on; null when there is none of that id. */
export const loadDienst = cache(
  async (
    id: string,
  ): Promise<(Dienstverlenerbeeld & { gevraagd: Dienstbeeld; hierna: readonly Dienstverlener[] }) | null> => {
    const index = await getZoekindex();
    for (const dienstverlener of index.catalogus.dienstverleners) {
      const beeld = dienstverlener.diensten.some((dienst) => dienst.id === id)
        ? presentDienstverlener(dienstverlener, index.catalogus)
        : null;
      const gevraagd = beeld?.diensten.find(({ dienst }) => dienst.id === id);
      if (beeld === null || gevraagd === undefined) continue;
      const hierna = gevraagd.dienst.verwijstDoorNaar.flatMap(
        (slug) => index.catalogus.dienstverleners.find((other) => other.slug === slug) ?? [],
      );
      return { ...beeld, gevraagd, hierna };
    }
    return null;
  },
);

export type Themabeeld = { thema: Thema; vraagstukken: readonly Vraagstuk[]; totaal: number; allesUrl: string };

/** One thema with its vraagstukken; null when there is none of that name. */
export const loadThema = cache(async (code: string): Promise<Themabeeld | null> => {
  const index = await getZoekindex();
  const thema = THEMAS.find((known) => known === code);
  if (thema === undefined) return null;
  const zoekvraag: Zoekvraag = { zoek: "", pagina: 1, thema };
  return {
    thema,
    vraagstukken: index.catalogus.taxonomie.themas.find((other) => other.code === thema)?.vraagstukken ?? [],
    totaal: zoek(zoekvraag, index).totaal,
    allesUrl: toZoekUrl(zoekvraag),
  };
});

export type Regiobeeld = {
  regio: Regio;
  jaar: number;
  /** Who plays each role here; in a provincie that may be several. */
  rollen: readonly { rol: Gebiedsrol; partijen: readonly Dienstverlenerbeeld[] }[];
  /** Parties without a role that work here and not in the whole country. */
  bijzonder: readonly Dienstverlener[];
  totaal: number;
  allesUrl: string;
};

/** One provincie or gemeente with its desks; null when there is none of that name. */
export const loadRegio = cache(async (slug: string): Promise<Regiobeeld | null> => {
  const index = await getZoekindex();
  const regio = index.regios.get(slug);
  if (regio === undefined) return null;
  const { dienstverleners, gebieden } = index.catalogus;
  const zoekvraag: Zoekvraag = { zoek: "", pagina: 1, regio: slug };
  return {
    regio,
    jaar: gebieden.jaar,
    rollen: GEBIEDSROLLEN.map((rol) => {
      const slugs = new Set(regio.gemeenten.flatMap(({ rollen }) => rollen[rol] ?? []));
      return {
        rol,
        partijen: dienstverleners
          .filter((other) => slugs.has(other.slug))
          .map((other) => presentDienstverlener(other, index.catalogus)),
      };
    }),
    bijzonder: dienstverleners.filter(
      (other) =>
        other.gebiedsrol === null &&
        other.werkgebied.soort !== "landelijk" &&
        isWerkzaamIn(other, regio.gemeenten, index),
    ),
    totaal: zoek(zoekvraag, index).totaal,
    allesUrl: toZoekUrl(zoekvraag),
  };
});

/** Paths of the pages that search engines may show, with the day on which their facts were last looked at. */
export async function listVindbarePaden(): Promise<{ pad: string; gewijzigdOp: string | null }[]> {
  const { catalogus, regios } = await getZoekindex();
  return [
    ...["/", "/direct-hulp", "/dienstverleners"].map((pad) => ({ pad, gewijzigdOp: null })),
    ...THEMAS.map((thema) => ({ pad: `/themas/${thema}`, gewijzigdOp: null })),
    ...[...regios.keys()].map((slug) => ({ pad: `/regio/${slug}`, gewijzigdOp: null })),
    ...catalogus.dienstverleners.flatMap(({ slug, diensten, gecontroleerdOp }) => [
      { pad: `/dienstverleners/${slug}`, gewijzigdOp: gecontroleerdOp },
      ...diensten.map(({ id }) => ({ pad: `/diensten/${id}`, gewijzigdOp: gecontroleerdOp })),
    ]),
  ];
}

const padenPerIndex = new WeakMap<Zoekindex, ReadonlySet<string>>();

/** Whether there is a page of the catalogue at this path. */
export async function isVindbaarPad(pad: string): Promise<boolean> {
  const index = await getZoekindex();
  const known = padenPerIndex.get(index);
  if (known !== undefined) return known.has(pad);
  const paden = new Set((await listVindbarePaden()).map(({ pad: vindbaar }) => vindbaar));
  padenPerIndex.set(index, paden);
  return paden.has(pad);
}
