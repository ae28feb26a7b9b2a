import { describe, expect, it } from "vitest";
import { determineAdvies } from "@/lib/routering/determine-advies";
import { compileCatalogus } from "@/lib/routering/compile-catalogus";
import type { Invoer } from "@/lib/routering/invoer";
import { buildCatalogus, buildDienstverlener, compile, VANGNET, VRAAGSTUKKEN } from "../../factories/catalogus";

const DAG = "2026-11-20";
const geldhulp = (slug: string, rest: Record<string, unknown> = {}, dienst: Record<string, unknown> = {}) =>
  buildDienstverlener({ slug, ...rest, diensten: [{ id: `${slug}-geld`, vraagstukken: ["geld"], ...dienst }] });
const vraag: Invoer = { vraagstukken: ["geld"] };

/** Vraagstukken for which the editors chose nobody yet. */
const zonderVangnet = VRAAGSTUKKEN.map((v) => ({
  ...v,
  eersteContact: { dienst: "nog-niemand", dienstverlener: "nog-niemand" },
}));

function advise(invoer: Invoer, ...args: Parameters<typeof compile>) {
  const advies = determineAdvies(invoer, compile(...args), DAG);
  return {
    advies,
    eerste: advies.eersteContact.dienstverlener,
    verwijzingen: advies.doorverwijzingen.map(({ dienstverlener }) => dienstverlener),
    whyNot: (slug: string) =>
      advies.kandidaten.find((k) => k.dienstverlener === slug)?.afwijzingen.map(({ code }) => code),
  };
}

describe("één eerste contact", () => {
  it("gegeven een dienst die bij de vraag past, dan is die het eerste contact", () => {
    const { eerste, advies } = advise(
      vraag,
      [geldhulp("bank-hulp", {}, { themas: ["financiering"] })],
      [{ id: "r", wanneer: { vraagstukken: ["geld"] }, eersteContact: "bank-hulp-geld" }],
    );
    expect(eerste).toBe("bank-hulp");
    expect(advies.eersteContact.redenen.map(({ code }) => code)).toContain("beslisregel");
  });

  it("gegeven niets dat past, dan neemt het vangnet de vraag, met die reden", () => {
    const { eerste, advies } = advise({ vraagstukken: ["idee"] }, []);
    expect(eerste).toBe(VANGNET.slug);
    expect(advies.doorverwijzingen).toEqual([]);
  });

  it("gegeven geen enkel antwoord, dan is er toch een eerste contact", () => {
    const { eerste, advies } = advise({}, [geldhulp("bank-hulp")]);
    expect(eerste).toBe(VANGNET.slug);
    expect(advies.eersteContact.redenen[0]?.code).toBe("vangnet");
  });

  it("gegeven een catalogus zonder vangnet, dan zegt het laden dat", () => {
    const catalogus = buildCatalogus([]);
    expect(() => compileCatalogus({ ...catalogus, dienstverleners: [] })).toThrow("vangnet");
  });
});

describe("gegeven wie al tevergeefs is geprobeerd", () => {
  const partijen = ["een", "twee", "drie", "vier", "vijf"].map((slug) => geldhulp(slug));
  const regel = [{ id: "r", wanneer: { vraagstukken: ["geld"] }, eersteContact: "een-geld" }];
  const na = (...geweest: string[]) => advise({ ...vraag, geweest }, partijen, regel);

  it("dan komt de volgende die past, en die ene nergens meer terug, met die reden", () => {
    const { eerste, verwijzingen, whyNot } = na("een.niet-bereikbaar");
    expect(na().eerste).toBe("een");
    expect(eerste).not.toBe("een");
    expect(partijen.map(({ slug }) => slug)).toContain(eerste);
    expect(verwijzingen).not.toContain("een");
    expect(whyNot("een")).toContain("al-geweest");
  });

  it("dan neemt na drie keer het vangnet de vraag, ook als er nog anderen zijn", () => {
    expect(na("een.geen-plek", "twee.anders").eerste).not.toBe(VANGNET.slug);
    const { eerste, advies } = na("een.geen-plek", "twee.anders", "drie.andere-regio");
    expect(eerste).toBe(VANGNET.slug);
    expect(advies.eersteContact.redenen[0]?.code).toBe("vangnet");
  });

  it("dan is een andere kaart achter dezelfde deur ook geweest", () => {
    const kaart = (slug: string) => geldhulp(slug, { plaatshouder: true, gebiedsrol: "loket" });
    const opKaart = [{ id: "r", wanneer: { vraagstukken: ["geld"] }, eersteContact: "loket-geld" }];
    const { eerste, whyNot } = advise(
      { ...vraag, geweest: ["loket.anders"] },
      [kaart("loket"), kaart("balie")],
      opKaart,
    );
    expect(eerste).toBe(VANGNET.slug);
    expect(whyNot("balie")).toContain("al-geweest");
  });

  it("dan gaat het na het vangnet zelf verder met wie nog niet is geprobeerd, ook na drie keer", () => {
    const allen = [`${VANGNET.slug}.niet-bereikbaar`, "een.anders", "twee.anders", "drie.anders"];
    expect(["vier", "vijf"]).toContain(na(...allen).eerste);
  });

  it("dan telt een naam die de catalogus niet kent nergens voor", () => {
    expect(na("weg.anders", "ook-weg.anders", "nergens.anders").eerste).toBe("een");
  });

  it("dan telt wie twee keer genoemd is één keer, en blijft het vangnet ook wie er al was", () => {
    expect(na("een.geen-plek", "een.anders", "twee.anders").eerste).not.toBe(VANGNET.slug);
    const allen = partijen.map(({ slug }) => `${slug}.anders`);
    expect(na(...allen, `${VANGNET.slug}.niet-van-ons`).eerste).toBe(VANGNET.slug);
  });
});

