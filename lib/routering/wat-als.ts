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

function omit(invoer: Invoer, velden: readonly (keyof Invoer)[]): Invoer {
  return Object.fromEntries(Object.entries(invoer).filter(([veld]) => !velden.includes(veld as keyof Invoer)));
}
