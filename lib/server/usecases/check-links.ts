import "server-only";
import { setTimeout as sleepFor } from "node:timers/promises";
import { continueTrail, isBusy, startTrail, type LinkReply, type LinkRequest } from "../../linkcheck/follow-link";
import { toLinkcontrole, type Linkbevinding } from "../../linkcheck/linkcontrole";
import { buildLinkrapport, type Linkrapport } from "../../linkcheck/linkrapport";
import { listLinks, type Link, type Linkbron } from "../../linkcheck/list-links";
import { groupByHost, hostOf, planLinks } from "../../linkcheck/plan-links";
import { listLinkcontroles, saveLinkcontrole } from "../data/linkcontrole";
import type { Database } from "../database/open-database";
import { createHostQueue } from "../linkcheck/host-queue";
import { INTERNET, type Network } from "../linkcheck/network";
import { sendLinkRequest } from "../linkcheck/send-link-request";

export type CheckLinksOptions = {
  now: () => Date;
  userAgent: string;
  /** Ends the run: what was found is kept, what was under way is not. */
  signal: AbortSignal;
  opnieuw?: boolean;
  max?: number | null;
  onResult?: (progress: { klaar: number; totaal: number; url: string }) => void;
  network?: Network;
  maxTotal?: number;
  pauseMs?: number;
  timeoutMs?: number;
  sleep?: (ms: number, signal: AbortSignal) => Promise<void>;
};

/** Looks at the web addresses of the catalogue and keeps each result at once, so that a run that is broken off can go on later. */
export async function checkLinks(
  database: Database,
  catalogus: Linkbron,
  {
    now,
    userAgent,
    signal,
    opnieuw = false,
    max = null,
    onResult = () => {},
    network = INTERNET,
    maxTotal = 8,
    pauseMs = 1000,
    timeoutMs = 10_000,
    sleep = (ms, stopped) => sleepFor(ms, undefined, { signal: stopped }),
  }: CheckLinksOptions,
): Promise<Linkrapport> {
  const links = listLinks(catalogus);
  const controles = new Map((await listLinkcontroles(database)).map((controle) => [controle.url, controle]));
  const { teDoen, vers } = planLinks(links, controles, { nu: now(), opnieuw, max });
  const bevindingen = new Map<string, Linkbevinding>();

  const stop = new AbortController();
  const onAbort = () => stop.abort(signal.reason);
  if (signal.aborted) onAbort();
  signal.addEventListener("abort", onAbort, { once: true });

  const queue = createHostQueue({ maxTotal, pauseMs, sleep: (ms) => sleep(ms, stop.signal) });
  const busyHosts = new Set<string>();
  const isLeftAlone = (host: string) => busyHosts.has(host);
  const postponed: LinkReply = { kind: "postponed", detail: "deze site vroeg net om later terug te komen" };
  const send = async (request: LinkRequest): Promise<LinkReply> => {
    const host = hostOf(request.url);
    if (isLeftAlone(host)) return postponed;
    return queue(host, async () => {
      if (isLeftAlone(host)) return postponed;
      const reply = await sendLinkRequest(request, { network, timeoutMs, userAgent, signal: stop.signal });
      if (isBusy(reply)) busyHosts.add(host);
      return reply;
    });
  };

  const checkGroup = async (group: readonly Link[]) => {
    for (const { url } of group) {
      const bevinding = await followLink(url, send).catch((error: unknown) => {
        if (stop.signal.aborted) return null;
        throw error;
      });
      if (bevinding === null) return;
      const controle = toLinkcontrole(url, bevinding, controles.get(url), now());
      if (controle !== null) {
        await saveLinkcontrole(database, controle);
        controles.set(url, controle);
      }
      bevindingen.set(url, bevinding);
      onResult({ klaar: bevindingen.size, totaal: teDoen.length, url });
    }
  };

  try {
    const groups = groupByHost(teDoen).map((group) =>
      checkGroup(group).catch((error: unknown) => {
        // Without a database there is no use in asking the other sites.
        stop.abort(error);
        throw error;
      }),
    );
    const failed = (await Promise.allSettled(groups)).find((result) => result.status === "rejected");
    if (failed !== undefined) throw failed.reason;
  } finally {
    signal.removeEventListener("abort", onAbort);
  }
  return buildLinkrapport(links, controles, {
    bevindingen,
    overgeslagen: vers.length,
    afgebroken: bevindingen.size < teDoen.length,
  });
}

async function followLink(url: string, send: (request: LinkRequest) => Promise<LinkReply>): Promise<Linkbevinding> {
  let trail = startTrail(url);
  for (;;) {
    const step = continueTrail(trail, await send(trail.request));
    if ("bevinding" in step) return step.bevinding;
    trail = step.trail;
  }
}
