import { beforeAll, describe, expect, it } from "vitest";
import type { Catalogus } from "@/lib/catalogus/catalogus";
import type { Dienst, Dienstverlener } from "@/lib/catalogus/dienstverlener";
import type { Advies } from "@/lib/routering/advies";
import { compileCatalogus, type GecompileerdeCatalogus } from "@/lib/routering/compile-catalogus";
import { determineAdvies } from "@/lib/routering/determine-advies";
import type { Invoer } from "@/lib/routering/invoer";
import { readPublishedCatalogus } from "../../factories/published-catalogus";

/** The rules of content/regels/regels.md on the published catalogue: in this situation, this happens. */

let published: Catalogus;
let catalogus: GecompileerdeCatalogus;
const records = new Map<string, { dienstverlener: Dienstverlener; dienst: Dienst }>();
beforeAll(async () => {
  published = await readPublishedCatalogus();
  catalogus = compileCatalogus(published);
  for (const dienstverlener of published.dienstverleners)
    for (const dienst of dienstverlener.diensten) records.set(dienst.id, { dienstverlener, dienst });
});

const MKB: Invoer = { gemeente: "Utrecht", vorm: "mkb", medewerkers: 15, acuut: false };
const advise = (invoer: Invoer) => determineAdvies({ ...MKB, ...invoer }, catalogus, "2026-11-20");
const about = (...vraagstukken: string[]): Invoer => ({ vraagstukken });
function getRecord(id: string) {
  const found = records.get(id);
  if (found === undefined) throw new Error(`${id} staat niet in de catalogus`);
  return found;
}
const eerste = (advies: Advies) => getRecord(advies.eersteContact.dienst);
const named = ({ eersteContact, doorverwijzingen }: Advies) =>
  [eersteContact, ...doorverwijzingen].map(({ dienstverlener }) => dienstverlener);
const soorten = (id: string) => getRecord(id).dienst.voorwaarden.map(({ soort }) => soort);
const rejection = (advies: Advies, dienst: string) =>
  advies.kandidaten.find((kandidaat) => kandidaat.dienst === dienst)?.afwijzingen.map(({ code }) => code);

describe("eerst de nood", () => {
  it("R03: gegeven problematische schulden, dan is de gemeente het eerste contact", () => {
    const { dienstverlener } = eerste(advise({ ...about("zw-schulden-regeling"), acuut: true, medewerkers: 5 }));
    expect(["loket", "bbz"]).toContain(dienstverlener.gebiedsrol);
  });

  it("R04: gegeven zwaar weer zonder schulden, dan eerst KVK en daarna Ondernemersklankbord", () => {
    const advies = advise(about("zw-advies"));
    expect(named(advies)).toEqual(["kvk", "ondernemersklankbord"]);
  });

  it.each(["zw-omvormen", "zw-doorstarten", "zw-stoppen"])(
    "R05: gegeven een moeilijke keuze (%s), dan denkt het eerste contact mee",
    (code) => {
      expect(eerste(advise(about(code))).dienst.vorm).not.toBe("informatie");
    },
  );

  it("R07: stoppen is een geldige uitkomst en krijgt een eigen weg", () => {
    const advies = advise(about("zw-stoppen"));
    expect(advies.eersteContact.dekt).toContain("zw-stoppen");
    expect(named(advies)).toContain("ondernemersklankbord");
  });

  it("R08: gegeven een verwijzing naar de Bbz, dan staat erbij dat het bedrijf levensvatbaar moet zijn", () => {
    const advies = advise({ ...about("zw-acute-financiele-steun"), acuut: true, vorm: "zzp", medewerkers: 1 });
    expect(eerste(advies).dienstverlener.gebiedsrol).toBe("bbz");
    expect(advies.eersteContact.teControleren.map(({ soort }) => soort)).toContain("levensvatbaar");
  });
});

