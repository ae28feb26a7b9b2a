import { z } from "zod";
import { taalSchema } from "../catalogus/codes";
import { slugSchema } from "../catalogus/dienstverlener";
import { behoefteSchema } from "../routering/invoer";
import { MAX_TEKENS } from "./kenmerken";

/** Why a text is not for this portal. The answers per reason stand in `content/teksten`. */
export const BUITEN_BEREIK_REDENEN = [
  "nood-leven",
  "nood-medisch",
  "consument",
  "werknemer",
  "particulier",
  "student",
  "baanzoeker",
  "spam",
  "buitenland",
  "grootbedrijf",
  "overheid",
  "ongeoorloofd",
  "haat",
  "misbruik",
  "persoonsgegevens",
  "te-weinig",
  "onzin",
] as const;
export const buitenBereikRedenSchema = z.enum(BUITEN_BEREIK_REDENEN);
export type BuitenBereikReden = z.infer<typeof buitenBereikRedenSchema>;

/** One sentence or small story per line. */
const zinnenSchema = z
  .string()
  .transform((tekst) => tekst.split("\n").map((zin) => zin.trim()))
  .pipe(z.array(z.string().max(MAX_TEKENS)))
  .transform((zinnen) => zinnen.filter((zin) => zin !== ""))
  .refine((zinnen) => zinnen.length > 0, "minstens één zin");

/** The shape of `content/taxonomie/formuleringen/<vraagstuk>.yaml`: how people say this need. */
export const vraagstukformuleringenSchema = z.strictObject({
  vraagstuk: slugSchema,
  formuleringen: z
    .array(
      z.strictObject({
        taal: taalSchema,
        soort: behoefteSchema,
        acuut: z.boolean().default(false),
        /** Other needs that the same sentences carry, most important first. */
        ook: z.array(slugSchema).default([]),
        zinnen: zinnenSchema,
      }),
    )
    .min(1),
});
export type Vraagstukformuleringen = z.infer<typeof vraagstukformuleringenSchema>;

/** The shape of `content/taxonomie/buiten-bereik/<reden>.yaml`; `binnen-bereik` holds what only looks like it. */
export const buitenBereikformuleringenSchema = z.strictObject({
  reden: z.enum([...BUITEN_BEREIK_REDENEN, "binnen-bereik"]),
  formuleringen: z.array(z.strictObject({ taal: taalSchema, zinnen: zinnenSchema })).min(1),
});
export type BuitenBereikformuleringen = z.infer<typeof buitenBereikformuleringenSchema>;
