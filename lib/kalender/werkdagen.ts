/** Days as ISO dates (yyyy-mm-dd), counted in UTC so that no time zone of a machine moves them. */

const DAG_MS = 86_400_000;

/** The first day after this one on which desks are open: no weekend and no Dutch holiday. */
export function nextWerkdag(datum: string): string {
  const next = addDagen(datum, 1);
  return isWeekend(next) || listFeestdagen(Number(next.slice(0, 4))).includes(next) ? nextWerkdag(next) : next;
}

/** The day on which so many working days have passed; for 0 the day itself. */
export function addWerkdagen(datum: string, aantal: number): string {
  let dag = datum;
  for (let left = aantal; left > 0; left -= 1) dag = nextWerkdag(dag);
  return dag;
}

/**
 * Sundays and holidays on which desks in the Netherlands may be closed: article 3, paragraphs 1 and 2, of the Algemene
 * termijnenwet (wetten.overheid.nl/BWBR0002448), Good Friday and every 5 May included. Many desks are open on those two; a
 * day later costs less than a call that nobody answers. Koningsdag is on the 26th when 27 April is a Sunday.
 */
export function listFeestdagen(jaar: number): string[] {
  const pasen = findPasen(jaar);
  const koningsdag = toWeekdag(`${jaar}-04-27`) === 0 ? `${jaar}-04-26` : `${jaar}-04-27`;
  return [
    `${jaar}-01-01`,
    addDagen(pasen, -2),
    pasen,
    addDagen(pasen, 1),
    koningsdag,
    `${jaar}-05-05`,
    addDagen(pasen, 39),
    addDagen(pasen, 49),
    addDagen(pasen, 50),
    `${jaar}-12-25`,
    `${jaar}-12-26`,
  ];
}

/** Easter Sunday in the Gregorian calendar, by the anonymous algorithm in Meeus, Astronomical Algorithms, chapter 8. */
export function findPasen(jaar: number): string {
  const a = jaar % 19;
  const b = Math.floor(jaar / 100);
  const c = jaar % 100;
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return new Date(Date.UTC(jaar, Math.floor(n / 31) - 1, (n % 31) + 1)).toISOString().slice(0, 10);
}

const UUR = new Intl.DateTimeFormat("en-GB", { timeZone: "Europe/Amsterdam", hour: "2-digit", hourCycle: "h23" });

/** The moment at which it is this whole hour of the day in the Netherlands, in summer and in winter. */
export function toMoment(datum: string, uur: number): Date {
  const utc = new Date(`${datum}T${String(uur).padStart(2, "0")}:00:00Z`);
  const ahead = Number(UUR.format(utc)) - uur;
  return new Date(utc.getTime() - ahead * 3_600_000);
}

const DAG = new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Amsterdam" });

/** The day of a moment in the Netherlands as an ISO date, whatever the machine's time zone. */
export function toDag(moment: Date): string {
  return DAG.format(moment);
}

/** The day so many days later, or earlier for a negative number. */
export function addDagen(datum: string, aantal: number): string {
  return new Date(new Date(`${datum}T00:00:00Z`).getTime() + aantal * DAG_MS).toISOString().slice(0, 10);
}

function isWeekend(datum: string): boolean {
  return [0, 6].includes(toWeekdag(datum));
}

/** 0 is Sunday. */
function toWeekdag(datum: string): number {
  return new Date(`${datum}T00:00:00Z`).getUTCDay();
}
