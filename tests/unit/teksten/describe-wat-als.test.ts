import { describe, expect, it } from "vitest";
import { getAlternatieven, VRAAGONDERWERPEN } from "@/lib/routering/alternatieven";
import { compileCatalogus } from "@/lib/routering/compile-catalogus";
import type { WatAls } from "@/lib/routering/wat-als";
import { describeWatAls } from "@/lib/teksten/describe-wat-als";
import { readPublishedCatalogus } from "../../factories/published-catalogus";

const catalogus = compileCatalogus(await readPublishedCatalogus());
const describeAntwoord = (onderwerp: WatAls["onderwerp"], antwoord: WatAls["antwoord"]) =>
  describeWatAls(
    { onderwerp, antwoord, eersteContact: { dienstverlener: "kvk", dienst: "kvk-eerste-informatie" } },
    catalogus.catalogus,
    "nl",
  );

describe("wat als, in woorden", () => {
  it.each<[WatAls["onderwerp"], WatAls["antwoord"], string]>([
    ["medewerkers", { medewerkers: 10 }, "Werkten er 10 mensen?"],
    ["medewerkers", { medewerkers: 1 }, "Werkte er 1 persoon?"],
    ["medewerkers", { medewerkers: 0 }, "Werkte er nog niemand?"],
    ["gemeente", { gemeente: "GM1895" }, "Was uw bedrijf in Oldambt?"],
    [
      "groei",
      { banen: "gegroeid", marge: "gelijk" },
      "Werkten er meer mensen dan vorig jaar en hield u niet meer over?",
    ],
    ["oprichtingsjaar", { oprichtingsjaar: 2026 }, "Was uw bedrijf begonnen in 2026?"],
    ["doelland", { doelland: "DE" }, "Ging het om Duitsland?"],
    ["clusterDeelnemers", { clusterDeelnemers: 5 }, "Deed u dit met 5 bedrijven samen?"],
  ])("%s %o: %s", (onderwerp, antwoord, zin) => {
    expect(describeAntwoord(onderwerp, antwoord)).toBe(zin);
  });

  it("een land en een branche die niemand kan kiezen, krijgen geen zin", () => {
    expect(describeAntwoord("doelland", { doelland: "AQ" })).toBeNull();
    expect(describeAntwoord("sector", { sector: "T" })).toBeNull();
  });

  it("elk ander antwoord dat de motor probeert, heeft een hele zin of geen", () => {
    const alternatieven = getAlternatieven(catalogus, 2026);
    for (const onderwerp of VRAAGONDERWERPEN) {
      const zinnen = alternatieven[onderwerp].map((antwoord) => describeAntwoord(onderwerp, antwoord));
      expect(
        zinnen.some((zin) => zin !== null),
        onderwerp,
      ).toBe(true);
      for (const zin of zinnen) if (zin !== null) expect(zin).toMatch(/^[A-Z][^{}]*\?$/);
    }
  });
});
