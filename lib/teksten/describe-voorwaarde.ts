import type { Taxonomie } from "../catalogus/taxonomie";
import type { Voorwaarde } from "../catalogus/voorwaarde";
import { describeTeControleren } from "./describe-reden";
import { t } from "./teksten";

/** A condition in the words of its source, else in ours. */
export function describeVoorwaarde(voorwaarde: Voorwaarde, taxonomie: Taxonomie): string {
  if (voorwaarde.tekst !== undefined) return voorwaarde.tekst;
  if (voorwaarde.soort === "medewerkers")
    return t("catalogus.voorwaarden.medewerkers", {
      min: String(voorwaarde.min ?? "geen"),
      max: String(voorwaarde.max ?? "geen"),
    });
  if (voorwaarde.soort === "gesloten") return t("catalogus.voorwaarden.gesloten");
  const feiten = Object.fromEntries(
    Object.entries(voorwaarde).flatMap(([veld, waarde]): [string, string | number][] => {
      if (Array.isArray(waarde)) return [[veld, waarde.join(", ")]];
      return typeof waarde === "string" || typeof waarde === "number" ? [[veld, waarde]] : [];
    }),
  );
  return describeTeControleren({ soort: voorwaarde.soort, tekst: null, feiten }, taxonomie);
}
