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
import { describeSituatie } from "@/lib/routering/determine-advies";
import type { Invoer } from "@/lib/routering/invoer";
import { formatGeweest, MAX_GENOEMD, REDENEN_GEWEEST } from "@/lib/routering/geweest";
import { makeBelscript } from "@/lib/teksten/belscript";
import { nameVraagstukken } from "@/lib/teksten/describe-antwoord";
import { nameGeweest, type Geweesturls } from "@/lib/teksten/describe-geweest";
import { describeDag } from "@/lib/teksten/describe-datum";
import { toMailadres, type Meeneembaar } from "@/lib/teksten/meenemen";
import { nameGemeente } from "@/lib/teksten/name-dienstverlener";
import { presentAdvies, type Adviesbeeld } from "@/lib/teksten/present-advies";
import { presentOverdrachtaanbod, type Overdrachtaanbod } from "@/lib/teksten/present-aanvraag";
import { presentBewaard, type Bewaardbeeld } from "@/lib/teksten/present-bewaard";
import { toTaaladres } from "@/lib/teksten/taaladres";
import { getVertaler } from "@/lib/teksten/teksten";
import { nextWerkdag } from "@/lib/kalender/werkdagen";
import { toInvoer, toUrl, type Antwoorden } from "@/lib/vragenlijst/antwoorden";
import { checkAntwoorden } from "@/lib/vragenlijst/check-antwoorden";
import { listThemas } from "@/lib/vragenlijst/next-stap";
import { parseAntwoorden, type RuweAntwoorden, type Veldfout } from "@/lib/vragenlijst/parse-antwoorden";
import { parseInvoer, type Invoerfout } from "@/lib/vragenlijst/parse-invoer";
import { collectParameters } from "@/lib/vragenlijst/parse-query";
import { today } from "../clock";
import { getSiteUrl } from "../env";
import { getGecompileerdeCatalogus } from "../kennis";
import { log } from "../log";
import { findSleutelbosVoorOverdracht } from "../overdracht-aan";
import { loadTerugvalcontact } from "./load-contact";
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
      geweest: Geweesturls;
      /** Who can get the story, if anyone in the advice can. */
      overdracht: Overdrachtaanbod | null;
      meeneembaar: Meeneembaar;
      meenemen: Meenemen;
      /** What the form for a mark carries along. */
      beoordeling: { token: string; kader: Beoordelingskader };
    }
  | Foutpagina;

/** Ways to take the advice along. */
export type Meenemen = {
  tekstUrl: string;
  agendaUrl: string;
  mailadres: string;
  /** The next working day, on which the entry in the calendar falls. */
  werkdag: string;
  dag: string;
  isAcuut: boolean;
};

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
  const { geweest = [] } = toInvoer(antwoorden);
  const { dienstverlener } = advies.eersteContact;
  const gemeente = nameGemeente(advies.profiel.gemeentecode, catalogus.catalogus);
  const beeld = presentAdvies(advies, catalogus, taal);
  const bewaarUrl = withToen(toUrl("/advies", antwoorden), formatBewaardAdvies(toBewaardAdvies(advies)));
  const { isAcuut } = describeSituatie(advies.invoer, catalogus, advies.peildatum).situatie;
  const toAbsolute = (pad: string) => getSiteUrl() + toTaaladres(pad, taal);
  const meeneembaar: Meeneembaar = {
    beeld,
    belscript: makeBelscript(
      {
        antwoorden,
        gemeente,
        provincie: advies.profiel.provincie,
        vraagstukken: nameVraag(advies, antwoorden, catalogus, taal),
        isAcuut,
        vorm: beeld.eerste.dienst.vorm,
        geweest: nameGeweest(advies.invoer, catalogus.catalogus, gemeente, taal)
          .filter(({ slug }) => slug !== dienstverlener)
          .map(({ naam }) => naam),
      },
      taal,
    ),
    terugval: await loadTerugvalcontact(),
    bewaarUrl: toAbsolute(bewaarUrl),
    korteUrls: [toAbsolute(toUrl("/advies", antwoorden)), toAbsolute("/")],
  };
  const werkdag = nextWerkdag(today());
  return {
    soort: "advies",
    beeld,
    bewaard: toen === null ? null : presentBewaard(compareAdvies(toen, advies, catalogus), advies, catalogus, taal),
    waaromUrl: toUrl("/advies/waarom", antwoorden),
    bewaarUrl,
    samenvattingUrl: toUrl("/vragenlijst/samenvatting", antwoorden),
    geweest: {
      wijzigUrl: toUrl("/vragenlijst/geweest", antwoorden),
      verder:
        beeld.laatste !== "nee" || geweest.length >= MAX_GENOEMD
          ? []
          : REDENEN_GEWEEST.map((reden) => ({
              reden,
              url: toUrl("/advies", { ...antwoorden, geweest: [...geweest, formatGeweest({ dienstverlener, reden })] }),
            })),
    },
    overdracht:
      findSleutelbosVoorOverdracht() === null
        ? null
        : presentOverdrachtaanbod(beeld, toUrl("/overdracht", antwoorden), isAcuut),
    meeneembaar,
    meenemen: {
      tekstUrl: toUrl("/advies/tekst", antwoorden),
      agendaUrl: toUrl("/advies/agenda", antwoorden),
      mailadres: toMailadres(meeneembaar, taal),
      werkdag,
      dag: describeDag(werkdag, taal),
      isAcuut,
    },
    beoordeling: { token: randomUUID(), kader: toBeoordelingskader(advies, catalogus) },
  };
});

function toBeoordelingskader(advies: Advies, { catalogus }: GecompileerdeCatalogus): Beoordelingskader {
  const { catalogusversie, motorversie, eersteContact, vraagstukken, invoer } = advies;
  const themas = listThemas({ ...invoer, vraagstukken: [...vraagstukken] }, catalogus.taxonomie);
  return {
    catalogusversie: catalogusversie.hash,
    motorversie,
    eersteContact: eersteContact.dienst,
    themas,
  };
}

/** What the first contact is for, in names; only what was answered, and themes where that was all. */
function nameVraag(
  { eersteContact }: Advies,
  antwoorden: Antwoorden,
  { catalogus }: GecompileerdeCatalogus,
  taal: Taal,
): string[] {
  const { vraagstukken = [], themas = [] } = toInvoer(antwoorden);
  const forFirst = vraagstukken.filter((code) => eersteContact.dekt.includes(code));
  if (vraagstukken.length === 0) return themas.map((code) => getVertaler(taal)(`themas.${code}.naam`));
  return nameVraagstukken(forFirst.length > 0 ? forFirst : vraagstukken, catalogus.taxonomie);
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

/** Answers that were sent along with a form as the query of an address; null when they cannot be read. */
export async function loadInvoer(query: string): Promise<Invoer | null> {
  const { catalogus } = await getGecompileerdeCatalogus("nl");
  const parsed = parseAntwoorden(collectParameters(new URLSearchParams(query)));
  const { antwoorden, fouten } = checkAntwoorden(parsed, catalogus);
  return fouten.length > 0 ? null : toInvoer(antwoorden);
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
