import "server-only";
import { randomUUID } from "node:crypto";
import { cache } from "react";
import type { Beoordelingskader } from "@/lib/beoordeling/beoordeling";
import type { Taal } from "@/lib/catalogus/codes";
import type { Advies } from "@/lib/routering/advies";
import {
  compareAdvies,
  formatBewaardAdvies,
  parseBewaardAdvies,
  toBewaardAdvies,
} from "@/lib/routering/bewaard-advies";
import type { GecompileerdeCatalogus } from "@/lib/routering/compile-catalogus";
import { presentAdvies, type Adviesbeeld } from "@/lib/teksten/present-advies";
import { presentBewaard, type Bewaardbeeld } from "@/lib/teksten/present-bewaard";
import { toInvoer, toUrl, type Antwoorden } from "@/lib/vragenlijst/antwoorden";
import { checkAntwoorden } from "@/lib/vragenlijst/check-antwoorden";
import { parseAntwoorden, type RuweAntwoorden, type Veldfout } from "@/lib/vragenlijst/parse-antwoorden";
import { parseInvoer, type Invoerfout } from "@/lib/vragenlijst/parse-invoer";
import { getGecompileerdeCatalogus } from "../kennis";
import { log } from "../log";
import { giveAdvies } from "../usecases/give-advies";

/** Answers that could not be read; `zonderUrl` gives the advice on the others. */
export type Foutpagina = {
  soort: "fouten";
  fouten: readonly Veldfout[];
  antwoorden: Antwoorden;
  zonderUrl: string;
};

export type Adviespagina =
  | {
      soort: "advies";
      beeld: Adviesbeeld;
      /** What was advised when the link was kept; null when this is not such a link. */
      bewaard: Bewaardbeeld | null;
      waaromUrl: string;
      bewaarUrl: string;
      samenvattingUrl: string;
      /** What the form for a mark carries along. */
      beoordeling: { token: string; kader: Beoordelingskader };
    }
  | Foutpagina;

/** The advice on the answers in the address; title and page of one request share one run of the engine. */
export function loadAdvies(ruw: RuweAntwoorden, taal: Taal): Promise<Adviespagina> {
  return loadOnce(JSON.stringify(ruw), taal);
}

const loadOnce = cache(async (query: string, taal: Taal): Promise<Adviespagina> => {
  const ruw = JSON.parse(query) as RuweAntwoorden;
  const bepaald = await determineAdviesForRuw(ruw, taal);
  if (bepaald.soort === "fouten") return bepaald;
  const { advies, antwoorden, catalogus } = bepaald;
  const toen = typeof ruw.toen === "string" ? parseBewaardAdvies(ruw.toen) : null;
  return {
    soort: "advies",
    beeld: presentAdvies(advies, catalogus, taal),
    bewaard: toen === null ? null : presentBewaard(compareAdvies(toen, advies, catalogus), advies, catalogus, taal),
    waaromUrl: toUrl("/advies/waarom", antwoorden),
    bewaarUrl: withToen(toUrl("/advies", antwoorden), formatBewaardAdvies(toBewaardAdvies(advies))),
    samenvattingUrl: toUrl("/vragenlijst/samenvatting", antwoorden),
    beoordeling: { token: randomUUID(), kader: toBeoordelingskader(advies, catalogus) },
  };
});

function toBeoordelingskader(advies: Advies, { catalogus }: GecompileerdeCatalogus): Beoordelingskader {
  const { catalogusversie, motorversie, eersteContact, vraagstukken, invoer } = advies;
  const themas = catalogus.taxonomie.themas.filter(
    (thema) =>
      invoer.themas?.includes(thema.code) || thema.vraagstukken.some(({ code }) => vraagstukken.includes(code)),
  );
  return {
    catalogusversie: catalogusversie.hash,
    motorversie,
    eersteContact: eersteContact.dienst,
    themas: themas.map(({ code }) => code),
  };
}

/** The value holds letters, digits, hyphens and underscores only, so it needs no escaping. */
function withToen(url: string, toen: string): string {
  return `${url}${url.includes("?") ? "&" : "?"}toen=${toen}`;
}

type Bepaald = { soort: "advies"; advies: Advies; antwoorden: Antwoorden; catalogus: GecompileerdeCatalogus };

/** The advice of today on the answers of an address, or what is wrong with them. */
export async function determineAdviesForRuw(ruw: RuweAntwoorden, taal: Taal): Promise<Bepaald | Foutpagina> {
  const catalogus = await getGecompileerdeCatalogus(taal);
  const { antwoorden, fouten } = checkAntwoorden(parseAntwoorden(ruw), catalogus.catalogus);
  if (fouten.length > 0) return { soort: "fouten", fouten, antwoorden, zonderUrl: toUrl("/advies", antwoorden) };
  return { soort: "advies", advies: await giveAdvies(toInvoer(antwoorden)), antwoorden, catalogus };
}

export type Machineadvies =
  | { soort: "advies"; advies: Advies }
  | { soort: "fouten"; fouten: readonly Invoerfout[] }
  /** There is no catalogue to advise on: not the fault of who asks. */
  | { soort: "geen-catalogus" };

/** The advice for a machine: on its answers as they are, or what is wrong with them. */
export async function loadAdviesForInvoer(value: unknown): Promise<Machineadvies> {
  const gecompileerd = await getGecompileerdeCatalogus("nl").catch((error: unknown) => {
    log("error", error instanceof Error ? error.message : String(error));
    return null;
  });
  if (gecompileerd === null) return { soort: "geen-catalogus" };
  const parsed = parseInvoer(value, gecompileerd.catalogus);
  if (!parsed.ok) return { soort: "fouten", fouten: parsed.fouten };
  return { soort: "advies", advies: await giveAdvies(parsed.invoer) };
}
