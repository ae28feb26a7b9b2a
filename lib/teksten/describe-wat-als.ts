import type { Taal } from "../catalogus/codes";
import type { Catalogus } from "../catalogus/catalogus";
import type { WatAls } from "../routering/wat-als";
import { LANDEN, nameBranche, nameLand } from "../vragenlijst/keuzes";
import { nameGemeente } from "./name-dienstverlener";
import { getVertaler } from "./teksten";

/**
 * The other answer as the first half of a sentence: "Werkten er 10 mensen?". Null for an answer that nobody can choose in
 * the questionnaire: the engine tries a country and a sector that no condition names, as "any other".
 */
export function describeWatAls(
  { onderwerp, antwoord }: WatAls,
  catalogus: Pick<Catalogus, "gebieden">,
  taal: Taal,
): string | null {
  const t = getVertaler(taal);
  switch (onderwerp) {
    case "acuut":
      return t(antwoord.acuut === true ? "advies.watAls.acuut.ja" : "advies.watAls.acuut.nee");
    case "gemeente": {
      const naam = nameGemeente(antwoord.gemeente ?? null, catalogus);
      return naam === null ? null : t("advies.watAls.gemeente", { gemeente: naam });
    }
    case "vorm":
      return antwoord.vorm === undefined ? null : t(`advies.watAls.vorm.${antwoord.vorm}`);
    case "medewerkers":
      return t("advies.watAls.medewerkers", { aantal: antwoord.medewerkers ?? 0 });
    case "omzet":
      return antwoord.omzet === undefined ? null : t(`advies.watAls.omzet.${antwoord.omzet}`);
    case "groei":
      return t("advies.watAls.groei", {
        banen: antwoord.banen === "gegroeid" ? "meer" : "niet",
        marge: antwoord.marge === "gegroeid" ? "meer" : "niet",
      });
    case "oprichtingsjaar":
      return t("advies.watAls.oprichtingsjaar", { jaar: String(antwoord.oprichtingsjaar) });
    case "sector": {
      const branche = nameBranche(antwoord.sector ?? "", taal);
      return branche === null ? null : t("advies.watAls.sector", { branche });
    }
    case "export":
      return antwoord.export === undefined ? null : t(`advies.watAls.export.${antwoord.export}`);
    case "doelland":
      return antwoord.doelland === undefined || !LANDEN.includes(antwoord.doelland)
        ? null
        : t("advies.watAls.doelland", { land: nameLand(antwoord.doelland, taal) });
    case "clusterDeelnemers":
      return t("advies.watAls.clusterDeelnemers", { aantal: antwoord.clusterDeelnemers ?? 0 });
    case "behoefte":
      return antwoord.behoefte === undefined ? null : t(`advies.watAls.behoefte.${antwoord.behoefte}`);
  }
}
