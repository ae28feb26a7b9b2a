import { describe, expect, it } from "vitest";
import { describeAntwoord } from "@/lib/teksten/describe-antwoord";
import { describeFout, describeInvoerfout } from "@/lib/teksten/describe-fout";
import { listRegels } from "@/lib/teksten/list-regels";
import { INVOERVELDEN, WEET_NIET, type Antwoorden } from "@/lib/vragenlijst/antwoorden";
import { FOUTCODES } from "@/lib/vragenlijst/parse-antwoorden";
import type { Stap } from "@/lib/vragenlijst/stappen";
import { BUITEN_BEREIK_REDENEN } from "@/lib/herkenning/formuleringen";
import { isReden } from "@/lib/teksten/buiten-bereik";
import { buildCatalogus, buildDienstverlener } from "../../factories/catalogus";

const catalogus = buildCatalogus([
  buildDienstverlener({ slug: "bank-hulp", naam: "Bankhulp", diensten: [{ id: "bank-hulp-geld" }] }),
]);

describe("antwoorden in woorden", () => {
  it.each<[Stap, Antwoorden, string]>([
    ["vraagstuk", { vraagstukken: ["geld", "idee"] }, "geld; idee"],
    ["thema", { themas: ["personeel"] }, "Personeel"],
    ["acuut", { acuut: true }, "Ja"],
    ["acuut", { acuut: false }, "Nee"],
    ["gemeente", { gemeente: "Noordstad", postcode: "1000" }, "Noordstad, postcode 1000"],
    ["gemeente", { gemeente: WEET_NIET }, "Weet ik niet"],
    ["medewerkers", { medewerkers: 1 }, "Alleen ik"],
    ["medewerkers", { medewerkers: 25 }, "10 tot en met 49 (wij rekenen met 25)"],
    ["medewerkers", { medewerkers: 37 }, "37 mensen"],
    ["omzet", { omzet: "tot-2m" }, "Tot 2 miljoen euro"],
    ["oprichtingsjaar", { oprichtingsjaar: 2019 }, "2019"],
    ["sector", { sector: "F" }, "Bouw en installatie"],
    ["doelland", { doelland: "DE" }, "Duitsland"],
    ["deelnemers", { clusterDeelnemers: 5 }, "5"],
    ["geweest", { geweest: ["bank-hulp.geen-plek"] }, "Bankhulp"],
  ])("de vraag %s met %o", (stap, antwoorden, tekst) => {
    expect(describeAntwoord(stap, antwoorden, catalogus, "nl")).toBe(tekst);
  });

  it("gegeven een antwoord op een vraag die er niet meer toe doet, dan staat het toch in het overzicht", () => {
    const stappen = listRegels({ vraagstukken: ["idee"], export: "starter" }, catalogus, "nl").map(({ stap }) => stap);
    expect(stappen).toContain("export");
    expect(stappen).not.toContain("doelland");
  });
});

describe("zinnen bij fouten", () => {
  it("elk veld heeft bij elke fout een zin, zonder haken of codes erin", () => {
    for (const veld of INVOERVELDEN)
      for (const code of FOUTCODES) {
        expect(describeFout({ veld, code, getypt: "x" }, "nl")).toMatch(/^[A-Z][^{}]+[.!?]$/);
        expect(describeInvoerfout({ veld, code, bericht: null, suggesties: [] })).toMatch(/^[A-Z][^{}]+[.!?]$/);
      }
  });

  it("wat iemand typte staat letterlijk in de zin, ook met haken", () => {
    expect(describeFout({ veld: "gemeente", code: "onbekend", getypt: "{x} <b>" }, "nl")).toContain("‘{x} <b>’");
  });
});

describe("buiten bereik", () => {
  it.each(BUITEN_BEREIK_REDENEN.filter((reden) => !reden.startsWith("nood-")))(
    "de reden %s heeft een pagina",
    (reden) => {
      expect(isReden(reden)).toBe(true);
    },
  );
});
