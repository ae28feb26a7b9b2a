import Fuse from "fuse.js";
import type { Dienst, Dienstverlener } from "../catalogus/dienstverlener";
import { foldNaam } from "../gebied/resolve-plaats";

/** A name under which a dienstverlener or one of its diensten may be looked for. */
type Naam = {
  slug: string;
  naam: string;
  /** Without spaces: "energiebesparing" finds "energie besparing" and the other way round. */
  aaneen: string;
  soort: "naam" | "alias" | "dienst";
};

export type Naamindex = { fuse: Fuse<Naam>; namen: readonly Naam[] };

/** Distance above which a name is no likely typing error (0 is equal, 1 is nothing alike); chosen by `npm run eval`. */
const MAX_AFSTAND = 0.42;
/** With the difference in length counted in: further than this, a name is nothing that anyone would recognise in the text. */
const MAX_SCORE = 0.62;
/** A search text below this length must be the name itself or its beginning: "UWV" is no typing error of "KVK". */
const MINSTENS_VOOR_TIKFOUT = 4;

export function compileNaamindex(dienstverleners: readonly Dienstverlener[]): Naamindex {
  const namen = dienstverleners.flatMap(({ slug, naam, aliassen, diensten }) => [
    ...toNamen(slug, naam, "naam"),
    ...aliassen.flatMap((alias) => toNamen(slug, alias, "alias")),
    ...toNamen(slug, slug, "alias"),
    ...diensten.flatMap((dienst: Dienst) => toNamen(slug, dienst.naam, "dienst")),
  ]);
  const fuse = new Fuse(namen, {
    keys: [
      { name: "naam", weight: 1 },
      { name: "aaneen", weight: 1 },
    ],
    threshold: MAX_AFSTAND,
    ignoreLocation: true,
    includeScore: true,
    minMatchCharLength: 2,
  });
  return { fuse, namen };
}

/** A name with an abbreviation between brackets is three names: the whole, without it, and the abbreviation. */
function toNamen(slug: string, naam: string, soort: Naam["soort"]): Naam[] {
  const brackets = /^(.*?)\s*\(([^)]+)\)\s*(.*)$/u.exec(naam);
  const parts = brackets === null ? [naam] : [naam, `${brackets[1]} ${brackets[3]}`, brackets[2] ?? ""];
  return [...new Set(parts.map(foldNaam))]
    .filter((part) => part !== "")
    .map((part) => ({ slug, naam: part, aaneen: part.replaceAll(" ", ""), soort }));
}

/** Slugs of dienstverleners whose name, former name, abbreviation or dienst looks like the text, best first. */
export function searchNamen(tekst: string, { fuse, namen }: Naamindex): string[] {
  const gezocht = foldNaam(tekst);
  if (gezocht === "") return [];
  const aaneen = gezocht.replaceAll(" ", "");
  const best = new Map<string, number>();
  const offer = (slug: string, afstand: number) => best.set(slug, Math.min(best.get(slug) ?? Infinity, afstand));
  for (const entry of namen) {
    const rang = entry.soort === "dienst" ? 0.2 : 0;
    if (entry.aaneen === aaneen) offer(entry.slug, rang - 1);
    else if (entry.naam.split(" ").includes(gezocht)) offer(entry.slug, rang - 0.6 + entry.naam.length / 1000);
    else if (entry.naam.startsWith(gezocht) || entry.aaneen.startsWith(aaneen))
      offer(entry.slug, rang - 0.5 + entry.naam.length / 1000);
    else if (aaneen.length >= 3 && entry.aaneen.includes(aaneen))
      offer(entry.slug, rang - 0.3 + entry.naam.length / 1000);
  }
  if (aaneen.length >= MINSTENS_VOOR_TIKFOUT)
    for (const { item, score = 1 } of fuse.search(gezocht, { limit: 60 })) {
      // A long name holds almost any short text somewhere: the difference in length counts too.
      const lengte = Math.abs(item.aaneen.length - aaneen.length) / Math.max(item.aaneen.length, aaneen.length);
      const totaal = score + lengte * 0.35;
      if (totaal <= MAX_SCORE) offer(item.slug, totaal + (item.soort === "dienst" ? 0.2 : 0));
    }
  return [...best].sort((a, b) => a[1] - b[1] || (a[0] < b[0] ? -1 : 1)).map(([slug]) => slug);
}
