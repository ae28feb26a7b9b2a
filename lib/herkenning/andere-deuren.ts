import { z } from "zod";
import { statusSchema } from "../catalogus/codes";
import { bronSchema, slugSchema } from "../catalogus/dienstverlener";
import { buitenBereikRedenSchema } from "./formuleringen";

const feiten = {
  telefoon: z.string().min(1).nullable().default(null),
  website: z
    .url({ protocol: /^https$/ })
    .nullable()
    .default(null),
  status: statusSchema,
  /** Year of the source for `uit-bron`; null otherwise. */
  statusJaar: z.number().int().min(1990).max(2100).nullable().default(null),
  bronnen: z.array(bronSchema).min(1),
};

const deur = {
  code: slugSchema,
  naam: z.string().min(1),
  aliassen: z.array(z.string().min(1)).default([]),
  /** Who is right there, in Dutch and in English. */
  voorWie: z.string().min(1),
  voorWieEn: z.string().min(1),
  /** Day on which an editor last looked at this record. */
  gecontroleerdOp: z.iso.date(),
};

/**
 * Another door: someone who helps with what is not for this portal (`content/andere-deuren/<code>.yaml`). It is never part of an
 * advice. It has facts of its own with their source, or those of a dienstverlener that has another side too.
 */
export const andereDeurSchema = z.union([
  z.strictObject({ ...deur, dienstverlener: slugSchema }),
  z.strictObject({ ...deur, ...feiten, dienstverlener: z.null().default(null) }),
]);
export type AndereDeur = z.infer<typeof andereDeurSchema>;

/** The shape of `content/andere-deuren/per-reden.yaml`: per reason codes of doors or slugs of the catalogue, best first. */
export const perRedenSchema = z.strictObject({
  perReden: z.partialRecord(buitenBereikRedenSchema, z.array(slugSchema).min(1)),
});
export type PerReden = z.infer<typeof perRedenSchema>["perReden"];

export type AndereDeuren = { deuren: readonly AndereDeur[]; perReden: PerReden };
