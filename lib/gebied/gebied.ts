import { z } from "zod";
import { gebiedsrolSchema, type Gebiedsrol } from "../catalogus/codes";

export const gemeentecodeSchema = z.string().regex(/^GM\d{4}$/, "een gemeentecode als GM0363");

/** A gemeente of CBS "Gebieden in Nederland 2026" with the concrete party per role there (`null`: none known). */
export const gemeenteSchema = z.strictObject({
  code: gemeentecodeSchema,
  /** CBS name, with its suffix where CBS gives one: "Hengelo (O.)". */
  naam: z.string().min(1),
  provincie: z.string().min(1),
  arbeidsmarktregio: z.string().min(1),
  /** Names that people use: "Den Haag" for "'s-Gravenhage". */
  aliassen: z.array(z.string().min(1)).default([]),
  /** Role → slug of the dienstverlener that plays it here. */
  rollen: z.partialRecord(gebiedsrolSchema, z.string().min(1)),
});
export type Gemeente = z.infer<typeof gemeenteSchema>;

/** One postcode area (4 digits). The first gemeentecode is the likeliest; more than one means: ask. */
export type Postcode = { pc4: string; gemeentecodes: readonly [string, ...string[]] };

export type Gebieden = {
  /** Year of the CBS division. */
  jaar: number;
  gemeenten: readonly Gemeente[];
  postcodes: ReadonlyMap<string, Postcode["gemeentecodes"]>;
};

/** Where the ondernemer is, as far as the answers tell. Every field may be unknown. */
export type Plaats = {
  gemeente: Gemeente | null;
  provincie: string | null;
  arbeidsmarktregio: string | null;
  /** Gemeenten that the postcode leaves open, when it spans more than one. */
  mogelijkeGemeenten: readonly Gemeente[];
};

export type { Gebiedsrol };
