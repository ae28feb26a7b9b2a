import { z } from "zod";
import { buitenBereikRedenSchema, type BuitenBereikReden } from "./formuleringen";

const patronen = z.array(z.string().min(1)).min(1);

/**
 * The shape of `content/herkenning/signalen.json`: patterns (regular expressions, case ignored, accents gone) for what must
 * not be missed, whatever the trained model makes of it.
 */
export const signalenSchema = z.strictObject({
  toelichting: z.string(),
  acuut: patronen,
  /** Sayings that a pattern of `acuut` would take for distress. */
  nietAcuut: patronen,
  buitenBereik: z.partialRecord(buitenBereikRedenSchema, patronen),
  /** Sayings that a pattern of `buitenBereik` would take for the real thing ("dodelijke concurrentie"). */
  nietBuitenBereik: patronen,
});
export type Signalen = z.infer<typeof signalenSchema>;

export type Patronen = {
  acuut: readonly RegExp[];
  nietAcuut: RegExp;
  buitenBereik: ReadonlyMap<BuitenBereikReden, readonly RegExp[]>;
  nietBuitenBereik: RegExp;
};

export function compileSignalen({ acuut, nietAcuut, buitenBereik, nietBuitenBereik }: Signalen): Patronen {
  return {
    acuut: acuut.map(toRegExp),
    nietAcuut: new RegExp(nietAcuut.join("|"), "giu"),
    buitenBereik: new Map(
      Object.entries(buitenBereik).map(([reden, list]) => [reden as BuitenBereikReden, list.map(toRegExp)]),
    ),
    nietBuitenBereik: new RegExp(nietBuitenBereik.join("|"), "giu"),
  };
}

function toRegExp(patroon: string): RegExp {
  return new RegExp(patroon, "iu");
}
