import type { Taal } from "../catalogus/codes";
import type { Taxonomie } from "../catalogus/taxonomie";
import type { Voorwaarde } from "../catalogus/voorwaarde";
import { STARTER_TOT_JAAR } from "../profiel/fasen";
import { nameLand } from "../vragenlijst/keuzes";
import { describeDatum } from "./describe-datum";
import { describeTeControleren } from "./describe-reden";
import { BERICHTEN, getVertaler, LOCALES } from "./teksten";

/** A bound or list that a condition does not have, as the sentences know it. */
const GEEN = "geen";

/** A condition in the words of its source, else in ours; of a catalogue in the same language. */
export function describeVoorwaarde(voorwaarde: Voorwaarde, taxonomie: Taxonomie, taal: Taal): string {
  return voorwaarde.tekst ?? describeWaarde(voorwaarde, taal) ?? describeSoort(voorwaarde, taxonomie, taal);
}

/** The typed value in words; null for a kind whose sentence needs no value beyond its own facts. */
function describeWaarde(voorwaarde: Voorwaarde, taal: Taal): string | null {
  const t = getVertaler(taal);
  switch (voorwaarde.soort) {
    case "medewerkers":
      return t("catalogus.voorwaarden.medewerkers", {
        min: String(voorwaarde.min ?? GEEN),
        max: String(voorwaarde.max ?? GEEN),
      });
    case "bedrag":
      return t("catalogus.voorwaarden.bedrag", {
        wat: t(`catalogus.bedragen.${voorwaarde.wat}`),
        min: toEuros(voorwaarde.minEur, taal),
        max: toEuros(voorwaarde.maxEur, taal),
      });
    case "percentage":
      return t("catalogus.voorwaarden.percentage", { pct: String(voorwaarde.pct), wat: voorwaarde.wat });
    case "doelland":
      return t("catalogus.voorwaarden.doelland", {
        landen: toLijst(voorwaarde.landen.map((code) => nameLand(code, taal))),
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
        namen: toLijst(voorwaarde.toegestaan.map((code) => BERICHTEN[taal].catalogus.segmenten[code].toLowerCase())),
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
    case "sector": {
      const namen = toLijst(voorwaarde.branches);
      // A condition that allows no letters leaves some out, and its branches are the names of those.
      const isUitgesloten = voorwaarde.toegestaan === undefined;
      return t("catalogus.voorwaarden.sector", isUitgesloten ? { namen: GEEN, niet: namen } : { namen, niet: GEEN });
    }
    case "vestiging":
      return voorwaarde.in === "nederland" ? t("catalogus.voorwaarden.vestiging") : null;
    case "gesloten":
      return t("catalogus.voorwaarden.gesloten");
    case "openstelling":
      return voorwaarde.van === undefined && voorwaarde.tot === undefined
        ? null
        : t("catalogus.voorwaarden.openstelling", {
            van: toDatum(voorwaarde.van, taal),
            tot: toDatum(voorwaarde.tot, taal),
          });
    case "te-bespreken":
      return describeKenmerk(voorwaarde, taal);
    default:
      return null;
  }
}

function describeKenmerk(
  { kenmerk, waarde }: Extract<Voorwaarde, { soort: "te-bespreken" }>,
  taal: Taal,
): string | null {
  const zinnen: Readonly<Record<string, string>> = BERICHTEN[taal].catalogus.kenmerken;
  return zinnen[kenmerk]?.replace("{waarde}", String(waarde)) ?? null;
}

function describeSoort(voorwaarde: Voorwaarde, taxonomie: Taxonomie, taal: Taal): string {
  const feiten = Object.fromEntries(
    Object.entries(voorwaarde).filter((entry): entry is [string, string | number] =>
      ["string", "number"].includes(typeof entry[1]),
    ),
  );
  return describeTeControleren({ soort: voorwaarde.soort, tekst: null, feiten }, taxonomie, taal);
}

function toLijst(namen: readonly string[]): string {
  return namen.length === 0 ? GEEN : namen.join(", ");
}

function toDatum(datum: string | undefined, taal: Taal): string {
  return datum === undefined ? GEEN : describeDatum(datum, taal);
}

const makeFormatter = (taal: Taal) =>
  new Intl.NumberFormat(LOCALES[taal], { style: "currency", currency: "EUR", maximumFractionDigits: 0 });
const EUROS: Readonly<Record<Taal, Intl.NumberFormat>> = { nl: makeFormatter("nl"), en: makeFormatter("en") };

function toEuros(bedrag: number | undefined, taal: Taal): string {
  return bedrag === undefined ? GEEN : EUROS[taal].format(bedrag);
}
