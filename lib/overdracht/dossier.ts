import { z } from "zod";
import { taalSchema } from "../catalogus/codes";
import { invoerSchema } from "../routering/invoer";
import { VOORKEUREN } from "./aanvraagvelden";

export const MAX_VERHAAL = 3000;
export const MAX_NAAM = 80;
export const MAX_TELEFOON = 25;
export const MAX_TOELICHTING = 500;

/** One line of text as people type it: no control characters, which would also split the header of a mail. */
const regel = z
  .string()
  .trim()
  .regex(/^[^\p{Cc}]*$/u);

export const naamSchema = regel.min(1).max(MAX_NAAM);

/** As people write numbers, with at least eight digits. */
export const telefoonSchema = regel
  .max(MAX_TELEFOON)
  .regex(/^\+?[\d\s().-]+$/)
  .refine((text) => text.replace(/\D/g, "").length >= 8);

export const emailSchema = z.string().trim().max(120).pipe(z.email());

/** Browsers send line breaks of a textarea as CRLF, which would count twice. */
export const verhaalSchema = z
  .string()
  .transform((text) =>
    text
      .replace(/\r\n?/g, "\n")
      .replace(/[^\P{Cc}\n\t]/gu, " ")
      .trim(),
  )
  .pipe(z.string().min(1).max(MAX_VERHAAL));

/** All that an ondernemer leaves with us: kept encrypted, and erased 30 days after the last overdracht closed. */
export const persoonsdeelSchema = z.strictObject({
  verhaal: verhaalSchema,
  naam: naamSchema,
  telefoon: telefoonSchema.nullable(),
  email: emailSchema.nullable(),
  voorkeur: z.enum(VOORKEUREN),
  /** The language in which the ondernemer wants to be spoken to. */
  taal: taalSchema,
  invoer: invoerSchema,
});
export type Persoonsdeel = z.infer<typeof persoonsdeelSchema>;

/** What someone adds to a gebeurtenis in words: kept as the persoonsdeel is. */
export const bijlageSchema = z.strictObject({
  naam: naamSchema.optional(),
  telefoon: telefoonSchema.optional(),
  toelichting: verhaalSchema.pipe(z.string().max(MAX_TOELICHTING)).optional(),
});
export type Bijlage = z.infer<typeof bijlageSchema>;

/** How many days after closing the personal part is kept. */
export const BEWAARDAGEN_DOSSIER = 30;
