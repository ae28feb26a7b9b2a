import { z } from "zod";
import { taalSchema, themaSchema } from "../catalogus/codes";
import { slugSchema } from "../catalogus/dienstverlener";
import { addDagen } from "../kalender/werkdagen";
import { CIJFERS } from "./velden";

/** Longest remark, as typed and as kept. */
export const MAX_OPMERKING = 1000;

/** How many days a remark is kept at most; the mark stays. */
export const BEWAARDAGEN = 180;

/** Random, made with the page: it ties a remark to its mark, and keeps a second tap from counting twice. */
export const tokenSchema = z.uuidv4();

/** Under what a mark was given. Nothing in it can carry free text: the form comes from a browser. */
export const beoordelingskaderSchema = z.strictObject({
  catalogusversie: z.string().regex(/^[0-9a-f]{64}$/),
  motorversie: z.string().regex(/^\d{1,4}$/),
  eersteContact: slugSchema.max(80),
  themas: z.array(themaSchema).max(7),
});
export type Beoordelingskader = z.infer<typeof beoordelingskaderSchema>;

/** All that is kept. A day and no time, no answers, no gemeente, nothing of the connection or the browser. */
export const beoordelingSchema = beoordelingskaderSchema.extend({
  id: tokenSchema,
  dag: z.iso.date(),
  cijfer: z.literal(CIJFERS),
  opmerking: z.string().min(1).max(MAX_OPMERKING).nullable(),
  taal: taalSchema,
});
export type Beoordeling = z.infer<typeof beoordelingSchema>;

/** The first day whose remarks are still kept. Two days early: old ones are emptied once a day, at an hour that is not known. */
export function firstBewaardag(vandaag: string): string {
  return addDagen(vandaag, 2 - BEWAARDAGEN);
}
