import { z } from "zod";
import { slugSchema } from "../catalogus/dienstverlener";
import { ACTOREN, SOORTEN_GEBEURTENIS, TOESTANDEN } from "./toestanden";

/** Why an overdracht came back. `onbestelbaar`: no mail server took it; the others are chosen by a person. */
export const REDENEN_TERUG = [
  "niet-van-ons",
  "andere-regio",
  "geen-plek",
  "dubbel",
  "niet-bereikbaar",
  "anders",
  "onbestelbaar",
] as const;
export const redenTerugSchema = z.enum(REDENEN_TERUG);
export type RedenTerug = z.infer<typeof redenTerugSchema>;

/** How it ended. `zelf-bellen`: the next one has no mail address with us; `vangnet`: nobody is left but KVK, by phone. */
export const UITKOMSTEN = ["opgelost", "niet-opgelost", "dubbel", "zelf-bellen", "vangnet"] as const;
export const uitkomstSchema = z.enum(UITKOMSTEN);
export type Uitkomst = z.infer<typeof uitkomstSchema>;

export const partijSchema = z.strictObject({ dienstverlener: slugSchema, dienst: slugSchema });
/** Who is asked, and for what. */
export type Partij = z.infer<typeof partijSchema>;

/** One line of the log. Nothing in it leads to a person: it stays when all else is erased. */
export const gebeurtenisSchema = partijSchema.extend({
  /** From 1, without gaps. */
  volgnummer: z.number().int().min(1),
  moment: z.iso.datetime(),
  actor: z.enum(ACTOREN),
  soort: z.enum(SOORTEN_GEBEURTENIS),
  van: z.enum(TOESTANDEN).nullable(),
  naar: z.enum(TOESTANDEN),
  /** How many parties were asked, this one included. */
  ronde: z.number().int().min(1),
  reden: redenTerugSchema.nullable(),
  uitkomst: uitkomstSchema.nullable(),
  /** The day on which the receiver will call. */
  afspraak: z.iso.date().nullable(),
});
export type Gebeurtenis = z.infer<typeof gebeurtenisSchema>;
