import { describe, expect, it } from "vitest";
import { gebeurtenisSchema, REDENEN_TERUG } from "@/lib/overdracht/gebeurtenis";
import {
  addGebeurtenis,
  addZetten,
  isRondeVanNu,
  listGedaan,
  rebuildStand,
  toGebeurtenis,
  type Zet,
} from "@/lib/overdracht/stand";
import { ACTOREN, OVERGANGEN, SOORTEN_GEBEURTENIS, TOESTANDEN, type Toestand } from "@/lib/overdracht/toestanden";
import {
  AANGENOMEN,
  BEZORGD,
  EEN,
  ONDERNEMER,
  ONTVANGER,
  SYSTEEM,
  TWEE,
  VERSTUURD,
  walk,
  type Stap,
} from "../../factories/overdracht";

const LATER = new Date("2026-11-24T10:00:00Z");
const GEEN_PLEK: Stap = { soort: "teruggeven", actor: ONTVANGER, reden: "geen-plek" };
const DOOR_NAAR_TWEE: readonly Stap[] = [
  { soort: "doorgeven", actor: SYSTEEM, partij: TWEE },
  { soort: "versturen", actor: SYSTEEM },
];
const AFGEROND: Stap = { soort: "afronden", actor: ONTVANGER, uitkomst: "opgelost" };

/** A way to each toestand. */
const WEGEN: Readonly<Record<Toestand, readonly Stap[]>> = {
  voorgesteld: VERSTUURD.slice(0, 1),
  verstuurd: BEZORGD,
  aangenomen: AANGENOMEN,
  teruggegeven: [...BEZORGD, GEEN_PLEK],
  stil: [...BEZORGD, { soort: "verstommen", actor: SYSTEEM }],
  doorgegeven: [...BEZORGD, GEEN_PLEK, { soort: "doorgeven", actor: SYSTEEM, partij: TWEE }],
  "contact-gehad": [...AANGENOMEN, { soort: "contact-melden", actor: ONTVANGER }],
  afgerond: [...AANGENOMEN, AFGEROND],
  ingetrokken: [...BEZORGD, { soort: "intrekken", actor: ONDERNEMER }],
  verlopen: [...VERSTUURD.slice(0, 1), { soort: "verlopen", actor: SYSTEEM }],
};

describe("wat in welke toestand kan", () => {
  it.each(TOESTANDEN)("gegeven %s: alleen wat in de tabel staat, door wie daar staat", (toestand) => {
    const { stand } = walk(WEGEN[toestand]);
    expect(stand.toestand).toBe(toestand);
    for (const soort of SOORTEN_GEBEURTENIS)
      for (const actor of ACTOREN) {
        const gebeurtenis = toGebeurtenis(stand, { soort, actor, afspraak: "2026-12-01", partij: TWEE }, LATER);
        const overgang = OVERGANGEN[toestand][soort];
        const isGebeurd = soort === "bezorgen" && stand.bezorgdOp !== null;
        if (overgang?.door.includes(actor) && !isGebeurd)
          expect(gebeurtenis).toMatchObject({ van: toestand, naar: overgang.naar });
        else expect(gebeurtenis).toMatch(/kan-niet|al-gedaan/);
      }
  });

  it("begint alleen met een voorstel van de ondernemer, aan iemand", () => {
    for (const soort of SOORTEN_GEBEURTENIS)
      for (const actor of ACTOREN) {
        const begint = soort === "voorstellen" && actor === ONDERNEMER;
        expect(typeof toGebeurtenis(null, { soort, actor, partij: EEN }, LATER)).toBe(begint ? "object" : "string");
      }
    expect(toGebeurtenis(null, { soort: "voorstellen", actor: ONDERNEMER }, LATER)).toBe("kan-niet");
  });

  it("elke gebeurtenis past in het log, met een nummer verder en zonder iets van een persoon", () => {
    for (const { log } of Object.values(WEGEN).map(walk)) {
      expect(log.map(({ volgnummer }) => volgnummer)).toEqual(log.map((_, index) => index + 1));
      for (const gebeurtenis of log) expect(gebeurtenisSchema.parse(gebeurtenis)).toEqual(gebeurtenis);
    }
  });
});

