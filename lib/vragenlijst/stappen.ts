import { z } from "zod";
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
  "geweest",
] as const;
export const stapSchema = z.enum(STAPPEN);
export type Stap = z.infer<typeof stapSchema>;

/** Not asked on the way: who comes back unhelped answers it at the advice, and puts it right here. It leads back there. */
export function isNaAdvies(stap: Stap): boolean {
  return stap === "geweest";
}

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
  geweest: ["geweest"],
};

/** The step that asks for this answer. */
export function stapOfVeld(veld: Invoerveld): Stap {
  const stap = STAPPEN.find((s) => VELDEN_PER_STAP[s].includes(veld));
  if (stap === undefined) throw new Error(`No step asks for ${veld}`);
  return stap;
}
