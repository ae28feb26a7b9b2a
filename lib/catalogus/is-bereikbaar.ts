import type { Gebiedsrol } from "./codes";
import type { Dienstverlener } from "./dienstverlener";

/** Desks of the gemeente: everyone can find the way to the own gemeente, also where the catalogue has no number of the desk. */
const BIJ_DE_GEMEENTE: readonly (Gebiedsrol | null)[] = ["loket", "bbz"];

/** Is there a way to reach this party now: a number, an address, a website, or the ondernemer's own gemeente? */
export function isBereikbaar({ website, contactkanalen, gebiedsrol }: Dienstverlener): boolean {
  return (
    website !== null || contactkanalen.some(({ waarde }) => waarde !== null) || BIJ_DE_GEMEENTE.includes(gebiedsrol)
  );
}
