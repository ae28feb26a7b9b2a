import { z } from "zod";
import type { Gebieden } from "../gebied/gebied";
import type { AndereDeuren } from "../herkenning/andere-deuren";
import type { Dienstverlener } from "./dienstverlener";
import { exportfaseSchema, gebiedsrolSchema, sbiSectieSchema, segmentSchema, vormOndernemingSchema } from "./codes";
import { slugSchema } from "./dienstverlener";
import type { Taxonomie } from "./taxonomie";

/**
 * Where a decision row points: a dienst by its id, or "the party with this role in the area, with its dienst for this vraagstuk".
 */
export const beslisdoelSchema = z.union([slugSchema, z.strictObject({ rol: gebiedsrolSchema, vraagstuk: slugSchema })]);
export type Beslisdoel = z.infer<typeof beslisdoelSchema>;

/**
 * A row of a decision table (`content/regels/beslistabel.yaml`): in this situation this is the natural first contact.
 * All stated circumstances must hold; a circumstance that the answers leave open does not hold.
 * Rows are tried from top to bottom per vraagstuk of the story; the first that holds counts.
 */
export const beslisregelSchema = z.strictObject({
  id: slugSchema,
  /** Rule ids of the source document, e.g. R35 (see `bron`). */
  regels: z.array(z.string().regex(/^R\d{2}$/, "een regelnummer als R35")).min(1),
  bron: z.string().min(1),
  wanneer: z.strictObject({
    /** Empty: whatever the story is about. */
    vraagstukken: z.array(slugSchema).default([]),
    /** One of these is in the story too. */
    ook: z.array(slugSchema).min(1).optional(),
    acuut: z.boolean().optional(),
    exportfasen: z.array(exportfaseSchema).min(1).optional(),
    vormen: z.array(vormOndernemingSchema).min(1).optional(),
    segmenten: z.array(segmentSchema).min(1).optional(),
    secties: z.array(sbiSectieSchema).min(1).optional(),
    medewerkersMin: z.number().int().optional(),
    medewerkersMax: z.number().int().optional(),
    deelnemersMin: z.number().int().optional(),
    behoefte: z.enum(["informatie", "advies"]).optional(),
  }),
  eersteContact: beslisdoelSchema,
  /** What comes next, in order. */
  warm: z.array(beslisdoelSchema).default([]),
});
export type Beslisregel = z.infer<typeof beslisregelSchema>;

/** The shape of `content/regels/beslistabel.yaml`. */
export const beslistabelSchema = z.strictObject({ beslistabel: z.array(beslisregelSchema) });

export type Catalogusversie = {
  /** Content hash (SHA-256, hex) of everything under `content/` that makes up the catalogue. */
  hash: string;
  /** Latest day on which one of its records was checked (ISO date). */
  datum: string;
};

/** Everything that the engine knows: validated, complete and unchanging under its version. */
export type Catalogus = {
  versie: Catalogusversie;
  dienstverleners: readonly Dienstverlener[];
  taxonomie: Taxonomie;
  beslistabel: readonly Beslisregel[];
  gebieden: Gebieden;
  /** Who helps with what is not for this portal. */
  andereDeuren: AndereDeuren;
};
