import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { hashContent, readContent } from "@/lib/server/content/read-content";
import { createMinimalContent, removeContent, type Contentmap } from "./minimal-content";

let content: Contentmap;
beforeEach(() => {
  content = createMinimalContent();
});
afterEach(() => {
  removeContent(content);
});

function problemen(): string[] {
  const result = readContent(content.dir);
  return result.ok ? [] : result.problemen;
}

function replace(name: string, from: string, to: string): void {
  const text = content.read(name);
  expect(text, `${name} bevat de tekst die de test vervangt`).toContain(from);
  content.write(name, text.replace(from, to));
}

const KVK = "catalogus/kvk.yaml";
const TAXONOMIE = "taxonomie/vraagstukken.yaml";
const REGELS = "regels/beslistabel.yaml";
const DEUR = "andere-deuren/geldhulp.yaml";
const PER_REDEN = "andere-deuren/per-reden.yaml";
const GEMEENTEN = "gebieden/gemeenten.csv";
const ROUTE = "gebieden/gemeenten-route.csv";
const POSTCODES = "gebieden/postcodes.csv";
const ALIASSEN = "gebieden/aliassen.yaml";
const VROEGER = "gebieden/vroegere-gemeenten.csv";
const PLAATSEN = "gebieden/plaatsen.csv";

describe("gegeven kleine maar juiste content", () => {
  it("als die wordt gelezen, dan komt er een volledige catalogus uit", () => {
    const result = readContent(content.dir);
    if (!result.ok) throw new Error(result.problemen.join("\n"));
    const { versie, dienstverleners, taxonomie, beslistabel, gebieden } = result.catalogus;
    expect(versie).toEqual({ hash: hashContent(content.dir), datum: "2026-11-20" });
    expect(dienstverleners.map(({ slug }) => slug)).toContain("kvk");
    expect(taxonomie.themas[0]?.cijfer).toBe(6.03);
    expect(beslistabel[0]?.warm).toEqual([{ rol: "rom", vraagstuk: "fin-anders" }]);
    expect(gebieden.jaar).toBe(2026);
    expect(gebieden.gemeenten[1]).toEqual({
      code: "GM1895",
      naam: "Oldambt",
      provincie: "Groningen",
      arbeidsmarktregio: "Groningen",
      geldigVan: "2010-01-01",
      geldigTot: null,
      opvolger: null,
      aliassen: ["Het Oldambt"],
      rollen: {
        loket: "partij-loket",
        rom: "partij-rom",
        provincie: "partij-provincie",
        werkcentrum: "partij-werkcentrum",
        wsp: "partij-wsp",
        leerwerkloket: "partij-leerwerkloket",
        bbz: "partij-bbz",
      },
    });
    expect(gebieden.vroegereGemeenten[1]).toEqual({
      code: "GM0006",
      naam: "Beerta",
      geldigVan: null,
      geldigTot: "1991-07-01",
      opvolger: "GM0052",
    });
    expect(gebieden.postcodes.get("9711")).toEqual(["GM0014", "GM1895"]);
    expect(gebieden.plaatsen.get("Grensdorp")).toEqual(["GM0014", "GM1895"]);
  });

  it("als een bestand verandert, dan verandert de versie; een notitie ernaast telt niet", () => {
    const before = hashContent(content.dir);
    content.write("gebieden/BRONNEN.md", "notitie");
    expect(hashContent(content.dir)).toBe(before);
    replace(KVK, "Een gesprek.", "Een kort gesprek.");
    expect(hashContent(content.dir)).not.toBe(before);
  });
});