describe("wat nog eens komt", () => {
  it.each<[string, readonly Stap[], Zet]>([
    ["versturen", VERSTUURD, { soort: "versturen", actor: ONDERNEMER }],
    ["aannemen", AANGENOMEN, { soort: "aannemen", actor: ONTVANGER }],
    ["teruggeven met dezelfde reden", WEGEN.teruggegeven, GEEN_PLEK],
    ["contact melden", WEGEN["contact-gehad"], { soort: "contact-melden", actor: ONDERNEMER }],
    ["afronden met dezelfde uitkomst", WEGEN.afgerond, AFGEROND],
    ["intrekken", WEGEN.ingetrokken, { soort: "intrekken", actor: ONDERNEMER }],
    ["wissen", [...WEGEN.ingetrokken, { soort: "wissen", actor: ONDERNEMER }], { soort: "wissen", actor: SYSTEEM }],
    [
      "teruggeven omdat het dubbel is, waarna het meteen sloot",
      [
        ...BEZORGD,
        { soort: "teruggeven", actor: ONTVANGER, reden: "dubbel" },
        { soort: "afronden", actor: SYSTEEM, uitkomst: "dubbel" },
      ],
      { soort: "teruggeven", actor: ONTVANGER, reden: "dubbel" },
    ],
    [
      "teruggeven door de laatste, waarna het meteen bij het vangnet kwam",
      [...WEGEN.teruggegeven, { soort: "afronden", actor: SYSTEEM, uitkomst: "vangnet" }],
      GEEN_PLEK,
    ],
  ])("%s: was al gedaan", (_, stappen, zet) => {
    expect(toGebeurtenis(walk(stappen).stand, zet, LATER)).toBe("al-gedaan");
  });

  it.each<[string, readonly Stap[], Zet]>([
    ["met een andere dag aannemen", AANGENOMEN, { soort: "aannemen", actor: ONTVANGER, afspraak: "2026-12-02" }],
    ["met een andere uitkomst afronden", WEGEN.afgerond, { ...AFGEROND, uitkomst: "niet-opgelost" }],
    ["na het afronden teruggeven", WEGEN.afgerond, GEEN_PLEK],
    ["met een andere reden teruggeven", WEGEN.teruggegeven, { ...GEEN_PLEK, reden: "anders" }],
    ["na het intrekken aannemen", WEGEN.ingetrokken, { soort: "aannemen", actor: ONTVANGER }],
  ])("%s is iets anders, en kan niet", (_, stappen, zet) => {
    expect(toGebeurtenis(walk(stappen).stand, zet, LATER)).toBe("kan-niet");
  });
});

