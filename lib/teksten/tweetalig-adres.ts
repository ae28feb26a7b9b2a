import type { Taal } from "../catalogus/codes";

/** The address of a page that exists in both languages; Dutch has the plain one. */
export function toTweetaligAdres(pad: string, taal: Taal): string {
  return taal === "nl" ? pad : `${pad}?taal=${taal}`;
}

/** What search engines are told of such a page: its own address and that of each language. */
export function toTweetaligeAlternates(
  pad: string,
  taal: Taal,
): { canonical: string; languages: Record<Taal | "x-default", string> } {
  const nl = toTweetaligAdres(pad, "nl");
  return {
    canonical: toTweetaligAdres(pad, taal),
    languages: { nl, en: toTweetaligAdres(pad, "en"), "x-default": nl },
  };
}
