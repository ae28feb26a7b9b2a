/** What the form needs to know in the browser, apart from the schemas: those would come along to every phone. */

/** What someone typed in the form, to put back into it. */
export type Aanvraagvelden = {
  verhaal: string;
  naam: string;
  telefoon: string;
  email: string;
  voorkeur: string;
  taal: string;
  /** Ids of diensten. */
  ontvangers: readonly string[];
  magDoorgeven: boolean;
  magNavragen: boolean;
};

export const VOORKEUREN = ["maakt-niet-uit", "ochtend", "middag"] as const;

/** More than this is no answer to a form: it is cut off, and given back as too long. */
const MAX_GETYPT = 20_000;
const MAX_ONTVANGERS = 4;

/** One field of a form as text. */
export function readVeld(form: FormData, naam: string): string {
  return String(form.get(naam) ?? "").slice(0, MAX_GETYPT);
}

export function readVelden(form: FormData): Aanvraagvelden {
  return {
    verhaal: readVeld(form, "verhaal"),
    naam: readVeld(form, "naam"),
    telefoon: readVeld(form, "telefoon"),
    email: readVeld(form, "email"),
    voorkeur: readVeld(form, "voorkeur"),
    taal: readVeld(form, "taal"),
    ontvangers: form
      .getAll("ontvanger")
      .map((waarde) => String(waarde).slice(0, 80))
      .slice(0, MAX_ONTVANGERS),
    magDoorgeven: readVeld(form, "magDoorgeven") === "ja",
    magNavragen: readVeld(form, "magNavragen") === "ja",
  };
}