describe("gegeven een fout in één bestand, dan noemt de melding bestand, regel, veld en wat er moet gebeuren", () => {
  it.each([
    [
      "onbekend veld",
      KVK,
      "niveau: landelijk",
      "niveau: landelijk\nnivo: lokaal",
      "5 nivo: dit veld bestaat niet; controleer de spelling of haal het weg",
    ],
    ["ontbrekend veld", KVK, "    naam: Advies\n", "", "22 diensten[0].naam: dit veld ontbreekt; vul tekst in"],
    [
      "ontbrekende keuze",
      KVK,
      "    vorm: advies\n",
      "",
      "22 diensten[0].vorm: dit veld ontbreekt; vul een van: informatie, advies, coaching, bemiddeling, netwerk, training, financiering, subsidie in",
    ],
    ["leeg veld", KVK, "naam: Naam van kvk", 'naam: ""', "2 naam: dit veld is leeg; vul iets in of haal het weg"],
    [
      "onbekende keuze",
      KVK,
      "termijn: kort",
      "termijn: snel",
      '35 diensten[0].termijn: "snel" mag niet; verwacht een van: kort, lang',
    ],
    ["getal als tekst", KVK, "jaar: 2021", 'jaar: "2021"', '20 bronnen[0].jaar: "2021" mag niet; verwacht een getal'],
    [
      "gebroken getal",
      KVK,
      "statusJaar: 2021",
      "statusJaar: 20.5",
      "40 diensten[0].statusJaar: 20.5 mag niet; verwacht een geheel getal",
    ],
    [
      "te klein getal",
      KVK,
      "        min: 2",
      "        min: -2",
      "32 diensten[0].voorwaarden[0].min: -2 mag niet; verwacht minstens 0",
    ],
    ["geen lijst", KVK, "lijn:\n  - eerste", "lijn: eerste", '5 lijn: "eerste" mag niet; verwacht een lijst'],
    [
      "lege lijst",
      KVK,
      "lijn:\n  - eerste",
      "lijn: []",
      "5 lijn: een lege lijst mag niet; verwacht minstens 1 in de lijst",
    ],
    [
      "geen webadres",
      KVK,
      "https://www.voorbeeld.nl",
      "www.voorbeeld.nl",
      '8 website: "www.voorbeeld.nl" klopt niet; verwacht een webadres dat met https:// of http:// begint',
    ],
    [
      "onbestaande datum",
      KVK,
      "2026-11-20",
      "2026-13-20",
      '17 gecontroleerdOp: "2026-13-20" klopt niet; verwacht een bestaande datum als jjjj-mm-dd',
    ],
    [
      "verkeerde vorm van een id",
      KVK,
      "id: kvk-advies",
      "id: KVK advies",
      '22 diensten[0].id: "KVK advies" klopt niet; verwacht kleine letters, cijfers en enkele streepjes',
    ],
    ["verkeerd regelnummer", REGELS, "[R19]", "[19]", "3 beslistabel[0].regels[0]: 19 mag niet; verwacht tekst"],
    [
      "verkeerde vorm van een regelnummer",
      REGELS,
      "[R19]",
      "[R1]",
      '3 beslistabel[0].regels[0]: "R1" klopt niet; verwacht een regelnummer als R35',
    ],
    [
      "onbekende rol in een beslisregel",
      REGELS,
      "rol: rom",
      "rol: rommel",
      '8 beslistabel[0].warm[0].rol: "rommel" mag niet; verwacht een van: loket, rom, provincie, werkcentrum, wsp, leerwerkloket, bbz',
    ],
    [
      "geen dienst en geen rol in een beslisregel",
      REGELS,
      "eersteContact: kvk-advies",
      "eersteContact: 3",
      "6 beslistabel[0].eersteContact: 3 mag niet; verwacht tekst of een groep velden",
    ],
    [
      "kapotte YAML",
      KVK,
      "lijn:\n  - eerste",
      "lijn: [eerste",
      "6: geen geldige YAML (BAD_INDENT); kijk naar inspringing, aanhalingstekens en dubbele punten",
    ],
    [
      "veld dat twee keer voorkomt",
      KVK,
      "kosten: gratis",
      "kosten: gratis\nkosten: betaald",
      "10: dit veld staat er twee keer; haal er een weg",
    ],
    [
      "verkeerde kopregel",
      GEMEENTEN,
      "gemeentecode,",
      "code,",
      "1: de kopregel klopt niet; verwacht gemeentecode,naam,provincie,arbeidsmarktregio,geldigVan,geldigTot,opvolger zonder andere kolommen",
    ],
    [
      "regel met te weinig velden",
      GEMEENTEN,
      "GM1895,Oldambt,",
      "GM1895,",
      "3: geen geldige CSV (CSV_RECORD_INCONSISTENT_FIELDS_LENGTH); elke regel heeft 7 velden",
    ],
    [
      "verkeerde gemeentecode",
      GEMEENTEN,
      "GM1895",
      "1895",
      '3 gemeentecode: "1895" klopt niet; verwacht een gemeentecode als GM0363',
    ],
    ["verkeerde postcode", POSTCODES, "9671", "967", '2 pc4: "967" klopt niet; verwacht vier cijfers'],
    [
      "verkeerde soort postcode",
      POSTCODES,
      "GM1895,gebied",
      "GM1895,postbus",
      '2 soort: "postbus" mag niet; verwacht een van: gebied, vangnet',
    ],
  ])("%s", (_, name, from, to, expected) => {
    replace(name, from, to);
    expect(problemen()).toEqual([`content/${name}:${expected}`]);
  });

  it("een onbekende soort voorwaarde noemt alle soorten", () => {
    replace(KVK, "soort: medewerkers", "soort: mensen");
    expect(problemen()).toEqual([
      expect.stringMatching(
        /^content\/catalogus\/kvk\.yaml:31 diensten\[0\]\.voorwaarden\[0\]\.soort: "mensen" mag niet; verwacht een van: medewerkers, omzet, .*te-bespreken$/,
      ),
    ]);
  });

  it("een bestand dat geen UTF-8 is", () => {
    content.write(KVK, new Uint8Array([0x73, 0xff, 0xfe]));
    expect(problemen()).toEqual([`content/${KVK}:1: het bestand is geen UTF-8; sla het op als UTF-8`]);
  });

  it("een bestand dat ontbreekt en een bestand dat er niet hoort", () => {
    content.remove(ALIASSEN);
    content.write("catalogus/rvo.yml", "slug: rvo");
    expect(problemen()).toEqual([
      `content/${ALIASSEN}:1: dit bestand ontbreekt; zet het terug`,
      "content/catalogus/rvo.yml:1: dit bestand hoort hier niet; verplaats het of haal het weg",
    ]);
  });
});

