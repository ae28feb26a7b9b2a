import { describe, expect, it } from "vitest";
import { andereDeurSchema } from "@/lib/herkenning/andere-deuren";
import { buildDienstverlener } from "@/tests/factories/catalogus";
import { buildLinkcontrole } from "@/tests/factories/linkcontrole";
import { toLinkcontrole, type Linkcontrole, type Linkuitkomst } from "@/lib/linkcheck/linkcontrole";
import { listLinks, type Link } from "@/lib/linkcheck/list-links";
import { groupByHost, planLinks } from "@/lib/linkcheck/plan-links";

const NU = new Date("2026-11-20T12:00:00Z");
const daysAgo = (days: number) => new Date(NU.getTime() - days * 86_400_000);
const link = (url: string): Link => ({ url, gebruik: [] });

describe("de adressen van de catalogus", () => {
  const bron = (url: string | null) => ({ document: "Bron", url, jaar: 2026 });
  const dienstverleners = [
    buildDienstverlener({
      slug: "een",
      website: "https://een.nl",
      contactkanalen: [
        { soort: "website", waarde: "https://een.nl/contact" },
        { soort: "telefoon", waarde: "0800-1234" },
        { soort: "website", waarde: "www.een.nl" },
        { soort: "e-mail", waarde: "info@een.nl" },
        { soort: "overig", waarde: "https://" },
        { soort: "chat", waarde: null },
      ],
      bronnen: [bron("https://bron.nl/rapport"), bron(null)],
      diensten: [{ id: "een-advies", bronnen: [bron("https://bron.nl/rapport"), bron("https://bron.nl/rapport")] }],
    }),
    buildDienstverlener({ slug: "twee", website: "https://een.nl", diensten: [{ id: "twee-advies" }] }),
  ];

  it("elk adres één keer, met iedereen die het gebruikt", () => {
    const andereDeuren = {
      deuren: [
        andereDeurSchema.parse({
          code: "loket",
          naam: "Loket",
          voorWie: "Voor de test.",
          voorWieEn: "For the test.",
          website: "https://een.nl",
          status: "onbekend",
          gecontroleerdOp: "2026-11-20",
          bronnen: [bron("https://deur.nl/over")],
        }),
      ],
      perReden: {},
    };
    expect(listLinks({ dienstverleners, andereDeuren })).toEqual([
      {
        url: "https://een.nl",
        gebruik: [
          { dienstverlener: "een", dienst: null, veld: "website" },
          { dienstverlener: "twee", dienst: null, veld: "website" },
          { andereDeur: "loket", veld: "website" },
        ],
      },
      { url: "https://een.nl/contact", gebruik: [{ dienstverlener: "een", dienst: null, veld: "contactkanalen" }] },
      {
        url: "https://bron.nl/rapport",
        gebruik: [
          { dienstverlener: "een", dienst: null, veld: "bronnen" },
          { dienstverlener: "een", dienst: "een-advies", veld: "bronnen" },
        ],
      },
      { url: "https://deur.nl/over", gebruik: [{ andereDeur: "loket", veld: "bronnen" }] },
    ]);
  });
});

describe("wat deze ronde wordt gecontroleerd", () => {
  const [a, b, c] = [link("https://a.nl/"), link("https://b.nl/"), link("https://c.nl/")] as const;
  const plan = (controles: [string, Linkcontrole][], wens: { opnieuw?: boolean; max?: number | null } = {}) =>
    planLinks([a, b, c], new Map(controles), { nu: NU, opnieuw: false, max: null, ...wens });

  it("alles wat nog nooit is gecontroleerd, in de volgorde van de catalogus", () => {
    expect(plan([])).toEqual({ teDoen: [a, b, c], vers: [] });
  });

  it("niet wat korter dan zeven dagen geleden is gedaan", () => {
    expect(plan([buildLinkcontrole(a.url, daysAgo(6.9)), buildLinkcontrole(b.url, daysAgo(7))])).toEqual({
      teDoen: [c, b],
      vers: [a],
    });
  });

  it("ook een stuk adres is pas na zeven dagen weer aan de beurt", () => {
    const controle = buildLinkcontrole(a.url, daysAgo(1), { uitkomst: "fout", stukSinds: daysAgo(1) });
    expect(plan([controle]).vers).toEqual([a]);
  });

  it("het langst geleden eerst", () => {
    const days = [
      buildLinkcontrole(a.url, daysAgo(8)),
      buildLinkcontrole(b.url, daysAgo(30)),
      buildLinkcontrole(c.url, daysAgo(9)),
    ];
    expect(plan(days).teDoen).toEqual([b, c, a]);
  });

  it("met opnieuw alles, het langst geleden eerst", () => {
    expect(plan([buildLinkcontrole(a.url, daysAgo(1))], { opnieuw: true })).toEqual({ teDoen: [b, c, a], vers: [] });
  });

  it("niet meer dan max", () => {
    expect(plan([buildLinkcontrole(a.url, daysAgo(1))], { max: 1 })).toEqual({ teDoen: [b], vers: [a] });
  });

  it("sites om de beurt, zodat een klein aantal over veel sites gaat", () => {
    const links = ["https://a.nl/1", "https://a.nl/2", "https://a.nl/3", "https://b.nl/1", "https://b.nl/2"].map(link);
    expect(planLinks(links, new Map(), { nu: NU, opnieuw: false, max: 4 }).teDoen.map(({ url }) => url)).toEqual([
      "https://a.nl/1",
      "https://b.nl/1",
      "https://a.nl/2",
      "https://b.nl/2",
    ]);
  });

  it("dezelfde naam is dezelfde site, ook met een andere poort, hoofdletters of zonder beveiliging", () => {
    const same = ["https://a.nl/1", "http://A.nl/2", "https://a.nl:8443/3"].map(link);
    expect(groupByHost([...same, link("https://www.a.nl/")])).toEqual([same, [link("https://www.a.nl/")]]);
  });
});

describe("wat van een adres wordt bewaard", () => {
  const look = (uitkomst: Linkuitkomst, vorige?: Linkcontrole) =>
    toLinkcontrole("https://a.nl/", { uitkomst, httpStatus: null, eindadres: null, detail: null }, vorige, NU);

  it.each(["goed", "verhuisd", "omgeleid"] as const)("%s werkt, dus is niet stuk", (uitkomst) => {
    const [, vorige] = buildLinkcontrole("https://a.nl/", daysAgo(8), { stukSinds: daysAgo(9) });
    expect(look(uitkomst, vorige)).toMatchObject({ uitkomst, gecontroleerdOp: NU, stukSinds: null });
  });

  it.each(["niet-gevonden", "fout", "geen-antwoord", "te-traag", "kringloop", "geweigerd"] as const)(
    "%s is stuk sinds nu, of sinds het eerder stuk was",
    (uitkomst) => {
      const [, broken] = buildLinkcontrole("https://a.nl/", daysAgo(8), { uitkomst: "fout", stukSinds: daysAgo(9) });
      const [, fine] = buildLinkcontrole("https://a.nl/", daysAgo(8));
      expect([look(uitkomst), look(uitkomst, fine), look(uitkomst, broken)].map((kept) => kept?.stukSinds)).toEqual([
        NU,
        NU,
        daysAgo(9),
      ]);
    },
  );

  it("later bewaart niets: wat bekend was blijft staan", () => {
    expect(look("later")).toBeNull();
  });
});
