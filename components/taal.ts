import { cache } from "react";
import type { Taal } from "@/lib/catalogus/codes";
import { toTaaladres } from "@/lib/teksten/taaladres";
import { getVertaler, type Vertaler } from "@/lib/teksten/teksten";

/**
 * The language of the page that is being drawn. A page tells it once, at its start; everything that is drawn for the same
 * request reads it, so that no component has to hand it down. (React keeps one store per request.)
 */
const store = cache((): { taal: Taal } => ({ taal: "nl" }));

export function setTaal(taal: Taal): void {
  store().taal = taal;
}

export function getTaal(): Taal {
  return store().taal;
}

/** A sentence by its key, in the language of the page. */
export const t = ((key: never, values: never) => getVertaler(getTaal())(key, values)) as Vertaler;

/** An address of this site in the language of the page; others stay as they are. */
export function naar(href: string): string {
  return href.startsWith("/") && !href.startsWith("//") ? toTaaladres(href, getTaal()) : href;
}
