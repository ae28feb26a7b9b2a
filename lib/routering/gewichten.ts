/**
 * Weights of the soft rules, in points. Hard rules are conditions and have no weight: no sum of points outweighs them.
 * The scale: a dienst that names the need itself earns `dektVraagstuk`; everything else is small beside that.
 */
export const GEWICHTEN = {
  /** The decision tables of the sources (content/regels). */
  beslisregel: 14,
  /** A decision row that speaks of the whole story: who it is decides, whatever it is about. */
  beslisregelHeelVerhaal: 40,
  /** The editors' own first choice for a vraagstuk (content/taxonomie). */
  redactiekeuze: 9,
  /** The dienst names this vraagstuk; the first one that it names counts full. */
  dektVraagstuk: 10,
  dektVraagstukVerderop: 8,
  /** Only the theme fits. */
  dektThema: 3,
  /** Another dienst of the same dienstverlener covers a further part: one party for more (R13, R15). */
  dektMeer: 4,
  /** R02: help for acute need, when the need is acute. */
  acuut: 6,
  /** R29. */
  segment: 1.5,
  anderSegment: -2,
  /** R05, R09, R10: a talk for who wants advice, plain information for who wants that. */
  behoefte: 2,
  andereBehoefte: -1,
  /** A scheme or a meeting is seldom whom you speak first (R10, R14). */
  geenGesprekspartner: -4,
  fase: 0.5,
  andereFase: -1.5,
  doelland: 1,
  /** Near if it is as good (R25). */
  gemeente: 1.5,
  regio: 1,
  /** R27: free first; dearer weighs more for a small firm. */
  gratis: 0.5,
  betaald: -1,
  betaaldVoorKlein: -2,
  /** R19. */
  eersteLijn: 0.5,
  /** R10, R11: whom one can call; the first contact is a person before it is a website. */
  telefoon: 2,
  /** R11: no number, address or website is known; not a bar, see BESLUITEN 19. */
  onbereikbaar: -4,
  /** R59: what was seen of late weighs more than what has to be checked. */
  bevestigd: 0.5,
  verouderd: -0.5,
} as const;

/** Weight of the first, second, third part of the story; whatever follows counts as the last. */
export const VERHAALGEWICHTEN = [1, 0.5, 0.35, 0.2] as const;

/** A source older than this many years makes a record outdated (R59 asks for 2024 or later in 2026). */
export const VEROUDERD_NA_JAREN = 2;
