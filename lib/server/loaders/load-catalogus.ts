import "server-only";
import { cache } from "react";
import { GEBIEDSROLLEN, THEMAS, type Gebiedsrol, type Taal, type Thema } from "@/lib/catalogus/codes";
import type { Dienstverlener } from "@/lib/catalogus/dienstverlener";
import type { Vraagstuk } from "@/lib/catalogus/taxonomie";
import type { Gebieden } from "@/lib/gebied/gebied";
import { findOpvolgers } from "@/lib/gebied/geldigheid";
import { listGemeentenByNaam } from "@/lib/gebied/resolve-plaats";
import type { Informatiepagina } from "@/lib/teksten/informatiepaginas";
import { presentDeur, type Deurbeeld } from "@/lib/teksten/present-deur";
import {
  presentDienstverlener,
  type Dienstbeeld,
  type Dienstverlenerbeeld,
} from "@/lib/teksten/present-dienstverlener";
import { toUrl } from "@/lib/vragenlijst/antwoorden";
import { isWerkzaamIn, toSlug, zoek, type Regio, type Zoekindex, type Zoekresultaat } from "@/lib/zoeken/zoekindex";
import { getVertaler } from "@/lib/teksten/teksten";
import { findDeuren } from "@/lib/zoeken/zoek-deuren";
import { parseZoekvraag, toZoekUrl, type Zoekvraag } from "@/lib/zoeken/zoekvraag";
import { getZoekindex } from "../kennis";

type Ruw = Readonly<Record<string, string | string[] | undefined>>;

/** The list of dienstverleners for what stands in the address. */
export async function loadZoeken(ruw: Ruw, taal: Taal): Promise<Zoekbeeld> {
  const index = await getZoekindex(taal);
  const zoekvraag = parseZoekvraag(ruw);
  const gemeenten = listGemeentenByNaam(zoekvraag.zoek, index.catalogus.gebieden);
  return {
    zoekvraag,
    voorMijUrl: toVragenlijst(zoekvraag, index),
    resultaat: zoek(zoekvraag, index),
    index,
    gemeenten: gemeenten.map(({ naam }) => ({ naam, url: `/regio/${toSlug(naam)}` })),
    andereDeuren: findDeuren(zoekvraag.zoek, index.catalogus.andereDeuren.deuren).flatMap(
      (deur) => presentDeur(deur, index.catalogus.dienstverleners) ?? [],
    ),
  };
}

export type Zoekbeeld = {
  zoekvraag: Zoekvraag;
  /** The questionnaire with what was chosen here filled in. */
  voorMijUrl: string;
  resultaat: Zoekresultaat;
  index: Zoekindex;
  /** When the text is the name of a place: where the help there stands. */
  gemeenten: readonly { naam: string; url: string }[];
  /** When the text is the name of someone who is not there for ondernemers. */
  andereDeuren: readonly Deurbeeld[];
};

function toVragenlijst({ thema, vraagstuk, regio }: Zoekvraag, { regios }: Zoekindex): string {
  const plaats = regio === undefined ? undefined : regios.get(regio);
  return toUrl(thema === undefined ? "/vragenlijst/thema" : "/vragenlijst/vraagstuk", {
    ...(thema !== undefined && { themas: [thema as Thema] }),
    ...(vraagstuk !== undefined && { vraagstukken: [vraagstuk] }),
    ...(plaats !== undefined && { [plaats.soort]: plaats.naam }),
  });
}

/** One dienstverlener with its diensten, and of a group card the concrete parties; null when there is none of that name. */
export const loadDienstverlener = cache(
  async (slug: string, taal: Taal): Promise<(Dienstverlenerbeeld & { leden: readonly Dienstverlener[] }) | null> => {
    const { catalogus } = await getZoekindex(taal);
    const found = catalogus.dienstverleners.find((dienstverlener) => dienstverlener.slug === slug);
    return found === undefined
      ? null
      : { ...presentDienstverlener(found, catalogus, taal), leden: listLeden(found, catalogus.dienstverleners) };
  },
);

