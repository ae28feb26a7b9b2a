/**
 * What can happen to an overdracht, as one table: in which toestand which gebeurtenis is possible, by whom, and what
 * comes of it. Whatever is not in it is refused.
 */

export const TOESTANDEN = [
  "voorgesteld",
  "verstuurd",
  "aangenomen",
  "teruggegeven",
  "stil",
  "doorgegeven",
  "contact-gehad",
  "afgerond",
  "ingetrokken",
  "verlopen",
] as const;
export type Toestand = (typeof TOESTANDEN)[number];

export const ACTOREN = ["ondernemer", "ontvanger", "systeem"] as const;
export type Actor = (typeof ACTOREN)[number];

export const SOORTEN_GEBEURTENIS = [
  "voorstellen",
  "versturen",
  "bezorgen",
  "herinneren",
  "aannemen",
  "moment-voorstellen",
  "teruggeven",
  "verstommen",
  "doorgeven",
  "contact-melden",
  "afronden",
  "intrekken",
  "verlopen",
  "wissen",
] as const;
export type SoortGebeurtenis = (typeof SOORTEN_GEBEURTENIS)[number];

type Overgang = { naar: Toestand; door: readonly Actor[] };
type Overgangen = Readonly<Partial<Record<SoortGebeurtenis, Overgang>>>;

const naar = (toestand: Toestand, ...door: Actor[]): Overgang => ({ naar: toestand, door });

/** Neither the receiver nor the ondernemer has it in hand: the system decides what comes next, at once. */
const VERVOLG: Overgangen = {
  doorgeven: naar("doorgegeven", "systeem"),
  voorstellen: naar("voorgesteld", "systeem"),
  afronden: naar("afgerond", "systeem"),
  intrekken: naar("ingetrokken", "ondernemer"),
};

/** `begin`: before the first gebeurtenis. */
export const OVERGANGEN: Readonly<Record<Toestand | "begin", Overgangen>> = {
  begin: { voorstellen: naar("voorgesteld", "ondernemer") },
  voorgesteld: {
    versturen: naar("verstuurd", "ondernemer"),
    // Only with who took it on before this proposal and then fell silent.
    "contact-melden": naar("contact-gehad", "ondernemer"),
    intrekken: naar("ingetrokken", "ondernemer"),
    verlopen: naar("verlopen", "systeem"),
  },
  verstuurd: {
    bezorgen: naar("verstuurd", "systeem"),
    herinneren: naar("verstuurd", "systeem"),
    aannemen: naar("aangenomen", "ontvanger"),
    "moment-voorstellen": naar("aangenomen", "ontvanger"),
    "contact-melden": naar("contact-gehad", "ontvanger", "ondernemer"),
    afronden: naar("afgerond", "ontvanger"),
    // The system gives back what no mail server takes.
    teruggeven: naar("teruggegeven", "ontvanger", "systeem"),
    verstommen: naar("stil", "systeem"),
    intrekken: naar("ingetrokken", "ondernemer"),
  },
  aangenomen: {
    herinneren: naar("aangenomen", "systeem"),
    "moment-voorstellen": naar("aangenomen", "ontvanger"),
    "contact-melden": naar("contact-gehad", "ontvanger", "ondernemer"),
    afronden: naar("afgerond", "ontvanger", "ondernemer"),
    teruggeven: naar("teruggegeven", "ontvanger", "ondernemer"),
    verstommen: naar("stil", "systeem"),
    intrekken: naar("ingetrokken", "ondernemer"),
  },
  teruggegeven: VERVOLG,
  stil: VERVOLG,
  doorgegeven: { versturen: naar("verstuurd", "systeem"), intrekken: naar("ingetrokken", "ondernemer") },
  "contact-gehad": {
    afronden: naar("afgerond", "ontvanger", "ondernemer"),
    teruggeven: naar("teruggegeven", "ontvanger", "ondernemer"),
    verlopen: naar("verlopen", "systeem"),
    intrekken: naar("ingetrokken", "ondernemer"),
  },
  afgerond: { wissen: naar("afgerond", "ondernemer", "systeem") },
  ingetrokken: { wissen: naar("ingetrokken", "ondernemer", "systeem") },
  verlopen: { wissen: naar("verlopen", "ondernemer", "systeem") },
};

/** Nothing will happen any more except that the personal data go. */
export function isGesloten(toestand: Toestand): boolean {
  return toestand === "afgerond" || toestand === "ingetrokken" || toestand === "verlopen";
}

/** The system has to decide what comes next: only ever between two gebeurtenissen, or after a crash. */
export function isTussenstap(toestand: Toestand): boolean {
  return toestand === "teruggegeven" || toestand === "stil" || toestand === "doorgegeven";
}
