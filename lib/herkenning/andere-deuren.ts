import { z } from "zod";
import { slugSchema } from "../catalogus/dienstverlener";
import { buitenBereikRedenSchema } from "./formuleringen";

/** Someone outside the catalogue who helps with what is not for this portal; an address only with the page that gave it. */
export const andereDeurSchema = z
  .strictObject({
    code: slugSchema,
    naam: z.string().min(1),
    website: z.url({ protocol: /^https$/ }).nullable(),
    bron: z.url({ protocol: /^https$/ }).nullable(),
  })
  .refine(({ website, bron }) => website === null || bron !== null, "een website heeft een bron nodig");

/** The shape of `content/vragenlijst/andere-deuren.json`; per reason codes of doors or slugs of the catalogue. */
export const andereDeurenSchema = z.strictObject({
  toelichting: z.string(),
  deuren: z.array(andereDeurSchema),
  perReden: z.partialRecord(buitenBereikRedenSchema, z.array(slugSchema)),
});