/** Concrete parties that a group card stands for: its members, or those that play its role somewhere. */
function listLeden(
  { slug, plaatshouder, gebiedsrol }: Dienstverlener,
  all: readonly Dienstverlener[],
): readonly Dienstverlener[] {
  if (!plaatshouder) return [];
  return all
    .filter((other) => !other.plaatshouder)
    .filter((other) => (gebiedsrol === null ? other.groep === slug : other.gebiedsrol === gebiedsrol))
    .sort((a, b) => a.naam.localeCompare(b.naam, "nl"));
}

/** One dienst with who offers it and to whom it leads on; null when there is none of that id. */
export const loadDienst = cache(
  async (
    id: string,
    taal: Taal,
  ): Promise<(Dienstverlenerbeeld & { gevraagd: Dienstbeeld; hierna: readonly Dienstverlener[] }) | null> => {
    const index = await getZoekindex(taal);
    for (const dienstverlener of index.catalogus.dienstverleners) {
      const beeld = dienstverlener.diensten.some((dienst) => dienst.id === id)
        ? presentDienstverlener(dienstverlener, index.catalogus, taal)
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
export const loadThema = cache(async (code: string, taal: Taal): Promise<Themabeeld | null> => {
  const index = await getZoekindex(taal);
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
  /** Of a gemeente: its towns and villages, and the gemeenten that became part of it. */
  plaatsen: readonly string[];
  vroegereGemeenten: readonly string[];
  /** Of a gemeente: since when it exists, and what is to become of it. */
  geldigVan: string | null;
  einde: { datum: string; opvolger: string } | null;
  totaal: number;
  allesUrl: string;
};

/** One provincie or gemeente with its desks; null when there is none of that name. */
export const loadRegio = cache(async (slug: string, taal: Taal): Promise<Regiobeeld | null> => {
  const index = await getZoekindex(taal);
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
          .map((other) => presentDienstverlener(other, index.catalogus, taal)),
      };
    }),
    bijzonder: dienstverleners.filter(
      (other) =>
        other.gebiedsrol === null &&
        other.werkgebied.soort !== "landelijk" &&
        isWerkzaamIn(other, regio.gemeenten, index),
    ),
    ...presentGemeente(regio, gebieden),
    totaal: zoek(zoekvraag, index).totaal,
    allesUrl: toZoekUrl(zoekvraag),
  };
});

function presentGemeente(
  { soort, gemeenten: [gemeente] }: Regio,
  gebieden: Gebieden,
): Pick<Regiobeeld, "plaatsen" | "vroegereGemeenten" | "geldigVan" | "einde"> {
  if (soort === "provincie" || gemeente === undefined)
    return { plaatsen: [], vroegereGemeenten: [], geldigVan: null, einde: null };
  const { code, naam, geldigVan, geldigTot } = gemeente;
  const opvolgers = findOpvolgers(gebieden.vroegereGemeenten);
  const opvolger = gebieden.gemeenten.find((other) => other.code === gemeente.opvolger);
  return {
    plaatsen: [...gebieden.plaatsen].flatMap(([plaats, codes]) => (codes.includes(code) ? [plaats] : [])),
    vroegereGemeenten: gebieden.vroegereGemeenten.flatMap((vroeger) =>
      opvolgers.get(vroeger.code) === code && vroeger.naam !== naam ? [vroeger.naam] : [],
    ),
    geldigVan,
    einde: geldigTot === null || opvolger === undefined ? null : { datum: geldigTot, opvolger: opvolger.naam },
  };
}

/** The page of today for an area page that is not there: a town, a village, a former gemeente; null when there is no single one. */
export async function findVerhuisdPad(pad: string): Promise<string | null> {
  const naam = /^\/regio\/([^/]+)$/.exec(pad)?.[1];
  if (naam === undefined || (await isVindbaarPad(pad))) return null;
  const { catalogus } = await getZoekindex("nl");
  const [gemeente, second] = listGemeentenByNaam(decodeNaam(naam), catalogus.gebieden);
  return gemeente === undefined || second !== undefined ? null : `/regio/${toSlug(gemeente.naam)}`;
}

