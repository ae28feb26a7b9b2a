import { z } from "zod";
import { slugSchema } from "../catalogus/dienstverlener";

/** What an ondernemer heard or met where no help was to be had. */
export const REDENEN_GEWEEST = ["niet-van-ons", "andere-regio", "geen-plek", "niet-bereikbaar", "anders"] as const;
const redenGeweestSchema = z.enum(REDENEN_GEWEEST);
export type RedenGeweest = z.infer<typeof redenGeweestSchema>;

/** A party that was tried and did not help. */
export type Geweest = { dienstverlener: string; reden: RedenGeweest };

/** After so many doors in vain nobody is sent on by a page: the last resort takes it, by telephone, unless it was one of them. */
export const MAX_GEWEEST = 3;

/** More doors than anyone tries; an address holds no more. */
export const MAX_GENOEMD = 10;

/** As it stands in an address: `kvk.geen-plek`. */
export const geweestSchema = z.string().refine((value) => parseGeweest(value) !== null, "organisatie.reden");

export function formatGeweest({ dienstverlener, reden }: Geweest): string {
  return `${dienstverlener}.${reden}`;
}

/** Null for what is not one of ours; whether the party exists is for the catalogue to say. */
export function parseGeweest(value: string): Geweest | null {
  const [slug, code, ...more] = value.split(".");
  const dienstverlener = slugSchema.safeParse(slug);
  const reden = redenGeweestSchema.safeParse(code);
  if (more.length > 0 || !dienstverlener.success || !reden.success) return null;
  return { dienstverlener: dienstverlener.data, reden: reden.data };
}

/** Reason per party; of one that is named twice the last. */
export function toGeweest(values: readonly string[]): ReadonlyMap<string, RedenGeweest> {
  return new Map(
    values.flatMap((value) => {
      const geweest = parseGeweest(value);
      return geweest === null ? [] : [[geweest.dienstverlener, geweest.reden] as const];
    }),
  );
}
