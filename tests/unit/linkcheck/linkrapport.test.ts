import { describe, expect, it } from "vitest";
import { describeLinkrapport } from "@/lib/cli/describe-linkrapport";
import { parseLinkcheckOptions } from "@/lib/cli/linkcheck-options";
import type { Linkbevinding, Linkcontrole, Linkuitkomst } from "@/lib/linkcheck/linkcontrole";
import { buildLinkrapport } from "@/lib/linkcheck/linkrapport";
import { buildLinkcontrole } from "@/tests/factories/linkcontrole";
import type { Link } from "@/lib/linkcheck/list-links";

/** Late in the evening in UTC: in the Netherlands it is the next day. */
const MEI = new Date("2026-05-03T22:30:00Z");
const NOV = new Date("2026-11-20T12:00:00Z");

const bevinding = (uitkomst: Linkuitkomst): Linkbevinding => ({
  uitkomst,
  httpStatus: null,
  eindadres: null,
  detail: uitkomst === "later" ? "vraagt om later terug te komen" : null,
});
const controle = (url: string, rest: Partial<Linkcontrole>) => buildLinkcontrole(url, NOV, rest);

const gebruik = (dienstverlener: string, dienst: string | null = null): Link["gebruik"] => [
  { dienstverlener, dienst, veld: "bronnen" },
];
const LINKS: Link[] = [
  { url: "https://a.nl/", gebruik: gebruik("een") },
  { url: "https://b.nl/", gebruik: gebruik("een", "een-advies") },
  { url: "https://c.nl/", gebruik: ["een", "twee", "drie", "vier", "vijf"].flatMap((slug) => gebruik(slug)) },
  { url: "https://d.nl/", gebruik: gebruik("vier") },
  { url: "https://e.nl/", gebruik: gebruik("vijf") },
];
const CONTROLES = new Map([
  controle("https://a.nl/", { uitkomst: "niet-gevonden", httpStatus: 404, stukSinds: NOV }),
  controle("https://b.nl/", { uitkomst: "te-traag", httpStatus: null, detail: "geen antwoord", stukSinds: MEI }),
  controle("https://c.nl/", { uitkomst: "verhuisd", httpStatus: 301, eindadres: "https://nieuw.nl/" }),
  controle("https://niet-meer-in-de-catalogus.nl/", { uitkomst: "fout", stukSinds: MEI }),
]);
const RAPPORT = buildLinkrapport(LINKS, CONTROLES, {
  bevindingen: new Map([
    ["https://a.nl/", bevinding("niet-gevonden")],
    ["https://c.nl/", bevinding("verhuisd")],
    ["https://d.nl/", bevinding("later")],
  ]),
  overgeslagen: 1,
  afgebroken: false,
});

describe("het rapport van een ronde", () => {
  it("noemt alles wat stuk is en nog in de catalogus staat, het langst stuk eerst, ook van een eerdere ronde", () => {
    expect(RAPPORT.stuk.map(({ url, gebruik: users }) => [url, users])).toEqual([
      ["https://b.nl/", gebruik("een", "een-advies")],
      ["https://a.nl/", gebruik("een")],
    ]);
  });

  it("noemt wat verhuisd is apart, met het voorstel", () => {
    expect(RAPPORT.verhuisd).toMatchObject([{ url: "https://c.nl/", eindadres: "https://nieuw.nl/" }]);
  });

  it("telt per uitkomst; later telt niet als gecontroleerd", () => {
    expect(RAPPORT).toMatchObject({ totaal: 5, gecontroleerd: 2, overgeslagen: 1, nogTeDoen: 2 });
    expect(RAPPORT.telling).toMatchObject({ "niet-gevonden": 1, verhuisd: 1, later: 1, goed: 0 });
    expect(RAPPORT.later).toEqual([{ url: "https://d.nl/", detail: "vraagt om later terug te komen" }]);
  });
});

describe("het rapport in woorden", () => {
  it("is een tabel met wat stuk is, wat verhuisd is, de tellingen en wat te doen", () => {
    expect(describeLinkrapport(RAPPORT)).toBe(`Stuk: 2
  adres          wat                      stuk sinds  gebruikt door
  https://b.nl/  te-traag: geen antwoord  2026-05-04  een / een-advies
  https://a.nl/  niet-gevonden: 404       2026-11-20  een

Verhuisd: 1
  https://c.nl/
    → https://nieuw.nl/  (een, twee, drie, en nog 2)

Deze keer gecontroleerd: 2 van 5 adressen
  verhuisd 1 · niet-gevonden 1 · later 1
Overgeslagen, want in de laatste 7 dagen al gecontroleerd: 1 (toch alles: npm run linkcheck -- --opnieuw)
Nog te doen: 2 (ga verder met: npm run linkcheck)

Wat te doen: Verbeter het adres in content/catalogus/<slug>.yaml (of content/andere-deuren/<code>.yaml). Bekijk een nieuw adres eerst zelf: staat daar nog hetzelfde?
`);
  });

  it("is kort als alles goed is, en zegt het als het is afgebroken", () => {
    const rest = { bevindingen: new Map([["https://e.nl/", bevinding("goed")]]), overgeslagen: 0 };
    const all = buildLinkrapport(LINKS.slice(4), new Map(), { ...rest, afgebroken: false });
    expect(describeLinkrapport(all)).toBe(
      "Stuk: 0\n\nVerhuisd: 0\n\nDeze keer gecontroleerd: 1 van 1 adressen\n  goed 1\n",
    );
    const half = buildLinkrapport(LINKS, new Map(), { ...rest, afgebroken: true });
    expect(describeLinkrapport(half)).toContain("Afgebroken. Deze keer gecontroleerd: 1 van 5 adressen");
  });
});

describe("de opties", () => {
  it.each([
    [[], { opnieuw: false, json: false, max: null }],
    [["--max=50"], { opnieuw: false, json: false, max: 50 }],
    [["--json", "--opnieuw", "--max", "1"], { opnieuw: true, json: true, max: 1 }],
  ])("%j", (args, expected) => {
    expect(parseLinkcheckOptions(args)).toEqual(expected);
  });

  it.each([
    [["--alles"], "Deze optie bestaat niet of klopt niet."],
    [["kvk"], "Deze optie bestaat niet of klopt niet."],
    [["--json=ja"], "Deze optie bestaat niet of klopt niet."],
    [["--max"], "Deze optie bestaat niet of klopt niet."],
    [["--max="], "--max hoort een heel getal vanaf 1 te zijn."],
    [["--max=0"], "--max hoort een heel getal vanaf 1 te zijn."],
    [["--max=1.5"], "--max hoort een heel getal vanaf 1 te zijn."],
  ])("%j is fout, in één regel met hoe het wel moet", (args, problem) => {
    expect(parseLinkcheckOptions(args)).toEqual({
      problem: `${problem} Gebruik: npm run linkcheck -- --max=50 --opnieuw --json (elk mag weg).`,
    });
  });
});
