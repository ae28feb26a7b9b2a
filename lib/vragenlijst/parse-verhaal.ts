import { z } from "zod";
import { MAX_TEKENS } from "../herkenning/kenmerken";

/** Longest story that may be sent, in characters: all that recognition reads. */
export const MAX_VERHAAL = MAX_TEKENS;

export type Verhaalfout = "leeg" | "te-lang" | "stuurtekens";

/** `getypt` gives back what was typed, so that nobody has to type it again; longer than this it is no story. */
export type Verhaal = { ok: true; tekst: string } | { ok: false; fout: Verhaalfout; getypt: string };

const MAX_GETYPT = 20_000;

/** Line breaks and tabs belong in a story; other control characters do not. */
const STUURTEKENS = /[^\P{Cc}\n\r\t]/u;

const verhaalSchema = z
  .string("leeg")
  .trim()
  .min(1, "leeg")
  .max(MAX_VERHAAL, "te-lang")
  .refine((tekst) => !STUURTEKENS.test(tekst), "stuurtekens");

/** Reads a story from a form or a request. The first thing that is wrong counts. */
export function parseVerhaal(veld: unknown): Verhaal {
  // Browsers send line breaks of a textarea as CRLF, which would count twice.
  const tekst = typeof veld === "string" ? veld.replaceAll("\r\n", "\n") : veld;
  const result = verhaalSchema.safeParse(tekst);
  if (result.success) return { ok: true, tekst: result.data };
  return {
    ok: false,
    fout: (result.error.issues[0]?.message ?? "leeg") as Verhaalfout,
    getypt: typeof tekst === "string" ? tekst.replace(new RegExp(STUURTEKENS, "gu"), "").slice(0, MAX_GETYPT) : "",
  };
}
