/** Who cannot be told apart counts as one. */
const ONBEKEND = "onbekend";

/**
 * The address that a request came from, by its X-Forwarded-For. Each proxy adds at the end the address that it saw, and the
 * server itself too, so before those of our own proxies stands what the outermost saw; what stands before that came with the
 * request and may be made up. Who did not pass all proxies cannot be told apart.
 */
export function findBezoekersadres(xForwardedFor: string | null, aantalProxies: number): string {
  return (
    xForwardedFor
      ?.split(",")
      .at(-1 - aantalProxies)
      ?.trim() || ONBEKEND
  );
}
