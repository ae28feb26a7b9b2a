import { z } from "zod";
import type { Invoerveld } from "../routering/invoer";
import { describeFout } from "../teksten/describe-fout";
import { getCatalogus } from "../server/catalogus-cache";
import { giveAdvies } from "../server/usecases/give-advies";
import { readVerhaal } from "../server/usecases/read-verhaal";
import { parseInvoer, type Invoerfout } from "../vragenlijst/parse-invoer";
import { answerJsonLines, idSchema, RegelFout, tekstSchema } from "./json-lines";

/** `npm run --silent advies`: JSON lines in, an advice per line out. The contract stands in tests/eval/README.md. */
const regelSchema = z
  .strictObject({
    id: idSchema,
    invoer: z.record(z.string(), z.unknown(), "invoer hoort een object te zijn").optional(),
    tekst: tekstSchema.optional(),
  })
  .refine(({ invoer, tekst }) => invoer !== undefined || tekst !== undefined, "geef invoer of tekst");

await answerJsonLines(regelSchema, async ({ id, invoer = {}, tekst }) => {
  const parsed = parseInvoer(invoer, await getCatalogus());
  if (!parsed.ok) throw toRegelFout(parsed.fouten[0], invoer);
  const { eersteContact, doorverwijzingen, profiel, ...rest } = await giveAdvies(
    tekst === undefined ? parsed.invoer : await readVerhaal(tekst, parsed.invoer),
  );
  const short = ({ dienstverlener, dienst }: { dienstverlener: string; dienst: string }) => ({
    dienstverlener,
    dienst,
  });
  return {
    id,
    segment: profiel.segment,
    eersteContact: short(eersteContact),
    doorverwijzingen: doorverwijzingen.map(short),
    advies: { ...rest, profiel, eersteContact, doorverwijzingen },
  };
});

function toRegelFout(fout: Invoerfout | undefined, invoer: Readonly<Record<string, unknown>>): RegelFout {
  if (fout === undefined) return new RegelFout("ongeldig", "invoer", "De invoer klopt niet.");
  const sentence =
    fout.bericht ??
    describeFout(
      {
        veld: fout.veld as Invoerveld,
        code: fout.code,
        getypt: String(invoer[fout.veld] ?? "").slice(0, 80),
      },
      "nl",
    );
  const suggestions = fout.suggesties.length === 0 ? "" : ` Bedoelt u: ${fout.suggesties.join(", ")}?`;
  return new RegelFout(fout.code, `invoer.${fout.veld}`, `${sentence}${suggestions}`);
}
