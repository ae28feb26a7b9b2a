import { toGebeurtenis, type Stand, type Zet } from "./stand";

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

/** What is possible now, the most likely first. */
export function listStatuszetten(stand: Stand): Statuszet[] {
  // Any moment will do: whether something is possible does not depend on it.
  return STATUSZETTEN.filter((code) => typeof toGebeurtenis(stand, ZETTEN[code], new Date(stand.sinds)) !== "string");
}

/** What came of it. `nummer`: the number that came along is none. */
export const STATUSUITKOMSTEN = ["gedaan", "al-gedaan", "kan-niet", "nummer", "storing"] as const;
export type Statusuitkomst = (typeof STATUSUITKOMSTEN)[number];

export function isStatusuitkomst(code: unknown): code is Statusuitkomst {
  return STATUSUITKOMSTEN.some((known) => known === code);
}
