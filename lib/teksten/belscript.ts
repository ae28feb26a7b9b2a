import type { Taal, VormDienst } from "../catalogus/codes";
import { known, type Antwoorden } from "../vragenlijst/antwoorden";
import { findKlasse, MEDEWERKERSKLASSEN, nameBranche } from "../vragenlijst/keuzes";
import { getVertaler } from "./teksten";

/** What a call is about. Whatever was not answered is left out, never filled in. */
export type Belgegevens = {
  antwoorden: Antwoorden;
  /** Name of the gemeente, else null. */
  gemeente: string | null;
  provincie: string | null;
  /** Names of what the first contact is for. */
  vraagstukken: readonly string[];
  isAcuut: boolean;
  vorm: VormDienst;
  /** Names of who was tried in vain. */
  geweest: readonly string[];
};

/** More than two names are too much to say in one breath. */
const MAX_VRAAGSTUKKEN = 2;

/** What to say on the phone: four to seven lines, in the order in which they are said. */
export function makeBelscript(
  { antwoorden, gemeente, provincie, vraagstukken, isAcuut, vorm, geweest }: Belgegevens,
  taal: Taal,
): string[] {
  const t = getVertaler(taal);
  const plaats = gemeente ?? (provincie === null ? "geen" : t("advies.belscript.provincie", { provincie }));
  const wie = known(antwoorden.vorm) ?? "onbekend";
  const namen = vraagstukken.slice(0, MAX_VRAAGSTUKKEN).join("; ");
  return [
    [t(`advies.belscript.wie.${wie}`, { plaats }), ...describeBedrijf(antwoorden, taal)].join(" "),
    ...(namen === "" ? [] : [t("advies.belscript.vraag", { vraagstukken: namen })]),
    ...(geweest.length === 0 ? [] : [t("advies.belscript.geweest", { namen: geweest.join("; ") })]),
    ...(isAcuut ? [t("advies.belscript.dringend")] : []),
    t(`advies.belscript.hoop.${vorm}`),
    t("advies.belscript.juiste"),
    t("advies.belscript.slot"),
  ];
}

/** Trade and number of people; who has no firm in the Netherlands speaks of neither, and a zzp'er is alone by the word. */
function describeBedrijf(antwoorden: Antwoorden, taal: Taal): string[] {
  const t = getVertaler(taal);
  const vorm = known(antwoorden.vorm);
  if (vorm === "geen-ondernemer") return [];
  const sector = known(antwoorden.sector);
  const branche = sector === null ? null : nameBranche(sector, taal);
  const aantal = known(antwoorden.medewerkers);
  const isAlleen = vorm === "zzp" && aantal !== null && aantal <= 1;
  return [
    ...(branche === null ? [] : [t("advies.belscript.branche", { branche: lowerFirst(branche) })]),
    ...(aantal === null || isAlleen
      ? []
      : [t("advies.belscript.mensen", { aantal, klasse: describeAantal(aantal, taal) })]),
  ];
}

/** The questionnaire asks for a class, of which the number is an example: then the class is what was answered. */
function describeAantal(aantal: number, taal: Taal): string {
  const klasse = findKlasse(aantal);
  const example = MEDEWERKERSKLASSEN.find((other) => other.klasse === klasse)?.aantal;
  return example === aantal ? getVertaler(taal)(`vragenlijst.opties.medewerkers.${klasse}`) : String(aantal);
}

/** "Bouw" becomes "bouw", "ICT" stays. */
function lowerFirst(naam: string): string {
  return /^\p{Lu}\p{Lu}/u.test(naam) ? naam : naam.charAt(0).toLowerCase() + naam.slice(1);
}
