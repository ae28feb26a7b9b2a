import catalogus from "../../content/teksten/nl/catalogus.json";
import type { Taxonomie } from "../catalogus/taxonomie";
import type { Voorwaarde } from "../catalogus/voorwaarde";
import { STARTER_TOT_JAAR } from "../profiel/fasen";
import { nameLand } from "../vragenlijst/keuzes";
import { describeDatum } from "./describe-datum";
import { describeTeControleren } from "./describe-reden";
import { t } from "./teksten";

/** A bound or list that a condition does not have, as the sentences know it. */
const GEEN = "geen";

const KENMERKEN: Readonly<Record<string, string>> = catalogus.kenmerken;

/** A condition in the words of its source, else in ours. */
export function describeVoorwaarde(voorwaarde: Voorwaarde, taxonomie: Taxonomie): string {
  return voorwaarde.tekst ?? describeWaarde(voorwaarde) ?? describeSoort(voorwaarde, taxonomie);
}

/** The typed value in words; null for a kind whose sentence needs no value beyond its own facts. */
function describeWaarde(voorwaarde: Voorwaarde): string | null {
  switch (voorwaarde.soort) {
    case "medewerkers":
      return t("catalogus.voorwaarden.medewerkers", {
        min: String(voorwaarde.min ?? GEEN),
        max: String(voorwaarde.max ?? GEEN),
      });
    case "bedrag":
      return t("catalogus.voorwaarden.bedrag", {
        wat: t(`catalogus.bedragen.${voorwaarde.wat}`),
        min: toEuros(voorwaarde.minEur),
        max: toEuros(voorwaarde.maxEur),
      });
    case "percentage":
      return t("catalogus.voorwaarden.percentage", { pct: String(voorwaarde.pct), wat: voorwaarde.wat });
    case "doelland":
      return t("catalogus.voorwaarden.doelland", {
        landen: toLijst(voorwaarde.landen.map((code) => nameLand(code))),
        lijst: voorwaarde.lijst ?? GEEN,
      });
    case "fase":
      return t("catalogus.voorwaarden.fase", {
        namen: toLijst(voorwaarde.toegestaan.map((code) => t(`catalogus.fasen.${code}`, { jaar: STARTER_TOT_JAAR }))),
      });
    case "vorm":
      return t("catalogus.voorwaarden.vorm", {
        namen: toLijst(voorwaarde.toegestaan.map((code) => t(`catalogus.vormenOnderneming.${code}`))),
      });
    case "segment":
      return t("catalogus.voorwaarden.segment", {
        namen: toLijst(voorwaarde.toegestaan.map((code) => catalogus.segmenten[code].toLowerCase())),
      });
    case "exportfase":
      return t("catalogus.voorwaarden.exportfase", {
        namen: toLijst(voorwaarde.toegestaan.map((code) => t(`catalogus.exportfasen.${code}`))),
      });
    case "rechtsvorm": {
      const name = (codes: typeof voorwaarde.toegestaan) =>
        toLijst((codes ?? []).map((code) => t(`catalogus.rechtsvormen.${code}`)));
      return t("catalogus.voorwaarden.rechtsvorm", {
        namen: name(voorwaarde.toegestaan),
        niet: name(voorwaarde.uitgesloten),
      });
    }
    case "sector":
      return t("catalogus.voorwaarden.sector", { namen: toLijst(voorwaarde.branches) });
    case "vestiging":
      return voorwaarde.in === "nederland" ? t("catalogus.voorwaarden.vestiging") : null;
    case "gesloten":
      return t("catalogus.voorwaarden.gesloten");
    case "openstelling":
      return voorwaarde.van === undefined && voorwaarde.tot === undefined
        ? null
        : t("catalogus.voorwaarden.openstelling", { van: toDatum(voorwaarde.van), tot: toDatum(voorwaarde.tot) });
    case "te-bespreken":
      return KENMERKEN[voorwaarde.kenmerk]?.replace("{waarde}", String(voorwaarde.waarde)) ?? null;
    default:
      return null;
  }
}

function describeSoort(voorwaarde: Voorwaarde, taxonomie: Taxonomie): string {
  const feiten = Object.fromEntries(
    Object.entries(voorwaarde).filter((entry): entry is [string, string | number] =>
      ["string", "number"].includes(typeof entry[1]),
    ),
  );
  return describeTeControleren({ soort: voorwaarde.soort, tekst: null, feiten }, taxonomie);
}

function toLijst(namen: readonly string[]): string {
  return namen.length === 0 ? GEEN : namen.join(", ");
}

function toDatum(datum: string | undefined): string {
  return datum === undefined ? GEEN : describeDatum(datum);
}

const EUROS = new Intl.NumberFormat("nl-NL", { style: "currency", currency: "EUR", maximumFractionDigits: 0 });

function toEuros(bedrag: number | undefined): string {
  return bedrag === undefined ? GEEN : EUROS.format(bedrag);
}
