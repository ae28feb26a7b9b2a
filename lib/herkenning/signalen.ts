import { z } from "zod";

/** Why a text is not for this portal. The texts per reason stand in `content/teksten`. */
export const BUITEN_BEREIK_REDENEN = [
  "nood-leven",
  "consument",
  "werknemer",
  "particulier",
  "student",
  "spam",
  "buitenland",
  "grootbedrijf",
  "onzin",
  "ongeoorloofd",
] as const;
export type BuitenBereikReden = (typeof BUITEN_BEREIK_REDENEN)[number];

const patronen = z.array(z.string().min(1)).min(1);

/** The shape of `content/herkenning/signalen.json`: patterns (regular expressions, case ignored) for what must not be missed. */
export const signalenSchema = z.strictObject({
  levensgevaar: patronen,
  acuut: patronen,
  buitenBereik: z.partialRecord(z.enum(BUITEN_BEREIK_REDENEN), patronen),
  advies: patronen,
  informatie: patronen,
});
export type Signalen = z.infer<typeof signalenSchema>;
