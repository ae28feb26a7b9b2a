import { z } from "zod";
import sbiJson from "../../content/vragenlijst/sbi.json";
import type { Voorwaarde } from "../catalogus/voorwaarde";

/**
 * Sections of the Standaard Bedrijfsindeling (CBS) in both versions that are in use: the same letter means another thing from J
 * on. The engine and the questionnaire speak SBI 2008; what comes in as SBI 2025 is read as the section of 2008 that it was
 * part of.
 */
const sectie = z.strictObject({ naam: z.string().min(1), afdelingen: z.string().regex(/^\d{2}(-\d{2})?$/) });
const secties = z
  .strictObject({
    toelichting: z.string(),
    "2008": z.record(z.string().regex(/^[A-U]$/), sectie),
    "2025": z.record(z.string().regex(/^[A-V]$/), sectie.extend({ in2008: z.string().regex(/^[A-U]$/) })),
  })
  .parse(sbiJson);

export type SbiVersie = 2008 | 2025;
type Sectorvoorwaarde = Extract<Voorwaarde, { soort: "sector" }>;

/** Whether this version has a section with this letter. */
export function isSectie(letter: string, versie: SbiVersie): boolean {
  return letter in secties[versie];
}

/** The section of SBI 2008 for a letter of either version; null when that version has no such letter. */
export function toSectie2008(letter: string, versie: SbiVersie): string | null {
  if (!isSectie(letter, versie)) return null;
  return versie === 2008 ? letter : (secties[2025][letter]?.in2008 ?? null);
}

/**
 * A condition about the sector in SBI 2008. A section of 2008 that is only partly meant (2008 J is J and K of 2025) counts as a
 * part, so that it still has to be confirmed in a talk.
 */
export function toSector2008(voorwaarde: Sectorvoorwaarde): Sectorvoorwaarde {
  const { sbiVersie, toegestaan, uitgesloten, heleSectie } = voorwaarde;
  if (sbiVersie === 2008) return voorwaarde;
  const asked = [...(toegestaan ?? []), ...(uitgesloten ?? [])];
  const inside = (letters: readonly string[]) => [
    ...new Set(letters.flatMap((letter) => toSectie2008(letter, 2025) ?? [])),
  ];
  const isWhole = inside(asked).every((letter) =>
    Object.entries(secties[2025]).every(([nieuw, { in2008 }]) => in2008 !== letter || asked.includes(nieuw)),
  );
  return {
    ...voorwaarde,
    sbiVersie: 2008,
    ...(toegestaan && { toegestaan: inside(toegestaan) }),
    ...(uitgesloten && { uitgesloten: inside(uitgesloten) }),
    heleSectie: heleSectie && isWhole,
  };
}
