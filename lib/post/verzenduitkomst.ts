/** Why a mail did not go now and may go later. Only `uitgesteld` is, or may be, about this mail; the others are about us or the line. */
export const REDENEN_LATER = [
  "verbinding",
  "te-traag",
  "tls",
  "aanmelding",
  "uitgesteld",
  "niet-toegelaten",
  "afgebroken",
  "onbekend",
] as const;
export type RedenLater = (typeof REDENEN_LATER)[number];

/** Why a mail will never arrive as it is: sending it again gives the same. */
export const REDENEN_GEWEIGERD = ["adres", "ontvanger", "bericht"] as const;
export type RedenGeweigerd = (typeof REDENEN_GEWEIGERD)[number];

/** What came of sending one mail. Codes only: what a server says may hold an address, and no log may. */
export type Verzenduitkomst =
  | { soort: "verstuurd" }
  /** It did not go, or nobody told us that it did: it may have arrived. */
  | { soort: "later"; reden: RedenLater }
  | { soort: "geweigerd"; reden: RedenGeweigerd };