describe("harde regels: geen score weegt ertegen op", () => {
  const regel = [{ id: "r", wanneer: { vraagstukken: ["geld"] }, eersteContact: "hulp-geld" }];
  it.each<[string, string, Record<string, unknown>, Record<string, unknown>]>([
    ["R20 een private partij", "marktpartij", { soort: "privaat" }, { voorwaarden: [{ soort: "marktpartij" }] }],
    ["R22 alleen beleid", "alleen-beleid", { alleenBeleid: true }, {}],
    ["R26 alleen voor leden", "alleen-leden", {}, { voorwaarden: [{ soort: "alleen-leden" }] }],
    ["R54 via een financier", "via-andere-partij", {}, { voorwaarden: [{ soort: "via", partij: "financier" }] }],
    ["R58 gesloten", "gesloten", {}, { voorwaarden: [{ soort: "gesloten" }] }],
    ["R59 niet gevonden", "status-onbekend", {}, { status: "onbekend" }],
    [
      "R23 een ander werkgebied",
      "ander-werkgebied",
      { niveau: "regionaal", werkgebied: { soort: "deel", provincies: ["Zeeland"] } },
      {},
    ],
  ])("%s is nooit het eerste contact", (_, code, dienstverlener, dienst) => {
    const { eerste, whyNot } = advise(
      { ...vraag, gemeente: "Noordstad" },
      [geldhulp("hulp", dienstverlener, dienst)],
      regel,
    );
    expect(eerste).toBe(VANGNET.slug);
    expect(whyNot("hulp")).toContain(code);
  });

  it("R02: gegeven acute nood, dan gaat hulp bij die nood voor de vraag waarmee iemand komt", () => {
    const noodhulp = buildDienstverlener({
      slug: "noodhulp",
      diensten: [{ id: "noodhulp-nu", vraagstukken: ["nood"], urgentie: "acuut", themas: ["zwaar-weer"] }],
    });
    const { eerste, verwijzingen, advies } = advise({ ...vraag, acuut: true }, [geldhulp("hulp"), noodhulp], regel);
    expect(eerste).toBe("noodhulp");
    expect(verwijzingen).toEqual(["hulp"]);
    expect(advies.doorverwijzingen[0]?.wanneer).toBe("daarna");
  });

  it("R23: een ROM helpt alleen waar de route haar noemt, ook als haar werkgebied ruimer is", () => {
    const rom = (slug: string, provincies: string[]) =>
      geldhulp(slug, { niveau: "regionaal", gebiedsrol: "rom", werkgebied: { soort: "deel", provincies } });
    const roms = [rom("rom-noord", ["Groningen", "Limburg"]), rom("rom-zuid", ["Limburg"])];
    const rij = [{ id: "r", wanneer: { vraagstukken: ["geld"] }, eersteContact: { rol: "rom", vraagstuk: "geld" } }];
    const inLimburg = advise({ ...vraag, gemeente: "Zuidstad" }, roms, rij);
    expect(inLimburg.eerste).toBe("rom-zuid");
    expect(inLimburg.whyNot("rom-noord")).toContain("andere-partij-in-gebied");
    expect(advise({ ...vraag, provincie: "Limburg" }, roms, rij).eerste).toBe("rom-zuid");
    expect(advise(vraag, roms, rij).whyNot("rom-zuid")).toContain("gebied-onbekend");
  });

  describe("gegeven een groepskaart voor branches", () => {
    const branche = (slug: string, toegestaan: string[], heleSectie: boolean, extra: Record<string, unknown> = {}) =>
      geldhulp(slug, { groep: "branches", ...extra }, { voorwaarden: [{ soort: "sector", toegestaan, heleSectie }] });
    const kaarten = [
      geldhulp("branches", { plaatshouder: true }),
      branche("bouwclub", ["F"], true),
      branche("boeren", ["A"], true),
      branche("boeren-noord", ["A"], true, {
        niveau: "regionaal",
        werkgebied: { soort: "deel", provincies: ["Groningen"] },
      }),
      branche("metaalclub", ["C"], false),
      branche("techniekclub", ["C"], false),
    ];
    const rij = [{ id: "r", wanneer: { vraagstukken: ["geld"] }, eersteContact: "branches-geld" }];
    const eerste = (antwoorden: Invoer) => advise({ ...vraag, ...antwoorden }, kaarten, rij).eerste;

    it("dan wint de organisatie van de eigen branche", () => {
      const inDeBouw = advise({ ...vraag, sector: "F" }, kaarten, rij);
      expect(inDeBouw.eerste).toBe("bouwclub");
      expect(inDeBouw.whyNot("branches")).toContain("plaatshouder-vervangen");
    });

    it("en daarvan die uit de eigen streek", () => {
      expect(eerste({ sector: "A", gemeente: "Noordstad" })).toBe("boeren-noord");
      expect(eerste({ sector: "A", gemeente: "Zuidstad" })).toBe("boeren");
    });

    it("maar zonder branche, of met twee die even goed passen, blijft het de groep", () => {
      expect(eerste({})).toBe("branches");
      expect(eerste({ sector: "C" })).toBe("branches");
    });

    it("een lid dat met dit vraagstuk niet helpt, of waarvan onbekend is wat het doet, neemt de plaats niet in", () => {
      const metLid = (dienst: Record<string, unknown>) => {
        const voorwaarden = [{ soort: "sector", toegestaan: ["G"], heleSectie: true }];
        const lid = geldhulp("winkelclub", { groep: "branches" }, { voorwaarden, ...dienst });
        return advise({ ...vraag, sector: "G" }, [...kaarten, lid], rij).eerste;
      };
      expect(metLid({})).toBe("winkelclub");
      expect(metLid({ vraagstukken: ["advies"] })).toBe("branches");
      expect(metLid({ status: "onbekend" })).toBe("branches");
    });
  });

  it("gegeven een groepskaart en een eigen partij in de gemeente, dan wint de eigen partij", () => {
    const kaart = geldhulp("gemeente", { plaatshouder: true, gebiedsrol: "loket" });
    const loket = geldhulp("loket-noordstad", {
      niveau: "lokaal",
      gebiedsrol: "loket",
      werkgebied: { soort: "deel", gemeenten: ["Noordstad"] },
    });
    const rij = [{ id: "r", wanneer: { vraagstukken: ["geld"] }, eersteContact: "gemeente-geld" }];
    const inNoordstad = advise({ ...vraag, gemeente: "Noordstad" }, [kaart, loket], rij);
    expect(inNoordstad.eerste).toBe("loket-noordstad");
    expect(inNoordstad.whyNot("gemeente")).toContain("plaatshouder-vervangen");
    expect(advise({ ...vraag, gemeente: "Zuidstad" }, [kaart, loket], rij).eerste).toBe("gemeente");
  });
});

