import type { Taal } from "../catalogus/codes";

/** One block of a mail. In `tekst` and `klein` a line break stays a line break. */
export type Alinea =
  | { tekst: string }
  /** A link on a line of its own, drawn like a button; what is no http(s) address is shown as text. */
  | { link: { tekst: string; url: string } }
  | { lijst: readonly string[] }
  /** In small letters: why one gets this mail, and what else no one has to read first. */
  | { klein: string };

/** What a mail says, before it is text or HTML. Nothing in it is markup, so it may hold what someone typed. */
export type Mailinhoud = { onderwerp: string; alineas: readonly Alinea[] };

/** One mail to one person. A repeat with the same `id` (letters, digits, hyphens) is recognisable as the same mail. */
export type Bericht = { id: string; aan: string; taal: Taal; inhoud: Mailinhoud };
