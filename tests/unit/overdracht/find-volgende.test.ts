import { beforeAll, describe, expect, it } from "vitest";
import { isBereikbaar } from "@/lib/catalogus/is-bereikbaar";
import { findOverdrachtadres } from "@/lib/overdracht/adres";
import { findVolgende } from "@/lib/overdracht/find-volgende";
import type { Stand } from "@/lib/overdracht/stand";
import { compileCatalogus, type GecompileerdeCatalogus } from "@/lib/routering/compile-catalogus";
import { determineAdvies } from "@/lib/routering/determine-advies";
import { MAX_GEWEEST, REDENEN_GEWEEST } from "@/lib/routering/geweest";
import type { Invoer } from "@/lib/routering/invoer";
import { buildDienstverlener, compile } from "../../factories/catalogus";
import { readPublishedCatalogus } from "../../factories/published-catalogus";

const DAG = "2026-11-23";
const PLAATSEN: readonly Invoer[] = [
  { gemeente: "Zwolle" },
  { gemeente: "Maastricht" },
  { provincie: "Groningen" },
  {},
];
/** Enough to go on until nobody is left. */
const TE_VEEL = 20;

let catalogus: GecompileerdeCatalogus;
beforeAll(async () => {
  catalogus = compileCatalogus(await readPublishedCatalogus());
});

const listVragen = (): Invoer[] =>
  [...catalogus.vraagstukken.keys()].flatMap((code) => PLAATSEN.map((plaats) => ({ ...plaats, vraagstukken: [code] })));

const toPartij = (slug: string) => catalogus.ingangen.find((ingang) => ingang.slug === slug)?.partij ?? slug;

/** Everyone who is asked for this story, one after the other, when each gives it back. */
function listGevraagd(invoer: Invoer, elders: readonly string[] = []): string[] {
  const gevraagd = [determineAdvies(invoer, catalogus, DAG).eersteContact.dienstverlener];
  while (gevraagd.length < TE_VEEL) {
    const geweest: Stand["geweest"] = gevraagd.map((dienstverlener, index) => ({
      dienstverlener,
      reden: REDENEN_GEWEEST[index % REDENEN_GEWEEST.length] ?? "anders",
    }));
    const volgende = findVolgende({ geweest }, { invoer, dekt: [], elders }, catalogus, DAG);
    if (volgende === null) break;
    gevraagd.push(volgende.dienstverlener);
  }
  return gevraagd;
}

