const MINUUT_MS = 60_000;
const EERSTE_WACHT_MS = MINUUT_MS / 2;
const LANGSTE_WACHT_MS = 60 * MINUUT_MS;
/** So long a mail is tried: a weekend with a broken mail server, and the Monday after it. */
const OPGEVEN_NA_MS = 4 * 24 * 60 * MINUUT_MS;
/** And at least so often: after our own downtime a first "not now" of a mail server is no reason to give up. */
const MIN_POGINGEN = 10;

/**
 * When a mail that did not go may be tried again: half a minute later, then each time four times as long, at most an hour.
 * Null when it has been tried for four days, and ten times.
 * @param pogingen how often it was tried, this time included.
 */
export function nextPoging(pogingen: number, sinds: Date, moment: Date): Date | null {
  if (moment.getTime() - sinds.getTime() >= OPGEVEN_NA_MS && pogingen >= MIN_POGINGEN) return null;
  const wacht = Math.min(EERSTE_WACHT_MS * 4 ** Math.min(pogingen - 1, 10), LANGSTE_WACHT_MS);
  return new Date(moment.getTime() + wacht);
}
