import "server-only";
import { listRegels, type Antwoordregel } from "@/lib/teksten/list-regels";
import { toUrl, type Antwoorden } from "@/lib/vragenlijst/antwoorden";
import { checkAntwoorden } from "@/lib/vragenlijst/check-antwoorden";
import { listStappen } from "@/lib/vragenlijst/next-stap";
import { parseAntwoorden, type RuweAntwoorden, type Veldfout } from "@/lib/vragenlijst/parse-antwoorden";
import { getCatalogus } from "../catalogus-cache";

export type Samenvatting = {
  regels: readonly Antwoordregel[];
  fouten: readonly Veldfout[];
  antwoorden: Antwoorden;
  adviesUrl: string;
  terugUrl: string;
};

/** All answers with the way to change each. */
export async function loadSamenvatting(ruw: RuweAntwoorden): Promise<Samenvatting> {
  const catalogus = await getCatalogus();
  const { antwoorden, fouten } = checkAntwoorden(parseAntwoorden(ruw), catalogus);
  const last = listStappen(antwoorden, catalogus.taxonomie).at(-1);
  return {
    regels: listRegels(antwoorden, catalogus.taxonomie),
    fouten,
    antwoorden,
    adviesUrl: toUrl("/advies", antwoorden),
    terugUrl: last === undefined ? "/" : toUrl(`/vragenlijst/${last}`, antwoorden),
  };
}
