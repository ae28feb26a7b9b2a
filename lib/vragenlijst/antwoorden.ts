import { invoerSchema, type Invoer, type Invoerveld } from "../routering/invoer";

/** The answers in the order of the schema; also the names of the query parameters. */
export const INVOERVELDEN: readonly Invoerveld[] = invoerSchema.keyof().options;

export const WEET_NIET = "weet-niet";

/** What someone answered so far: a value, or "weet ik niet"; absent means not asked yet. */
export type Antwoorden = { [K in Invoerveld]?: NonNullable<Invoer[K]> | typeof WEET_NIET };

/** An answer, or null when it is not known or not given. */
export function known<T>(value: T | typeof WEET_NIET | undefined): T | null {
  return value === undefined || value === WEET_NIET ? null : value;
}

/** The answers for the engine: what someone does not know is left out. */
export function toInvoer(antwoorden: Antwoorden): Invoer {
  return Object.fromEntries(Object.entries(antwoorden).filter(([, value]) => value !== WEET_NIET));
}

/** The answers as name-value pairs for a URL or a form, in the order in which they were given: it is the way back. */
export function listParen(antwoorden: Antwoorden): [Invoerveld, string][] {
  return (Object.keys(antwoorden) as Invoerveld[]).flatMap((veld) => {
    const value = antwoorden[veld];
    if (value === undefined) return [];
    const values = Array.isArray(value) ? value : [value];
    return values.map((v): [Invoerveld, string] => [veld, typeof v === "boolean" ? (v ? "ja" : "nee") : String(v)]);
  });
}

/** A path of the site with the answers in its query; without answers the path alone. */
export function toUrl(pad: string, antwoorden: Antwoorden): string {
  const query = new URLSearchParams(listParen(antwoorden)).toString();
  return query === "" ? pad : `${pad}?${query}`;
}

/** The answers without those to the given fields. */
export function omitVelden(antwoorden: Antwoorden, velden: readonly Invoerveld[]): Antwoorden {
  return Object.fromEntries(Object.entries(antwoorden).filter(([veld]) => !velden.includes(veld as Invoerveld)));
}
