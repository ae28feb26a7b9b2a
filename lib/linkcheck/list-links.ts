import type { Catalogus } from "../catalogus/catalogus";

type Veld = "website" | "contactkanalen" | "bronnen";
/** Where the catalogue uses an address; `dienst` is null when it is of the dienstverlener itself. */
export type Linkgebruik =
  { dienstverlener: string; dienst: string | null; veld: Veld } | { andereDeur: string; veld: Veld };

export type Link = { url: string; gebruik: readonly Linkgebruik[] };

/** What of the catalogue holds addresses. */
export type Linkbron = Pick<Catalogus, "dienstverleners" | "andereDeuren">;

/** Every web address of the catalogue once, spelled as it stands there, with all places that use it. */
export function listLinks({ dienstverleners, andereDeuren }: Linkbron): Link[] {
  const byUrl = new Map<string, Linkgebruik[]>();
  const add = (url: string | null, gebruik: Linkgebruik) => {
    if (url === null || !isWebUrl(url)) return;
    const known = byUrl.get(url);
    if (known === undefined) byUrl.set(url, [gebruik]);
    else if (!known.some((other) => isSame(other, gebruik))) known.push(gebruik);
  };
  for (const { slug, website, contactkanalen, bronnen, diensten } of dienstverleners) {
    const own = { dienstverlener: slug, dienst: null };
    add(website, { ...own, veld: "website" });
    for (const { waarde } of contactkanalen) add(waarde, { ...own, veld: "contactkanalen" });
    for (const { url } of bronnen) add(url, { ...own, veld: "bronnen" });
    for (const { id, bronnen: ofDienst } of diensten)
      for (const { url } of ofDienst) add(url, { dienstverlener: slug, dienst: id, veld: "bronnen" });
  }
  for (const deur of andereDeuren.deuren) {
    if (deur.dienstverlener !== null) continue;
    add(deur.website, { andereDeur: deur.code, veld: "website" });
    for (const { url } of deur.bronnen) add(url, { andereDeur: deur.code, veld: "bronnen" });
  }
  return [...byUrl].map(([url, gebruik]) => ({ url, gebruik }));
}

function isWebUrl(text: string): boolean {
  return /^https?:\/\//i.test(text) && URL.canParse(text);
}

function isSame(een: Linkgebruik, ander: Linkgebruik): boolean {
  return een.veld === ander.veld && nameGebruik(een) === nameGebruik(ander);
}

/** Who uses an address, as editors name it: "rvo / rvo-wbso", "andere-deuren/nvwa". */
export function nameGebruik(gebruik: Linkgebruik): string {
  if ("andereDeur" in gebruik) return `andere-deuren/${gebruik.andereDeur}`;
  const { dienstverlener, dienst } = gebruik;
  return dienst === null ? dienstverlener : `${dienstverlener} / ${dienst}`;
}
