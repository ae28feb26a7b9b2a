/** Crockford's base 32: no letters that look or sound alike. */
const TEKENS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const LENGTE = 8;

/**
 * What someone can read out on the phone: "DW-7K3F-9QXM". It opens nothing.
 * @param bytes at least eight, at random.
 */
export function toKenmerk(bytes: Uint8Array): string {
  const letters = [...bytes.slice(0, LENGTE)].map((byte) => TEKENS[byte % TEKENS.length]).join("");
  return `DW-${letters.slice(0, LENGTE / 2)}-${letters.slice(LENGTE / 2)}`;
}
