import type { Fase, Segment, VormOnderneming } from "../catalogus/codes";
import type { Catalogusversie } from "../catalogus/catalogus";
import type { SoortVoorwaarde } from "../catalogus/voorwaarde";
import type { Grootteklasse } from "../profiel/grootteklasse";
import type { Invoer, Invoerveld } from "./invoer";

/**
 * What the engine answers: values, codes and facts only. Sentences live in `content/teksten`.
 */

/** Why a dienst is recommended. Each code has a sentence in `content/teksten`. */
export const REDENCODES = [
  "beslisregel",
  "redactiekeuze",
  "dekt-vraagstuk",
  "dekt-meer",
  "dekt-thema",
  "acuut",
  "past-bij-segment",
  "past-bij-behoefte",
  "past-bij-doelland",
  "in-uw-gemeente",
  "in-uw-regio",
  "gratis",
  "eerste-lijn",
  "volgende-stap",
  "vangnet",
] as const;
export type Redencode = (typeof REDENCODES)[number];

/** Why a dienst is not recommended, or not as first contact. */
export const AFWIJZINGSCODES = [
  "ander-werkgebied",
  "andere-partij-in-gebied",
  "gebied-onbekend",
  "plaatshouder-vervangen",
  "te-klein",
  "te-groot",
  "omzet-te-hoog",
  "andere-vorm",
  "andere-sector",
  "andere-fase",
  "ander-segment",
  "andere-exportfase",
  "exportstrategie-nodig",
  "ander-doelland",
  "te-weinig-deelnemers",
  "deelnemers-onbekend",
  "topsector-onbekend",
  "gesloten",
  "levensgevaar",
  "alleen-beleid",
  "status-onbekend",
  "marktpartij",
  "alleen-leden",
  "via-andere-partij",
  "niet-bij-acute-nood",
  "misschien-dicht",
  "alleen-informatie",
  "geen-gesprekspartner",
  "al-geweest",
  "minder-passend",
  "al-gedekt",
] as const;
export type Afwijzingscode = (typeof AFWIJZINGSCODES)[number];

export type Feiten = Readonly<Record<string, string | number>>;
export type Reden = { code: Redencode; feiten: Feiten; /** Answers that led to it. */ velden: readonly Invoerveld[] };
export type Afwijzing = { code: Afwijzingscode; feiten: Feiten; velden: readonly Invoerveld[] };

/** A condition that the answers cannot decide: to check before counting on the dienst. */
export type TeControleren = { soort: SoortVoorwaarde | "status"; tekst: string | null; feiten: Feiten };

export type Aanbeveling = {
  dienstverlener: string;
  dienst: string;
  /** The part of the story that it is for: codes of vraagstukken (empty: the whole story). */
  dekt: readonly string[];
  wanneer: "nu" | "daarna";
  redenen: readonly Reden[];
  teControleren: readonly TeControleren[];
};

export type Profiel = {
  segment: Segment | null;
  grootteklasse: Grootteklasse | null;
  fasen: readonly Fase[];
  vorm: VormOnderneming | null;
  provincie: string | null;
  gemeentecode: string | null;
  arbeidsmarktregio: string | null;
};

/** Verdict on one candidate that has to do with the story. */
export type Kandidaat = {
  dienstverlener: string;
  dienst: string;
  score: number;
  oordeel: "eerste-contact" | "doorverwijzing" | "informatie" | "overzicht" | "niet";
  redenen: readonly Reden[];
  /** Why not, or why not as first contact; empty for the first contact itself. */
  afwijzingen: readonly Afwijzing[];
};

/** Something in the answers that does not fit together, and the reading that was used. */
export type Tegenspraak = {
  code: "zzp-met-personeel" | "gemeente-buiten-provincie" | "postcode-buiten-gemeente";
  feiten: Feiten;
};

export type Advies = {
  motorversie: string;
  catalogusversie: Catalogusversie;
  /** Day for which the advice holds (ISO date). */
  peildatum: string;
  invoer: Invoer;
  profiel: Profiel;
  /** The vraagstukken that the advice is about, most important first. */
  vraagstukken: readonly string[];
  eersteContact: Aanbeveling;
  doorverwijzingen: readonly Aanbeveling[];
  /** To read first, at most three. */
  informatie: readonly Aanbeveling[];
  /** Neutral overviews of private parties, at most two. */
  overzichten: readonly Aanbeveling[];
  /** Every candidate that came into view, in order of rank. */
  kandidaten: readonly Kandidaat[];
  tegenspraken: readonly Tegenspraak[];
};
