import type { Linkcontrole } from "./linkcontrole";
import type { Link } from "./list-links";

/** A result stays good for this many days. */
export const VERS_DAGEN = 7;

export type Planwens = {
  nu: Date;
  /** Also what was checked a short while ago. */
  opnieuw: boolean;
  /** At most this many; null for all. */
  max: number | null;
};

/**
 * Which links this run checks, in order: what was never checked, then what was checked longest ago. They take turns per host,
 * so that a small `max` spreads over many sites.
 */
export function planLinks(
  links: readonly Link[],
  controles: ReadonlyMap<string, Linkcontrole>,
  { nu, opnieuw, max }: Planwens,
): { teDoen: Link[]; vers: Link[] } {
  const freshFrom = nu.getTime() - VERS_DAGEN * 24 * 60 * 60 * 1000;
  const checkedAt = ({ url }: Link) => controles.get(url)?.gecontroleerdOp.getTime() ?? Number.NEGATIVE_INFINITY;
  const isFresh = (link: Link) => !opnieuw && checkedAt(link) > freshFrom;

  const stale = links.filter((link) => !isFresh(link));
  // Two that were never checked are equally old: their difference would be no number.
  const oldestFirst = stale.toSorted((a, b) => (checkedAt(a) === checkedAt(b) ? 0 : checkedAt(a) - checkedAt(b)));
  return { teDoen: takeTurns(groupByHost(oldestFirst)).slice(0, max ?? stale.length), vers: links.filter(isFresh) };
}

/** The links per host, hosts and links in the order in which they came. */
export function groupByHost(links: readonly Link[]): Link[][] {
  const byHost = new Map<string, Link[]>();
  for (const link of links) {
    const host = hostOf(link.url);
    const group = byHost.get(host);
    if (group === undefined) byHost.set(host, [link]);
    else group.push(link);
  }
  return [...byHost.values()];
}

/** What counts as one host: a name, whatever the port or protocol. */
export function hostOf(url: string): string {
  return new URL(url).hostname;
}

function takeTurns(groups: readonly (readonly Link[])[]): Link[] {
  const rounds = Math.max(0, ...groups.map(({ length }) => length));
  return Array.from({ length: rounds }, (_, round) => groups.flatMap((group) => group[round] ?? [])).flat();
}
