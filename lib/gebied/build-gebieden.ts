import { z } from "zod";
import { GEBIEDSROLLEN } from "../catalogus/codes";
import { gemeentecodeSchema, type Gebieden, type Gemeentecodes } from "./gebied";

/** The shapes of the files in `content/gebieden`, one schema per file, and how they become one value. */

const naam = z.string().min(1);
const gemeentecodes = z
  .string()
  .regex(/^GM\d{4}( GM\d{4})*$/, "een of meer gemeentecodes met een spatie ertussen, de waarschijnlijkste eerst");
/** An empty cell is unknown. */
const datum = z.union([z.literal("").transform(() => null), z.iso.date()]);

export const gemeenterijSchema = z.strictObject({
  gemeentecode: gemeentecodeSchema,
  naam,
  provincie: naam,
  arbeidsmarktregio: naam,
  geldigVan: datum,
  geldigTot: datum,
  opvolger: z.union([z.literal("").transform(() => null), gemeentecodeSchema]),
});
export type Gemeenterij = z.infer<typeof gemeenterijSchema>;

export const vroegereGemeenterijSchema = z.strictObject({
  gemeentecode: gemeentecodeSchema,
  naam,
  geldigVan: datum,
  geldigTot: z.iso.date(),
  opvolger: gemeentecodeSchema,
});
export type VroegereGemeenterij = z.infer<typeof vroegereGemeenterijSchema>;

export const plaatsrijSchema = z.strictObject({ plaats: naam, gemeentecodes });
export type Plaatsrij = z.infer<typeof plaatsrijSchema>;

/** Per gemeente the slug of the dienstverlener that plays each role there. */
export const routerijSchema = z.strictObject({
  gemeente: naam,
  loket: naam,
  rom: naam,
  provincie: naam,
  werkcentrum: naam,
  wsp: naam,
  leerwerkloket: naam,
  bbz: naam,
});
export type Routerij = z.infer<typeof routerijSchema>;

/** `gebied`: an area with addresses; `vangnet`: mostly post boxes, from an older list (see BRONNEN.md beside it). */
export const postcoderijSchema = z.strictObject({
  pc4: z.string().regex(/^[1-9]\d{3}$/, "vier cijfers"),
  gemeentecodes,
  soort: z.enum(["gebied", "vangnet"]),
});
export type Postcoderij = z.infer<typeof postcoderijSchema>;

/** Year of the CBS division and, per CBS name, the names that people use. */
export const aliassenSchema = z.strictObject({
  jaar: z.number().int().min(2000).max(2100),
  aliassen: z.record(naam, z.array(naam).min(1)),
});
export type Aliassen = z.infer<typeof aliassenSchema>;

/** Gemeentecodes of a row, the likeliest first. */
export function splitGemeentecodes(rij: Postcoderij | Plaatsrij): Gemeentecodes {
  const [first = "", ...others] = rij.gemeentecodes.split(" ");
  return [first, ...others];
}

/** The files of `content/gebieden`, read. */
export type Gebiedsbestanden = {
  gemeenten: readonly Gemeenterij[];
  vroegereGemeenten: readonly VroegereGemeenterij[];
  route: readonly Routerij[];
  postcodes: readonly Postcoderij[];
  plaatsen: readonly Plaatsrij[];
  aliassen: Aliassen;
};

/** Joins the files, which must have passed `checkCatalogus`. */
export function buildGebieden({
  gemeenten,
  vroegereGemeenten,
  route,
  postcodes,
  plaatsen,
  aliassen: { jaar, aliassen },
}: Gebiedsbestanden): Gebieden {
  const routeByGemeente = new Map(route.map((rij) => [rij.gemeente, rij]));
  return {
    jaar,
    gemeenten: gemeenten.map(({ gemeentecode, naam, ...rest }) => {
      const rij = routeByGemeente.get(naam);
      return {
        code: gemeentecode,
        naam,
        ...rest,
        aliassen: aliassen[naam] ?? [],
        rollen: rij === undefined ? {} : Object.fromEntries(GEBIEDSROLLEN.map((rol) => [rol, rij[rol]])),
      };
    }),
    vroegereGemeenten: vroegereGemeenten.map(({ gemeentecode, ...rest }) => ({ code: gemeentecode, ...rest })),
    postcodes: new Map(postcodes.map((rij) => [rij.pc4, splitGemeentecodes(rij)])),
    plaatsen: new Map(plaatsen.map((rij) => [rij.plaats, splitGemeentecodes(rij)])),
  };
}
