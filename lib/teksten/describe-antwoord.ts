import type { Taal } from "../catalogus/codes";
import type { Catalogus } from "../catalogus/catalogus";
import type { Taxonomie } from "../catalogus/taxonomie";
import { known, WEET_NIET, type Antwoorden } from "../vragenlijst/antwoorden";
import { findKlasse, MEDEWERKERSKLASSEN, nameBranche, nameLand } from "../vragenlijst/keuzes";
import { isBeantwoord } from "../vragenlijst/next-stap";
import { VELDEN_PER_STAP, type Stap } from "../vragenlijst/stappen";
import { nameGeweest } from "./describe-geweest";
import { BERICHTEN, getVertaler } from "./teksten";

/** The answer to a question in the words of its page; null when it has no answer. */
export function describeAntwoord(
  stap: Stap,
  antwoorden: Antwoorden,
  catalogus: Pick<Catalogus, "taxonomie" | "dienstverleners">,
  taal: Taal,
): string | null {
  if (!isBeantwoord(stap, antwoorden)) return null;
  const isKnown = VELDEN_PER_STAP[stap].some(
    (veld) => antwoorden[veld] !== undefined && antwoorden[veld] !== WEET_NIET,
  );
  return isKnown ? describeKnown(stap, antwoorden, catalogus, taal) : getVertaler(taal)("vragenlijst.geenIdee");
}

function describeKnown(
  stap: Stap,
  antwoorden: Antwoorden,
  catalogus: Pick<Catalogus, "taxonomie" | "dienstverleners">,
  taal: Taal,
): string {
  const t = getVertaler(taal);
  if (stap === "gemeente") return describePlaats(antwoorden, taal);
  if (stap === "thema" && Array.isArray(antwoorden.themas))
    return antwoorden.themas.map((code) => t(`themas.${code}.naam`)).join("; ");
  if (stap === "vraagstuk" && Array.isArray(antwoorden.vraagstukken))
    return nameVraagstukken(antwoorden.vraagstukken, catalogus.taxonomie).join("; ");
  if (stap === "geweest" && Array.isArray(antwoorden.geweest))
    return nameGeweest({ geweest: antwoorden.geweest }, catalogus, known(antwoorden.gemeente), taal)
      .map(({ naam }) => naam)
      .join("; ");
  if (stap === "medewerkers" && typeof antwoorden.medewerkers === "number")
    return describeMedewerkers(antwoorden.medewerkers, taal);
  if (stap === "sector") return nameBranche(String(antwoorden.sector), taal) ?? String(antwoorden.sector);
  if (stap === "doelland" && antwoorden.doelland !== undefined) return nameLand(antwoorden.doelland, taal);
  if (stap === "oprichtingsjaar") return String(antwoorden.oprichtingsjaar);
  if (stap === "deelnemers") return String(antwoorden.clusterDeelnemers);
  return describeOptie(stap, antwoorden, taal);
}

/** Names of vraagstukken by their codes; an unknown code is left out. */
export function nameVraagstukken(codes: readonly string[], taxonomie: Taxonomie): string[] {
  const all = taxonomie.themas.flatMap((thema) => thema.vraagstukken);
  return codes.flatMap((code) => all.find((vraagstuk) => vraagstuk.code === code)?.naam ?? []);
}

function describePlaats({ gemeente, postcode, provincie }: Antwoorden, taal: Taal): string {
  const t = getVertaler(taal);
  const parts = [
    known(gemeente),
    known(postcode) && t("vragenlijst.samenvatting.postcode", { postcode: known(postcode) ?? "" }),
    known(provincie) && t("vragenlijst.samenvatting.provincie", { provincie: known(provincie) ?? "" }),
  ];
  return parts.filter(Boolean).join(", ");
}

function describeMedewerkers(aantal: number, taal: Taal): string {
  const t = getVertaler(taal);
  const klasse = MEDEWERKERSKLASSEN.find((k) => k.klasse === findKlasse(aantal));
  if (klasse?.aantal !== aantal) return t("vragenlijst.samenvatting.mensen", { aantal });
  const label = t(`vragenlijst.opties.medewerkers.${klasse.klasse}`);
  return aantal === 1 ? label : t("vragenlijst.samenvatting.klasse", { klasse: label, aantal });
}

/** The answer to a step whose answers are the options of `vragenlijst.opties`. */
function describeOptie(stap: Stap, antwoorden: Antwoorden, taal: Taal): string {
  const opties: Partial<Record<Stap, Readonly<Record<string, string>>>> = BERICHTEN[taal].vragenlijst.opties;
  const value = antwoorden[VELDEN_PER_STAP[stap][0]];
  const code = value === true ? "ja" : value === false ? "nee" : String(value);
  const optie = opties[stap]?.[code];
  if (optie === undefined) throw new Error(`No sentence for ${stap} = ${code}`);
  return optie;
}
