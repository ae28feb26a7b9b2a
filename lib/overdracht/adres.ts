import type { Dienstverlener } from "../catalogus/dienstverlener";

/** Where a story for this party goes: its first mail address in the catalogue; null when the redactie knows none. */
export function findOverdrachtadres({ contactkanalen }: Pick<Dienstverlener, "contactkanalen">): string | null {
  return contactkanalen.find(({ soort, waarde }) => soort === "e-mail" && waarde !== null)?.waarde ?? null;
}
