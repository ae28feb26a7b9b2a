import "server-only";
import { cache } from "react";
import type { Taal } from "@/lib/catalogus/codes";
import { listSegmentkeuzes, listWatAls } from "@/lib/routering/wat-als";
import { presentWaarom, type Waarombeeld } from "@/lib/teksten/present-waarom";
import { toUrl } from "@/lib/vragenlijst/antwoorden";
import type { RuweAntwoorden } from "@/lib/vragenlijst/parse-antwoorden";
import { determineAdviesForRuw, type Foutpagina } from "./load-advies";

export type Waarompagina =
  { soort: "waarom"; beeld: Waarombeeld; adviesUrl: string; samenvattingUrl: string } | Foutpagina;

/** Why the answers in the address lead to this advice; title and page of one request share one run. */
export function loadWaarom(ruw: RuweAntwoorden, taal: Taal): Promise<Waarompagina> {
  return loadOnce(JSON.stringify(ruw), taal);
}

/** What-ifs cost many runs of the engine: only here. */
const loadOnce = cache(async (query: string, taal: Taal): Promise<Waarompagina> => {
  const bepaald = await determineAdviesForRuw(JSON.parse(query) as RuweAntwoorden, taal);
  if (bepaald.soort === "fouten") return bepaald;
  const { advies, antwoorden, catalogus } = bepaald;
  const { invoer, peildatum } = advies;
  const anders = {
    watAls: listWatAls(invoer, catalogus, peildatum),
    segmentkeuzes: listSegmentkeuzes(invoer, catalogus, peildatum),
  };
  return {
    soort: "waarom",
    beeld: presentWaarom(advies, anders, antwoorden, catalogus, taal),
    adviesUrl: toUrl("/advies", antwoorden),
    samenvattingUrl: toUrl("/vragenlijst/samenvatting", antwoorden),
  };
});
