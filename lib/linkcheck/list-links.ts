import type { Catalogus } from "../catalogus/catalogus";

/** Where the catalogue uses an address; `dienst` is null when it is of the dienstverlener itself. */
export type Linkgebruik = {
  dienstverlener: string;
  dienst: string | null;
  veld: "website" | "contactkanalen" | "bronnen";
};

export type Link = { url: string; gebruik: readonly Linkgebruik[] };

/** Every web address of the catalogue once, spelled as it stands there, with all places that use it. */
export function listLinks({ dienstverleners }: Pick<Catalogus, "dienstverleners">): Link[] {
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
  return [...byUrl].map(([url, gebruik]) => ({ url, gebruik }));
}

function isWebUrl(text: string): boolean {
  return /^https?:\/\//i.test(text) && URL.canParse(text);
}

function isSame(a: Linkgebruik, b: Linkgebruik): boolean {
  return a.dienstverlener === b.dienstverlener && a.dienst === b.dienst && a.veld === b.veld;
}
