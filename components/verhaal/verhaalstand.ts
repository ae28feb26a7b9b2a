import type { Voorstel } from "@/lib/teksten/present-voorstel";
import type { Verhaalfout } from "@/lib/vragenlijst/parse-verhaal";

/** What the form of the start page shows: at first nothing; once sent, what was wrong or what was understood. */
export type Verhaalstand = {
  /** How often the form was sent: what is new gets the focus. */
  beurt: number;
  getypt: string;
  /** `niet-verstuurd`: no server got it, or none could answer. */
  fout: Verhaalfout | "niet-verstuurd" | null;
  voorstel: Voorstel | null;
};

export const BEGINSTAND: Verhaalstand = { beurt: 0, getypt: "", fout: null, voorstel: null };

export function toNietVerstuurd({ beurt }: Verhaalstand, getypt: string): Verhaalstand {
  return { beurt: beurt + 1, getypt, fout: "niet-verstuurd", voorstel: null };
}
