import { z } from "zod";
import { taalSchema } from "../catalogus/codes";

/** Whether a question was solved, in the categories of the KplusV survey (2021, table 27), so that the two compare. */
export const OPLOSSINGEN = ["volledig", "deels", "verwacht-wel", "verwacht-niet", "geen-van-deze"] as const;

/** Marks of a Dutch school report, as in the survey (table 25). */
export const RAPPORTCIJFERS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const;

/** All that is kept of an answer. A month and no day, and nothing of the handover that it came from. */
export const navraagSchema = z.strictObject({
  id: z.uuidv4(),
  maand: z.string().regex(/^\d{4}-\d{2}$/),
  oplossing: z.enum(OPLOSSINGEN),
  rapportcijfer: z.literal(RAPPORTCIJFERS),
  taal: taalSchema,
});
export type Navraag = z.infer<typeof navraagSchema>;

const antwoordSchema = z.object({
  oplossing: navraagSchema.shape.oplossing,
  rapportcijfer: z
    .string()
    .regex(/^([1-9]|10)$/)
    .transform(Number)
    .pipe(navraagSchema.shape.rapportcijfer),
});
export type Navraagantwoord = z.infer<typeof antwoordSchema>;

/** Reads the form; null when one of the two was not answered. */
export function parseNavraag(form: FormData): Navraagantwoord | null {
  return antwoordSchema.safeParse(Object.fromEntries(form)).data ?? null;
}

/** What the survey of 2021 found, in percent of 558 people (KplusV 2021, table 27); its mean mark was 6.1 (table 25). */
export const NULMETING: Readonly<Record<(typeof OPLOSSINGEN)[number], number>> = {
  volledig: 37,
  deels: 25,
  "verwacht-wel": 11,
  "verwacht-niet": 8,
  "geen-van-deze": 18,
};
export const NULMETING_CIJFER = 6.1;

/** How many gave each answer, and the mean mark; null when nobody answered. */
export function summarizeNavraag(
  antwoorden: readonly Navraag[],
): { aantal: number; perOplossing: Record<(typeof OPLOSSINGEN)[number], number>; gemiddelde: number } | null {
  if (antwoorden.length === 0) return null;
  const count = (oplossing: Navraag["oplossing"]) =>
    antwoorden.filter((antwoord) => antwoord.oplossing === oplossing).length;
  const sum = antwoorden.reduce((total, { rapportcijfer }) => total + rapportcijfer, 0);
  return {
    aantal: antwoorden.length,
    perOplossing: {
      volledig: count("volledig"),
      deels: count("deels"),
      "verwacht-wel": count("verwacht-wel"),
      "verwacht-niet": count("verwacht-niet"),
      "geen-van-deze": count("geen-van-deze"),
    },
    gemiddelde: Math.round((sum / antwoorden.length) * 10) / 10,
  };
}
