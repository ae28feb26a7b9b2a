import "server-only";
import { findBezoekersadres } from "../limiet/bezoekersadres";
import { getAantalProxies } from "./env";

/**
 * The address that a request came from, to count by and never to keep.
 * @throws ConfigurationError when AANTAL_PROXIES is wrong.
 */
export function readBezoekersadres(headers: Pick<Headers, "get">): string {
  return findBezoekersadres(headers.get("x-forwarded-for"), getAantalProxies());
}