describe("informatie, advies en contact", () => {
  it("R09: gegeven een vraag zonder haast, dan is er iets om eerst zelf te lezen", () => {
    expect(advise(about("fin-investering-fiscaal")).informatie.length).toBeGreaterThan(0);
  });

  it("R10: gegeven dat iemand advies wil, dan is het eerste contact iemand om mee te praten", () => {
    const { dienst, dienstverlener } = eerste(advise({ ...about("reg-anders"), behoefte: "advies" }));
    const heeftTelefoon = dienstverlener.contactkanalen.some(({ soort }) => soort === "telefoon");
    expect(dienst.vorm !== "informatie" || heeftTelefoon).toBe(true);
  });

  it("R11: het vangnet heeft een telefoonnummer", () => {
    expect(catalogus.vangnet.dienstverlener.contactkanalen).toContainEqual(
      expect.objectContaining({ soort: "telefoon", waarde: expect.stringMatching(/\d{4}/) }),
    );
  });

  it("R12, R15: er is één eerste contact, en wie alles dekt krijgt geen tweede naast zich voor hetzelfde", () => {
    const advies = advise(about("bed-verduurzamen", "fin-investering-fiscaal"));
    expect(advies.eersteContact.dekt).toEqual(["bed-verduurzamen", "fin-investering-fiscaal"]);
    expect(advies.doorverwijzingen.every(({ wanneer }) => wanneer === "daarna")).toBe(true);
  });

  it("R16: gegeven een vraag voor de lange termijn naast een van nu, dan komt die daarna", () => {
    const { doorverwijzingen } = advise(about("reg-vergunningen", "bed-coaching"));
    expect(doorverwijzingen.find(({ dekt }) => dekt.includes("bed-coaching"))?.wanneer).toBe("daarna");
  });
});

describe("rollen van partijen", () => {
  it("R18, R20, R21: marktpartijen staan alleen in een neutraal overzicht", () => {
    const { overzichten } = advise(about("reg-incasso"));
    expect(overzichten.length).toBeGreaterThan(0);
    for (const { dienst } of overzichten) expect(getRecord(dienst).dienstverlener.plaatshouder).toBe(true);
  });

  it("R24: gegeven een innovatief bedrijf dat advies wil, dan is de eigen ROM het eerste contact", () => {
    const advies = advise({
      ...about("inn-nieuwe-producten"),
      gemeente: "Leiden",
      banen: "gegroeid",
      marge: "gelijk",
      sector: "C",
      behoefte: "advies",
    });
    expect(advies.eersteContact.dienstverlener).toBe("innovationquarter");
  });

  it("R25: gegeven geen plaats, dan wordt geen regionale partij genoemd", () => {
    const advies = advise({ ...about("pers-aantrekken"), gemeente: undefined });
    for (const slug of named(advies)) {
      const dienstverlener = published.dienstverleners.find((d) => d.slug === slug);
      expect(dienstverlener?.werkgebied.soort).toBe("landelijk");
    }
  });

  it("R28: gegeven een gewoon bedrijf zonder groei, dan krijgt het voor elk vraagstuk hulp die past", () => {
    for (const code of catalogus.vraagstukken.keys()) {
      const advies = advise({ ...about(code), banen: "gelijk", marge: "gelijk", sector: "G" });
      expect(
        advies.eersteContact.redenen.map((reden) => reden.code),
        code,
      ).not.toContain("vangnet");
    }
  });

  it("R29: gegeven segment versnellen en een vraag om coaching, dan NLgroeit", () => {
    const advies = advise({ ...about("bed-coaching"), banen: "gegroeid", marge: "gegroeid" });
    expect(advies.eersteContact.dienstverlener).toBe("nlgroeit");
  });

  it("R31: wat voor het mkb openstaat, staat ook open voor een vast collectief van zzp'ers", () => {
    for (const { dienst } of records.values())
      for (const voorwaarde of dienst.voorwaarden)
        if (voorwaarde.soort === "vorm" && voorwaarde.toegestaan.includes("mkb"))
          expect(voorwaarde.toegestaan, dienst.id).toContain("zzp-collectief");
  });

  it.each(["pers-aantrekken", "pers-behouden", "pers-ontwikkeling"])(
    "R32: gegeven een vraag over personeel (%s), dan is in elke arbeidsmarktregio het Werkcentrum het eerste contact",
    (code) => {
      const perRegio = new Map(published.gebieden.gemeenten.map((gemeente) => [gemeente.arbeidsmarktregio, gemeente]));
      expect(perRegio.size).toBe(35);
      for (const gemeente of perRegio.values())
        expect(advise({ ...about(code), gemeente: gemeente.code }).eersteContact.dienstverlener, gemeente.naam).toBe(
          gemeente.rollen.werkcentrum,
        );
    },
  );

  it("R33: het Juridisch Loket wordt nooit genoemd voor een vraag over het eigen bedrijf", () => {
    const advies = advise({ ...about("reg-anders", "reg-incasso") });
    expect(named(advies)).not.toContain("juridisch-loket");
    expect(rejection(advies, "jl-prive-advies")).toContain("andere-vorm");
  });

  it("R34: digitale veiligheid is van het Nationaal Cyber Security Centrum", () => {
    const found = published.dienstverleners.find(({ slug }) => slug === "ncsc-digital-trust-center");
    expect(found?.naam).toContain("Nationaal Cyber Security Centrum");
  });
});