describe("hoogstens drie doorverwijzingen, elk voor een deel van het verhaal", () => {
  const partij = (slug: string, vraagstuk: string) =>
    buildDienstverlener({ slug, diensten: [{ id: `${slug}-d`, vraagstukken: [vraagstuk] }] });

  it("gegeven drie vraagstukken, dan dekt elke verwijzing wat het eerste contact niet dekt", () => {
    const { eerste, advies } = advise(
      { vraagstukken: ["export", "geld", "idee"] },
      [partij("a-export", "export"), partij("b-geld", "geld"), partij("c-idee", "idee")],
      [
        { id: "1", wanneer: { vraagstukken: ["export"] }, eersteContact: "a-export-d" },
        { id: "2", wanneer: { vraagstukken: ["geld"] }, eersteContact: "b-geld-d" },
        { id: "3", wanneer: { vraagstukken: ["idee"] }, eersteContact: "c-idee-d" },
      ],
    );
    expect(eerste).toBe("a-export");
    expect(advies.doorverwijzingen.map(({ dekt }) => dekt)).toEqual([["geld"], ["idee"]]);
  });

  it("R13: gegeven één partij die alles dekt, dan is er geen tweede nodig", () => {
    const alles = buildDienstverlener({
      slug: "alles",
      diensten: [
        { id: "alles-1", vraagstukken: ["geld"] },
        { id: "alles-2", vraagstukken: ["idee"] },
      ],
    });
    const { eerste, verwijzingen, advies } = advise(
      { vraagstukken: ["geld", "idee"] },
      [alles, partij("b-idee", "idee")],
      [{ id: "r", wanneer: { vraagstukken: ["geld"] }, eersteContact: "alles-1" }],
    );
    expect(eerste).toBe("alles");
    expect(verwijzingen).toEqual([]);
    expect(advies.eersteContact.dekt).toEqual(["geld", "idee"]);
    expect(advies.kandidaten.find((k) => k.dienstverlener === "b-idee")?.afwijzingen[0]?.code).toBe("al-gedekt");
  });

  it("gegeven een volgende stap in de taxonomie, dan komt die achteraan en zonder herhaling", () => {
    const vraagstukken = VRAAGSTUKKEN.map((v) =>
      v.code === "geld"
        ? { ...v, warmeVerwijzing: ["b-geld", "b-geld", "c-geld", "d-geld", "e-geld", "bestaat-niet"] }
        : v,
    );
    const partijen = ["a-geld", "b-geld", "c-geld", "d-geld", "e-geld"].map((slug) => partij(slug, "geld"));
    const rij = [{ id: "r", wanneer: { vraagstukken: ["geld"] }, eersteContact: "a-geld-d" }];
    const { verwijzingen, advies } = advise(vraag, partijen, rij, vraagstukken);
    expect(verwijzingen).toEqual(["b-geld", "c-geld", "d-geld"]);
    expect(advies.doorverwijzingen.every(({ wanneer }) => wanneer === "daarna")).toBe(true);
  });
});

