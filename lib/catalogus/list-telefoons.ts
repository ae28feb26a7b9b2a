import type { Contactkanaal, Dienstverlener } from "./dienstverlener";

/** The phone numbers of a party; the mere mention that it can be called is none. */
export function listTelefoons({
  contactkanalen,
}: Pick<Dienstverlener, "contactkanalen">): (Contactkanaal & { waarde: string })[] {
  return contactkanalen.flatMap((kanaal) =>
    kanaal.soort === "telefoon" && kanaal.waarde !== null ? [{ ...kanaal, waarde: kanaal.waarde }] : [],
  );
}
