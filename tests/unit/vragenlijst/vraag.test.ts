import { describe, expect, it } from "vitest";
import type { RuweAntwoorden } from "@/lib/vragenlijst/parse-antwoorden";
import { openVraag } from "@/lib/vragenlijst/vraag";
import type { Stap } from "@/lib/vragenlijst/stappen";
import { compile, VANGNET } from "../../factories/catalogus";

/** Nobody but the last resort: no question can change the advice, so after the story comes the summary. */
const context = { catalogus: compile([]), peildatum: "2026-11-20" };

function goOn(stap: Stap, ruw: RuweAntwoorden): string {
  const outcome = openVraag(stap, { ...ruw, stap }, context);
  if (!("verderNaar" in outcome)) throw new Error(JSON.stringify(outcome.vraag.fouten));
  return outcome.verderNaar;
}

function show(stap: Stap, ruw: RuweAntwoorden) {
  const outcome = openVraag(stap, ruw, context);
  if ("verderNaar" in outcome) throw new Error(outcome.verderNaar);
  return outcome.vraag;
}

describe("één vraag van de vragenlijst", () => {
  it("gegeven een goed antwoord, dan gaat het door met alle antwoorden in het adres", () => {
    expect(goOn("vraagstuk", { vraagstukken: ["idee", "export"] })).toBe(
      "/vragenlijst/samenvatting?vraagstukken=idee&vraagstukken=export",
    );
  });

  it("gegeven een postcode in het veld voor de gemeente, dan staan gemeente en postcode in het adres", () => {
    expect(goOn("gemeente", { vraagstukken: "idee", plaats: "1000 AB" })).toBe(
      "/vragenlijst/samenvatting?vraagstukken=idee&gemeente=Noordstad&postcode=1000",
    );
  });

  it("gegeven alle vragen beantwoord en één gewijzigd, dan gaat het terug naar het overzicht", () => {
    const all = { vraagstukken: "idee", gemeente: "Noordstad", vorm: "mkb", medewerkers: "5", banen: "gelijk" };
    const rest = { marge: "gelijk", oprichtingsjaar: "2010", sector: "G", behoefte: "advies" };
    expect(goOn("medewerkers", { ...all, ...rest, medewerkers: "9" })).toMatch(/^\/vragenlijst\/samenvatting\?/);
  });

  it("gegeven een onbekende gemeente, dan blijft de vraag staan met wat getypt was en namen die erop lijken", () => {
    const { fouten, plaatskeuze, antwoorden } = show("gemeente", { plaats: "Noortstad", stap: "gemeente" });
    expect(fouten).toEqual([{ veld: "gemeente", code: "onbekend", getypt: "Noortstad" }]);
    expect(plaatskeuze).toMatchObject({ soort: "onbekend", suggesties: [{ naam: "Noordstad" }] });
    expect(antwoorden.gemeente).toBeUndefined();
  });

  it("gegeven een naam van twee gemeenten, dan is er een keuze; met de provincie erbij niet meer", () => {
    expect(show("gemeente", { plaats: "Bergen", stap: "gemeente" }).plaatskeuze?.soort).toBe("keuze");
    expect(show("vorm", { gemeente: "Bergen", provincie: "Limburg" }).antwoorden.gemeente).toBe("Bergen (L.)");
  });

  it("gegeven een postcode in twee gemeenten, dan is er een keuze", () => {
    expect(show("gemeente", { plaats: "2000", stap: "gemeente" }).fouten[0]?.code).toBe("meer-mogelijk");
  });

  it("bij de gemeente staan de namen van alle gemeenten, bij een andere vraag geen", () => {
    const namen = show("gemeente", {}).gemeentenamen;
    expect(namen).toEqual(expect.arrayContaining(["Bergen (L.)", "Noordstad"]));
    expect(namen).toHaveLength(context.catalogus.catalogus.gebieden.gemeenten.length);
    expect(show("vorm", {}).gemeentenamen).toEqual([]);
  });

  it("gegeven een onbekend vraagstuk naast een bekend, dan valt alleen het onbekende weg", () => {
    const { fouten, antwoorden } = show("vorm", { vraagstukken: ["idee", "bestaat-niet"] });
    expect(fouten).toEqual([{ veld: "vraagstukken", code: "onbekend", getypt: "bestaat-niet" }]);
    expect(antwoorden.vraagstukken).toEqual(["idee"]);
  });

  it("gegeven een ander thema, dan worden de vraagstukken opnieuw gevraagd", () => {
    const { overige } = show("thema", { themas: "personeel", vraagstukken: "idee", vorm: "zzp" });
    expect(overige).toEqual({ vorm: "zzp" });
  });

  it("gegeven een fout in een ander antwoord, dan gaat het niet stil door", () => {
    expect(show("banen", { banen: "gelijk", marge: "x", stap: "banen" }).fouten.map(({ veld }) => veld)).toEqual([
      "marge",
    ]);
  });

  it("het eerste contact staat erbij zodra dit antwoord er niets aan verandert, en niet bij de vraag zelf of een fout", () => {
    expect(show("vorm", { vraagstukken: "idee" }).schets?.advies.eersteContact.dienstverlener).toBe(VANGNET.slug);
    expect(show("vraagstuk", { vraagstukken: "idee" }).schets).toBeNull();
    expect(show("vorm", {}).schets).toBeNull();
    expect(show("vorm", { vraagstukken: "idee", marge: "x" }).schets).toBeNull();
  });

  it("wie wegneemt waar hij is geweest, komt terug bij het advies; niemand is ook een antwoord", () => {
    expect(goOn("geweest", { vraagstukken: "idee" })).toBe("/advies?vraagstukken=idee");
    const { schets, resterend, terugUrl } = show("geweest", {
      vraagstukken: "idee",
      geweest: `${VANGNET.slug}.anders`,
    });
    expect([schets, resterend]).toEqual([null, null]);
    expect(terugUrl).toBe(`/advies?vraagstukken=idee&geweest=${VANGNET.slug}.anders`);
  });

  it("wie nergens is geweest, heeft daar niets weg te nemen en gaat naar het advies", () => {
    expect(openVraag("geweest", { vraagstukken: "idee" }, context)).toEqual({
      verderNaar: "/advies?vraagstukken=idee",
    });
  });

  it("gegeven een bevestigd verhaal met feiten, dan leidt Terug naar de vraagstukken en niet naar een feit", () => {
    const { verderNaar } = openVraag(
      "vraagstuk",
      { stap: "vraagstuk", vraagstukken: "idee", vorm: "zzp" },
      context,
    ) as {
      verderNaar: string;
    };
    expect(verderNaar).toContain("?vorm=zzp&vraagstukken=idee");
  });
});
