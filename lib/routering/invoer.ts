import { z } from "zod";
import { exportfaseSchema, sbiSectieSchema, themaSchema, vormOndernemingSchema } from "../catalogus/codes";
import { slugSchema } from "../catalogus/dienstverlener";
import { geweestSchema, MAX_GENOEMD } from "./geweest";
import { groeiSchema, omzetklasseSchema } from "../profiel/omvang";

/**
 * The answers of the ondernemer. Every field is optional: unknown is always allowed.
 * The same schema parses the questionnaire, the command `advies` and the tests.
 */

export const behoefteSchema = z.enum(["informatie", "advies"]);

/** Control characters never belong in an answer. */
const kort = z
  .string()
  .trim()
  .min(1)
  .max(80)
  .regex(/^[^\p{Cc}]*$/u, "zonder stuurtekens");

export const invoerSchema = z.strictObject({
  /** Codes, most important first. */
  vraagstukken: z.array(slugSchema.max(60)).max(10).optional(),
  themas: z.array(themaSchema).max(7).optional(),
  /** Money, roof or business is at stake within days. */
  acuut: z.boolean().optional(),
  behoefte: behoefteSchema.optional(),
  /** Jobs against last year. */
  banen: groeiSchema.optional(),
  /** Gross margin against last year. */
  marge: groeiSchema.optional(),
  /** People at work, the owner included. */
  medewerkers: z.number().int().min(0).max(100_000).optional(),
  omzet: omzetklasseSchema.optional(),
  oprichtingsjaar: z.number().int().min(1500).max(2100).optional(),
  /** SBI 2008 section. */
  sector: sbiSectieSchema.optional(),
  /** CBS name or GM code. */
  gemeente: kort.optional(),
  postcode: z
    .string()
    .regex(/^[1-9]\d{3}$/, "vier cijfers")
    .optional(),
  provincie: kort.optional(),
  vorm: vormOndernemingSchema.optional(),
  export: exportfaseSchema.optional(),
  doelland: z
    .string()
    .regex(/^[A-Z]{2}$/, "een landcode van twee hoofdletters")
    .optional(),
  clusterDeelnemers: z.number().int().min(0).max(10_000).optional(),
  /** Parties that were tried in vain, each with what one heard there: `kvk.geen-plek`. */
  geweest: z.array(geweestSchema).max(MAX_GENOEMD).optional(),
});
export type Invoer = z.infer<typeof invoerSchema>;
export type Invoerveld = keyof Invoer;
