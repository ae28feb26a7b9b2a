import { z } from "zod";
import { segmentSchema, termijnSchema, themaSchema, urgentieSchema } from "./codes";
import { slugSchema } from "./dienstverlener";

/** The shape of `content/taxonomie/vraagstukken.yaml`: themes and the concrete needs under them. */

export const vraagstukSchema = z.strictObject({
  code: slugSchema,
  thema: themaSchema,
  naam: z.string().min(1),
  naamEn: z.string().min(1),
  /** One plain sentence to the ondernemer that says what the need is, for the list in the questionnaire. */
  korteUitleg: z.string().min(1),
  korteUitlegEn: z.string().min(1),
  segmenten: z.array(segmentSchema).default([]),
  termijn: termijnSchema,
  urgentie: urgentieSchema,
  /** Times chosen in the survey (KplusV 2021, Table 39); null when the table lacks it. */
  aantalTabel39: z.number().int().nullable(),
  /** Share of ondernemers in per cent (KplusV 2021, Table 5); null when the table lacks it. */
  pctTabel5: z.number().nullable(),
  /** The editors' first choice when nothing else is known. */
  eersteContact: z.strictObject({ dienst: slugSchema, dienstverlener: slugSchema }),
  /** What comes next, in order: slugs of dienstverleners or roles in the area (`rom`). */
  warmeVerwijzing: z.array(slugSchema),
  /** How an ondernemer would say it. */
  formuleringen: z.array(z.string().min(1)).min(1),
});
export type Vraagstuk = z.infer<typeof vraagstukSchema>;

export const taxonomieSchema = z.strictObject({
  bron: z.string().min(1),
  themas: z.array(
    z.strictObject({
      code: themaSchema,
      naam: z.string().min(1),
      /** Respondents with a question on this theme and their mark (KplusV 2021, Table 37). */
      respondenten: z.number().int(),
      cijfer: z.number(),
      vraagstukken: z.array(vraagstukSchema).min(1),
    }),
  ),
});
export type Taxonomie = z.infer<typeof taxonomieSchema>;

/** The need that acute money distress stands for (R02): the editors' first acute vraagstuk of the theme zwaar-weer. */
export function findAcuutVraagstuk({ themas }: Taxonomie): Vraagstuk | null {
  return (
    themas
      .flatMap(({ vraagstukken }) => vraagstukken)
      .find((v) => v.thema === "zwaar-weer" && v.urgentie === "acuut") ?? null
  );
}
