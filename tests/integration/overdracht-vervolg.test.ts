import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { REDENEN_TERUG, type RedenTerug } from "../../lib/overdracht/gebeurtenis";
import { addZetten } from "../../lib/overdracht/stand";
import { isGesloten } from "../../lib/overdracht/toestanden";
import { withdrawToestemming } from "../../lib/server/data/dossier";
import { appendGebeurtenissen } from "../../lib/server/data/overdracht";
import { createDatabase, type Database } from "../../lib/server/database/open-database";
import { ringWekkers } from "../../lib/server/usecases/ring-wekkers";
import {
  dagen,
  DINSDAG,
  LANGE_WEG,
  listAangeboden,
  mailsTo,
  prepareOpstelling,
  readOverdracht,
  soortenTo,
  toLoket,
  toMailadres,
  uren,
  vraagAan,
  werk,
  type Proef,
} from "./overdracht-opstelling";
import { PROVIDERS } from "./test-databases";

const TERUG = { soort: "teruggeven", actor: "ontvanger", reden: "geen-plek" } as const;

describe.each(PROVIDERS)("een overdracht op weg op %s", (provider) => {
  const opstelling = prepareOpstelling(provider, { zonderAdres: ["belastingdienst"] });
  let ander: Database;

  beforeAll(async () => {
    ander = createDatabase(opstelling.test.adres);
  });
  afterAll(async () => {
    await ander.$disconnect();
  });

  /** Asked for and with the receiver. */
  const bezorgd = async (...args: Parameters<typeof vraagAan> extends [unknown, ...infer Rest] ? Rest : never) => {
    const proef = await vraagAan(opstelling, ...args);
    await werk(opstelling, DINSDAG);
    opstelling.smtp.received.length = 0;
    return proef;
  };
  const loop = async (proef: Proef) =>
    (await proef.overdracht()).gebeurtenissen.map(({ soort, dienstverlener }) => `${soort} ${dienstverlener}`);
  const partijen = async (proef: Proef) => [
    ...new Set((await proef.overdracht()).gebeurtenissen.map(({ dienstverlener }) => dienstverlener)),
  ];
  const hiaten = async (proef: Proef) =>
    opstelling.database.hiaatRecord.findMany({ where: { id: (await proef.overdracht()).id } });

  it("aangenomen: de ondernemer krijgt naam, direct nummer en dag, de ontvanger niets meer", async () => {
    const proef = await bezorgd();

    const bijlage = { naam: "Bob de Beller", telefoon: "030 7654321", toelichting: "Ik heb uw stuk gelezen." };
    const zet = { soort: "aannemen", actor: "ontvanger", afspraak: "2026-11-19" } as const;
    expect(await proef.zet(zet, uren(1), { ronde: 1, bijlage })).toBe("gedaan");
    expect(await proef.zet(zet, uren(2), { ronde: 1, bijlage })).toBe("al-gedaan");
    await werk(opstelling, uren(2));

    expect(soortenTo(opstelling, toMailadres(proef.id))).toEqual(["aangenomen"]);
    const [mail] = mailsTo(opstelling, toMailadres(proef.id));
    for (const text of ["Bob de Beller", "030 7654321", "donderdag 19 november", "Ik heb uw stuk gelezen."]) {
      expect(mail?.text).toContain(text);
      expect(mail?.html).toContain(text);
    }
    expect(opstelling.smtp.received).toHaveLength(1);
  });

  it("een andere keus van een pagina die nog openstond is niet gedaan, en dat wordt ook gezegd", async () => {
    const proef = await bezorgd();
    const afspraak = "2026-11-19";
    await proef.zet({ soort: "aannemen", actor: "ontvanger", afspraak }, uren(1), { ronde: 1 });
    const anders = { soort: "aannemen", actor: "ontvanger", afspraak: "2026-11-20" } as const;
    expect(await proef.zet(anders, uren(2), { ronde: 1 })).toBe("kan-niet");
    for (const actor of ["ontvanger", "ondernemer"] as const) {
      const afronden = { soort: "afronden", actor } as const;
      await proef.zet({ ...afronden, uitkomst: "opgelost" }, uren(3), { ronde: 1 });
      expect(await proef.zet({ ...afronden, uitkomst: "niet-opgelost" }, uren(4), { ronde: 1 })).toBe("kan-niet");
    }
    expect((await proef.overdracht()).stand).toMatchObject({ uitkomst: "opgelost", afspraak });
  });

  const ZELF_GEKOZEN = REDENEN_TERUG.filter((reden) => reden !== "onbestelbaar");
  it.each(ZELF_GEKOZEN)("teruggegeven als '%s': het vervolg, en eerlijk bericht", async (reden: RedenTerug) => {
    const proef = await bezorgd();

    expect(await proef.zet({ ...TERUG, reden }, uren(1), { ronde: 1 })).toBe("gedaan");
    await werk(opstelling, uren(1));

    const { stand } = await proef.overdracht();
    const aanOndernemer = soortenTo(opstelling, toMailadres(proef.id));
    if (reden === "dubbel") {
      expect(stand).toMatchObject({ toestand: "afgerond", uitkomst: "dubbel", dienstverlener: "kvk" });
      expect(aanOndernemer).toEqual(["afgerond"]);
    } else if (reden === "niet-bereikbaar") {
      expect(stand).toMatchObject({ toestand: "voorgesteld", dienstverlener: "kvk", ronde: 2, doorgegeven: 0 });
      expect(aanOndernemer).toEqual(["voorstel"]);
    } else {
      expect(stand).toMatchObject({ toestand: "verstuurd", ronde: 2, doorgegeven: 1 });
      expect(stand.dienstverlener).not.toBe("kvk");
      expect(aanOndernemer).toEqual(["doorgegeven"]);
      expect(soortenTo(opstelling, toLoket(stand.dienstverlener))).toEqual(["verzoek"]);
    }
    expect(await proef.zet({ ...TERUG, reden }, uren(2), { ronde: 1 })).toBe("al-gedaan");
    expect(await proef.zet({ soort: "aannemen", actor: "ontvanger" }, uren(2), { ronde: 1 })).toMatch(
      reden === "dubbel" ? "kan-niet" : "te-laat",
    );
  });

  it("na drie keer doorgeven belt de ondernemer met KVK, en de redactie krijgt een hiaat zonder persoon", async () => {
    const proef = await bezorgd();
    for (let ronde = 1; ronde <= 4; ronde += 1) {
      expect(await proef.zet(TERUG, uren(ronde), { ronde })).toBe("gedaan");
      await werk(opstelling, uren(ronde));
    }

    const { stand } = await proef.overdracht();
    expect(stand).toMatchObject({ toestand: "afgerond", uitkomst: "vangnet", doorgegeven: 3 });
    const had = await partijen(proef);
    expect(had).toHaveLength(4);
    expect(soortenTo(opstelling, toMailadres(proef.id))).toEqual([
      "doorgegeven",
      "doorgegeven",
      "doorgegeven",
      "afgerond",
    ]);
    const laatste = mailsTo(opstelling, toMailadres(proef.id)).at(-1);
    expect(laatste?.text).toContain("Bel Kamer van Koophandel (KVK): 0800-2117");
    expect(await hiaten(proef)).toEqual([
      {
        id: (await proef.overdracht()).id,
        dag: "2026-11-17",
        uitkomst: "vangnet",
        dienstverlener: stand.dienstverlener,
        dienst: stand.dienst,
        vraagstukken: LANGE_WEG.vraagstukken?.join(","),
        provincie: "Limburg",
      },
    ]);
  });

  it("nooit naar wie het al had, en nooit naar wie een ander deel van het verhaal heeft", async () => {
    const aangeboden = await listAangeboden(LANGE_WEG);
    const proef = await bezorgd({ ontvangers: aangeboden });
    const delen = await opstelling.database.overdrachtRecord.findMany({ where: { dossierId: proef.id } });
    expect(delen.length).toBeGreaterThan(2);
    const elders = delen.filter(({ volgorde }) => volgorde > 0).map(({ dienstverlener }) => dienstverlener);
    for (let ronde = 1; ronde <= 4; ronde += 1) {
      await proef.zet(TERUG, uren(ronde), { ronde });
      await werk(opstelling, uren(ronde));
    }

    const { gebeurtenissen } = await proef.overdracht();
    const perRonde = new Map(gebeurtenissen.map(({ ronde, dienstverlener }) => [ronde, dienstverlener]));
    expect(new Set(perRonde.values()).size).toBe(perRonde.size);
    expect([...perRonde.values()].filter((slug) => elders.includes(slug))).toEqual([]);
  });

  it("heeft de volgende geen mailadres, dan belt de ondernemer zelf, met het nummer", async () => {
    const proef = await bezorgd({}, { vraagstukken: ["fin-investering-fiscaal"], gemeente: "Maastricht" });
    await proef.zet(TERUG, uren(1), { ronde: 1 });
    await werk(opstelling, uren(1));

    const { stand } = await proef.overdracht();
    expect(stand).toMatchObject({ toestand: "afgerond", uitkomst: "zelf-bellen", dienstverlener: "belastingdienst" });
    expect(await hiaten(proef)).toMatchObject([{ uitkomst: "zelf-bellen", dienstverlener: "belastingdienst" }]);
    expect(soortenTo(opstelling, toMailadres(proef.id))).toEqual(["afgerond"]);
    expect(mailsTo(opstelling, toMailadres(proef.id))[0]?.text).toContain("0800-0543");
    expect(soortenTo(opstelling, toLoket("belastingdienst"))).toEqual([]);
  });

  it("zonder toestemming vooraf is er een voorstel, en gaat er niets uit tot de ondernemer het zegt", async () => {
    const proef = await bezorgd({ magDoorgeven: false });
    await proef.zet(TERUG, uren(1), { ronde: 1 });
    await werk(opstelling, dagen(10));

    const { stand } = await proef.overdracht();
    expect(stand).toMatchObject({ toestand: "voorgesteld", ronde: 2 });
    expect(opstelling.smtp.received.map(({ to }) => to)).toEqual([[toMailadres(proef.id)]]);
    expect(soortenTo(opstelling, toMailadres(proef.id))).toEqual(["voorstel"]);

    expect(await proef.zet({ soort: "versturen", actor: "ondernemer" }, dagen(11))).toBe("gedaan");
    expect(await proef.zet({ soort: "versturen", actor: "ondernemer" }, dagen(11))).toBe("al-gedaan");
    await werk(opstelling, dagen(11));
    expect(soortenTo(opstelling, toLoket(stand.dienstverlener))).toEqual(["verzoek"]);
  });

  it("trekt de ondernemer de toestemming in terwijl het systeem al besloot, dan gaat er niets door", async () => {
    const { database } = opstelling;
    const proef = await bezorgd();
    const { id, stand, gebeurtenissen } = await proef.overdracht();
    const plan = addZetten(
      stand,
      [TERUG, { soort: "doorgeven", actor: "systeem", partij: { dienstverlener: "rvo", dienst: "rvo-advies" } }],
      uren(1),
    );
    const schrijf = () =>
      appendGebeurtenissen(database, id, plan.gebeurtenissen, {
        stand: plan.stand,
        wekkerOp: null,
        post: [],
        bijlagen: [],
        hiaat: null,
        afgehandeld: null,
        magDoorgevenVan: proef.id,
      });

    expect(await withdrawToestemming(database, proef.id, "niet-doorgeven")).toBe(true);

    expect(await schrijf()).toBe(false);
    expect((await proef.overdracht()).gebeurtenissen).toEqual(gebeurtenissen);
    await database.dossierRecord.update({ where: { id: proef.id }, data: { magDoorgeven: true } });
    expect(await schrijf()).toBe(true);
  });

  it("geeft de ontvanger terug op het moment dat de toestemming wordt ingetrokken, dan is het eerst het een en dan het ander", async () => {
    const { database } = opstelling;
    for (let keer = 0; keer < 8; keer += 1) {
      const proef = await bezorgd();
      const [uitkomst, isIngetrokken] = await Promise.all([
        proef.zet(TERUG, uren(1), { ronde: 1 }),
        withdrawToestemming(keer % 2 === 0 ? ander : database, proef.id, "niet-doorgeven"),
      ]);
      expect([uitkomst, isIngetrokken]).toEqual(["gedaan", true]);
      expect((await proef.overdracht()).stand.toestand).toMatch(/^(verstuurd|voorgesteld)$/);
    }
  });

  it("een voorstel waar niemand op antwoordt verloopt, met een bericht", async () => {
    const proef = await bezorgd({ magDoorgeven: false });
    await proef.zet(TERUG, uren(1), { ronde: 1 });
    await werk(opstelling, dagen(30));

    expect((await proef.overdracht()).stand.toestand).toBe("verlopen");
    expect(soortenTo(opstelling, toMailadres(proef.id))).toEqual(["voorstel", "verlopen"]);
  });

  it("stilte: na twee werkdagen een herinnering, na vier door naar de volgende; een weekend telt niet", async () => {
    // Friday 20 November: the weekend does not count.
    const vrijdag = new Date("2026-11-20T10:00:00Z");
    const proef = await vraagAan(opstelling, {}, LANGE_WEG, vrijdag);
    await werk(opstelling, vrijdag);
    const klok = async (moment: string) => {
      opstelling.smtp.received.length = 0;
      await werk(opstelling, new Date(moment));
      return [soortenTo(opstelling, toLoket("kvk")), soortenTo(opstelling, toMailadres(proef.id))];
    };

    expect(await klok("2026-11-24T07:59:00Z")).toEqual([[], []]);
    expect(await klok("2026-11-24T08:00:00Z")).toEqual([["herinnering"], []]);
    expect(await klok("2026-11-26T07:59:00Z")).toEqual([[], []]);
    expect(await klok("2026-11-26T08:00:00Z")).toEqual([["doorgegeven-wegens-stilte"], ["doorgegeven"]]);

    const { stand } = await proef.overdracht();
    expect(stand).toMatchObject({ toestand: "verstuurd", ronde: 2, doorgegeven: 1 });
    expect(stand.geweest).toEqual([{ dienstverlener: "kvk", reden: "niet-bereikbaar" }]);
  });

  it("met de feestdagen ertussen wacht de klok langer", async () => {
    // Thursday 24 December 2026: Christmas on Friday and Saturday, then a weekend, and New Year's Day on Friday.
    const kerstavond = new Date("2026-12-24T10:00:00Z");
    const proef = await vraagAan(opstelling, {}, LANGE_WEG, kerstavond);
    await werk(opstelling, kerstavond);

    await werk(opstelling, new Date("2026-12-29T07:59:00Z"));
    expect((await proef.overdracht()).stand.herinnerdOp).toBeNull();
    await werk(opstelling, new Date("2026-12-29T08:00:00Z"));
    expect((await proef.overdracht()).stand.herinnerdOp).not.toBeNull();
    await werk(opstelling, new Date("2026-12-31T08:00:00Z"));
    expect((await proef.overdracht()).stand.ronde).toBe(2);
  });

  it("na drie weken stilstand eerst de herinnering, en pas twee werkdagen later door", async () => {
    const proef = await bezorgd();

    await werk(opstelling, dagen(21));
    expect(soortenTo(opstelling, toLoket("kvk"))).toEqual(["herinnering"]);
    expect((await proef.overdracht()).stand).toMatchObject({ toestand: "verstuurd", ronde: 1 });

    await werk(opstelling, dagen(22));
    expect((await proef.overdracht()).stand.ronde).toBe(1);
    await werk(opstelling, dagen(23));
    expect((await proef.overdracht()).stand.ronde).toBe(2);
    expect(soortenTo(opstelling, toLoket("kvk"))).toEqual(["herinnering", "doorgegeven-wegens-stilte"]);
  });

  it("ligt de mailserver stil, dan gaat niets wegens stilte door voor de herinnering aankwam", async () => {
    const proef = await bezorgd();
    opstelling.smtp.answer = () => ({ refuse: "message", code: 451, text: "4.3.0 Later" });

    await werk(opstelling, dagen(2));
    await werk(opstelling, dagen(3));
    await werk(opstelling, dagen(5.5));
    expect((await proef.overdracht()).stand).toMatchObject({ ronde: 1, toestand: "verstuurd" });

    opstelling.smtp.reset();
    await werk(opstelling, dagen(5.8));
    expect(soortenTo(opstelling, toLoket("kvk"))).toEqual(["herinnering"]);
    await werk(opstelling, dagen(10));
    expect((await proef.overdracht()).stand.ronde).toBe(2);
  });

  it("aangenomen en dan niets: ontvanger en ondernemer horen het, en daarna kiest de ondernemer", async () => {
    const proef = await bezorgd();
    await proef.zet({ soort: "aannemen", actor: "ontvanger" }, uren(1), { ronde: 1 });
    await werk(opstelling, uren(1));

    await werk(opstelling, dagen(4));
    expect(soortenTo(opstelling, toLoket("kvk"))).toEqual(["herinnering"]);
    expect(soortenTo(opstelling, toMailadres(proef.id))).toEqual(["aangenomen", "belt-men"]);
    opstelling.smtp.received.length = 0;
    await werk(opstelling, dagen(14));

    // With consent beforehand, yet they may well have spoken: only the ondernemer knows.
    const { stand } = await proef.overdracht();
    expect(stand).toMatchObject({ toestand: "voorgesteld", ronde: 2, zwijger: { dienstverlener: "kvk" } });
    expect(soortenTo(opstelling, toLoket("kvk"))).toEqual(["doorgegeven-wegens-stilte"]);
    expect(mailsTo(opstelling, toLoket("kvk"))[0]?.text).toMatch(/zoeken wij nu met de\s+ondernemer verder/);
    expect(soortenTo(opstelling, toMailadres(proef.id))).toEqual(["voorstel"]);
    const [mail] = mailsTo(opstelling, toMailadres(proef.id));
    expect(mail?.text).toMatch(/nam uw vraag aan, maar wij hoorden\s+niets\s+meer\./);
    expect(mail?.text).toContain("Sprak u elkaar al?");
    await werk(opstelling, dagen(20));
    expect(soortenTo(opstelling, toLoket(stand.dienstverlener))).toEqual([]);
  });

  it("aangenomen en dan niets, maar niemand om te mailen: met toestemming vooraf gaat het dan toch door", async () => {
    const proef = await bezorgd({ email: null });
    await proef.zet({ soort: "aannemen", actor: "ontvanger" }, uren(1), { ronde: 1 });
    await werk(opstelling, dagen(4));
    await werk(opstelling, dagen(14));

    const { stand } = await proef.overdracht();
    expect(stand).toMatchObject({ toestand: "verstuurd", ronde: 2, doorgegeven: 1, zwijger: null });
    expect(soortenTo(opstelling, toLoket(stand.dienstverlener))).toEqual(["verzoek"]);
  });

  it("kan de herinnering na het aannemen maar niet weg, dan kiest de ondernemer na twintig werkdagen toch", async () => {
    const proef = await bezorgd();
    await proef.zet({ soort: "aannemen", actor: "ontvanger" }, uren(1), { ronde: 1 });
    await werk(opstelling, uren(1));
    opstelling.smtp.senderRefusal = { code: 530, text: "5.7.0 Log in" };

    await werk(opstelling, dagen(3));
    await werk(opstelling, dagen(36));
    expect((await proef.overdracht()).stand).toMatchObject({ toestand: "aangenomen", ronde: 1 });
    await werk(opstelling, dagen(37.1));

    expect((await proef.overdracht()).stand).toMatchObject({
      toestand: "voorgesteld",
      zwijger: { dienstverlener: "kvk" },
    });
  });

  it("sprak de ondernemer wie stil bleef al, dan is dat met één keus gemeld en gaat er niets naar een ander", async () => {
    const proef = await bezorgd();
    await proef.zet({ soort: "aannemen", actor: "ontvanger" }, uren(1), { ronde: 1 });
    await werk(opstelling, dagen(4));
    await werk(opstelling, dagen(14));
    const voorgesteld = (await proef.overdracht()).stand.dienstverlener;

    expect(await proef.zet({ soort: "contact-melden", actor: "ondernemer" }, dagen(15), { ronde: 2 })).toBe("gedaan");
    await werk(opstelling, dagen(15));

    expect((await proef.overdracht()).stand).toMatchObject({ toestand: "contact-gehad", dienstverlener: "kvk" });
    expect(mailsTo(opstelling, toLoket(voorgesteld))).toEqual([]);
  });

  describe("sprak de ondernemer wie stil bleef", () => {
    const gesproken = async () => {
      const proef = await bezorgd();
      const bijlage = { naam: "Bob de Beller", telefoon: "030 7654321" };
      await proef.zet({ soort: "aannemen", actor: "ontvanger" }, uren(1), { ronde: 1, bijlage });
      await werk(opstelling, dagen(4));
      await werk(opstelling, dagen(14));
      await proef.zet({ soort: "contact-melden", actor: "ondernemer" }, dagen(15), { ronde: 2 });
      await werk(opstelling, dagen(15));
      opstelling.smtp.received.length = 0;
      return proef;
    };

    it("en trekt die daarna in, dan hoort die partij het", async () => {
      const proef = await gesproken();
      await proef.zet({ soort: "intrekken", actor: "ondernemer" }, dagen(16));
      await werk(opstelling, dagen(16));
      expect(soortenTo(opstelling, toLoket("kvk"))).toEqual(["ingetrokken"]);
    });

    it("dan werkt de link van die partij weer, ook twee keer, en die van een oude statuspagina niet", async () => {
      const proef = await gesproken();
      const opgelost = { soort: "afronden", uitkomst: "opgelost" } as const;
      expect(await proef.zet({ ...opgelost, actor: "ondernemer" }, dagen(16), { ronde: 1 })).toBe("te-laat");
      expect(await proef.zet(TERUG, dagen(16), { ronde: 1 })).toBe("gedaan");
      expect(await proef.zet(TERUG, dagen(16), { ronde: 1 })).toBe("al-gedaan");
      expect((await proef.overdracht()).stand).toMatchObject({ toestand: "verstuurd", ronde: 3 });
    });
  });

  it("wie intussen aannam wordt niet meer herinnerd, ook al lag de herinnering klaar", async () => {
    const proef = await bezorgd();
    opstelling.smtp.answer = () => ({ refuse: "message", code: 451, text: "4.3.0 Later" });
    await werk(opstelling, dagen(2));
    await proef.zet({ soort: "aannemen", actor: "ontvanger" }, dagen(2.1), { ronde: 1 });
    opstelling.smtp.reset();

    await werk(opstelling, dagen(2.2));

    expect(soortenTo(opstelling, toLoket("kvk"))).toEqual([]);
    expect(soortenTo(opstelling, toMailadres(proef.id))).toEqual(["aangenomen"]);
  });

  it("twee klokken tegelijk: één herinnering, en één keer door", async () => {
    const proeven = await Promise.all([1, 2, 3].map(() => vraagAan(opstelling)));
    await werk(opstelling, DINSDAG);
    const { database, sleutelbos } = opstelling;
    const samen = (moment: Date) =>
      Promise.all([database, ander, database, ander].map((client) => ringWekkers(client, sleutelbos, moment)));

    await samen(dagen(2));
    for (const proef of proeven)
      expect((await loop(proef)).filter((stap) => stap.startsWith("herinneren"))).toEqual(["herinneren kvk"]);

    await werk(opstelling, dagen(2));
    await samen(dagen(6));
    for (const proef of proeven) {
      const { stand } = await proef.overdracht();
      expect(stand).toMatchObject({ toestand: "verstuurd", ronde: 2, doorgegeven: 1 });
      expect((await loop(proef)).filter((stap) => stap.startsWith("verstommen"))).toEqual(["verstommen kvk"]);
    }
  });

  it("neemt de ontvanger aan op het moment dat de klok wil doorgeven, dan is het aangenomen of doorgegeven, nooit beide", async () => {
    const { database, sleutelbos } = opstelling;
    const uitkomsten = [];
    for (let keer = 0; keer < 8; keer += 1) {
      const proef = await bezorgd();
      await werk(opstelling, dagen(2));
      const [uitkomst] = await Promise.all([
        proef.zet({ soort: "aannemen", actor: "ontvanger" }, dagen(6), { ronde: 1 }),
        ringWekkers(keer % 2 === 0 ? ander : database, sleutelbos, dagen(6)),
      ]);
      const { stand } = await proef.overdracht();
      uitkomsten.push(uitkomst);
      expect(stand).toMatchObject(
        uitkomst === "gedaan" ? { toestand: "aangenomen", ronde: 1 } : { toestand: "verstuurd", ronde: 2 },
      );
      await proef.zet({ soort: "intrekken", actor: "ondernemer" }, dagen(6));
    }
    expect(uitkomsten.every((uitkomst) => uitkomst === "gedaan" || uitkomst === "te-laat")).toBe(true);
  });

  it("een verhaal dat niet te openen is houdt de anderen niet op", async () => {
    const [stuk, goed] = [await bezorgd(), await bezorgd()];
    await opstelling.database.dossierRecord.update({ where: { id: stuk.id }, data: { sleutel: "weg" } });
    const log = vi.spyOn(process.stderr, "write").mockReturnValue(true);

    await werk(opstelling, dagen(2));
    expect(log.mock.calls.join("")).toContain("Een overdracht kan nu niet verder");
    log.mockRestore();
    expect((await goed.overdracht()).stand.herinnerdOp).not.toBeNull();
    expect((await stuk.overdracht()).stand.herinnerdOp).toBeNull();

    await opstelling.database.dossierRecord.update({ where: { id: stuk.id }, data: { sleutel: "nu" } });
    await werk(opstelling, dagen(2.1));
    expect((await stuk.overdracht()).stand.herinnerdOp).not.toBeNull();
  });

  it("elk log vertelt precies wat er in de tabel staat", async () => {
    const rows = await opstelling.database.overdrachtRecord.findMany();
    expect(rows.length).toBeGreaterThan(10);
    for (const { id: _, dossierId, volgorde, dekt: __, wekkerOp: ___, ...row } of rows) {
      const { stand } = await readOverdracht(opstelling.database, dossierId, volgorde);
      const { toestand, volgnummer, ronde, dienstverlener, dienst, sinds } = stand;
      const geslotenOp = isGesloten(toestand) ? new Date(sinds) : null;
      expect(row).toEqual({ toestand, volgnummer, ronde, dienstverlener, dienst, geslotenOp });
    }
  });
});