describe("internationaal ondernemen", () => {
  const exporting = (fase: Invoer["export"], rest: Invoer = {}) =>
    advise({ ...about("int-export"), export: fase, ...rest });

  it("R35, R39: gegeven twijfel of export past, dan eerst KVK voor de strategie", () => {
    expect(exporting("orienterend").eersteContact.dienstverlener).toBe("kvk");
  });

  it("R36, R43: gegeven geen exportplan, dan geen missie en staat erbij waarom", () => {
    expect(rejection(exporting("orienterend"), "rvo-handelsmissies")).toContain("exportstrategie-nodig");
  });

  it("R37, R40: gegeven ervaring met export, dan wijst RVO de weg", () => {
    expect(exporting("ervaren").eersteContact.dienstverlener).toBe("rvo");
  });

  it("R38: gegeven een product dat nog niet sterk is, dan eerst hulp bij innovatie", () => {
    const advies = advise({ ...about("int-export", "inn-verbeteren-producten"), export: "starter" });
    expect(advies.eersteContact.dienst).toBe("rvo-klantcontact");
  });

  it("R41: gegeven een beginnende exporteur, dan hoort NLinBusiness erbij", () => {
    expect(named(exporting("starter"))).toContain("nlinbusiness");
  });

  it("R42: gegeven dat iemand een partner in het buitenland zoekt, dan het Enterprise Europe Network", () => {
    const advies = advise({ ...about("int-samenwerking-buitenland"), export: "ervaren" });
    expect(advies.eersteContact.dienstverlener).toBe("enterprise-europe-network");
  });

  it("R44: bij de missievoucher staat wat niet samengaat", () => {
    const kenmerken = getRecord("rvo-sib-missie").dienst.voorwaarden.flatMap((v) =>
      v.soort === "te-bespreken" ? [v.kenmerk] : [],
    );
    expect(kenmerken).toContain("andere-steun-toegestaan");
  });

  it("R45: gegeven één bedrijf, dan is PIB geen aanbeveling; gegeven vijf, dan is RVO het gesprek", () => {
    expect(rejection(exporting("ervaren"), "rvo-pib")).toContain("deelnemers-onbekend");
    const cluster = exporting("ervaren", { clusterDeelnemers: 5 });
    expect(cluster.eersteContact.dienst).toBe("rvo-internationaal-info");
    expect(rejection(cluster, "rvo-pib")).toContain("topsector-onbekend");
    expect(rejection(cluster, "rvo-pib")).not.toContain("te-weinig-deelnemers");
  });

  it("R46: gegeven onderzoek met een buitenlandse partner, dan volgt het netwerk van innovatie-attachés", () => {
    const advies = advise({ ...about("int-samenwerking-buitenland", "inn-nieuwe-producten"), export: "ervaren" });
    expect(named(advies)).toContain("innovatie-attachenetwerk");
  });

  it("R47: gegeven een land dat het product niet toelaat, dan RVO, en de landbouwattaché daarna", () => {
    const advies = advise({ ...about("int-export", "reg-vergunningen"), export: "ervaren", sector: "A" });
    expect(advies.eersteContact.dienstverlener).toBe("rvo");
    expect(named(advies)).toContain("landbouwattachenetwerk");
  });

  it("R48: TINL is geen loket en NLWorks is alleen voor een groep", () => {
    const advies = exporting("ervaren");
    expect(rejection(advies, "tinl-gezamenlijke-missies")).toContain("alleen-beleid");
    expect(soorten("nlworks-consortia")).toContain("deelnemers");
  });

  it("R49: Globalstars is alleen open bij een oproep en dus nooit het eerste contact", () => {
    expect(soorten("rvo-globalstars")).toContain("openstelling");
  });

  it("R50: bij de exportverzekering staan de ondergrens en dat u eerst aanvraagt", () => {
    expect(soorten("adsb-ekv")).toEqual(expect.arrayContaining(["bedrag", "vooraf-aanvragen"]));
  });

  it("R51: DHI is niet voor een eenmanszaak, vof, cv of maatschap", () => {
    const rechtsvorm = getRecord("rvo-dhi").dienst.voorwaarden.find(({ soort }) => soort === "rechtsvorm");
    expect(rechtsvorm).toMatchObject({ uitgesloten: ["eenmanszaak", "vof", "cv", "maatschap"] });
  });

  it("R53: het eerste contact voor een exporteur is gratis", () => {
    for (const fase of ["orienterend", "starter", "ervaren"] as const)
      expect(eerste(exporting(fase)).dienst.kosten).toBe("gratis");
  });
});

