import { describe, expect, it } from "vitest";
import { parseInvoer } from "@/lib/vragenlijst/parse-invoer";
import { parseQuery } from "@/lib/vragenlijst/parse-query";
import { buildCatalogus } from "../../factories/catalogus";

const catalogus = buildCatalogus([]);

describe("antwoorden van een machine", () => {
  it("gegeven goede antwoorden, dan komen ze ongewijzigd door", () => {
    const invoer = { vraagstukken: ["idee"], gemeente: "Noordstad", medewerkers: 3, acuut: false };
    expect(parseInvoer(invoer, catalogus)).toEqual({ ok: true, invoer });
  });

  it.each([
    ["geen object", "tekst", ""],
    ["niets", null, ""],
    ["een onbekend veld", { naam: "Jan" }, "naam"],
    ["een getal als tekst", { medewerkers: "3" }, "medewerkers"],
    ["een getal buiten bereik", { medewerkers: -1 }, "medewerkers"],
    ["een verkeerd element in een lijst", { themas: ["personeel", 5] }, "themas.1"],
    ["een onbekend vraagstuk", { vraagstukken: ["bestaat-niet"] }, "vraagstukken"],
    ["een onbekende gemeente", { gemeente: "Noortstad" }, "gemeente"],
    ["een onbekende postcode", { postcode: "9999" }, "postcode"],
    ["een onbekende provincie", { provincie: "Beieren" }, "provincie"],
    ["een stuurteken", { gemeente: "Noord\u0000stad" }, "gemeente"],
    ["100 kB tekst", { gemeente: "a".repeat(100_000) }, "gemeente"],
  ])("gegeven %s, dan is er een fout bij het veld", (_, value, veld) => {
    const parsed = parseInvoer(value, catalogus);
    expect(parsed.ok ? [] : parsed.fouten.map((fout) => fout.veld)).toEqual([veld]);
  });

  it("gegeven een onbekende gemeente, dan staan de namen erbij die erop lijken", () => {
    expect(parseInvoer({ gemeente: "Noortstad" }, catalogus)).toMatchObject({
      fouten: [{ suggesties: ["Noordstad"] }],
    });
  });

  it("gegeven een vraag in het adres, dan is een onbekende naam een fout", () => {
    expect(parseQuery(new URLSearchParams("banen=gelijk&naam=Jan"))).toMatchObject({
      ok: false,
      fouten: [{ veld: "naam", code: "onbekend" }],
    });
    expect(parseQuery(new URLSearchParams("banen=gelijk&vorm=weet-niet"))).toEqual({
      ok: true,
      value: { banen: "gelijk" },
    });
  });
});
