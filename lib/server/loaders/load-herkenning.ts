import "server-only";
import { z } from "zod";
import type { Herkenning } from "@/lib/herkenning/herken";
import { listParen } from "@/lib/vragenlijst/antwoorden";
import { parseVerhaal, type Verhaalfout } from "@/lib/vragenlijst/parse-verhaal";
import { getCatalogusIn } from "../kennis";
import { log } from "../log";
import { herkenVerhaal } from "../usecases/herken-verhaal";

/** `taal` is the language of the names in the answer; that of the text itself is recognised. */
const vraagSchema = z.strictObject({ tekst: z.unknown(), taal: z.enum(["nl", "en"]).optional() });

export type Herkenantwoord = Omit<Herkenning, "vraagstukken"> & {
  vraagstukken: { code: string; score: number; woorden: string[]; naam: string; uitleg: string }[];
  /** The facts as answers of the questionnaire: names and values of its addresses. */
  antwoorden: Record<string, string>;
};

/** What a text is about, with the sentences that people know the vraagstukken by. */
export async function loadHerkenning(
  value: unknown,
): Promise<
  { soort: "herkenning"; herkenning: Herkenantwoord } | { soort: "fout"; fout: Verhaalfout } | { soort: "storing" }
> {
  const vraag = vraagSchema.safeParse(value).data;
  const verhaal = parseVerhaal(vraag?.tekst);
  if (!verhaal.ok) return { soort: "fout", fout: verhaal.fout };
  try {
    const herkenning = await herkenVerhaal(verhaal.tekst);
    const { taxonomie } = await getCatalogusIn(vraag?.taal ?? "nl");
    const byCode = new Map(taxonomie.themas.flatMap(({ vraagstukken }) => vraagstukken.map((v) => [v.code, v])));
    return {
      soort: "herkenning",
      herkenning: {
        ...herkenning,
        vraagstukken: herkenning.vraagstukken.map((herkend) => ({
          ...herkend,
          naam: byCode.get(herkend.code)?.naam ?? herkend.code,
          uitleg: byCode.get(herkend.code)?.korteUitleg ?? herkend.code,
        })),
        antwoorden: Object.fromEntries([
          ...listParen(herkenning.feiten),
          ...(herkenning.acuut ? [["acuut", "ja"] as const] : []),
        ]),
      },
    };
  } catch (error) {
    log("error", error instanceof Error ? error.message : String(error));
    return { soort: "storing" };
  }
}
