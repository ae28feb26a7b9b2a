const MINUUT_MS = 60_000;
const EERSTE_WACHT_MS = MINUUT_MS / 2;
const LANGSTE_WACHT_MS = 60 * MINUUT_MS;
/** So long a mail may be put off by who it is for: a weekend with a full mailbox, and the Monday after it. */
const OPGEVEN_NA_MS = 4 * 24 * 60 * MINUUT_MS;
/** And at least so often: after our own downtime a second "not now" of a mail server is no reason to give up. */
const MIN_POGINGEN = 10;

/**
 * When a mail that did not go may be tried again: half a minute later, then each time four times as long, at most an hour.
 * @param pogingen how often it was tried, this time included.
 */
export function nextPoging(pogingen: number, moment: Date): Date {
  const wacht = Math.min(EERSTE_WACHT_MS * 4 ** Math.min(pogingen - 1, 10), LANGSTE_WACHT_MS);
  return new Date(moment.getTime() + wacht);
}

/**
 * Whether a mail has been put off long enough to call it undeliverable: for four days, and ten tries.
 * @param sinds when the mail server put it off for the first time, moved on by what went wrong on our side since.
 */
export function isOpgegeven(pogingen: number, sinds: Date, moment: Date): boolean {
  return moment.getTime() - sinds.getTime() >= OPGEVEN_NA_MS && pogingen >= MIN_POGINGEN;
}

/**
 * Since when a mail counts as put off, after something on our side went wrong: until the next try nobody could put it off, so
 * that time does not count. Null when it never was.
 */
export function moveUitgesteld(sinds: Date | null, moment: Date, volgende: Date): Date | null {
  return sinds === null ? null : new Date(sinds.getTime() + volgende.getTime() - moment.getTime());
}
