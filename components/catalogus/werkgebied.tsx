import type { Werkgebied as Gebied } from "@/lib/catalogus/dienstverlener";
import { t } from "@/components/taal";

/** The most names that fit on a line; the rest is counted. */
const MAX_NAMEN = 6;

/** Where a dienstverlener works, in names. */
export function Werkgebied({ werkgebied }: { werkgebied: Gebied }) {
  if (werkgebied.soort === "landelijk") return t("catalogus.landelijk");
  const { gemeenten, arbeidsmarktregios, provincies } = werkgebied;
  const namen = gemeenten.length > 0 ? gemeenten : arbeidsmarktregios.length > 0 ? arbeidsmarktregios : provincies;
  const shown = namen.slice(0, MAX_NAMEN).join(", ");
  const rest = namen.length - MAX_NAMEN;
  return rest > 0 ? `${shown} ${t("catalogus.werkgebiedMeer", { aantal: rest })}` : shown;
}
