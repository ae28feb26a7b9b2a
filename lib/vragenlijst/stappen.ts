import { z } from "zod";
import inhoud from "../../content/vragenlijst/vragenlijst.json";
import { exportfaseSchema, themaSchema, vormOndernemingSchema } from "../catalogus/codes";
import type { Invoerveld } from "../routering/invoer";

/** Every question of the questionnaire; the value is the last part of its URL. */
export const STAPPEN = [
  "thema",
  "vraagstuk",
  "acuut",
  "gemeente",
  "vorm",
  "medewerkers",
  "omzet",
  "banen",
  "marge",
  "oprichtingsjaar",
  "sector",
  "export",
  "doelland",
  "deelnemers",
  "behoefte",
] as const;
export const stapSchema = z.enum(STAPPEN);
export type Stap = z.infer<typeof stapSchema>;

/** The answers that a step gives; one of them is enough to count as answered. */
export const VELDEN_PER_STAP: Record<Stap, readonly [Invoerveld, ...Invoerveld[]]> = {
  thema: ["themas"],
  vraagstuk: ["vraagstukken"],
  acuut: ["acuut"],
  gemeente: ["gemeente", "postcode", "provincie"],
  vorm: ["vorm"],
  medewerkers: ["medewerkers"],
  omzet: ["omzet"],
  banen: ["banen"],
  marge: ["marge"],
  oprichtingsjaar: ["oprichtingsjaar"],
  sector: ["sector"],
  export: ["export"],
  doelland: ["doelland"],
  deelnemers: ["clusterDeelnemers"],
  behoefte: ["behoefte"],
};

/** The step that asks for this answer. */
export function stapOfVeld(veld: Invoerveld): Stap {
  const stap = STAPPEN.find((s) => VELDEN_PER_STAP[s].includes(veld));
  if (stap === undefined) throw new Error(`No step asks for ${veld}`);
  return stap;
}

/** When a question can matter. All stated circumstances must hold; an open answer does not hold. */
const alleenAlsSchema = z.strictObject({
  /** No vraagstuk was chosen. */
  zonderVraagstuk: z.literal(true).optional(),
  /** One of these themes is in play, chosen itself or through a vraagstuk. */
  themas: z.array(themaSchema).min(1).optional(),
  vraagstukken: z.array(z.string()).min(1).optional(),
  /** False: not when the answer to acuut is ja; who is in need gets as few questions as possible. */
  acuut: z.literal(false).optional(),
  nietVormen: z.array(vormOndernemingSchema).min(1).optional(),
  exportfasen: z.array(exportfaseSchema).min(1).optional(),
  medewerkersMin: z.number().int().optional(),
});
export type AlleenAls = z.infer<typeof alleenAlsSchema>;

const vragenlijstSchema = z.strictObject({
  stappen: z.array(z.strictObject({ stap: stapSchema, alleenAls: alleenAlsSchema })),
});

/** The questions in the order in which they are asked (`content/vragenlijst/vragenlijst.json`). */
export const VRAGENLIJST = vragenlijstSchema.parse(inhoud).stappen;
