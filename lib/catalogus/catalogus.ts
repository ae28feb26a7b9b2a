import { z } from "zod";
import type { Gebieden } from "../gebied/gebied";
import type { Dienstverlener } from "./dienstverlener";
import { exportfaseSchema, sbiSectieSchema, segmentSchema, vormOndernemingSchema } from "./codes";
import { slugSchema } from "./dienstverlener";
import type { Taxonomie } from "./taxonomie";

/**
 * A row of a decision table (`content/regels/beslistabel.yaml`): in this situation this dienst is the natural first contact.
 * All stated circumstances must hold; a circumstance that the answers leave open does not hold.
 * Rows are tried from top to bottom per vraagstuk; the first that holds counts.
 */
export const beslisregelSchema = z.strictObject({
  id: slugSchema,
  /** Rule ids of the source document, e.g. R35 (see `bron`). */
  regels: z.array(z.string().regex(/^R\d{2}$/)).min(1),
  bron: z.string().min(1),
  wanneer: z.strictObject({
    vraagstukken: z.array(slugSchema).min(1),
    acuut: z.boolean().optional(),
    exportfasen: z.array(exportfaseSchema).optional(),
    vormen: z.array(vormOndernemingSchema).optional(),
    segmenten: z.array(segmentSchema).optional(),
    secties: z.array(sbiSectieSchema).optional(),
    medewerkersMin: z.number().int().optional(),
    medewerkersMax: z.number().int().optional(),
    deelnemersMin: z.number().int().optional(),
    behoefte: z.enum(["informatie", "advies"]).optional(),
  }),
  /** First contact in this situation: a dienst id; a group card is resolved to the concrete party of the area. */
  eersteContact: slugSchema,
  /** Dienst ids that come next, in order. */
  warm: z.array(slugSchema).default([]),
});
export type Beslisregel = z.infer<typeof beslisregelSchema>;

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
};
