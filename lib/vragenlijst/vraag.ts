import type { Catalogus } from "../catalogus/catalogus";
import type { Thema } from "../catalogus/codes";
import type { Taxonomie } from "../catalogus/taxonomie";
import { listGemeentenamen } from "../gebied/list-gemeentenamen";
import type { ZekerContact } from "../routering/volgende-vraag";
import { omitVelden, toInvoer, toUrl, type Antwoorden } from "./antwoorden";
import { checkAntwoorden, type Gecontroleerd } from "./check-antwoorden";
import { listThemas, lookAhead, nextStap, toVorigeUrl, type Vraagcontext } from "./next-stap";
import { parseAntwoorden, type RuweAntwoorden, type Veldfout } from "./parse-antwoorden";
import { isNaAdvies, VELDEN_PER_STAP, type Stap } from "./stappen";

/** Everything that the page of one question shows. */
export type Vraag = {
  stap: Stap;
  antwoorden: Antwoorden;
  /** The answers to the other questions, which the form carries along. */
  overige: Antwoorden;
  fouten: readonly Veldfout[];
  plaatskeuze: Gecontroleerd["plaatskeuze"];
  /** Names to offer while the gemeente is typed; none at another question. */
  gemeentenamen: readonly string[];
  terugUrl: string;
  /** How many questions are likely to follow; null when it leads back to the advice. */
  resterend: number | null;
  /** The first contact that this question will not change any more. */
  schets: ZekerContact | null;
  taxonomie: Taxonomie;
  dienstverleners: Catalogus["dienstverleners"];
  /** Themes to show first. */
  themas: readonly Thema[];
};

/** The page of one question; or, when its answer was just given and everything is right, the address of the next one. */
export function openVraag(
  stap: Stap,
  ruw: RuweAntwoorden,
  context: Vraagcontext,
): { verderNaar: string } | { vraag: Vraag } {
  const { catalogus } = context.catalogus;
  const { taxonomie } = catalogus;
  const ontleding = parseAntwoorden(ruw);
  const { antwoorden, fouten, plaatskeuze } = checkAntwoorden(ontleding, catalogus);
  const naAdvies = isNaAdvies(stap);
  const isNietsMeer = naAdvies && toInvoer(antwoorden)[VELDEN_PER_STAP[stap][0]] === undefined;
  if ((ontleding.ingevuldeStap === stap || isNietsMeer) && fouten.length === 0) {
    // The way back follows the order of the answers: what was answered here is the last, also when facts came with it.
    const inVolgorde = { ...omitVelden(antwoorden, VELDEN_PER_STAP[stap]), ...antwoorden };
    const volgende = naAdvies ? "/advies" : `/vragenlijst/${nextStap(antwoorden, context)}`;
    return { verderNaar: toUrl(volgende, inVolgorde) };
  }

  // Other themes bring other vraagstukken: those are asked again.
  const overige = omitVelden(antwoorden, stap === "thema" ? ["themas", "vraagstukken"] : VELDEN_PER_STAP[stap]);
  const vooruitblik = naAdvies ? null : lookAhead(stap, overige, context);
  return {
    vraag: {
      stap,
      antwoorden,
      overige,
      fouten,
      plaatskeuze,
      gemeentenamen: stap === "gemeente" ? listGemeentenamen(catalogus.gebieden) : [],
      terugUrl: naAdvies ? toUrl("/advies", antwoorden) : toVorigeUrl(stap, antwoorden),
      resterend: vooruitblik?.resterend ?? null,
      schets: fouten.length > 0 ? null : (vooruitblik?.schets ?? null),
      taxonomie,
      dienstverleners: catalogus.dienstverleners,
      themas: listThemas(antwoorden, taxonomie),
    },
  };
}
