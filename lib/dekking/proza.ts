import type { Catalogus } from "../catalogus/catalogus";
import type { SoortVoorwaarde, Voorwaarde } from "../catalogus/voorwaarde";

/** A condition that no answer decides: it has a name and a value, but only a talk can settle it. */
export type Gespreksvoorwaarde = { dienst: string; kenmerk: string; waarde: string; tekst: string | null };
/** Prose with figures that no typed condition of the dienst holds. */
export type Restproza = { dienst: string; soort: SoortVoorwaarde; tekst: string; getallen: readonly string[] };

export type Proza = {
  /** How many conditions of each kind there are, most first. */
  perSoort: readonly { soort: SoortVoorwaarde; aantal: number; metTekst: number }[];
  gesprek: readonly Gespreksvoorwaarde[];
  rest: readonly Restproza[];
};

/** What of the conditions could not be typed, for editors who want to. */
export function listProza({ dienstverleners }: Pick<Catalogus, "dienstverleners">): Proza {
  const diensten = dienstverleners.flatMap(({ diensten }) => diensten);
  const soorten = new Map<SoortVoorwaarde, { aantal: number; metTekst: number }>();
  for (const { soort, tekst } of diensten.flatMap(({ voorwaarden }) => voorwaarden)) {
    const { aantal, metTekst } = soorten.get(soort) ?? { aantal: 0, metTekst: 0 };
    soorten.set(soort, { aantal: aantal + 1, metTekst: metTekst + (tekst === undefined ? 0 : 1) });
  }
  return {
    perSoort: [...soorten].map(([soort, telling]) => ({ soort, ...telling })).sort((a, b) => b.aantal - a.aantal),
    gesprek: diensten.flatMap(({ id, voorwaarden }) =>
      voorwaarden.flatMap((voorwaarde) =>
        voorwaarde.soort === "te-bespreken"
          ? [
              {
                dienst: id,
                kenmerk: voorwaarde.kenmerk,
                waarde: String(voorwaarde.waarde),
                tekst: voorwaarde.tekst ?? null,
              },
            ]
          : [],
      ),
    ),
    rest: diensten.flatMap(({ id, voorwaarden }) => {
      const typed = new Set(voorwaarden.flatMap(listGetypt));
      return voorwaarden.flatMap(({ soort, tekst }) => {
        const getallen = listGetallen(tekst ?? "").filter((getal) => !typed.has(getal));
        return tekst === undefined || getallen.length === 0 ? [] : [{ dienst: id, soort, tekst, getallen }];
      });
    }),
  };
}

/** Years are of the source, and digits within a name ("MKB2030", "B2B") are no condition. */
function listGetallen(tekst: string): string[] {
  return [...tekst.matchAll(/(?<![\p{L}\d.,])\d[\d.]*(?:,\d+)?(?![\p{L}\d])/gu)]
    .map(([getal]) => toGetal(getal))
    .filter((getal) => !/^(?:19|20)\d\d$/.test(getal));
}

/** "25.000" and "0,5" as a number writes itself. */
function toGetal(tekst: string): string {
  return String(Number(tekst.replace(/\.$/, "").replaceAll(".", "").replace(",", ".")));
}

/** Figures of the typed value; "2 tot 50" leaves a bound of 50, and "miljoen" is six zeros more. */
function listGetypt({ tekst: _, ...voorwaarde }: Voorwaarde): string[] {
  return Object.values(voorwaarde).flatMap((waarde) => {
    if (typeof waarde === "string") return listGetallen(waarde);
    if (typeof waarde !== "number") return [];
    return [waarde, waarde / 1_000_000, waarde + 1, waarde - 1].map(String);
  });
}
