import { describe, expect, it } from "vitest";
import { taalSchema } from "@/lib/catalogus/codes";
import { compileCatalogus } from "@/lib/routering/compile-catalogus";
import { determineAdvies } from "@/lib/routering/determine-advies";
import type { Invoer } from "@/lib/routering/invoer";
import { describeAfspraak, formatAdviestekst, MAX_MAILADRES, toMailadres } from "@/lib/teksten/meenemen";
import { presentAdvies } from "@/lib/teksten/present-advies";
import { buildDienstverlener, compile } from "../../factories/catalogus";
import { readPublishedCatalogus } from "../../factories/published-catalogus";

const DAG = "2026-11-20";
const LINK = "https://voorbeeld.nl/advies?gemeente=Utrecht&toen=x";
const TERUGVAL = { naam: "Terugval", nummers: [{ nummer: "000-123" }] };
const published = compileCatalogus(await readPublishedCatalogus());

function take(invoer: Invoer, catalogus = published, bewaarUrl = LINK) {
  const beeld = presentAdvies(determineAdvies(invoer, catalogus, DAG), catalogus, "nl");
  const korteUrls = ["https://voorbeeld.nl/advies?gemeente=Utrecht", "https://voorbeeld.nl/"];
  return { beeld, belscript: ["Goedendag.", "Dank u wel."], terugval: TERUGVAL, bewaarUrl, korteUrls };
}

const zonderNummer = compile(
  [
    buildDienstverlener({
      slug: "stil",
      naam: "Stil, loket; nul",
      website: "https://stil.nl",
      contactkanalen: [],
      diensten: [{ id: "stil-geld", vraagstukken: ["geld"] }],
    }),
  ],
  [{ id: "r", wanneer: { vraagstukken: ["geld"] }, eersteContact: "stil-geld" }],
);

describe("het advies als tekst", () => {
  it("heeft naam, nummer, wat u zegt, wat u meeneemt, waarom, de stappen daarna en de link", () => {
    const meeneembaar = take({ vraagstukken: ["pers-aantrekken"], gemeente: "Utrecht" });
    const tekst = formatAdviestekst(meeneembaar, "nl");
    const { eerste, daarna } = meeneembaar.beeld;
    const nummer = eerste.dienstverlener.contactkanalen.find(({ soort }) => soort === "telefoon")?.waarde;
    const verwacht = [eerste.naam, nummer ?? "000-123", "- Goedendag.", "- Uw KVK-nummer", LINK];
    for (const stuk of [...verwacht, ...eerste.redenen, ...daarna.map(({ naam }) => naam)]) {
      expect(tekst).toContain(stuk);
    }
    expect(tekst).not.toMatch(/<|undefined|null|\n{3}/);
  });

  it("zonder nummer zegt het waar u het zoekt, met een nummer dat wel opneemt, en noemt de agenda het geen bellen", () => {
    const meeneembaar = take({ vraagstukken: ["geld"] }, zonderNummer);
    expect(formatAdviestekst(meeneembaar, "nl")).toContain("We hebben geen telefoonnummer van Stil, loket; nul.");
    expect(formatAdviestekst(meeneembaar, "nl")).toContain("Bel Terugval: 000-123");
    expect(describeAfspraak(meeneembaar, "nl").titel).toBe("Neem contact op met Stil, loket; nul");
  });
});

describe("het advies als mail", () => {
  it("heeft geen ontvanger, en een onderwerp en een tekst met de link", () => {
    const url = new URL(toMailadres(take({ vraagstukken: ["geld"] }, zonderNummer), "nl"));
    expect(url.pathname).toBe("");
    expect(url.searchParams.get("subject")).toBe("Mijn advies: begin bij Stil, loket; nul");
    expect(url.searchParams.get("body")).toMatch(/Website: https:\/\/stil\.nl[^]*toen=x$/);
  });

  it("blijft bij elk eerste contact van de catalogus kort genoeg, ook met een lang adres", () => {
    const lang = `https://een-lange-naam.voorbeeld.overheid.nl/en/advies?${"vraagstukken=zw-acute-financiele-steun&".repeat(10)}`;
    for (const taal of taalSchema.options)
      for (const code of published.vraagstukken.keys())
        for (const gemeente of ["Utrecht", "Súdwest-Fryslân"]) {
          const meeneembaar = take({ vraagstukken: [code], gemeente }, published, lang);
          const mailadres = toMailadres(meeneembaar, taal);
          expect(mailadres.length, code).toBeLessThan(MAX_MAILADRES);
          expect(mailadres, code).toContain(encodeURIComponent(lang));
        }
  });

  it("een adres dat niet past, wordt het kortere", () => {
    const mailadres = toMailadres(take({ vraagstukken: ["geld"] }, zonderNummer, `${LINK}${"x".repeat(2000)}`), "nl");
    expect(decodeURIComponent(mailadres)).toMatch(/\/advies\?gemeente=Utrecht$/);
  });
});
