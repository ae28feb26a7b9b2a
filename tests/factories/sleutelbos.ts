import { createHash } from "node:crypto";
import { readSleutelbos, type Sleutelbos } from "@/lib/server/geheim/sleutelbos";

/** A key of 32 bytes in base64 that is the same for the same name, as OVERDRACHT_SLEUTELS would have it. */
export function makeSleuteltekst(naam: string): string {
  return `${naam}:${createHash("sha256").update(`test ${naam}`).digest("base64")}`;
}

/** A ring with these keys, the current one first. */
export function makeSleutelbos(...namen: string[]): Sleutelbos {
  return readSleutelbos(namen.map(makeSleuteltekst).join(","));
}
