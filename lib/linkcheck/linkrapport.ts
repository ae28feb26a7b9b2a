import { LINKUITKOMSTEN, type Linkbevinding, type Linkcontrole, type Linkuitkomst } from "./linkcontrole";
import type { Link } from "./list-links";

export type Linkregel = Linkcontrole & Pick<Link, "gebruik">;

/** What one run did, and what is known to be broken or moved in the whole catalogue. */
export type Linkrapport = {
  stuk: readonly Linkregel[];
  verhuisd: readonly Linkregel[];
  /** Of this run: who asked us to come back later. */
  later: readonly { url: string; detail: string | null }[];
  /** Per outcome, of this run. */
  telling: Readonly<Record<Linkuitkomst, number>>;
  totaal: number;
  /** With a result of this run, and skipped for one of some days ago. */
  gecontroleerd: number;
  overgeslagen: number;
  nogTeDoen: number;
  afgebroken: boolean;
};

/** What is known of these addresses; one that was never looked at is left out. */
export function listLinkregels(links: readonly Link[], controles: ReadonlyMap<string, Linkcontrole>): Linkregel[] {
  return links.flatMap(({ url, gebruik }) => {
    const controle = controles.get(url);
    return controle === undefined ? [] : [{ ...controle, gebruik }];
  });
}

/** Those that do not work, the one that is broken longest first. */
export function listStuk(regels: readonly Linkregel[]): (Linkregel & { stukSinds: Date })[] {
  return regels
    .flatMap((regel) => (regel.stukSinds === null ? [] : [{ ...regel, stukSinds: regel.stukSinds }]))
    .sort((a, b) => Number(a.stukSinds) - Number(b.stukSinds) || (a.url < b.url ? -1 : 1));
}

export function buildLinkrapport(
  links: readonly Link[],
  controles: ReadonlyMap<string, Linkcontrole>,
  run: { bevindingen: ReadonlyMap<string, Linkbevinding>; overgeslagen: number; afgebroken: boolean },
): Linkrapport {
  const regels = listLinkregels(links, controles);
  const bevindingen = [...run.bevindingen];
  const telling = Object.fromEntries(
    LINKUITKOMSTEN.map((code) => [code, bevindingen.filter(([, { uitkomst }]) => uitkomst === code).length]),
  ) as Record<Linkuitkomst, number>;
  const gecontroleerd = bevindingen.length - telling.later;
  return {
    stuk: listStuk(regels),
    verhuisd: regels.filter(({ uitkomst }) => uitkomst === "verhuisd").sort((a, b) => (a.url < b.url ? -1 : 1)),
    later: bevindingen.flatMap(([url, { uitkomst, detail }]) => (uitkomst === "later" ? [{ url, detail }] : [])),
    telling,
    totaal: links.length,
    gecontroleerd,
    overgeslagen: run.overgeslagen,
    nogTeDoen: links.length - gecontroleerd - run.overgeslagen,
    afgebroken: run.afgebroken,
  };
}