describe("geld en regelingen", () => {
  it("R54: garanties lopen via de financier en zijn zelf geen verwijzing", () => {
    const advies = advise(about("fin-garantie", "fin-eigen-vermogen-bancair"));
    for (const id of ["rvo-bmkb", "rvo-go"]) expect(rejection(advies, id)).toContain("via-andere-partij");
  });

  it("R55: bij WBSO, VFF en EKV staat dat u eerst aanvraagt", () => {
    for (const id of ["rvo-wbso", "rvo-vff", "adsb-ekv"]) expect(soorten(id), id).toContain("vooraf-aanvragen");
  });

  it("R56: bij de EIA staat de meldtermijn van drie maanden", () => {
    expect(getRecord("rvo-eia").dienst.voorwaarden).toContainEqual(
      expect.objectContaining({ soort: "meldtermijn", maanden: 3 }),
    );
  });

  it("R57: gegeven een zzp'er, dan valt een regeling die dat uitsluit af", () => {
    const advies = advise({ ...about("int-export"), vorm: "zzp", medewerkers: 1, export: "ervaren" });
    expect(rejection(advies, "rvo-dhi")).toContain("andere-vorm");
  });

  it("R58: een regeling die misschien dicht is, wordt nooit het eerste contact", () => {
    for (const code of catalogus.vraagstukken.keys())
      expect(soorten(advise(about(code)).eersteContact.dienst), code).not.toContain("openstelling");
  });
});

describe("kwaliteit van de gegevens", () => {
  it("R59: gegeven een bron van voor 2024, dan staat erbij dat u het eerst controleert", () => {
    const advies = advise(about("bed-coaching"));
    expect(eerste(advies).dienst).toMatchObject({ status: "uit-bron", statusJaar: 2021 });
    expect(advies.eersteContact.teControleren).toContainEqual({ soort: "status", tekst: null, feiten: { jaar: 2021 } });
  });

  it("R61: de naam is 155 Help een Bedrijf, ook voor wie de oude naam zoekt", () => {
    const found = published.dienstverleners.find(({ slug }) => slug === "155-help-een-bedrijf");
    expect(found?.naam).toContain("155 Help een Bedrijf");
  });
});
