import type { Beoordelingsfout, Ontvangst } from "@/lib/beoordeling/ontvangst";
import type { Inzending } from "@/lib/beoordeling/parse-inzending";

/** `niet-verstuurd`: no server got it, or none could answer. */
export type Verzendfout = Beoordelingsfout | "niet-verstuurd";

/** What the form below an advice shows: first the marks; then the question why; then thanks. */
export type Beoordelingsstand = {
  /** How often something was sent: what is new gets the focus. */
  beurt: number;
  stap: "cijfer" | "opmerking" | "klaar";
  /** Of the mark that was kept; null before. */
  token: string | null;
  fout: Verzendfout | null;
  getypt: string;
};

export const BEGINSTAND: Beoordelingsstand = { beurt: 0, stap: "cijfer", token: null, fout: null, getypt: "" };

export function toNietVerstuurd(stand: Beoordelingsstand, getypt: string): Beoordelingsstand {
  return { ...stand, beurt: stand.beurt + 1, fout: "niet-verstuurd", getypt };
}

/** What to show after something was sent, and what became of it. */
export function nextStand({ beurt }: Beoordelingsstand, inzending: Inzending, ontvangst: Ontvangst): Beoordelingsstand {
  const stap = stapOf(inzending);
  const token = inzending.soort === "ongeldig" ? null : inzending.token;
  const verder = { beurt: beurt + 1, token };
  if (ontvangst === "bewaard")
    return { ...verder, stap: stap === "cijfer" ? "opmerking" : "klaar", fout: null, getypt: "" };
  return { ...verder, stap, fout: ontvangst, getypt: getyptIn(inzending) };
}

function stapOf(inzending: Inzending): "cijfer" | "opmerking" {
  switch (inzending.soort) {
    case "robot":
      return inzending.stap;
    case "opmerking":
    case "te-lang":
      return "opmerking";
    default:
      return "cijfer";
  }
}

function getyptIn(inzending: Inzending): string {
  if (inzending.soort === "opmerking") return inzending.tekst;
  return inzending.soort === "te-lang" ? inzending.getypt : "";
}
