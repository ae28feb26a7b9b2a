import { z } from "zod";
import { slugSchema } from "../catalogus/dienstverlener";
import type { Advies } from "./advies";
import type { GecompileerdeCatalogus } from "./compile-catalogus";

/**
 * What a link to an advice carries along: the versions under which it was given and what was advised, by id. Re-opened later it
 * tells what was advised then, without anything being stored here.
 */
export const bewaardAdviesSchema = z.object({
  datum: z.iso.date(),
  motorversie: z.string().regex(/^[a-z0-9]{1,8}$/),
  /** First characters of the catalogue's hash. */
  catalogus: z.string().regex(/^[0-9a-f]{12}$/),
  eersteContact: slugSchema.max(120),
  doorverwijzingen: z.array(slugSchema.max(120)).max(3),
});
export type BewaardAdvies = z.infer<typeof bewaardAdviesSchema>;

const HASH_LENGTE = 12;

export function toBewaardAdvies(advies: Advies): BewaardAdvies {
  return {
    datum: advies.peildatum,
    motorversie: advies.motorversie,
    catalogus: advies.catalogusversie.hash.slice(0, HASH_LENGTE),
    eersteContact: advies.eersteContact.dienst,
    doorverwijzingen: advies.doorverwijzingen.map(({ dienst }) => dienst),
  };
}

/** One value for a query parameter. Ids hold no underscore, so it separates. */
export function formatBewaardAdvies(advies: BewaardAdvies): string {
  const { datum, motorversie, catalogus, eersteContact, doorverwijzingen } = advies;
  return [datum, motorversie, catalogus, eersteContact, ...doorverwijzingen].join("_");
}

/** Reads the parameter back; null when it is not one of ours. */
export function parseBewaardAdvies(value: string): BewaardAdvies | null {
  const [datum, motorversie, catalogus, eersteContact, ...doorverwijzingen] = value.split("_");
  const parsed = bewaardAdviesSchema.safeParse({ datum, motorversie, catalogus, eersteContact, doorverwijzingen });
  return parsed.success ? parsed.data : null;
}

/** How the advice of now differs from the one that was kept. */
export type Veranderd = {
  bewaard: BewaardAdvies;
  isZelfdeEersteContact: boolean;
  /** Referrals by id that are no longer given, and that are new. */
  vervallen: readonly string[];
  nieuw: readonly string[];
  /** Kept ids that the catalogue no longer holds. */
  verdwenen: readonly string[];
  isAndereCatalogus: boolean;
  isAndereMotor: boolean;
};

export function compareAdvies(bewaard: BewaardAdvies, now: Advies, { byDienst }: GecompileerdeCatalogus): Veranderd {
  const current = toBewaardAdvies(now);
  return {
    bewaard,
    isZelfdeEersteContact: bewaard.eersteContact === current.eersteContact,
    vervallen: bewaard.doorverwijzingen.filter((id) => !current.doorverwijzingen.includes(id)),
    nieuw: current.doorverwijzingen.filter((id) => !bewaard.doorverwijzingen.includes(id)),
    verdwenen: [bewaard.eersteContact, ...bewaard.doorverwijzingen].filter((id) => !byDienst.has(id)),
    isAndereCatalogus: bewaard.catalogus !== current.catalogus,
    isAndereMotor: bewaard.motorversie !== current.motorversie,
  };
}