describe("de stand die een log vertelt", () => {
  it("is die van elke gebeurtenis na elkaar, en van een leeg log geen", () => {
    expect(rebuildStand([])).toBeNull();
    for (const { log, stand } of Object.values(WEGEN).map(walk)) expect(rebuildStand(log)).toEqual(stand);
  });

  it("begint een toestand bij de gebeurtenis die ertoe leidde; bezorgen en herinneren beginnen niets", () => {
    const { stand } = walk([
      ...VERSTUURD,
      { soort: "bezorgen", actor: SYSTEEM, op: "2026-11-23T10:05:00Z" },
      { soort: "herinneren", actor: SYSTEEM, op: "2026-11-25T08:00:00Z" },
    ]);
    expect(stand).toMatchObject({
      sinds: "2026-11-23T10:00:00.000Z",
      bezorgdOp: "2026-11-23T10:05:00.000Z",
      herinnerdOp: "2026-11-25T08:00:00.000Z",
    });
  });

  it("een nieuwe dag laat de klok opnieuw lopen", () => {
    const { stand } = walk([
      ...AANGENOMEN,
      { soort: "herinneren", actor: SYSTEEM, op: "2026-11-26T08:00:00Z" },
      { soort: "moment-voorstellen", actor: ONTVANGER, afspraak: "2026-12-10", op: "2026-11-26T12:00:00Z" },
    ]);
    expect(stand).toMatchObject({ sinds: "2026-11-26T12:00:00.000Z", herinnerdOp: null, afspraak: "2026-12-10" });
  });

  it("bij wie volgt begint alles opnieuw: ronde, bezorgen, herinneren en afspraak", () => {
    const { stand } = walk([
      ...BEZORGD,
      { soort: "moment-voorstellen", actor: ONTVANGER, afspraak: "2026-12-10" },
      { soort: "herinneren", actor: SYSTEEM },
      GEEN_PLEK,
      ...DOOR_NAAR_TWEE,
    ]);
    expect(stand).toMatchObject({
      ...TWEE,
      toestand: "verstuurd",
      ronde: 2,
      doorgegeven: 1,
      bezorgdOp: null,
      herinnerdOp: null,
      afspraak: null,
    });
  });

  it("opnieuw bij dezelfde is een nieuwe ronde, maar geen doorgeven", () => {
    const { stand } = walk([
      ...BEZORGD,
      { soort: "teruggeven", actor: ONTVANGER, reden: "niet-bereikbaar" },
      { soort: "voorstellen", actor: SYSTEEM },
    ]);
    expect(stand).toMatchObject({ ...EEN, toestand: "voorgesteld", ronde: 2, doorgegeven: 0, geweest: [] });
  });

  it("de reden van de vorige geldt niet voor wie daarna stil blijft of zonder reden niet hielp", () => {
    const nogEens: readonly Stap[] = [
      ...BEZORGD,
      { soort: "teruggeven", actor: ONTVANGER, reden: "niet-bereikbaar" },
      { soort: "voorstellen", actor: SYSTEEM },
      { soort: "versturen", actor: ONDERNEMER },
    ];
    expect(walk([...nogEens, { soort: "verstommen", actor: SYSTEEM }]).stand.reden).toBeNull();
    const aangenomen: readonly Stap[] = [...nogEens, { soort: "aannemen", actor: ONTVANGER }];
    expect(walk([...aangenomen, { soort: "teruggeven", actor: ONDERNEMER }]).stand).toMatchObject({
      reden: null,
      geweest: [{ dienstverlener: "een", reden: "anders" }],
    });
  });

  it("gewist blijft gewist", () => {
    const { stand, log } = walk([...WEGEN.verlopen, { soort: "wissen", actor: SYSTEEM }]);
    expect(stand).toMatchObject({ toestand: "verlopen", isGewist: true });
    expect(log.at(-1)).toMatchObject({ van: "verlopen", naar: "verlopen" });
  });
});

describe("wie het had en niet hielp", () => {
  const KENNIS = {
    "niet-van-ons": "niet-van-ons",
    "andere-regio": "andere-regio",
    "geen-plek": "geen-plek",
    dubbel: null,
    "niet-bereikbaar": null,
    anders: "anders",
    onbestelbaar: "niet-bereikbaar",
  } as const;

  it.each(REDENEN_TERUG)("gegeven %s: wat de motor daarvan weet", (reden) => {
    const kennis = KENNIS[reden];
    expect(walk([...BEZORGD, { soort: "teruggeven", actor: ONTVANGER, reden }]).stand.geweest).toEqual(
      kennis === null ? [] : [{ dienstverlener: "een", reden: kennis }],
    );
  });

  it("wie stil bleef, was niet bereikbaar; de volgorde blijft", () => {
    const { stand } = walk([...WEGEN.stil, ...DOOR_NAAR_TWEE, GEEN_PLEK]);
    expect(stand.geweest).toEqual([
      { dienstverlener: "een", reden: "niet-bereikbaar" },
      { dienstverlener: "twee", reden: "geen-plek" },
    ]);
  });
});

