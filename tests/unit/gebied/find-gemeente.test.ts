import { beforeAll, describe, expect, it } from "vitest";
import { findGemeente } from "@/lib/gebied/find-gemeente";
import type { Gebieden } from "@/lib/gebied/gebied";
import { readPublishedCatalogus } from "../../factories/published-catalogus";

let gebieden: Gebieden;
beforeAll(async () => {
  gebieden = (await readPublishedCatalogus()).gebieden;
});

function describeFound(tekst: string): string[] {
  const found = findGemeente(tekst, gebieden);
  if (found.soort === "gemeente") return [found.gemeente.naam];
  return [found.soort, ...(found.soort === "keuze" ? found.gemeenten : found.suggesties).map(({ naam }) => naam)];
}

describe("de gemeente bij wat iemand typt", () => {
  it.each([
    ["Amersfoort", "Amersfoort"],
    [" amersFOORT ", "Amersfoort"],
    ["Den Haag", "'s-Gravenhage"],
    ["Den Bosch", "'s-Hertogenbosch"],
    ["s hertogenbosch", "'s-Hertogenbosch"],
    ["GM0363", "Amsterdam"],
    ["1011", "Amsterdam"],
    ["1011 ab", "Amsterdam"],
  ])("gegeven %s, dan is het %s", (tekst, naam) => {
    expect(describeFound(tekst)).toEqual([naam]);
  });

  it.each([
    ["Amersfort", "Amersfoort"],
    ["Amstedam", "Amsterdam"],
    ["Roterdam", "Rotterdam"],
    ["Eindhove", "Eindhoven"],
    ["Groninge", "Groningen"],
    ["Leewarden", "Leeuwarden"],
  ])("gegeven de tikfout %s, dan is %s de eerste suggestie", (tekst, naam) => {
    expect(describeFound(tekst).slice(0, 2)).toEqual(["onbekend", naam]);
  });

  it("gegeven Bergen, dan zijn er twee om uit te kiezen", () => {
    expect(describeFound("Bergen")).toEqual(["keuze", "Bergen (NH.)", "Bergen (L.)"]);
  });

  it.each(["0000", "1999", "xqzw", "12", "💥"])("gegeven %s, dan is er geen suggestie", (tekst) => {
    expect(describeFound(tekst)).toEqual(["onbekend"]);
  });

  it("gegeven een postcode in meer gemeenten, dan wordt er gevraagd welke", () => {
    const shared = [...gebieden.postcodes].find(([, codes]) => codes.length > 1)?.[0] ?? "";
    expect(findGemeente(shared, gebieden)).toMatchObject({ soort: "keuze", postcode: shared });
  });
});
