import type { Gebieden, Gemeente, Plaats } from "./gebied";
import { findOpvolgers } from "./geldigheid";

/** Folds case, accents, apostrophes and hyphens so that "'s Gravenhage" and "’s-gravenhage" are one. */
export function foldNaam(naam: string): string {
  return naam
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

type Gebiedindex = {
  byNaam: ReadonlyMap<string, readonly Gemeente[]>;
  byAlias: ReadonlyMap<string, readonly Gemeente[]>;
  byPlaats: ReadonlyMap<string, readonly Gemeente[]>;
  byVroeger: ReadonlyMap<string, readonly Gemeente[]>;
  byCode: ReadonlyMap<string, Gemeente>;
  byProvincie: ReadonlyMap<string, readonly Gemeente[]>;
};
/** Gebieden never change under one catalogue version, so each gets its index once. */
const indexen = new WeakMap<Gebieden, Gebiedindex>();

function getIndex(gebieden: Gebieden): Gebiedindex {
  let index = indexen.get(gebieden);
  if (index === undefined) {
    const byCode = new Map(gebieden.gemeenten.map((g) => [g.code, g]));
    const opvolgers = findOpvolgers(gebieden.vroegereGemeenten);
    index = {
      byPlaats: groupByNaam(
        [...gebieden.plaatsen].flatMap(([naam, codes]) => codes.map((code) => [naam, byCode.get(code)] as const)),
      ),
      byVroeger: groupByNaam(
        gebieden.vroegereGemeenten.flatMap(({ code, naam }) => {
          const today = byCode.get(opvolgers.get(code) ?? "");
          return [[naam, today] as const, [code, today] as const];
        }),
      ),
      byNaam: groupBy(gebieden.gemeenten, (g) => [foldNaam(g.naam), g.code.toLowerCase()]),
      byAlias: groupBy(gebieden.gemeenten, (g) => g.aliassen.map(foldNaam)),
      byCode,
      byProvincie: groupBy(gebieden.gemeenten, (g) => [foldNaam(g.provincie)]),
    };
    indexen.set(gebieden, index);
  }
  return index;
}

function groupBy(gemeenten: readonly Gemeente[], keysOf: (gemeente: Gemeente) => string[]): Map<string, Gemeente[]> {
  const groups = new Map<string, Gemeente[]>();
  for (const gemeente of gemeenten)
    for (const key of new Set(keysOf(gemeente))) groups.set(key, [...(groups.get(key) ?? []), gemeente]);
  return groups;
}

function groupByNaam(pairs: readonly (readonly [string, Gemeente | undefined])[]): Map<string, Gemeente[]> {
  const groups = new Map<string, Gemeente[]>();
  for (const [naam, gemeente] of pairs) {
    const group = groups.get(foldNaam(naam)) ?? [];
    if (gemeente !== undefined && !group.includes(gemeente)) groups.set(foldNaam(naam), [...group, gemeente]);
  }
  return groups;
}

/**
 * Gemeenten for exactly this CBS name, code or alias, else for this town or village, else for this former gemeente; more than
 * one when a name is ambiguous ("Bergen").
 */
export function listGemeentenByNaam(tekst: string, gebieden: Gebieden): readonly Gemeente[] {
  const { byPlaats, byVroeger } = getIndex(gebieden);
  const own = listGemeentenByEigenNaam(tekst, gebieden);
  const folded = foldNaam(tekst);
  return own.length > 0 ? own : (byPlaats.get(folded) ?? byVroeger.get(folded) ?? []);
}

/** Gemeenten that carry exactly this CBS name, code or alias themselves. */
export function listGemeentenByEigenNaam(tekst: string, gebieden: Gebieden): readonly Gemeente[] {
  const { byNaam, byAlias } = getIndex(gebieden);
  const folded = foldNaam(tekst);
  return byNaam.get(folded) ?? byAlias.get(folded) ?? [];
}

/** Gemeenten that a postcode (4 digits) lies in; empty when the postcode is unknown. */
export function listGemeentenByPostcode(postcode: string, gebieden: Gebieden): readonly Gemeente[] {
  const { byCode } = getIndex(gebieden);
  return (gebieden.postcodes.get(postcode) ?? []).flatMap((code) => byCode.get(code) ?? []);
}

export type Plaatsantwoord = { gemeente?: string; postcode?: string; provincie?: string };
export type Plaatstegenspraak = {
  code: "gemeente-buiten-provincie" | "postcode-buiten-gemeente";
  feiten: Record<string, string>;
};

/**
 * Place from the answers. The most precise answer wins: gemeente, then postcode, then provincie; what contradicts it is named.
 * An unknown name or a postcode that spans gemeenten leaves the gemeente open rather than guessing.
 */
export function resolvePlaats(
  antwoord: Plaatsantwoord,
  gebieden: Gebieden,
): { plaats: Plaats; tegenspraken: Plaatstegenspraak[] } {
  const tegenspraken: Plaatstegenspraak[] = [];
  const inProvincie =
    antwoord.provincie === undefined ? [] : (getIndex(gebieden).byProvincie.get(foldNaam(antwoord.provincie)) ?? []);
  const provincie = inProvincie[0]?.provincie ?? null;
  const byPostcode = antwoord.postcode === undefined ? [] : listGemeentenByPostcode(antwoord.postcode, gebieden);

  let possible: readonly Gemeente[] =
    antwoord.gemeente === undefined ? [] : listGemeentenByNaam(antwoord.gemeente, gebieden);
  if (possible.length === 0) possible = byPostcode;
  else if (byPostcode.length > 0) {
    const both = possible.filter((g) => byPostcode.includes(g));
    if (both.length > 0) possible = both;
    else
      tegenspraken.push({
        code: "postcode-buiten-gemeente",
        feiten: { postcode: antwoord.postcode ?? "", gemeente: possible[0]?.naam ?? "" },
      });
  }
  if (provincie !== null && possible.length > 0) {
    const inside = possible.filter((g) => g.provincie === provincie);
    if (inside.length > 0) possible = inside;
    else
      tegenspraken.push({
        code: "gemeente-buiten-provincie",
        feiten: { gemeente: possible[0]?.naam ?? "", provincie },
      });
  }

  const only = possible.length === 1 ? (possible[0] ?? null) : null;
  const candidates = possible.length > 0 ? possible : inProvincie;
  return {
    plaats: {
      gemeente: only,
      provincie: shared(candidates, (g) => g.provincie) ?? (possible.length === 0 ? provincie : null),
      arbeidsmarktregio: shared(candidates, (g) => g.arbeidsmarktregio),
      mogelijkeGemeenten: candidates,
    },
    tegenspraken,
  };
}

/** The value that all share, or null. */
function shared<T>(items: readonly Gemeente[], valueOf: (gemeente: Gemeente) => T): T | null {
  const first = items[0];
  if (first === undefined) return null;
  const value = valueOf(first);
  return items.every((item) => valueOf(item) === value) ? value : null;
}