describe("stil na aannemen", () => {
  const STIL: readonly Stap[] = [...AANGENOMEN, { soort: "verstommen", actor: SYSTEEM }];
  const VOORSTEL: readonly Stap[] = [...STIL, { soort: "voorstellen", actor: SYSTEEM, partij: TWEE }];
  const GESPROKEN: Stap = { soort: "contact-melden", actor: ONDERNEMER };

  it("wie het aannam blijft bekend zolang een ander alleen nog is voorgesteld", () => {
    expect(walk(WEGEN.stil).stand.zwijger).toBeNull();
    expect(walk(STIL).stand.zwijger).toEqual({ ...EEN, ronde: 1 });
    expect(walk(VOORSTEL).stand).toMatchObject({ zwijger: EEN, dienstverlener: "twee", ronde: 2, linkronde: 2 });
    expect(walk([...VOORSTEL, { soort: "versturen", actor: ONDERNEMER }]).stand.zwijger).toBeNull();
  });

  it("zegt de ondernemer dat zij elkaar spraken, dan is het weer bij wie het aannam, en was die niet stil", () => {
    const { stand } = walk([...VOORSTEL, GESPROKEN]);
    expect(stand).toMatchObject({ toestand: "contact-gehad", ronde: 2, geweest: [], zwijger: null, ...EEN });
    expect(toGebeurtenis(stand, GESPROKEN, LATER)).toBe("al-gedaan");
    expect(walk([...VOORSTEL, GESPROKEN, { ...GEEN_PLEK, actor: ONDERNEMER }]).stand.geweest).toEqual([
      { dienstverlener: "een", reden: "geen-plek" },
    ]);
  });

  it("dan werkt ook de link weer die zij hadden, tot het naar een ander gaat", () => {
    const doet = (stappen: readonly Stap[]) => {
      const { stand, log } = walk(stappen);
      return [[1, 2, 3].map((ronde) => isRondeVanNu(stand, ronde)), listGedaan(log, 1).map(({ soort }) => soort)];
    };
    expect(doet(VOORSTEL)).toEqual([[false, false, false], ["aannemen"]]);
    expect(doet([...VOORSTEL, GESPROKEN])).toEqual([[true, true, false], ["aannemen"]]);
    expect(doet([...VOORSTEL, GESPROKEN, GEEN_PLEK, { soort: "doorgeven", actor: SYSTEEM, partij: TWEE }])).toEqual([
      [false, false, true],
      ["aannemen", "teruggeven"],
    ]);
  });

  it("wie van niemand iets aannam, kan bij een voorstel niemand gesproken hebben", () => {
    for (const weg of [WEGEN.voorgesteld, [...WEGEN.stil, ...VOORSTEL.slice(-1)]])
      expect(toGebeurtenis(walk(weg).stand, GESPROKEN, LATER)).toBe("kan-niet");
  });
});

describe("de link van een ronde", () => {
  it.each<[Toestand, boolean]>([
    ["voorgesteld", false],
    ["verstuurd", true],
    ["aangenomen", true],
    ["contact-gehad", true],
    ["afgerond", false],
    ["ingetrokken", false],
    ["verlopen", false],
  ])("gegeven %s: doet het nog %s", (toestand, isGeldig) => {
    const { stand } = walk(WEGEN[toestand]);
    expect(isRondeVanNu(stand, stand.ronde)).toBe(isGeldig);
    expect(isRondeVanNu(stand, stand.ronde + 1)).toBe(false);
  });

  it("gegeven een volgende ronde, dan doet de vorige het niet meer", () => {
    const { stand } = walk([...WEGEN.teruggegeven, ...DOOR_NAAR_TWEE]);
    expect([isRondeVanNu(stand, 1), isRondeVanNu(stand, 2)]).toEqual([false, true]);
  });
});

describe("een gebeurtenis erbij", () => {
  it("verandert de vorige stand niet", () => {
    const { stand } = walk(BEZORGD);
    const before = structuredClone(stand);
    const gebeurtenis = toGebeurtenis(stand, GEEN_PLEK, LATER);
    if (typeof gebeurtenis === "string") throw new Error(gebeurtenis);
    expect(addGebeurtenis(stand, gebeurtenis)).not.toEqual(before);
    expect(stand).toEqual(before);
  });
});

describe("een paar zetten ineens", () => {
  it("zijn dezelfde gebeurtenissen als een voor een", () => {
    const { stand } = walk(WEGEN.teruggegeven);
    const door = addZetten(
      stand,
      [
        { soort: "doorgeven", actor: SYSTEEM, partij: TWEE },
        { soort: "versturen", actor: SYSTEEM },
      ],
      LATER,
    );

    expect(door.gebeurtenissen.map(({ soort, volgnummer, ronde }) => [soort, volgnummer, ronde])).toEqual([
      ["doorgeven", 5, 2],
      ["versturen", 6, 2],
    ]);
    expect(door.stand).toEqual(door.gebeurtenissen.reduce(addGebeurtenis, stand));
  });

  it("kunnen niet, als de tabel er een weigert", () => {
    const { stand } = walk(WEGEN.verlopen);
    const zetten = [{ soort: "wissen", actor: SYSTEEM }, AFGEROND] as const;
    expect(() => addZetten(stand, zetten, LATER)).toThrow("afronden");
    expect(() => addZetten(null, zetten, LATER)).toThrow("wissen");
  });
});
