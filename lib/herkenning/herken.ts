import type { Thema } from "../catalogus/codes";
import { weigh, type Herkenkennis } from "./herkenkennis";
import { listKenmerken, listWoorden } from "./kenmerken";
import type { BuitenBereikReden } from "./signalen";

export type Herkenning = {
  /** Best first, with a share between 0 and 1. Empty when nothing in the text is known. */
  vraagstukken: { code: string; score: number }[];
  /** Best first. */
  themas: Thema[];
  acuut: boolean;
  soort: "informatie" | "advies";
  buitenBereik: boolean;
  reden: BuitenBereikReden | null;
};

/** How many known phrasings have a say. */
const NAASTE_VOORBEELDEN = 15;
const MAX_VRAAGSTUKKEN = 5;
/** From this share on the first guess is taken for the need itself. */
const ZEKER = 0.4;

/**
 * First version of recognition: the known phrasings nearest to the text vote for their vraagstukken (tf·idf over words,
 * pairs and letter pieces), and the editors' patterns decide what must never be missed. Pure and deterministic; nothing
 * of the text is kept.
 */
export function herken(tekst: string, kennis: Herkenkennis): Herkenning {
  const matches = (patronen: readonly RegExp[]) => patronen.some((patroon) => patroon.test(tekst));
  const vraagstukken = rankVraagstukken(tekst, kennis);
  const reden = findReden(tekst, vraagstukken.length > 0, kennis, matches);
  const acuut =
    matches(kennis.acuut) || (vraagstukken[0]?.code === kennis.acuutVraagstuk && vraagstukken[0].score >= ZEKER);
  return {
    vraagstukken,
    themas: rankThemas(vraagstukken, kennis),
    acuut,
    soort: acuut ? "advies" : determineSoort(tekst, matches(kennis.advies), matches(kennis.informatie)),
    buitenBereik: reden !== null,
    reden,
  };
}

/** Life comes first (R01); after that the first reason whose pattern fits; text without one known word is "onzin". */
function findReden(
  tekst: string,
  isKnown: boolean,
  kennis: Herkenkennis,
  matches: (patronen: readonly RegExp[]) => boolean,
): BuitenBereikReden | null {
  if (matches(kennis.levensgevaar)) return "nood-leven";
  const found = kennis.buitenBereik.find(({ patronen }) => matches(patronen));
  if (found !== undefined) return found.reden;
  return isKnown || listWoorden(tekst).length === 0 ? null : "onzin";
}

function rankVraagstukken(tekst: string, kennis: Herkenkennis): { code: string; score: number }[] {
  const similarity = new Map<number, number>();
  for (const [kenmerk, gewicht] of weigh(listKenmerken(tekst), kennis.idf))
    for (const entry of kennis.byKenmerk.get(kenmerk) ?? [])
      similarity.set(entry.voorbeeld, (similarity.get(entry.voorbeeld) ?? 0) + gewicht * entry.gewicht);

  const nearest = [...similarity].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, NAASTE_VOORBEELDEN);
  const votes = new Map<string, number>();
  for (const [voorbeeld, nearness] of nearest)
    for (const [code, share] of kennis.voorbeelden[voorbeeld]?.vraagstukken ?? [])
      votes.set(code, (votes.get(code) ?? 0) + nearness ** 2 * share);

  const total = [...votes.values()].reduce((sum, vote) => sum + vote, 0);
  return [...votes]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, MAX_VRAAGSTUKKEN)
    .map(([code, vote]) => ({ code, score: Math.round((1000 * vote) / total) / 1000 }));
}

function rankThemas(vraagstukken: readonly { code: string; score: number }[], kennis: Herkenkennis): Thema[] {
  const votes = new Map<Thema, number>();
  for (const { code, score } of vraagstukken) {
    const thema = kennis.themaByVraagstuk.get(code);
    // Squared: one sure vraagstuk says more about the theme than several that merely share some words.
    if (thema !== undefined) votes.set(thema, (votes.get(thema) ?? 0) + score ** 2);
  }
  return [...votes].sort((a, b) => b[1] - a[1]).map(([thema]) => thema);
}

/** A long story or a cry for help asks for a talk, a short question for information (KplusV 2021, par. 3.2.1). */
function determineSoort(tekst: string, asksHelp: boolean, asksFacts: boolean): "informatie" | "advies" {
  if (asksHelp !== asksFacts) return asksHelp ? "advies" : "informatie";
  return listWoorden(tekst).length > 25 ? "advies" : "informatie";
}
