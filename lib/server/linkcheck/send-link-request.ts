import "server-only";
import type { LookupAddress } from "node:dns";
import { request as requestHttp } from "node:http";
import { request as requestHttps } from "node:https";
import { isIP, type TcpSocketConnectOpts } from "node:net";
import type { LinkReply, LinkRequest } from "../../linkcheck/follow-link";
import type { Network } from "./network";

export type LinkRequestSettings = { network: Network; timeoutMs: number; userAgent: string; signal: AbortSignal };

/**
 * Asks one address once and follows nothing. The connection goes to the very addresses that were judged: a name that is looked
 * up again could by then point at our own network.
 * @throws the reason of `signal` when that ends it.
 */
export async function sendLinkRequest(
  request: LinkRequest,
  { network, timeoutMs, userAgent, signal }: LinkRequestSettings,
): Promise<LinkReply> {
  signal.throwIfAborted();
  const stop = new AbortController();
  const onAbort = () => stop.abort(signal.reason);
  signal.addEventListener("abort", onAbort, { once: true });
  let isTooSlow = false;
  const timer = setTimeout(() => {
    isTooSlow = true;
    stop.abort();
  }, timeoutMs);
  try {
    const { hostname } = new URL(request.url);
    const addresses = await orAbort(resolveHost(hostname, network), stop.signal);
    const wrong = addresses.find((address) => !network.isAllowed(address));
    if (wrong !== undefined)
      return { kind: "refused", detail: `${hostname} is geen openbaar adres op internet (${wrong.address})` };
    return await exchange(request, addresses, userAgent, stop.signal);
  } catch (error) {
    signal.throwIfAborted();
    if (isTooSlow) return { kind: "timeout", detail: `geen antwoord binnen ${timeoutMs / 1000} s` };
    return describeNetworkError(error);
  } finally {
    clearTimeout(timer);
    signal.removeEventListener("abort", onAbort);
  }
}

async function resolveHost(hostname: string, network: Network): Promise<LookupAddress[]> {
  const bare = hostname.replace(/^\[|\]$/g, "");
  const family = isIP(bare);
  return family === 0 ? network.lookup(bare) : [{ address: bare, family }];
}

function orAbort<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    signal.addEventListener("abort", () => reject(signal.reason), { once: true });
    work.then(resolve, reject);
  });
}

function exchange(
  { url, method }: LinkRequest,
  addresses: readonly LookupAddress[],
  userAgent: string,
  signal: AbortSignal,
): Promise<LinkReply> {
  const target = new URL(url);
  // A redirect may carry a name and password; we hand out none.
  target.username = "";
  target.password = "";
  const options = {
    method,
    signal,
    // A connection that was kept open may be closed by the other side just when it is used again.
    agent: false,
    headers: { "user-agent": userAgent, accept: "*/*" },
    lookup: pinTo(addresses),
    // The default of 250 ms takes a slow line for a dead one.
    autoSelectFamilyAttemptTimeout: 3000,
  };
  return new Promise((resolve, reject) => {
    const outgoing = (target.protocol === "https:" ? requestHttps : requestHttp)(target, options);
    outgoing.once("response", (response) => {
      const { location, "retry-after": retryAfter } = response.headers;
      resolve({
        kind: "status",
        status: response.statusCode ?? 0,
        // Node reads headers as latin1, while servers write UTF-8 in them.
        location: location === undefined ? null : Buffer.from(location, "latin1").toString("utf8"),
        retryAfter: retryAfter ?? null,
      });
      // The status says enough: the body is not fetched.
      response.destroy();
    });
    outgoing.on("error", reject);
    outgoing.end();
  });
}

function pinTo(addresses: readonly LookupAddress[]): NonNullable<TcpSocketConnectOpts["lookup"]> {
  return (_, { all }, callback) => {
    const [first] = addresses;
    if (first === undefined) callback(Object.assign(new Error("no address"), { code: "ENOTFOUND" }), "");
    else if (all) callback(null, [...addresses]);
    else callback(null, first.address, first.family);
  };
}

/** Our own line or resolver is away: that says nothing about the other side. */
const OFFLINE = ["EAI_AGAIN", "ENETDOWN", "ENETUNREACH"];

function describeNetworkError(error: unknown): LinkReply {
  const code = error instanceof Error && "code" in error ? String(error.code) : "onbekend";
  if (OFFLINE.includes(code)) return { kind: "postponed", detail: `geen verbinding vanaf deze machine (${code})` };
  if (code === "ETIMEDOUT") return { kind: "timeout", detail: `geen verbinding binnen de tijd (${code})` };
  if (/^(ECONNRESET|ECONNABORTED|EPIPE|HPE_.*)$/.test(code))
    return { kind: "no-answer", dropped: true, detail: `breekt de verbinding af (${code})` };
  return { kind: "no-answer", dropped: false, detail: `${explain(code)} (${code})` };
}

function explain(code: string): string {
  if (code === "ENOTFOUND") return "deze naam bestaat niet op internet";
  if (code === "ECONNREFUSED") return "weigert de verbinding";
  if (/CERT|SSL|TLS|SIGNATURE|EPROTO/.test(code)) return "de beveiligde verbinding klopt niet";
  return "de verbinding lukt niet";
}
