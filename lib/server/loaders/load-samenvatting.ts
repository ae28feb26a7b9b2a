import "server-only";
import type { Taal } from "@/lib/catalogus/codes";
import { listRegels, type Antwoordregel } from "@/lib/teksten/list-regels";
import { toUrl, type Antwoorden } from "@/lib/vragenlijst/antwoorden";
import { checkAntwoorden } from "@/lib/vragenlijst/check-antwoorden";
import { listOpenStappen, toVorigeUrl } from "@/lib/vragenlijst/next-stap";
import { parseAntwoorden, type RuweAntwoorden, type Veldfout } from "@/lib/vragenlijst/parse-antwoorden";
import { today } from "../clock";
import { getGecompileerdeCatalogus } from "../kennis";

export type Samenvatting = {
  regels: readonly Antwoordregel[];
  fouten: readonly Veldfout[];
  antwoorden: Antwoorden;
  adviesUrl: string;
  terugUrl: string;
};

/** All answers with the way to change each. */
export async function loadSamenvatting(ruw: RuweAntwoorden, taal: Taal): Promise<Samenvatting> {
  const gecompileerd = await getGecompileerdeCatalogus(taal);
  const { catalogus } = gecompileerd;
  const { antwoorden, fouten } = checkAntwoorden(parseAntwoorden(ruw), catalogus);
  const open = listOpenStappen(antwoorden, { catalogus: gecompileerd, peildatum: today() });
  return {
    regels: listRegels(antwoorden, catalogus, taal, open),
    fouten,
    antwoorden,
    adviesUrl: toUrl("/advies", antwoorden),
    terugUrl: toVorigeUrl("samenvatting", antwoorden),
  };
}