describe("gegeven bestanden die niet bij elkaar passen, dan noemt de melding de plek van de verwijzing", () => {
  it.each([
    [
      "onbekende dienstverlener om naar door te verwijzen",
      KVK,
      "- rom",
      "- rvo",
      '38 diensten[0].verwijstDoorNaar[0]: "rvo" is geen dienstverlener in de catalogus; controleer de spelling',
    ],
    [
      "onbekend vraagstuk bij een dienst",
      KVK,
      "- fin-anders",
      "- fin-iets",
      '29 diensten[0].vraagstukken[0]: "fin-iets" is geen vraagstuk; kies een code uit taxonomie/vraagstukken.yaml',
    ],
    [
      "onbekende provincie",
      KVK,
      "provincies:\n    - Groningen",
      "provincies:\n    - Friesland",
      '13 werkgebied.provincies[0]: "Friesland" is geen provincie in gebieden/gemeenten.csv; gebruik de naam van het CBS',
    ],
    [
      "onbekende gemeente",
      KVK,
      "gemeenten:\n    - Groningen",
      "gemeenten:\n    - Winschoten",
      '15 werkgebied.gemeenten[0]: "Winschoten" is geen gemeente in gebieden/gemeenten.csv; gebruik de naam van het CBS',
    ],
    [
      "onbekende arbeidsmarktregio",
      KVK,
      "  gemeenten:\n    - Groningen",
      "  arbeidsmarktregios:\n    - Noord",
      '15 werkgebied.arbeidsmarktregios[0]: "Noord" is geen arbeidsmarktregio in gebieden/gemeenten.csv; gebruik de naam van het CBS',
    ],
    [
      "werkgebied zonder gebied",
      KVK,
      "  provincies:\n    - Groningen\n  gemeenten:\n    - Groningen\n",
      "",
      "10 werkgebied: een deel van het land vraagt minstens één provincie of gemeente",
    ],
    [
      "uit-bron zonder jaar",
      KVK,
      "    statusJaar: 2021\n",
      "",
      "39 diensten[0].status: bij uit-bron hoort een statusJaar; vul het jaar van de bron in",
    ],
    [
      "jaar bij bevestigd",
      KVK,
      "status: bevestigd",
      "status: bevestigd\nstatusJaar: 2021",
      "17 statusJaar: hoort alleen bij uit-bron, niet bij bevestigd; haal het weg",
    ],
    [
      "grenzen die elkaar uitsluiten",
      KVK,
      "max: 249",
      "max: 1",
      "31 diensten[0].voorwaarden[0]: de ondergrens 2 is hoger dan de bovengrens 1",
    ],
    [
      "voorwaarde zonder grens",
      KVK,
      "        min: 2\n        max: 249\n",
      "",
      "31 diensten[0].voorwaarden[0]: zonder grens; vul min of max in",
    ],
    [
      "sector zonder letters",
      KVK,
      "soort: medewerkers\n        min: 2\n        max: 249",
      "soort: sector",
      "31 diensten[0].voorwaarden[0]: sector zegt niets; vul toegestaan of uitgesloten in",
    ],
    [
      "doelland zonder land",
      KVK,
      "soort: medewerkers\n        min: 2\n        max: 249",
      "soort: doelland",
      "31 diensten[0].voorwaarden[0]: doelland zegt niets; vul landen of lijst in",
    ],
    [
      "eerste contact dat niet bestaat",
      TAXONOMIE,
      "dienst: kvk-advies",
      "dienst: kvk-hulp",
      '19 themas[0].vraagstukken[0].eersteContact.dienst: "kvk-hulp" is geen dienst in de catalogus; controleer de spelling',
    ],
    [
      "eerste contact van een ander",
      TAXONOMIE,
      "dienst: kvk-advies",
      "dienst: partij-rom-advies",
      '20 themas[0].vraagstukken[0].eersteContact.dienstverlener: "partij-rom-advies" is geen dienst van "kvk" maar van "partij-rom"',
    ],
    [
      "onbekende warme verwijzing",
      TAXONOMIE,
      "- rom",
      "- roms",
      '22 themas[0].vraagstukken[0].warmeVerwijzing[0]: "roms" is geen dienstverlener in de catalogus; controleer de spelling',
    ],
    [
      "vraagstuk onder een ander thema",
      TAXONOMIE,
      "thema: financiering",
      "thema: personeel",
      '9 themas[0].vraagstukken[0].thema: "personeel" is niet het thema waar dit onder staat (financiering)',
    ],
    [
      "letter die deze versie van de SBI niet heeft",
      KVK,
      "- soort: medewerkers\n        min: 2\n        max: 249",
      "- soort: sector\n        sbiVersie: 2008\n        toegestaan:\n          - V",
      '34 diensten[0].voorwaarden[0].toegestaan[0]: SBI 2008 heeft geen sectie "V"; verbeter de letter of sbiVersie',
    ],
    [
      "andere deur die er niet is",
      PER_REDEN,
      "- geldhulp",
      "- geldhulpje",
      '3 perReden.particulier[0]: "geldhulpje" is geen andere deur en geen dienstverlener; controleer de spelling',
    ],
    [
      "andere deur met een bron zonder jaar van de bron",
      DEUR,
      "statusJaar: 2022",
      "statusJaar: null",
      "6 status: bij uit-bron hoort een statusJaar; vul het jaar van de bron in",
    ],
    [
      "andere deur die ook een dienstverlener is",
      DEUR,
      "code: geldhulp",
      "code: kvk",
      '1 code: "kvk" is niet de naam van het bestand; maak ze gelijk',
      `content/${DEUR}:1 code: "kvk" is ook een dienstverlener; kies een andere code`,
      `content/${PER_REDEN}:3 perReden.particulier[0]: "geldhulp" is geen andere deur en geen dienstverlener; controleer de spelling`,
    ],
    [
      "openstelling die eindigt voordat zij begint",
      KVK,
      "- soort: medewerkers\n        min: 2\n        max: 249",
      "- soort: openstelling\n        vorm: tijdvak\n        van: 2026-10-01\n        tot: 2026-09-01",
      "31 diensten[0].voorwaarden[0]: opent (2026-10-01) na de laatste dag (2026-09-01); verbeter een van beide",
    ],
    [
      "groep die geen groepskaart is",
      KVK,
      "status: bevestigd",
      "groep: partij-rom\nstatus: bevestigd",
      '16 groep: "partij-rom" is geen plaatshouder in de catalogus; controleer de spelling',
    ],
    [
      "groepskaart die bij zichzelf hoort",
      KVK,
      "status: bevestigd",
      "plaatshouder: true\ngroep: kvk\nstatus: bevestigd",
      "17 groep: een plaatshouder is zelf een groep en hoort niet bij een andere; haal groep of plaatshouder weg",
    ],
    [
      "onbekende dienst in een beslisregel",
      REGELS,
      "eersteContact: kvk-advies",
      "eersteContact: kvk",
      '6 beslistabel[0].eersteContact: "kvk" is geen dienst in de catalogus; controleer de spelling',
    ],
    [
      "onbekend vraagstuk in een beslisregel",
      REGELS,
      "vraagstukken: [fin-anders]",
      "vraagstukken: [fin]",
      '5 beslistabel[0].wanneer.vraagstukken[0]: "fin" is geen vraagstuk; kies een code uit taxonomie/vraagstukken.yaml',
    ],
    [
      "onbekend vraagstuk bij een rol",
      REGELS,
      "vraagstuk: fin-anders",
      "vraagstuk: fin",
      '8 beslistabel[0].warm[0].vraagstuk: "fin" is geen vraagstuk; kies een code uit taxonomie/vraagstukken.yaml',
    ],
    [
      "onbekende gemeente in de route",
      ROUTE,
      "Oldambt,",
      "Winschoten,",
      '3 gemeente: "Winschoten" is geen gemeente in gebieden/gemeenten.csv; gebruik de naam van het CBS',
      `content/${GEMEENTEN}:3 naam: "Oldambt" heeft geen regel in gemeenten-route.csv; voeg die toe`,
    ],
    [
      "onbekende partij in de route",
      ROUTE,
      "partij-wsp",
      "wsp",
      '2 wsp: "wsp" is geen dienstverlener in de catalogus; controleer de spelling',
    ],
    [
      "partij zonder die rol in de route",
      ROUTE,
      "partij-wsp",
      "kvk",
      '2 wsp: "kvk" heeft niet de gebiedsrol wsp; verbeter de slug of vul de gebiedsrol in',
    ],
    [
      "gemeente die twee keer in de route staat",
      ROUTE,
      "Oldambt,",
      "Groningen,",
      '3 gemeente: "Groningen" staat er twee keer; haal er een weg',
      `content/${GEMEENTEN}:3 naam: "Oldambt" heeft geen regel in gemeenten-route.csv; voeg die toe`,
    ],
    [
      "gemeentecode die twee keer voorkomt",
      GEMEENTEN,
      "GM1895",
      "GM0014",
      '3 gemeentecode: "GM0014" staat er twee keer; haal er een weg',
      ...[`${POSTCODES}:2`, `${POSTCODES}:3`, `${PLAATSEN}:2`, `${PLAATSEN}:3`].map(
        (place) =>
          `content/${place} gemeentecodes: "GM1895" is geen gemeente in gebieden/gemeenten.csv; gebruik de naam van het CBS`,
      ),
      `content/${VROEGER}:2 opvolger: "GM1895" is geen gemeente van nu of vroeger; controleer de code`,
    ],
    [
      "gemeente met een einde en zonder opvolger",
      GEMEENTEN,
      "2010-01-01,,",
      "2010-01-01,2027-01-01,",
      "3 geldigTot: geldigTot en opvolger horen bij elkaar; vul ze allebei in of geen van beide",
    ],
    [
      "gemeente met een opvolger die er niet is",
      GEMEENTEN,
      "2010-01-01,,",
      "2010-01-01,2027-01-01,GM9999",
      '3 opvolger: "GM9999" is geen andere gemeente in gebieden/gemeenten.csv; controleer de code',
    ],
    [
      "gemeente die eindigt voordat zij begint",
      GEMEENTEN,
      "2010-01-01,,",
      "2010-01-01,2009-01-01,GM0014",
      "3 geldigTot: 2009-01-01 ligt niet na geldigVan (2010-01-01); verbeter een van beide",
    ],
    [
      "vroegere gemeente die via een andere zichzelf opvolgt",
      VROEGER,
      "2010-01-01,GM1895",
      "2010-01-01,GM0006",
      '2 opvolger: "GM0052" wordt via zijn opvolgers weer zichzelf; verbeter de opvolger',
      `content/${VROEGER}:3 opvolger: "GM0006" wordt via zijn opvolgers weer zichzelf; verbeter de opvolger`,
    ],
    [
      "vroegere gemeente die er nog is",
      VROEGER,
      "GM0052,Winschoten,,2010-01-01,GM1895",
      "GM1895,Winschoten,,2010-01-01,GM0014",
      '3 opvolger: "GM0052" is geen gemeente van nu of vroeger; controleer de code',
      `content/${GEMEENTEN}:3 gemeentecode: "GM1895" staat ook in vroegere-gemeenten.csv; haal er een weg`,
    ],
    [
      "plaats die twee keer voorkomt",
      PLAATSEN,
      "Grensdorp",
      "Finsterwolde",
      '3 plaats: "Finsterwolde" staat er twee keer; haal er een weg',
    ],
    ["postcode die twee keer voorkomt", POSTCODES, "9671", "9711", '3 pc4: "9711" staat er twee keer; haal er een weg'],
    [
      "bijnaam van een onbekende gemeente",
      ALIASSEN,
      "Oldambt:",
      "Oldamt:",
      '3 aliassen.Oldamt: "Oldamt" is geen gemeente in gebieden/gemeenten.csv; gebruik de naam van het CBS',
    ],
  ])("%s", (_, name, from, to, expected, ...others) => {
    replace(name, from, to);
    expect(problemen().sort()).toEqual([`content/${name}:${expected}`, ...others].sort());
  });

  it("een dienst met een id dat al bestaat", () => {
    replace("catalogus/partij-wsp.yaml", "id: partij-wsp-advies", "id: kvk-advies");
    expect(problemen()).toContain(
      'content/catalogus/partij-wsp.yaml:19 diensten[0].id: "kvk-advies" staat ook in catalogus/kvk.yaml; kies een andere naam',
    );
  });

  it("een slug die niet de naam van het bestand is en al bestaat", () => {
    replace("catalogus/partij-wsp.yaml", "slug: partij-wsp", "slug: kvk");
    expect(problemen()).toEqual(
      expect.arrayContaining([
        'content/catalogus/partij-wsp.yaml:1 slug: "kvk" is niet de naam van het bestand; maak ze gelijk',
        'content/catalogus/partij-wsp.yaml:1 slug: "kvk" staat ook in catalogus/kvk.yaml; kies een andere naam',
      ]),
    );
  });

  it("een vraagstuk en een beslisregel die twee keer voorkomen", () => {
    const vraagstuk = content.read(TAXONOMIE).split("    vraagstukken:\n")[1] ?? "";
    content.write(TAXONOMIE, content.read(TAXONOMIE) + vraagstuk);
    const regel = content.read(REGELS).split("beslistabel:\n")[1] ?? "";
    content.write(REGELS, content.read(REGELS) + regel);
    expect(problemen()).toEqual([
      `content/${TAXONOMIE}:25 themas[0].vraagstukken[1].code: "fin-anders" staat er twee keer; haal er een weg`,
      `content/${REGELS}:9 beslistabel[1].id: "altijd" staat er twee keer; haal er een weg`,
    ]);
  });
});

it("gegeven fouten in meer bestanden, als de content wordt gelezen, dan staan ze er allemaal", () => {
  replace(KVK, "termijn: kort", "termijn: snel");
  replace(KVK, "vorm: advies", "vorm: praatje");
  replace(POSTCODES, "9671", "967");
  expect(problemen()).toHaveLength(3);
});
