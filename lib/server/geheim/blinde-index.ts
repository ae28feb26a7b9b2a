import "server-only";
import { createHmac } from "node:crypto";
import type { Sleutelbos } from "./sleutelbos";

/**
 * Fingerprints of an e-mail address, by which the same one is known again without keeping it: 43 characters for each key,
 * the current one first. Store the first; look for any of them. Spaces around it and capitals make no difference.
 */
export function fingerprintAdres(sleutelbos: Sleutelbos, email: string): [string, ...string[]] {
  const adres = email.trim().toLowerCase();
  const [current, ...others] = sleutelbos;
  const fingerprint = ({ indexing }: Sleutelbos[number]) =>
    createHmac("sha256", indexing).update(`adres\n${adres}`).digest("base64url");
  return [fingerprint(current), ...others.map(fingerprint)];
}
