import { z } from "zod";
import { exportfaseSchema, faseSchema, rechtsvormSchema, segmentSchema, vormOndernemingSchema } from "./codes";

/**
 * A condition of a dienst: always a kind (`soort`) with its own typed value.
 * `tekst` is the sentence of the source for people; it explains and never replaces the value.
 *
 * Two families:
 * - conditions that the answers can decide (size, area, sector, …): the engine checks them;
 * - conditions that only a talk can decide (`te-bespreken`, `bedrag`, …): the advice names them.
 */
const tekst = z.string().min(1).optional();
const vrij = { tekst };

const sbiLetterSchema = z.string().regex(/^[A-V]$/, "een letter van A tot en met V (SBI)");
const landcode = z.string().regex(/^[A-Z]{2}$/, "een landcode van twee hoofdletters (ISO 3166-1)");

export const voorwaardeSchema = z.discriminatedUnion("soort", [
  /** Number of people at work, the owner included. */
  z.strictObject({
    soort: z.literal("medewerkers"),
    min: z.number().int().min(0).optional(),
    max: z.number().int().min(0).optional(),
    ...vrij,
  }),
  /** Yearly turnover in euros, at most. */
  z.strictObject({ soort: z.literal("omzet"), maxEur: z.number().positive(), ...vrij }),
  z.strictObject({ soort: z.literal("balans"), maxEur: z.number().positive(), ...vrij }),
  z.strictObject({ soort: z.literal("vorm"), toegestaan: z.array(vormOndernemingSchema).min(1), ...vrij }),
  z.strictObject({
    soort: z.literal("rechtsvorm"),
    toegestaan: z.array(rechtsvormSchema).min(1).optional(),
    uitgesloten: z.array(rechtsvormSchema).min(1).optional(),
    ...vrij,
  }),
  /**
   * Branch: letters of the SBI version beside them that the branch falls under (lib/profiel/sbi.ts). `heleSectie` is false when
   * only a part of those sections belongs to it, so that a matching letter still has to be confirmed in a talk.
   */
  z.strictObject({
    soort: z.literal("sector"),
    sbiVersie: z.literal([2008, 2025]).default(2008),
    toegestaan: z.array(sbiLetterSchema).min(1).optional(),
    uitgesloten: z.array(sbiLetterSchema).min(1).optional(),
    branches: z.array(z.string().min(1)).default([]),
    heleSectie: z.boolean().default(false),
    ...vrij,
  }),
  z.strictObject({ soort: z.literal("topsector"), ...vrij }),
  z.strictObject({ soort: z.literal("fase"), toegestaan: z.array(faseSchema).min(1), ...vrij }),
  z.strictObject({ soort: z.literal("segment"), toegestaan: z.array(segmentSchema).min(1), ...vrij }),
  z.strictObject({ soort: z.literal("exportfase"), toegestaan: z.array(exportfaseSchema).min(1), ...vrij }),
  /** Strategy and organisation for export are ready (R36: no mission before strategy). */
  z.strictObject({ soort: z.literal("exportstrategie"), ...vrij }),
  /**
   * Target countries; `lijst` names a list that is kept elsewhere (DGGF, Eureka, …).
   * With both, `landen` are the countries that are certainly on it.
   */
  z.strictObject({
    soort: z.literal("doelland"),
    landen: z.array(landcode).default([]),
    lijst: z.string().min(1).optional(),
    ...vrij,
  }),
  /** Number of participants of a cluster or consortium. */
  z.strictObject({ soort: z.literal("deelnemers"), min: z.number().int().min(2), ...vrij }),
  /** Seat inside the dienst's own area, or somewhere in the Netherlands. */
  z.strictObject({ soort: z.literal("vestiging"), in: z.enum(["werkgebied", "nederland"]), ...vrij }),
  /** Members only (R26: never the only help). */
  z.strictObject({ soort: z.literal("alleen-leden"), ...vrij }),
  /** A private party (R20: shown as a neutral overview only). */
  z.strictObject({ soort: z.literal("marktpartij"), ...vrij }),
  /** The application runs through a financier (R54) or through the gemeente. */
  z.strictObject({ soort: z.literal("via"), partij: z.enum(["financier", "gemeente", "andere-partij"]), ...vrij }),
  /** Apply first, begin later (R55). */
  z.strictObject({ soort: z.literal("vooraf-aanvragen"), ...vrij }),
  /** Report within so many months after the order (R56). */
  z.strictObject({ soort: z.literal("meldtermijn"), maanden: z.number().int().positive(), ...vrij }),
  /** Amounts in euros. */
  z.strictObject({
    soort: z.literal("bedrag"),
    wat: z.enum(["investering", "krediet", "subsidie", "kosten", "eigen-bijdrage", "transactie"]),
    minEur: z.number().min(0).optional(),
    maxEur: z.number().positive().optional(),
    jaar: z.number().int().optional(),
    ...vrij,
  }),
  /** Share that the scheme pays, in per cent. */
  z.strictObject({
    soort: z.literal("percentage"),
    wat: z.string().min(1),
    pct: z.number().min(0).max(100),
    ...vrij,
  }),
  /** Closed: no application is possible (R58); `sinds` when the date is known. */
  z.strictObject({ soort: z.literal("gesloten"), sinds: z.iso.date().optional(), ...vrij }),
  /** Open only now and then: a call, a period, a budget per quarter (R49, R58); from and up to and including which day, if known. */
  z.strictObject({
    soort: z.literal("openstelling"),
    vorm: z.enum(["oproep", "tijdvak", "budget", "loting", "onbekend"]),
    van: z.iso.date().optional(),
    tot: z.iso.date().optional(),
    ...vrij,
  }),
  /** The firm is or becomes viable, or its core is healthy (R08). */
  z.strictObject({ soort: z.literal("levensvatbaar"), ...vrij }),
  z.strictObject({
    soort: z.literal("leeftijd-ondernemer"),
    min: z.number().int().optional(),
    max: z.union([z.number().int(), z.literal("aow")]).optional(),
    ...vrij,
  }),
  z.strictObject({ soort: z.literal("uren-per-jaar"), min: z.number().int().positive(), ...vrij }),
  z.strictObject({ soort: z.literal("looptijd"), maxMaanden: z.number().int().positive(), ...vrij }),
  /** For who is in danger of life (R01): shown on its own page, never as an advice about a firm. */
  z.strictObject({ soort: z.literal("levensgevaar"), ...vrij }),
  /**
   * Anything else that only a talk can settle: a named property and its value,
   * for instance `{kenmerk: "ondernemingsplan", waarde: true}`.
   */
  z.strictObject({
    soort: z.literal("te-bespreken"),
    kenmerk: z.string().regex(/^[a-z0-9-]+$/, "een kenmerk in kleine letters met streepjes"),
    waarde: z.union([z.boolean(), z.number(), z.string().min(1)]),
    ...vrij,
  }),
]);

export type Voorwaarde = z.infer<typeof voorwaardeSchema>;
export type SoortVoorwaarde = Voorwaarde["soort"];
