import { z } from "zod";
import {
  faseSchema,
  gebiedsrolSchema,
  kostenSchema,
  lijnSchema,
  niveauSchema,
  segmentSchema,
  soortContactkanaalSchema,
  soortDienstverlenerSchema,
  statusSchema,
  termijnSchema,
  themaSchema,
  urgentieSchema,
  vormDienstSchema,
} from "./codes";
import { voorwaardeSchema } from "./voorwaarde";

/** The shape of `content/catalogus/<slug>.yaml`: one dienstverlener with its diensten. */

export const slugSchema = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "kleine letters, cijfers en enkele streepjes");

const jaar = z.number().int().min(1990).max(2100);

/** Where a fact was read. `jaar` is null when the page bears no year; `url` null when it is not online. */
export const bronSchema = z.strictObject({
  document: z.string().min(1),
  plek: z.string().min(1).nullable().default(null),
  url: z
    .url({ protocol: /^https?$/ })
    .nullable()
    .default(null),
  jaar: jaar.nullable(),
});
export type Bron = z.infer<typeof bronSchema>;

/**
 * Where a dienstverlener works. With `gemeenten` filled only that list counts; else the provincie must be listed and,
 * where `arbeidsmarktregios` is filled, the arbeidsmarktregio too. Names are CBS names 2026.
 */
export const werkgebiedSchema = z.discriminatedUnion("soort", [
  z.strictObject({ soort: z.literal("landelijk") }),
  z.strictObject({
    soort: z.literal("deel"),
    provincies: z.array(z.string().min(1)).default([]),
    arbeidsmarktregios: z.array(z.string().min(1)).default([]),
    gemeenten: z.array(z.string().min(1)).default([]),
  }),
]);
export type Werkgebied = z.infer<typeof werkgebiedSchema>;

export const contactkanaalSchema = z.strictObject({
  soort: soortContactkanaalSchema,
  /** Number, address or URL; null when the source names the channel only. */
  waarde: z.string().min(1).nullable().default(null),
  /** Opening hours, place or other words of the source. */
  toelichting: z.string().min(1).nullable().default(null),
  /** Year of the source of `waarde`. */
  bronJaar: jaar.nullable().default(null),
});
export type Contactkanaal = z.infer<typeof contactkanaalSchema>;

const statusVelden = {
  status: statusSchema,
  /** Year of the source for `uit-bron`; null otherwise. */
  statusJaar: jaar.nullable().default(null),
};

export const dienstSchema = z.strictObject({
  id: slugSchema,
  naam: z.string().min(1),
  vorm: vormDienstSchema,
  beschrijving: z.string().min(1),
  /** The same in English; null: not translated yet. */
  beschrijvingEn: z.string().min(1).nullable().default(null),
  themas: z.array(themaSchema).min(1),
  /** Codes of `content/taxonomie/vraagstukken.yaml`, most fitting first. */
  vraagstukken: z.array(slugSchema).default([]),
  /** How an ondernemer would say it. */
  formuleringen: z.array(z.string().min(1)).default([]),
  /** Segments that the source sees this for; a preference, not a condition (R29). Empty: all. */
  segmenten: z.array(segmentSchema).default([]),
  /** Phases that the source sees this for; a preference, unless a condition `fase` says more. Empty: all. */
  fasen: z.array(faseSchema).default([]),
  voorwaarden: z.array(voorwaardeSchema).default([]),
  kosten: kostenSchema,
  termijn: termijnSchema,
  urgentie: urgentieSchema,
  /** Who this dienst sends people on to: slugs of dienstverleners or roles in the area (`rom`, `provincie`). */
  verwijstDoorNaar: z.array(slugSchema).default([]),
  ...statusVelden,
  bronnen: z.array(bronSchema).min(1),
  opmerkingen: z.string().min(1).nullable().default(null),
});
export type Dienst = z.infer<typeof dienstSchema>;

export const dienstverlenerSchema = z.strictObject({
  slug: slugSchema,
  naam: z.string().min(1),
  aliassen: z.array(z.string().min(1)).default([]),
  soort: soortDienstverlenerSchema,
  niveau: niveauSchema,
  lijn: z.array(lijnSchema).min(1),
  beschrijving: z.string().min(1),
  /** The same in English; null: not translated yet. */
  beschrijvingEn: z.string().min(1).nullable().default(null),
  website: z.url({ protocol: /^https?$/ }).nullable(),
  contactkanalen: z.array(contactkanaalSchema).default([]),
  /** How long a story may wait with them, in working days: until we remind them, and until it goes on to the next. */
  werkdagenTotHerinnering: z.number().int().min(1).max(20).nullable().default(null),
  werkdagenTotDoorgeven: z.number().int().min(2).max(40).nullable().default(null),
  kosten: kostenSchema,
  werkgebied: werkgebiedSchema,
  /** The role this party plays in the gemeenten of `content/gebieden/gemeenten-route.csv`, if any. */
  gebiedsrol: gebiedsrolSchema.nullable().default(null),
  /** A card for a group or for "the one of your area": it gives way to a concrete party where one is known. */
  plaatshouder: z.boolean().default(false),
  /** The group card that this party is a member of ("brancheverenigingen"), for which it stands in in its own sector and area. */
  groep: slugSchema.nullable().default(null),
  /** R22: a body with policy or direction only; never a counter for an ondernemer. */
  alleenBeleid: z.boolean().default(false),
  ...statusVelden,
  /** Day on which an editor last looked at this record. */
  gecontroleerdOp: z.iso.date(),
  bronnen: z.array(bronSchema).min(1),
  opmerkingen: z.string().min(1).nullable().default(null),
  diensten: z.array(dienstSchema).min(1),
});
export type Dienstverlener = z.infer<typeof dienstverlenerSchema>;
