import type { Linkbevinding } from "./linkcontrole";

/** What to ask next and what to conclude, from what the network said so far. Asking itself happens elsewhere. */

export const MAX_OMLEIDINGEN = 10;

export type LinkRequest = { url: string; method: "HEAD" | "GET" };

/** What the network said to one request. */
export type LinkReply =
  | { kind: "status"; status: number; location: string | null; retryAfter: string | null }
  /** `dropped`: the other side broke off while it should answer. */
  | { kind: "no-answer"; dropped: boolean; detail: string }
  | { kind: "timeout"; detail: string }
  /** We did not ask, because of the address. */
  | { kind: "refused"; detail: string }
  /** Not asked, or asked without our own network: this says nothing about the link. */
  | { kind: "postponed"; detail: string };

type Hop = { to: string; status: number };
export type Trail = { request: LinkRequest; start: string; hops: readonly Hop[] };
export type Step = { trail: Trail } | { bevinding: Linkbevinding };

const PERMANENT = [301, 308];
const TEMPORARY = [302, 303, 307];

/** HEAD first: it costs the other side least. Servers that do not know or want it say so with any error, and would answer GET. */
export function startTrail(url: string): Trail {
  return { request: { url, method: "HEAD" }, start: url, hops: [] };
}

export function continueTrail(trail: Trail, reply: LinkReply): Step {
  const { request } = trail;
  switch (reply.kind) {
    case "no-answer":
      if (reply.dropped && request.method === "HEAD") return askWithGet(trail);
      return conclude(trail, "geen-antwoord", null, reply.detail);
    case "timeout":
      return conclude(trail, "te-traag", null, reply.detail);
    case "refused":
      return conclude(trail, "geweigerd", null, reply.detail);
    case "postponed":
      return conclude(trail, "later", null, reply.detail);
    case "status":
      if (request.method === "HEAD" && reply.status >= 400 && !isBusy(reply)) return askWithGet(trail);
      return continueAtStatus(trail, reply);
  }
}

/** Whether this reply asks to leave the host alone for now. */
export function isBusy(reply: LinkReply): boolean {
  return reply.kind === "status" && (reply.status === 429 || (reply.status === 503 && reply.retryAfter !== null));
}

function continueAtStatus(trail: Trail, reply: Extract<LinkReply, { kind: "status" }>): Step {
  const { status, location, retryAfter } = reply;
  if (isBusy(reply)) {
    const when = retryAfter === null ? "" : ` (Retry-After: ${retryAfter.slice(0, 40)})`;
    return conclude(trail, "later", status, `vraagt om later terug te komen${when}`);
  }
  if (PERMANENT.includes(status) || TEMPORARY.includes(status)) return redirect(trail, status, location);
  if (status === 404 || status === 410) return conclude(trail, "niet-gevonden", status, null);
  if (status < 200 || status > 299) return conclude(trail, "fout", status, null);
  return concludeGood(trail, status);
}

function concludeGood(trail: Trail, status: number): Step {
  const [first] = trail.hops;
  if (first === undefined) return conclude(trail, "goed", status, null);
  if (!PERMANENT.includes(first.status)) return conclude(trail, "omgeleid", first.status, null);
  // What comes after a temporary redirect may be another page tomorrow, so the proposal ends before it.
  const permanent = trail.hops.findIndex((hop) => !PERMANENT.includes(hop.status));
  const moved = trail.hops.slice(0, permanent === -1 ? undefined : permanent);
  return {
    bevinding: { uitkomst: "verhuisd", httpStatus: first.status, eindadres: moved.at(-1)?.to ?? null, detail: null },
  };
}

function redirect(trail: Trail, status: number, location: string | null): Step {
  const { request, start, hops } = trail;
  if (location === null || !URL.canParse(location, request.url))
    return conclude(trail, "fout", status, "een omleiding zonder leesbaar adres");
  const to = new URL(location, request.url);
  const seen = [start, ...hops.map((hop) => hop.to)].map(withoutFragment);
  const moved = { ...trail, hops: [...hops, { to: to.href, status }] };
  if (to.protocol !== "http:" && to.protocol !== "https:")
    return conclude(moved, "geweigerd", status, "een omleiding naar iets anders dan een webadres");
  if (seen.includes(withoutFragment(to.href)))
    return conclude(moved, "kringloop", status, "de omleidingen komen weer op hetzelfde adres uit");
  if (hops.length >= MAX_OMLEIDINGEN)
    return conclude(moved, "kringloop", status, `meer dan ${MAX_OMLEIDINGEN} omleidingen`);
  return { trail: { ...moved, request: { url: to.href, method: "HEAD" } } };
}

function withoutFragment(url: string): string {
  const plain = new URL(url);
  plain.hash = "";
  return plain.href;
}

function askWithGet(trail: Trail): Step {
  return { trail: { ...trail, request: { ...trail.request, method: "GET" } } };
}

function conclude(
  { hops }: Trail,
  uitkomst: Linkbevinding["uitkomst"],
  httpStatus: number | null,
  detail: string | null,
): Step {
  return { bevinding: { uitkomst, httpStatus, eindadres: hops.at(-1)?.to ?? null, detail } };
}
