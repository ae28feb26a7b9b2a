import { z } from "zod";
import type { Catalogus } from "../catalogus/catalogus";
import { describeIssue } from "../catalogus/describe-issue";
import { toSectie2008 } from "../profiel/sbi";
import { invoerSchema, type Invoer } from "../routering/invoer";
import { checkAntwoorden } from "./check-antwoorden";
import type { Foutcode } from "./parse-antwoorden";

/** An error of a machine's request: the path of the field, a code, and a sentence where the schema gives one. */
export type Invoerfout = { veld: string; code: Foutcode; bericht: string | null; suggesties: string[] };

export type Invoerresultaat = { ok: true; invoer: Invoer } | { ok: false; fouten: Invoerfout[] };

/**
 * Reads the answers of a machine: the shape by the schema, then names and codes against the catalogue. A sector may be given in
 * SBI 2025, as the Handelsregister has it, with `sbiVersie: 2025` beside it.
 */
export function parseInvoer(
  ruw: unknown,
  catalogus: Pick<Catalogus, "taxonomie" | "gebieden" | "dienstverleners">,
): Invoerresultaat {
  const value = readSbiVersie(ruw);
  const shape = invoerSchema.safeParse(value);
  if (!shape.success) {
    const fouten = shape.error.issues.flatMap((issue) =>
      describeIssue(issue, value).map(({ pad, bericht }) => ({
        veld: pad.map(String).join(".").slice(0, 80),
        code: issue.code === "unrecognized_keys" ? ("onbekend" as const) : ("ongeldig" as const),
        bericht: `${bericht.charAt(0).toUpperCase()}${bericht.slice(1, 300)}.`,
        suggesties: [],
      })),
    );
    return { ok: false, fouten };
  }
  const checked = checkAntwoorden({ antwoorden: shape.data, fouten: [], ingevuldeStap: null, plaats: null }, catalogus);
  if (checked.fouten.length === 0) return { ok: true, invoer: shape.data };
  const { plaatskeuze } = checked;
  const possible =
    plaatskeuze === null ? [] : plaatskeuze.soort === "keuze" ? plaatskeuze.gemeenten : plaatskeuze.suggesties;
  return {
    ok: false,
    fouten: checked.fouten.map(({ veld, code }) => ({
      veld,
      code,
      bericht: null,
      suggesties: veld === "gemeente" ? possible.map(({ naam }) => naam) : [],
    })),
  };
}

const sbiInvoerSchema = z.looseObject({ sbiVersie: z.literal([2008, 2025]), sector: z.string() });

/** Answers with the sector in SBI 2008; what is wrong stays as it is, for the schema to name. */
function readSbiVersie(value: unknown): unknown {
  const read = sbiInvoerSchema.safeParse(value);
  if (!read.success) return value;
  const { sbiVersie, ...invoer } = read.data;
  return { ...invoer, sector: toSectie2008(invoer.sector, sbiVersie) ?? invoer.sector };
}
