import { describe, expect, it } from "vitest";
import type { Voorwaarde } from "@/lib/catalogus/voorwaarde";
import { voorwaardeSchema } from "@/lib/catalogus/voorwaarde";
import { describeSituatie } from "@/lib/routering/determine-advies";
import type { Invoer } from "@/lib/routering/invoer";
import { applyToets, compileVoorwaarde } from "@/lib/routering/voorwaarden";
import { compile } from "../../factories/catalogus";

const catalogus = compile([]);
const toets = (voorwaarde: unknown, invoer: Invoer) =>
  applyToets(
    compileVoorwaarde(voorwaardeSchema.parse(voorwaarde) satisfies Voorwaarde),
    describeSituatie(invoer, catalogus, "2026-11-20").situatie,
  );

describe("elke voorwaarde houdt, faalt met een reden, of blijft open", () => {
  it.each<[string, unknown, Invoer, string]>([
    ["medewerkers onder het minimum", { soort: "medewerkers", min: 2 }, { medewerkers: 1 }, "te-klein"],
    ["medewerkers boven het maximum", { soort: "medewerkers", max: 249 }, { medewerkers: 250 }, "te-groot"],
    ["medewerkers op de grens", { soort: "medewerkers", min: 2, max: 249 }, { medewerkers: 249 }, "voldaan"],
    ["medewerkers onbekend", { soort: "medewerkers", max: 249 }, {}, "open"],
    ["omzet te hoog", { soort: "omzet", maxEur: 50_000_000 }, { omzet: "boven-50m" }, "omzet-te-hoog"],
    ["omzet onder de grens", { soort: "omzet", maxEur: 50_000_000 }, { omzet: "10m-50m" }, "voldaan"],
    ["omzet in een klasse die over de grens loopt", { soort: "omzet", maxEur: 5_000_000 }, { omzet: "2m-10m" }, "open"],
    ["een openstelling zonder dagen", { soort: "openstelling", vorm: "oproep" }, {}, "open"],
    ["nog niet open", { soort: "openstelling", vorm: "tijdvak", van: "2026-11-21", tot: "2026-12-01" }, {}, "gesloten"],
    ["open, op de laatste dag", { soort: "openstelling", vorm: "tijdvak", tot: "2026-11-20" }, {}, "voldaan"],
    ["dicht, een dag later", { soort: "openstelling", vorm: "tijdvak", tot: "2026-11-19" }, {}, "gesloten"],
    ["open zonder bekende laatste dag", { soort: "openstelling", vorm: "budget", van: "2026-01-01" }, {}, "open"],
    ["een andere vorm", { soort: "vorm", toegestaan: ["mkb"] }, { vorm: "zzp" }, "andere-vorm"],
    ["een toegestane vorm", { soort: "vorm", toegestaan: ["zzp", "mkb"] }, { vorm: "zzp" }, "voldaan"],
    ["rechtsvorm, die niet gevraagd wordt", { soort: "rechtsvorm", uitgesloten: ["vof"] }, { vorm: "mkb" }, "open"],
    ["een andere sector", { soort: "sector", toegestaan: ["A"] }, { sector: "C" }, "andere-sector"],
    ["een deel van de sector", { soort: "sector", toegestaan: ["G"] }, { sector: "G" }, "open"],
    ["de hele sector", { soort: "sector", toegestaan: ["F"], heleSectie: true }, { sector: "F" }, "voldaan"],
    [
      "een uitgesloten sector",
      { soort: "sector", uitgesloten: ["A"], heleSectie: true },
      { sector: "A" },
      "andere-sector",
    ],
    ["een deels uitgesloten sector", { soort: "sector", uitgesloten: ["L"] }, { sector: "L" }, "open"],
    ["topsector, die niemand hier kan nagaan", { soort: "topsector" }, { sector: "C" }, "topsector-onbekend"],
    ["een andere fase", { soort: "fase", toegestaan: ["starter"] }, { oprichtingsjaar: 1990 }, "andere-fase"],
    ["de goede fase", { soort: "fase", toegestaan: ["starter"] }, { oprichtingsjaar: 2025 }, "voldaan"],
    [
      "een ander segment",
      { soort: "segment", toegestaan: ["versnellen"] },
      { banen: "gelijk", marge: "gelijk" },
      "ander-segment",
    ],
    [
      "een andere exportfase",
      { soort: "exportfase", toegestaan: ["starter"] },
      { export: "ervaren" },
      "andere-exportfase",
    ],
    [
      "R36: een missie zonder strategie",
      { soort: "exportstrategie" },
      { export: "orienterend" },
      "exportstrategie-nodig",
    ],
    ["R36: een missie voor wie net begint", { soort: "exportstrategie" }, { export: "starter" }, "open"],
    ["R36: een missie voor wie ervaring heeft", { soort: "exportstrategie" }, { export: "ervaren" }, "voldaan"],
    ["een ander doelland", { soort: "doelland", landen: ["DE"] }, { doelland: "CN" }, "ander-doelland"],
    ["een land van de Europese Unie", { soort: "doelland", lijst: "EU" }, { doelland: "PL" }, "voldaan"],
    ["een land buiten de Europese Unie", { soort: "doelland", lijst: "EU" }, { doelland: "GB" }, "ander-doelland"],
    ["een lijst die elders staat", { soort: "doelland", lijst: "DGGF" }, { doelland: "KE" }, "open"],
    ["R45: te weinig deelnemers", { soort: "deelnemers", min: 5 }, { clusterDeelnemers: 4 }, "te-weinig-deelnemers"],
    ["R45: vijf deelnemers", { soort: "deelnemers", min: 5 }, { clusterDeelnemers: 5 }, "voldaan"],
    ["R45: geen groep genoemd", { soort: "deelnemers", min: 5 }, {}, "deelnemers-onbekend"],
    ["R58: gesloten", { soort: "gesloten" }, {}, "gesloten"],
    ["R58: gesloten sinds vandaag", { soort: "gesloten", sinds: "2026-11-20" }, {}, "gesloten"],
    ["R58: nog open", { soort: "gesloten", sinds: "2026-11-21" }, {}, "open"],
    ["een bedrijf uit het buitenland", { soort: "vestiging", in: "nederland" }, { vorm: "buitenlands" }, "andere-vorm"],
    ["R55: eerst aanvragen", { soort: "vooraf-aanvragen" }, {}, "open"],
    ["R56: meldtermijn", { soort: "meldtermijn", maanden: 3 }, {}, "open"],
    ["R08: levensvatbaar", { soort: "levensvatbaar" }, {}, "open"],
  ])("gegeven %s", (_, voorwaarde, invoer, verwacht) => {
    const uitkomst = toets(voorwaarde, invoer);
    expect(uitkomst.uitkomst === "niet-voldaan" ? uitkomst.afwijzing.code : uitkomst.uitkomst).toBe(verwacht);
  });

  it("noemt bij een andere sector alleen voor welke branches het wel is, nooit welke zijn uitgesloten", () => {
    const sector = { soort: "sector", branches: ["landbouw"], heleSectie: true };
    const wel = toets({ ...sector, toegestaan: ["A"] }, { sector: "C" });
    const niet = toets({ ...sector, uitgesloten: ["A"] }, { sector: "A" });
    expect(wel).toMatchObject({ afwijzing: { feiten: { branches: "landbouw", sector: "C" } } });
    expect(niet).toMatchObject({ afwijzing: { feiten: { sector: "A" } } });
    expect(niet).not.toHaveProperty("afwijzing.feiten.branches");
  });
});
