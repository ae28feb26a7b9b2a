import { z } from "zod";
import { GEBIEDSROLLEN } from "../catalogus/codes";
import { gemeentecodeSchema, type Gebieden, type Postcode } from "./gebied";

/** The shapes of the files in `content/gebieden`, one schema per file, and how they become one value. */

const naam = z.string().min(1);

export const gemeenterijSchema = z.strictObject({
  gemeentecode: gemeentecodeSchema,
  naam,
  provincie: naam,
  arbeidsmarktregio: naam,
});
export type Gemeenterij = z.infer<typeof gemeenterijSchema>;

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
  gemeentecodes: z
    .string()
    .regex(/^GM\d{4}( GM\d{4})*$/, "een of meer gemeentecodes met een spatie ertussen, de waarschijnlijkste eerst"),
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
export function splitGemeentecodes(rij: Postcoderij): Postcode["gemeentecodes"] {
  const [first = "", ...others] = rij.gemeentecodes.split(" ");
  return [first, ...others];
}

/** Joins the files, which must have passed `checkCatalogus`. */
export function buildGebieden(
  gemeenten: readonly Gemeenterij[],
  route: readonly Routerij[],
  postcodes: readonly Postcoderij[],
  { jaar, aliassen }: Aliassen,
): Gebieden {
  const routeByGemeente = new Map(route.map((rij) => [rij.gemeente, rij]));
  return {
    jaar,
    gemeenten: gemeenten.map(({ gemeentecode, naam, provincie, arbeidsmarktregio }) => {
      const rij = routeByGemeente.get(naam);
      return {
        code: gemeentecode,
        naam,
        provincie,
        arbeidsmarktregio,
        aliassen: aliassen[naam] ?? [],
        rollen: rij === undefined ? {} : Object.fromEntries(GEBIEDSROLLEN.map((rol) => [rol, rij[rol]])),
      };
    }),
    postcodes: new Map(postcodes.map((rij) => [rij.pc4, splitGemeentecodes(rij)])),
  };
}
