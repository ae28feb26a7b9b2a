import type { Ontvangerveld } from "@/lib/overdracht/ontvangerzet";

/** What a receiver's form shows after it was sent and something was wrong; what was right leads to another page. */
export type Ontvangerstand = {
  beurt: number;
  fouten: readonly Ontvangerveld[];
  storing: "storing" | "ongeldig" | "niet-verstuurd" | null;
  /** What was typed, by field. */
  getypt: Readonly<Record<string, string>>;
};

export const BEGINSTAND: Ontvangerstand = { beurt: 0, fouten: [], storing: null, getypt: {} };

export function listGetypt(form: FormData): Record<string, string> {
  return Object.fromEntries([...form].map(([naam, waarde]) => [naam, String(waarde)]));
}

export function toNietVerstuurd({ beurt }: Ontvangerstand, form: FormData): Ontvangerstand {
  return { beurt: beurt + 1, fouten: [], storing: "niet-verstuurd", getypt: listGetypt(form) };
}
