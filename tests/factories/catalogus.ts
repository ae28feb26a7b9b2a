import type { Beslisregel, Catalogus } from "@/lib/catalogus/catalogus";
import { beslisregelSchema } from "@/lib/catalogus/catalogus";
import { dienstverlenerSchema, type Dienstverlener } from "@/lib/catalogus/dienstverlener";
import type { Vraagstuk } from "@/lib/catalogus/taxonomie";
import type { Gemeente } from "@/lib/gebied/gebied";
import { compileCatalogus, type GecompileerdeCatalogus } from "@/lib/routering/compile-catalogus";

/** Small catalogues for tests of one rule: a last resort that always answers, plus what the test adds. */

const BRON = [{ document: "Testbron", jaar: 2026 }];

type Dienstdeel = Record<string, unknown> & { id: string };
type Dienstverlenerdeel = Record<string, unknown> & { slug: string; diensten: Dienstdeel[] };

export function buildDienstverlener({ diensten, ...rest }: Dienstverlenerdeel): Dienstverlener {
  return dienstverlenerSchema.parse({
    naam: rest.slug,
    soort: "overheid",
    niveau: "landelijk",
    lijn: ["eerste"],
    beschrijving: "Voor de test.",
    website: null,
    kosten: "gratis",
    werkgebied: { soort: "landelijk" },
    status: "bevestigd",
    gecontroleerdOp: "2026-11-20",
    bronnen: BRON,
    ...rest,
    diensten: diensten.map((dienst) => ({
      naam: dienst.id,
      vorm: "advies",
      beschrijving: "Voor de test.",
      themas: ["bedrijfsvoering"],
      kosten: "gratis",
      termijn: "kort",
      urgentie: "normaal",
      status: "bevestigd",
      bronnen: BRON,
      ...dienst,
    })),
  });
}

export const VANGNET = buildDienstverlener({
  slug: "vangnet",
  contactkanalen: [{ soort: "telefoon", waarde: "0800-0000" }],
  diensten: [{ id: "vangnet-advies", themas: ["bedrijfsvoering", "financiering", "regelgeving"] }],
});

export const GEMEENTEN: readonly Gemeente[] = [
  buildGemeente("GM0001", "Noordstad", "Groningen", "Groningen", { rom: "rom-noord", loket: "loket-noordstad" }),
  buildGemeente("GM0002", "Zuidstad", "Limburg", "Zuid-Limburg", { rom: "rom-zuid" }),
  buildGemeente("GM0003", "Grensdorp", "Limburg", "Zuid-Limburg", { rom: "rom-zuid" }),
  buildGemeente("GM0004", "Bergen (L.)", "Limburg", "Noord-Limburg", { rom: "rom-zuid" }, ["Bergen"]),
  buildGemeente("GM0005", "Bergen (NH.)", "Noord-Holland", "Noord-Holland Noord", { rom: "rom-west" }, ["Bergen"]),
];

function buildGemeente(
  code: string,
  naam: string,
  provincie: string,
  arbeidsmarktregio: string,
  rollen: Gemeente["rollen"],
  aliassen: string[] = [],
): Gemeente {
  return {
    code,
    naam,
    provincie,
    arbeidsmarktregio,
    aliassen,
    rollen,
    geldigVan: null,
    geldigTot: null,
    opvolger: null,
  };
}

function buildVraagstuk(code: string, thema: Vraagstuk["thema"], rest: Partial<Vraagstuk> = {}): Vraagstuk {
  return {
    code,
    thema,
    naam: code,
    naamEn: code,
    korteUitleg: "Voor de test.",
    korteUitlegEn: "For the test.",
    segmenten: [],
    termijn: "kort",
    urgentie: "normaal",
    aantalTabel39: null,
    pctTabel5: null,
    eersteContact: { dienst: "vangnet-advies", dienstverlener: "vangnet" },
    warmeVerwijzing: [],
    formuleringen: ["voor de test"],
    ...rest,
  };
}

export const VRAAGSTUKKEN = [
  buildVraagstuk("geld", "financiering"),
  buildVraagstuk("export", "internationalisering"),
  buildVraagstuk("idee", "productinnovatie"),
  buildVraagstuk("nood", "zwaar-weer", { urgentie: "acuut" }),
];

export function buildCatalogus(
  dienstverleners: readonly Dienstverlener[],
  beslistabel: readonly Record<string, unknown>[] = [],
  vraagstukken: readonly Vraagstuk[] = VRAAGSTUKKEN,
): Catalogus {
  const themas = [...new Set(vraagstukken.map(({ thema }) => thema))];
  return {
    versie: { hash: "test", datum: "2026-11-20" },
    dienstverleners: [VANGNET, ...dienstverleners],
    taxonomie: {
      bron: "test",
      themas: themas.map((code) => ({
        code,
        naam: code,
        respondenten: 1,
        cijfer: 6,
        vraagstukken: vraagstukken.filter(({ thema }) => thema === code),
      })),
    },
    beslistabel: beslistabel.map((regel): Beslisregel =>
      beslisregelSchema.parse({ regels: ["R01"], bron: "test", ...regel }),
    ),
    andereDeuren: { deuren: [], perReden: {} },
    gebieden: {
      jaar: 2026,
      gemeenten: GEMEENTEN,
      vroegereGemeenten: [
        { code: "GM0091", naam: "Oudstad", geldigVan: null, geldigTot: "1990-01-01", opvolger: "GM0092" },
        { code: "GM0092", naam: "Middelstad", geldigVan: "1990-01-01", geldigTot: "2021-01-01", opvolger: "GM0001" },
      ],
      plaatsen: new Map([
        ["Veendorp", ["GM0001"]],
        ["Beekdorp", ["GM0002", "GM0003"]],
      ]),
      postcodes: new Map([
        ["1000", ["GM0001"]],
        ["2000", ["GM0002", "GM0003"]],
      ]),
    },
  };
}

export function compile(...args: Parameters<typeof buildCatalogus>): GecompileerdeCatalogus {
  return compileCatalogus(buildCatalogus(...args));
}
