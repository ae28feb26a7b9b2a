import { describe, expect, it } from "vitest";
import type { Persoonsdeel } from "@/lib/overdracht/dossier";
import { listPersonalia } from "@/lib/teksten/present-status";

const ADA: Persoonsdeel = {
  verhaal: "Ik wil uitbreiden.",
  naam: "Ada Bakker",
  telefoon: "06 12345678",
  email: null,
  voorkeur: "ochtend",
  taal: "nl",
  invoer: {},
};

describe("wat er van een ondernemer bewaard is, in regels", () => {
  it("noemt alles, ook wat niet gegeven is", () => {
    expect(listPersonalia(ADA, "nl")).toEqual([
      { kop: "Naam", waarde: "Ada Bakker" },
      { kop: "Telefoon", waarde: "06 12345678" },
      { kop: "E-mail", waarde: "niet gegeven" },
      { kop: "Bellen", waarde: "liefst in de ochtend" },
      { kop: "Taal", waarde: "Nederlands" },
    ]);
  });

  it("zegt zonder nummer niet wanneer er gebeld kan worden", () => {
    const koppen = listPersonalia({ ...ADA, telefoon: null, email: "ada@voorbeeld.nl" }, "nl").map(({ kop }) => kop);
    expect(koppen).toEqual(["Naam", "Telefoon", "E-mail", "Taal"]);
  });
});
