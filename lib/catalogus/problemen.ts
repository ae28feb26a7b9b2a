import type { Veldprobleem } from "./describe-issue";

/** What a file holds, with the name to report it by. */
export type Bestand<T> = { bestand: string; inhoud: T };

export type Bestandsprobleem = Veldprobleem & { bestand: string };

/** Every name after its first appearance. */
export function doubles(items: readonly { pad: readonly PropertyKey[]; naam: string }[]): Veldprobleem[] {
  const seen = new Set<string>();
  return items.flatMap(({ pad, naam }) => {
    if (!seen.has(naam)) {
      seen.add(naam);
      return [];
    }
    return [problem(pad, `"${naam}" staat er twee keer; haal er een weg`)];
  });
}

export function unknownSlug(pad: readonly PropertyKey[], slug: string): Veldprobleem {
  return problem(pad, `"${slug}" is geen dienstverlener in de catalogus; controleer de spelling`);
}

export function unknownName(pad: readonly PropertyKey[], naam: string, soort: string): Veldprobleem {
  return problem(pad, `"${naam}" is geen ${soort} in gebieden/gemeenten.csv; gebruik de naam van het CBS`);
}

export function problem(pad: readonly PropertyKey[], bericht: string): Veldprobleem {
  return { pad, bericht };
}

export function within(file: Bestand<unknown>, problems: readonly Veldprobleem[]): Bestandsprobleem[] {
  return problems.map((found) => ({ bestand: file.bestand, ...found }));
}
