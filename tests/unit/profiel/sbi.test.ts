import { describe, expect, it } from "vitest";
import { isSectie, toSectie2008, toSector2008 } from "@/lib/profiel/sbi";
import { parseInvoer } from "@/lib/vragenlijst/parse-invoer";
import { buildCatalogus } from "../../factories/catalogus";

describe("een letter van de SBI betekent niets zonder versie", () => {
  it.each([
    ["K", 2008, "K"], // finance
    ["K", 2025, "J"], // telecom and software
    ["L", 2025, "K"],
    ["R", 2025, "Q"],
    ["G", 2025, "G"],
    ["V", 2025, "U"],
    ["V", 2008, null],
    ["X", 2025, null],
  ] as const)("%s van %i is in 2008 %s", (letter, versie, verwacht) => {
    expect(toSectie2008(letter, versie)).toBe(verwacht);
  });

  it("elke letter van 2025 heeft een plek in 2008, en elke van 2008 wordt gebruikt", () => {
    const letters = "ABCDEFGHIJKLMNOPQRSTUV".split("");
    const in2008 = letters.map((letter) => toSectie2008(letter, 2025));
    expect(in2008).not.toContain(null);
    expect(new Set(in2008)).toEqual(new Set(letters.filter((letter) => isSectie(letter, 2008))));
  });
});

describe("een voorwaarde in SBI 2025", () => {
  const sector = { soort: "sector" as const, sbiVersie: 2025 as const, branches: [], heleSectie: true };

  it("geldt voor de sectie van 2008", () => {
    expect(toSector2008({ ...sector, toegestaan: ["Q"] })).toMatchObject({ toegestaan: ["P"], heleSectie: true });
    expect(toSector2008({ ...sector, toegestaan: ["J", "K"] })).toMatchObject({ toegestaan: ["J"], heleSectie: true });
  });

  it("maar een deel van die sectie moet in een gesprek worden nagegaan", () => {
    expect(toSector2008({ ...sector, toegestaan: ["K"] })).toMatchObject({ toegestaan: ["J"], heleSectie: false });
  });

  it("en wat in SBI 2008 is geschreven, blijft zo", () => {
    expect(toSector2008({ ...sector, sbiVersie: 2008, toegestaan: ["K"] })).toMatchObject({ toegestaan: ["K"] });
  });
});

describe("een machine die een sector stuurt", () => {
  const catalogus = buildCatalogus([]);
  it("mag SBI 2025 gebruiken, als zij dat zegt", () => {
    expect(parseInvoer({ sector: "K", sbiVersie: 2025 }, catalogus)).toEqual({ ok: true, invoer: { sector: "J" } });
    expect(parseInvoer({ sector: "K" }, catalogus)).toEqual({ ok: true, invoer: { sector: "K" } });
  });

  it("hoort dat een andere versie niet bestaat", () => {
    expect(parseInvoer({ sector: "K", sbiVersie: 1993 }, catalogus)).toMatchObject({
      ok: false,
      fouten: [{ veld: "sbiVersie" }],
    });
  });
});
