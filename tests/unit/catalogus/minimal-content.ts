import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

/** The smallest content that is valid: one dienstverlener with a dienst, and one card per role in the one gemeente. */

const ROLLEN = ["loket", "rom", "provincie", "werkcentrum", "wsp", "leerwerkloket", "bbz"];

const card = (slug: string, extra: string, dienst: string) => `slug: ${slug}
naam: Naam van ${slug}
soort: overheid
niveau: landelijk
lijn:
  - eerste
beschrijving: Helpt ondernemers.
website: https://www.voorbeeld.nl
kosten: gratis
${extra}
status: bevestigd
gecontroleerdOp: 2026-11-20
bronnen:
  - document: Rapport
    jaar: 2021
diensten:
  - id: ${slug}-advies
    naam: Advies
    vorm: advies
    beschrijving: Een gesprek.
    themas:
      - financiering
    vraagstukken:
      - fin-anders
${dienst}    kosten: gratis
    termijn: kort
    urgentie: normaal
    verwijstDoorNaar:
      - rom
    status: uit-bron
    statusJaar: 2021
    bronnen:
      - document: Rapport
        jaar: null
`;

const FILES: Record<string, string> = {
  "catalogus/kvk.yaml": card(
    "kvk",
    "werkgebied:\n  soort: deel\n  provincies:\n    - Groningen\n  gemeenten:\n    - Groningen",
    "    voorwaarden:\n      - soort: medewerkers\n        min: 2\n        max: 249\n",
  ),
  ...Object.fromEntries(
    ROLLEN.map((rol) => [
      `catalogus/partij-${rol}.yaml`,
      card(`partij-${rol}`, `werkgebied:\n  soort: landelijk\ngebiedsrol: ${rol}`, ""),
    ]),
  ),
  "taxonomie/vraagstukken.yaml": `bron: Rapport
themas:
  - code: financiering
    naam: Financiering
    respondenten: 10
    cijfer: 6.03
    vraagstukken:
      - code: fin-anders
        thema: financiering
        naam: Anders
        naamEn: Other
        korteUitleg: U hebt geld nodig.
        korteUitlegEn: You need money.
        termijn: kort
        urgentie: normaal
        aantalTabel39: null
        pctTabel5: 12.5
        eersteContact:
          dienst: kvk-advies
          dienstverlener: kvk
        warmeVerwijzing:
          - rom
        formuleringen:
          - hoe kom ik aan geld
`,
  "regels/beslistabel.yaml": `beslistabel:
  - id: altijd
    regels: [R19]
    bron: Rapport
    wanneer: { vraagstukken: [fin-anders] }
    eersteContact: kvk-advies
    warm:
      - { rol: rom, vraagstuk: fin-anders }
`,
  "andere-deuren/geldhulp.yaml": `code: geldhulp
naam: Geldhulp
voorWie: Voor wie privé geldzorgen heeft.
voorWieEn: For money worries at home.
telefoon: 0800-0000
status: uit-bron
statusJaar: 2022
gecontroleerdOp: 2026-11-20
bronnen:
  - document: Bericht
    jaar: 2022
`,
  "andere-deuren/per-reden.yaml": "perReden:\n  particulier:\n    - geldhulp\n    - kvk\n",
  "gebieden/gemeenten.csv":
    "gemeentecode,naam,provincie,arbeidsmarktregio,geldigVan,geldigTot,opvolger\nGM0014,Groningen,Groningen,Groningen,,,\nGM1895,Oldambt,Groningen,Groningen,2010-01-01,,\n",
  "gebieden/vroegere-gemeenten.csv":
    "gemeentecode,naam,geldigVan,geldigTot,opvolger\nGM0052,Winschoten,,2010-01-01,GM1895\nGM0006,Beerta,,1991-07-01,GM0052\n",
  "gebieden/plaatsen.csv": "plaats,gemeentecodes\nFinsterwolde,GM1895\nGrensdorp,GM0014 GM1895\n",
  "gebieden/gemeenten-route.csv": [
    `gemeente,${ROLLEN.join(",")}`,
    ...["Groningen", "Oldambt"].map((naam) => [naam, ...ROLLEN.map((rol) => `partij-${rol}`)].join(",")),
    "",
  ].join("\n"),
  "gebieden/postcodes.csv": "pc4,gemeentecodes,soort\n9671,GM1895,gebied\n9711,GM0014 GM1895,gebied\n",
  "gebieden/aliassen.yaml": "jaar: 2026\naliassen:\n  Oldambt:\n    - Het Oldambt\n",
};

export type Contentmap = {
  dir: string;
  read: (name: string) => string;
  write: (name: string, text: string | Uint8Array) => void;
  remove: (name: string) => void;
};

/** Writes the minimal content to a temporary folder called `content`. */
export function createMinimalContent(): Contentmap {
  const dir = path.join(mkdtempSync(path.join(tmpdir(), "deurwijzer-content-")), "content");
  const at = (name: string) => path.join(dir, name);
  const write = (name: string, text: string | Uint8Array) => {
    mkdirSync(path.dirname(at(name)), { recursive: true });
    writeFileSync(at(name), text);
  };
  for (const [name, text] of Object.entries(FILES)) write(name, text);
  return { dir, read: (name) => readFileSync(at(name), "utf8"), write, remove: (name) => rmSync(at(name)) };
}

/** Removes what `createMinimalContent` made. */
export function removeContent({ dir }: Contentmap): void {
  rmSync(path.dirname(dir), { recursive: true });
}
