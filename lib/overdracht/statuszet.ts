import type { Stand, Zet } from "./stand";
import type { Toestand } from "./toestanden";

/** What an ondernemer can do from the status page. */
export const STATUSZETTEN = [
  "versturen",
  "opgelost",
  "contact-melden",
  "teruggeven",
  "niet-opgelost",
  "intrekken",
] as const;
export type Statuszet = (typeof STATUSZETTEN)[number];

const ZETTEN: Readonly<Record<Statuszet, Zet>> = {
  versturen: { soort: "versturen", actor: "ondernemer" },
  opgelost: { soort: "afronden", actor: "ondernemer", uitkomst: "opgelost" },
  "contact-melden": { soort: "contact-melden", actor: "ondernemer" },
  teruggeven: { soort: "teruggeven", actor: "ondernemer", reden: "anders" },
  "niet-opgelost": { soort: "afronden", actor: "ondernemer", uitkomst: "niet-opgelost" },
  intrekken: { soort: "intrekken", actor: "ondernemer" },
};

export function toZet(statuszet: Statuszet): Zet {
  return ZETTEN[statuszet];
}

/** What makes sense in each toestand, the most likely first. */
const PER_TOESTAND: Readonly<Partial<Record<Toestand, readonly Statuszet[]>>> = {
  voorgesteld: ["versturen", "intrekken"],
  verstuurd: ["contact-melden", "intrekken"],
  aangenomen: ["contact-melden", "opgelost", "teruggeven", "intrekken"],
  "contact-gehad": ["opgelost", "teruggeven", "niet-opgelost", "intrekken"],
};

export function listStatuszetten({ toestand, zwijger }: Pick<Stand, "toestand" | "zwijger">): readonly Statuszet[] {
  if (toestand === "voorgesteld" && zwijger !== null) return ["versturen", "contact-melden", "intrekken"];
  return PER_TOESTAND[toestand] ?? [];
}

/** Consents of the whole dossier that the ondernemer can take back, each by a choice of its own. */
export const TOESTEMMINGEN = { "niet-doorgeven": "magDoorgeven", "niet-navragen": "magNavragen" } as const;
export type Toestemmingszet = keyof typeof TOESTEMMINGEN;

export function isToestemmingszet(code: string): code is Toestemmingszet {
  return Object.hasOwn(TOESTEMMINGEN, code);
}

/**
 * What came of it. A consent that was taken back and a correction have a word of their own. `nummer`: the number that came along
 * is none.
 */
export const STATUSUITKOMSTEN = [
  "gedaan",
  "niet-doorgeven",
  "niet-navragen",
  "verbeterd",
  "al-gedaan",
  "kan-niet",
  "nummer",
  "storing",
] as const;
export type Statusuitkomst = (typeof STATUSUITKOMSTEN)[number];

export function isStatusuitkomst(code: unknown): code is Statusuitkomst {
  return STATUSUITKOMSTEN.some((known) => known === code);
}

export function isMislukt(uitkomst: Statusuitkomst): boolean {
  return uitkomst === "kan-niet" || uitkomst === "nummer" || uitkomst === "storing";
}
