import "server-only";
import pLimit, { type LimitFunction } from "p-limit";

export type HostQueueSettings = { maxTotal: number; pauseMs: number; sleep: (ms: number) => Promise<void> };

/**
 * Lets work through: at most `maxTotal` at once, one at a time per host, and with a pause between two of the same host. Whoever
 * waits or pauses takes no place of the total.
 */
export function createHostQueue({
  maxTotal,
  pauseMs,
  sleep,
}: HostQueueSettings): <T>(host: string, work: () => Promise<T>) => Promise<T> {
  const total = pLimit(maxTotal);
  const turns = new Map<string, LimitFunction>();
  const visited = new Set<string>();
  return (host, work) => {
    const turn = turns.get(host) ?? pLimit(1);
    turns.set(host, turn);
    return turn(async () => {
      if (visited.has(host)) await sleep(pauseMs);
      visited.add(host);
      return total(work);
    });
  };
}
