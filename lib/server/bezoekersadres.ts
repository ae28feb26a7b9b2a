import "server-only";
import { headers } from "next/headers";

/**
 * The address that a request came from, to count by and never to keep. A proxy in front of the site adds the address that it
 * saw at the end of X-Forwarded-For; what stands before that came with the request and may be made up.
 */
export async function readBezoekersadres(): Promise<string> {
  return (await headers()).get("x-forwarded-for")?.split(",").at(-1)?.trim() || "onbekend";
}