/** A broken percent sign is no name. */
function decodeNaam(naam: string): string {
  try {
    return decodeURIComponent(naam);
  } catch {
    return "";
  }
}

/** Pages that are there whatever the catalogue holds, each with the sentence on the picture of a shared link. */
const VASTE_PAGINAS = {
  "/": "algemeen.leus",
  "/direct-hulp": "hulp.titel",
  "/andere-deuren": "buitenBereik.alleTitel",
  "/dienstverleners": "catalogus.titel",
  "/over": "informatie.over.titel",
  "/privacy": "informatie.privacy.titel",
  "/cookies": "informatie.cookies.titel",
  "/toegankelijkheid": "informatie.toegankelijkheid.titel",
  "/colofon": "informatie.colofon.titel",
  "/contact": "informatie.contact.titel",
} as const satisfies Record<`/${Informatiepagina}`, string> & Record<string, string>;

function isVastPad(pad: string): pad is keyof typeof VASTE_PAGINAS {
  return Object.hasOwn(VASTE_PAGINAS, pad);
}

/** Paths of the pages that search engines may show, with the day on which their facts were last looked at. */
export async function listVindbarePaden(): Promise<{ pad: string; gewijzigdOp: string | null }[]> {
  const { catalogus, regios } = await getZoekindex("nl");
  return [
    ...Object.keys(VASTE_PAGINAS).map((pad) => ({ pad, gewijzigdOp: null })),
    ...THEMAS.map((thema) => ({ pad: `/themas/${thema}`, gewijzigdOp: null })),
    ...[...regios.keys()].map((slug) => ({ pad: `/regio/${slug}`, gewijzigdOp: null })),
    ...catalogus.dienstverleners.flatMap(({ slug, diensten, gecontroleerdOp }) => [
      { pad: `/dienstverleners/${slug}`, gewijzigdOp: gecontroleerdOp },
      ...diensten.map(({ id }) => ({ pad: `/diensten/${id}`, gewijzigdOp: gecontroleerdOp })),
    ]),
  ];
}

/** The words on the picture of a shared link; null when there is no such page. */
export async function loadDeeltekst(pad: string, taal: Taal): Promise<{ titel: string; soort: string | null } | null> {
  const t = getVertaler(taal);
  const [, map, naam = ""] = pad.split("/");
  if (isVastPad(pad)) return { titel: t(VASTE_PAGINAS[pad]), soort: null };
  if (!(await isVindbaarPad(pad))) return null;
  switch (map) {
    case "dienstverleners": {
      const beeld = await loadDienstverlener(naam, taal);
      return beeld && { titel: beeld.naam, soort: t(`catalogus.soorten.${beeld.dienstverlener.soort}`) };
    }
    case "diensten": {
      const beeld = await loadDienst(naam, taal);
      return beeld && { titel: beeld.gevraagd.dienst.naam, soort: beeld.naam };
    }
    case "themas": {
      const beeld = await loadThema(naam, taal);
      return beeld && { titel: t(`themas.${beeld.thema}.naam`), soort: t("catalogus.facetten.thema") };
    }
    case "regio": {
      const beeld = await loadRegio(naam, taal);
      return (
        beeld && { titel: t("catalogus.regioTitel", { naam: beeld.regio.naam }), soort: t("catalogus.rollenTitel") }
      );
    }
    default:
      return null;
  }
}

const padenPerIndex = new WeakMap<Zoekindex, ReadonlySet<string>>();

/** Whether there is a page of the catalogue at this path. */
export async function isVindbaarPad(pad: string): Promise<boolean> {
  const index = await getZoekindex("nl");
  const known = padenPerIndex.get(index);
  if (known !== undefined) return known.has(pad);
  const paden = new Set((await listVindbarePaden()).map(({ pad: vindbaar }) => vindbaar));
  padenPerIndex.set(index, paden);
  return paden.has(pad);
}
