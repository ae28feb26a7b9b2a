import { z } from "zod";

/** What came of looking at one web address. `later` is no outcome: nobody could say, so it counts as not checked. */
export const LINKUITKOMSTEN = [
  "goed",
  "verhuisd",
  "omgeleid",
  "niet-gevonden",
  "fout",
  "geen-antwoord",
  "te-traag",
  "kringloop",
  "geweigerd",
  "later",
] as const;
export const linkuitkomstSchema = z.enum(LINKUITKOMSTEN);
export type Linkuitkomst = z.infer<typeof linkuitkomstSchema>;

/** The last that is known of one web address. */
export const linkcontroleSchema = z.strictObject({
  url: z.string().min(1),
  gecontroleerdOp: z.date(),
  uitkomst: linkuitkomstSchema.exclude(["later"]),
  /** The status that the outcome rests on; null when nothing answered. */
  httpStatus: z.number().int().nullable(),
  /** Where it ended, or for `verhuisd` the address to take over; null when it stayed where it was. */
  eindadres: z.string().nullable(),
  detail: z.string().nullable(),
  /** Since when every look found it broken; null when it works. */
  stukSinds: z.date().nullable(),
});
export type Linkcontrole = z.infer<typeof linkcontroleSchema>;

/** What one look at an address gave. */
export type Linkbevinding = Pick<Linkcontrole, "httpStatus" | "eindadres" | "detail"> & { uitkomst: Linkuitkomst };

const WERKEND: ReadonlySet<Linkuitkomst> = new Set(["goed", "verhuisd", "omgeleid"]);

/** The record to keep of this look, or null when it says nothing: what was known before then stays. */
export function toLinkcontrole(
  url: string,
  { uitkomst, ...bevinding }: Linkbevinding,
  vorige: Linkcontrole | undefined,
  gecontroleerdOp: Date,
): Linkcontrole | null {
  if (uitkomst === "later") return null;
  const stukSinds = WERKEND.has(uitkomst) ? null : (vorige?.stukSinds ?? gecontroleerdOp);
  return { url, gecontroleerdOp, uitkomst, ...bevinding, stukSinds };
}
