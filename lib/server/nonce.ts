import "server-only";
import { headers } from "next/headers";

/** What a script of this page must bear to be allowed by its Content-Security-Policy, which the proxy made. */
export async function readNonce(): Promise<string | undefined> {
  return /'nonce-([^']+)'/.exec((await headers()).get("Content-Security-Policy") ?? "")?.[1];
}
