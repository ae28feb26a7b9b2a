import type { Taal } from "../catalogus/codes";

/** Headers by which the proxy tells the pages in which language the address was, and which address it is in Dutch. */
export const TAAL_HEADER = "x-taal";
export const PAD_HEADER = "x-pad";

/** The address of a page in this language: Dutch has the plain one, English stands under /en. */
export function toTaaladres(pad: string, taal: Taal): string {
  if (taal === "nl") return pad;
  return pad === "/" || pad.startsWith("/?") || pad.startsWith("/#") ? `/en${pad.slice(1)}` : `/en${pad}`;
}

/** Language and plain path of an address. */
export function splitTaaladres(pathname: string): { taal: Taal; pad: string } {
  if (pathname === "/en" || pathname === "/en/") return { taal: "en", pad: "/" };
  return pathname.startsWith("/en/")
    ? { taal: "en", pad: pathname.slice("/en".length) }
    : { taal: "nl", pad: pathname };
}

/** What search engines are told of a page: its own address and that of each language. */
export function toAlternates(pad: string, taal: Taal): { canonical: string; languages: Record<string, string> } {
  return {
    canonical: toTaaladres(pad, taal),
    languages: { nl: pad, en: toTaaladres(pad, "en"), "x-default": pad },
  };
}