describe("wie volgt, in de echte catalogus", () => {
  it("is nooit wie het al had, ook niet met een andere kaart van hetzelfde loket", () => {
    for (const invoer of listVragen()) {
      const partijen = listGevraagd(invoer).map(toPartij);
      expect(new Set(partijen).size, JSON.stringify([invoer, partijen])).toBe(partijen.length);
      expect(partijen.length).toBeLessThan(TE_VEEL);
    }
  });

  it("is na drie niemand meer, of er was er al een van KVK bij", () => {
    for (const invoer of listVragen()) {
      const gevraagd = listGevraagd(invoer);
      if (!gevraagd.slice(0, MAX_GEWEEST).includes(catalogus.vangnet.slug))
        expect(gevraagd.length, JSON.stringify(invoer)).toBeLessThanOrEqual(MAX_GEWEEST);
    }
  });

  it("is er bij veel vragen wel: een weigering is zelden het einde", () => {
    const vragen = listVragen();
    const found = vragen.filter((invoer) => listGevraagd(invoer).length > 1);
    expect(found.length).toBeGreaterThan(vragen.length / 2);
  });

  it("is iemand die te bereiken is, door ons of door de ondernemer zelf", () => {
    const volgenden = listVragen().flatMap((invoer) => listGevraagd(invoer).slice(1));
    for (const slug of volgenden) {
      const gevonden = catalogus.catalogus.dienstverleners.find((dienstverlener) => dienstverlener.slug === slug);
      expect(gevonden !== undefined && isBereikbaar(gevonden), slug).toBe(true);
    }
  });

  it("is nooit wie een ander deel van het verhaal heeft of had", () => {
    for (const invoer of listVragen()) {
      const { doorverwijzingen } = determineAdvies(invoer, catalogus, DAG);
      const elders = doorverwijzingen.map(({ dienstverlener }) => dienstverlener);
      const bezet = new Set(elders.map(toPartij));
      const [, ...volgenden] = listGevraagd(invoer, elders);
      expect(volgenden.filter((slug) => bezet.has(toPartij(slug)))).toEqual([]);
    }
  });

  it("past bij het deel waar het over gaat, niet bij de rest van het verhaal", () => {
    const zoek = (vraagstukken: string[], dekt: string[]) =>
      findVolgende({ geweest: [] }, { invoer: { vraagstukken }, dekt, elders: [] }, catalogus, DAG)?.dienst;
    const apart = [...catalogus.vraagstukken.keys()].map((code) => ({ code, dienst: zoek([code], []) }));
    const [een] = apart;
    const twee = apart.find(({ dienst }) => dienst !== undefined && dienst !== een?.dienst);
    if (een === undefined || twee === undefined)
      throw new Error("The catalogue has two diensten for two vraagstukken.");
    const verhaal = [een.code, twee.code];
    expect(zoek(verhaal, [een.code])).toBe(een.dienst);
    expect(zoek(verhaal, [twee.code])).toBe(twee.dienst);
  });

  it("rekent mee waar de ondernemer zelf al was", () => {
    for (const invoer of listVragen()) {
      const { eersteContact } = determineAdvies(invoer, catalogus, DAG);
      const volgende = findVolgende(
        { geweest: [] },
        { invoer: { ...invoer, geweest: [`${eersteContact.dienstverlener}.anders`] }, dekt: [], elders: [] },
        catalogus,
        DAG,
      );
      expect(volgende?.dienstverlener).not.toBe(eersteContact.dienstverlener);
    }
  });

  it("zegt of wij een mailadres hebben", () => {
    for (const invoer of listVragen()) {
      const volgende = findVolgende({ geweest: [] }, { invoer, dekt: [], elders: [] }, catalogus, DAG);
      if (volgende === null) continue;
      const partij = catalogus.byDienst.get(volgende.dienst)?.dienstverlener;
      expect(partij?.slug).toBe(volgende.dienstverlener);
      expect(volgende.heeftAdres).toBe(partij !== undefined && findOverdrachtadres(partij) !== null);
    }
  });
});

describe("een loket met twee kaarten", () => {
  const hulp = (slug: string, rest: Record<string, unknown> = {}) =>
    buildDienstverlener({
      slug,
      contactkanalen: [{ soort: "telefoon", waarde: "0800-0000" }],
      ...rest,
      diensten: [{ id: `${slug}-geld`, themas: ["financiering"], vraagstukken: ["geld"] }],
    });
  const LOKET = { plaatshouder: true, gebiedsrol: "loket" };
  const REGEL = { id: "r", wanneer: { vraagstukken: ["geld"] }, eersteContact: "kaart-een-geld" };
  const OPDRACHT = { invoer: { vraagstukken: ["geld"] }, dekt: [] };

  it("is een partij: wie de ene kaart heeft, heeft ook de andere", () => {
    const klein = compile([hulp("kaart-een", LOKET), hulp("kaart-twee", LOKET)], [REGEL]);
    const zoek = (elders: string[]) => findVolgende({ geweest: [] }, { ...OPDRACHT, elders }, klein, DAG);
    expect(zoek([])?.dienstverlener).toBe("kaart-een");
    expect(zoek(["kaart-twee"])?.dienstverlener).not.toBe("kaart-een");
  });
});

describe("het adres voor een overdracht", () => {
  it.each([
    ["geen kanalen", [], null],
    ["alleen een telefoon", [["telefoon", "0800-0000"]], null],
    ["een mailadres dat nog niet bekend is", [["e-mail", null]], null],
    [
      "het eerste mailadres",
      [
        ["telefoon", "0800-0000"],
        ["e-mail", "een@voorbeeld.nl"],
        ["e-mail", "twee@voorbeeld.nl"],
      ],
      "een@voorbeeld.nl",
    ],
    [
      "een mailadres na een leeg",
      [
        ["e-mail", null],
        ["e-mail", "twee@voorbeeld.nl"],
      ],
      "twee@voorbeeld.nl",
    ],
  ] as const)("gegeven %s", (_, kanalen, adres) => {
    const contactkanalen = kanalen.map(([soort, waarde]) => ({ soort, waarde, toelichting: null, bronJaar: null }));
    expect(findOverdrachtadres({ contactkanalen })).toBe(adres);
  });
});
