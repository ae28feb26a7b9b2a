import { SEGMENTEN, type Segment } from "../catalogus/codes";
import type { Groei } from "../profiel/omvang";
import { GROEI_VAN_SEGMENT } from "../profiel/segment";
import { getAlternatieven, VELDEN_PER_ONDERWERP, VRAAGONDERWERPEN, type Vraagonderwerp } from "./alternatieven";
import type { GecompileerdeCatalogus } from "./compile-catalogus";
import { determineAdvies } from "./determine-advies";
import type { Invoer } from "./invoer";

/** Another answer, and the first contact that it would lead to. */
export type WatAls = {
  onderwerp: Vraagonderwerp;
  antwoord: Partial<Invoer>;
  eersteContact: { dienstverlener: string; dienst: string };
};

/** How many other first contacts are shown for one answer. */
const MAX_PER_ONDERWERP = 3;

/**
 * For each answer that was given: which other answer would lead to another first contact? One answer for each other first
 * contact, the first that leads there. Answers that change nothing are left out.
 */
export function listWatAls(invoer: Invoer, catalogus: GecompileerdeCatalogus, peildatum: string): WatAls[] {
  const alternatieven = getAlternatieven(catalogus, Number(peildatum.slice(0, 4)));
  const now = determineAdvies(invoer, catalogus, peildatum).eersteContact.dienst;
  return VRAAGONDERWERPEN.filter((onderwerp) =>
    VELDEN_PER_ONDERWERP[onderwerp].some((veld) => invoer[veld] !== undefined),
  ).flatMap((onderwerp) => {
    const seen = new Set([now]);
    const without = omit(invoer, VELDEN_PER_ONDERWERP[onderwerp]);
    return alternatieven[onderwerp]
      .map((antwoord) => {
        const { dienstverlener, dienst } = determineAdvies(
          { ...without, ...antwoord },
          catalogus,
          peildatum,
        ).eersteContact;
        return { onderwerp, antwoord, eersteContact: { dienstverlener, dienst } };
      })
      .filter(({ eersteContact }) => !seen.has(eersteContact.dienst) && seen.add(eersteContact.dienst))
      .slice(0, MAX_PER_ONDERWERP);
  });
}

/** Another segment than the one we think: the answers that make it, and the first contact that it would lead to. */
export type Segmentkeuze = {
  segment: Segment;
  antwoord: Pick<Required<Invoer>, "banen" | "marge">;
  eersteContact: { dienstverlener: string; dienst: string };
};

/**
 * For who finds the segment wrong: each of the others. An answer that already fits it stays as it was. Empty for a firm that
 * has no last year yet, for no answer gives it a segment.
 */
export function listSegmentkeuzes(
  invoer: Invoer,
  catalogus: GecompileerdeCatalogus,
  peildatum: string,
): Segmentkeuze[] {
  const now = determineAdvies(invoer, catalogus, peildatum).profiel.segment;
  return SEGMENTEN.filter((segment) => segment !== now).flatMap((segment) => {
    const { banen, marge } = GROEI_VAN_SEGMENT[segment];
    const antwoord = { banen: keepFitting(invoer.banen, banen), marge: keepFitting(invoer.marge, marge) };
    const { profiel, eersteContact } = determineAdvies({ ...invoer, ...antwoord }, catalogus, peildatum);
    if (profiel.segment !== segment) return [];
    const { dienstverlener, dienst } = eersteContact;
    return [{ segment, antwoord, eersteContact: { dienstverlener, dienst } }];
  });
}

/** Only growth or no growth counts for a segment: "gekrompen" is as good as "gelijk". */
function keepFitting(given: Groei | undefined, asked: Groei): Groei {
  return given !== undefined && (given === "gegroeid") === (asked === "gegroeid") ? given : asked;
}

function omit(invoer: Invoer, velden: readonly (keyof Invoer)[]): Invoer {
  return Object.fromEntries(Object.entries(invoer).filter(([veld]) => !velden.includes(veld as keyof Invoer)));
}
