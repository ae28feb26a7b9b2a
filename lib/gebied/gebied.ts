import { z } from "zod";
import { gebiedsrolSchema, type Gebiedsrol } from "../catalogus/codes";

export const gemeentecodeSchema = z.string().regex(/^GM\d{4}$/, "een gemeentecode als GM0363");

/** First day of an area; null: since before the sources begin. */
const geldigVan = z.iso.date().nullable();

/** A gemeente of CBS "Gebieden in Nederland 2026" with the concrete party per role there (`null`: none known). */
export const gemeenteSchema = z.strictObject({
  code: gemeentecodeSchema,
  geldigVan,
  /** First day that it is no longer there; null as long as no end is decided. */
  geldigTot: z.iso.date().nullable(),
  /** What it then becomes part of. */
  opvolger: gemeentecodeSchema.nullable(),
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

/** A gemeente that is no more; its name still leads somewhere. */
export const vroegereGemeenteSchema = z.strictObject({
  code: gemeentecodeSchema,
  naam: z.string().min(1),
  geldigVan,
  geldigTot: z.iso.date(),
  /** What it became part of, which may itself be gone since. */
  opvolger: gemeentecodeSchema,
});
export type VroegereGemeente = z.infer<typeof vroegereGemeenteSchema>;

/** Gemeentecodes of a postcode or a place, the likeliest first; more than one means: ask. */
export type Gemeentecodes = readonly [string, ...string[]];

export type Gebieden = {
  /** Year of the CBS division. */
  jaar: number;
  gemeenten: readonly Gemeente[];
  vroegereGemeenten: readonly VroegereGemeente[];
  /** Postcode of four digits → gemeenten. */
  postcodes: ReadonlyMap<string, Gemeentecodes>;
  /** Name of a town or village → gemeenten. */
  plaatsen: ReadonlyMap<string, Gemeentecodes>;
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