it("R27: gegeven een klein bedrijf en twee diensten die even goed passen, dan gaat de gratis dienst voor", () => {
  const partijen = [geldhulp("a-betaald", {}, { kosten: "betaald" }), geldhulp("b-gratis")];
  const { eerste } = advise({ ...vraag, medewerkers: 3 }, partijen, [], zonderVangnet);
  expect(eerste).toBe("b-gratis");
});

describe("beslistabel", () => {
  const twee = [
    { id: "klein", wanneer: { vraagstukken: ["geld"], medewerkersMax: 9 }, eersteContact: "klein-geld" },
    { id: "groot", wanneer: { vraagstukken: ["geld"], medewerkersMin: 10 }, eersteContact: "groot-geld" },
  ];
  const partijen = [geldhulp("klein"), geldhulp("groot")];
  it.each([
    [5, "klein"],
    [50, "groot"],
  ])("gegeven %i medewerkers, dan telt de rij voor %s", (medewerkers, eerste) => {
    expect(advise({ ...vraag, medewerkers }, partijen, twee).eerste).toBe(eerste);
  });

  it("gegeven een rij voor de eerste vraag, dan beslist die, hoeveel een ander ook dekt", () => {
    const alles = buildDienstverlener({
      slug: "alles",
      contactkanalen: [{ soort: "telefoon", waarde: "0800-1111" }],
      diensten: [{ id: "alles-d", vraagstukken: ["geld", "export", "idee"] }],
    });
    const rijen = ["export", "idee"].map((code) => ({
      id: code,
      wanneer: { vraagstukken: [code] },
      eersteContact: "alles-d",
    }));
    const rij = { id: "r", wanneer: { vraagstukken: ["geld"] }, eersteContact: "klein-geld" };
    const verhaal = { vraagstukken: ["geld", "export", "idee"] };
    expect(advise(verhaal, [...partijen, alles], [rij, ...rijen]).eerste).toBe("klein");
    expect(advise(verhaal, [...partijen, alles], rijen).eerste).toBe("alles");
  });

  it("gegeven een antwoord dat ontbreekt, dan houdt geen rij die ernaar kijkt", () => {
    const { advies } = advise(vraag, partijen, twee);
    expect(advies.kandidaten.flatMap((k) => k.redenen).some(({ code }) => code === "beslisregel")).toBe(false);
  });
});

it("gegeven een zzp'er met personeel, dan wordt de tegenspraak genoemd en niet geweigerd", () => {
  const { advies } = advise({ ...vraag, vorm: "zzp", medewerkers: 40 }, []);
  expect(advies.tegenspraken).toEqual([{ code: "zzp-met-personeel", feiten: { medewerkers: 40 } }]);
});
