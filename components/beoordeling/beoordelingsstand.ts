/** Why something was not kept. */
export type Beoordelingsfout = "te-lang" | "te-druk" | "verlopen" | "ongeldig" | "storing";

/** What the form below an advice shows: first the marks; then the question why; then thanks. */
export type Beoordelingsstand = {
  /** How often something was sent: what is new gets the focus. */
  beurt: number;
  stap: "cijfer" | "opmerking" | "klaar";
  /** Of the mark that was kept; null before. */
  token: string | null;
  fout: Beoordelingsfout | null;
  getypt: string;
};

export const BEGINSTAND: Beoordelingsstand = { beurt: 0, stap: "cijfer", token: null, fout: null, getypt: "" };
