/** Who cannot be told apart counts as one. */
const ONBEKEND = "onbekend";

/**
 * The address that a request came from, by its X-Forwarded-For. Each proxy adds at the end the address that it saw, so of the
 * last `aantalProxies` the first is what the outermost of ours saw; what stands before that came with the request and may be
 * made up. Without a proxy all of it may be, and then everyone counts as one; so does who did not pass all proxies.
 */
export function findBezoekersadres(xForwardedFor: string | null, aantalProxies: number): string {
  if (xForwardedFor === null || aantalProxies === 0) return ONBEKEND;
  return xForwardedFor.split(",").at(-aantalProxies)?.trim() || ONBEKEND;
}
