import { z } from "zod";
import branchesInhoud from "../../content/vragenlijst/branches.json";
import klassenInhoud from "../../content/vragenlijst/medewerkersklassen.json";
import landenInhoud from "../../content/vragenlijst/landen.json";
import { sbiSectieSchema, type Taal } from "../catalogus/codes";

/** Branches that people recognise, each with its SBI 2008 section. */
export const BRANCHES = z
  .strictObject({
    sbiVersie: z.literal(2008),
    branches: z.array(z.strictObject({ sectie: sbiSectieSchema, naam: z.string().min(1), naamEn: z.string().min(1) })),
  })
  .parse(branchesInhoud).branches;

/** Name of a branch by its SBI 2008 section; null for one that the questionnaire does not offer. */
export function nameBranche(sectie: string, taal: Taal): string | null {
  const branche = BRANCHES.find((other) => other.sectie === sectie);
  return branche === undefined ? null : taal === "en" ? branche.naamEn : branche.naam;
}

const klasseSchema = z.enum(["alleen-ik", "2-9", "10-49", "50-249", "250-of-meer"]);
export type Medewerkersklasse = z.infer<typeof klasseSchema>;

/** Size classes of the questionnaire with the number that stands for each. */
export const MEDEWERKERSKLASSEN = z
  .strictObject({
    toelichting: z.string(),
    klassen: z.array(
      z.strictObject({
        klasse: klasseSchema,
        min: z.number().int(),
        max: z.number().int().nullable(),
        aantal: z.number().int(),
      }),
    ),
  })
  .parse(klassenInhoud).klassen;

/** Country codes (ISO 3166-1) that the questionnaire offers. */
export const LANDEN = z
  .strictObject({ toelichting: z.string(), landen: z.array(z.string().regex(/^[A-Z]{2}$/)) })
  .parse(landenInhoud).landen;

const REGION = { type: "region", fallback: "code" } as const;
// Made once: making one costs far more than using it.
const LANDNAMEN = { nl: new Intl.DisplayNames("nl", REGION), en: new Intl.DisplayNames("en", REGION) };

/** Name of a country, or its code when the language data do not know it. */
export function nameLand(code: string, taal: Taal): string {
  return LANDNAMEN[taal].of(code) ?? code;
}

/** Class that a number of people at work falls into. */
export function findKlasse(medewerkers: number): Medewerkersklasse {
  const found = MEDEWERKERSKLASSEN.find((k) => medewerkers >= k.min && (k.max === null || medewerkers <= k.max));
  return found?.klasse ?? "250-of-meer";
}
