import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { claimPost } from "../../lib/server/data/post";
import { createDatabase, type Database } from "../../lib/server/database/open-database";
import { createPostbode, findSmtp, type Postbode } from "../../lib/server/post/smtp";
import { deliverPost } from "../../lib/server/usecases/deliver-post";
import { describeOverdrachten } from "../../lib/cli/describe-overdrachten";
import { countOverdrachten } from "../../lib/server/data/overdrachtcijfers";
import { ringWekkers } from "../../lib/server/usecases/ring-wekkers";
import { wisDossier, wisOudeDossiers } from "../../lib/server/usecases/wis-dossier";
import {
  dagen,
  DINSDAG,
  mailsTo,
  prepareOpstelling,
  soortenTo,
  toLoket,
  toMailadres,
  uren,
  vraagAan,
  werk,
} from "./overdracht-opstelling";
import type { TestSmtp } from "./smtp-server";
import { PROVIDERS } from "./test-databases";

const KVK = toLoket("kvk");
const LATER = { refuse: "message", code: 451, text: "4.3.0 Later" } as const;
const BESTAAT_NIET = { refuse: "recipient", code: 550, text: "5.1.1 Unknown" } as const;

describe.each(PROVIDERS)("de post van overdrachten op %s", (provider) => {
  const opstelling = prepareOpstelling(provider);
  let ander: { database: Database; postbode: Postbode };

  beforeAll(async () => {
    const smtp = findSmtp();
    if (smtp === null) throw new Error("SMTP_URL is set.");
    ander = { database: createDatabase(opstelling.test.adres), postbode: createPostbode(smtp) };
  });
  afterAll(async () => {
    ander.postbode.sluit();
    await ander.database.$disconnect();
  });

  const readPost = async (dossierId: string) =>
    opstelling.database.postRecord.findMany({
      where: { overdrachtId: { in: await listOverdrachtIds(dossierId) } },
      orderBy: [{ volgnummer: "asc" }, { id: "asc" }],
    });
  const listOverdrachtIds = async (dossierId: string) =>
    (await opstelling.database.overdrachtRecord.findMany({ where: { dossierId } })).map(({ id }) => id);
  /** How often each mail arrived. */
  const listAantallen = () => {
    const aantallen = new Map<string, number>();
    for (const { headers } of opstelling.smtp.received) {
      const id = headers["message-id"] ?? "";
      aantallen.set(id, (aantallen.get(id) ?? 0) + 1);
    }
    return [...aantallen.values()];
  };

  it("twee die tegelijk bezorgen: alles aangekomen, niets dubbel", async () => {
    const { database, sleutelbos, postbode } = opstelling;
    for (let keer = 0; keer < 12; keer += 1) await vraagAan(opstelling);

    await Promise.all(
      [opstelling, ander, opstelling, ander].map(async (wie) => {
        while ((await deliverPost(wie.database, sleutelbos, wie.postbode.verstuur, DINSDAG)) > 0);
      }),
    );

    expect(await deliverPost(database, sleutelbos, postbode.verstuur, DINSDAG)).toBe(0);
    expect(listAantallen()).toEqual(Array.from({ length: 24 }, () => 1));
  });

  it("een trage mailserver: wie een mail in handen heeft, houdt die, ook als een ander later kijkt", async () => {
    const { database, sleutelbos, postbode, smtp } = opstelling;
    await vraagAan(opstelling);
    let isVerder = () => {};
    smtp.beforeAnswer = () => new Promise<void>((resolve) => (isVerder = resolve));

    const eerste = deliverPost(database, sleutelbos, postbode.verstuur, DINSDAG);
    while (smtp.received.length < 1) await new Promise((resolve) => setTimeout(resolve, 5));
    const tweede = deliverPost(ander.database, sleutelbos, ander.postbode.verstuur, uren(1 / 60));
    const wakker = setInterval(() => isVerder(), 5);
    await Promise.all([eerste, tweede]);
    clearInterval(wakker);

    expect(listAantallen()).toEqual([1, 1]);
  });

  it("wie met een mail in handen verdween, verliest die: na twee minuten bezorgt een ander hem", async () => {
    const { database, sleutelbos, postbode } = opstelling;
    const proef = await vraagAan(opstelling, { email: null });
    const [verzoek] = await readPost(proef.id);
    expect(await claimPost(database, verzoek?.id ?? "", DINSDAG, uren(2 / 60))).not.toBeNull();

    expect(await deliverPost(database, sleutelbos, postbode.verstuur, uren(1 / 60))).toBe(0);
    expect(await deliverPost(database, sleutelbos, postbode.verstuur, uren(2 / 60))).toBe(1);
    expect(soortenTo(opstelling, KVK)).toEqual(["verzoek"]);
  });

  it("breekt het af nadat de server de mail nam, dan is de herhaling dezelfde mail met hetzelfde Message-ID", async () => {
    const { smtp } = opstelling;
    const proef = await vraagAan(opstelling, { email: null });
    smtp.answer = () => "drop-after-data";
    await werk(opstelling, DINSDAG);
    expect((await proef.overdracht()).stand.bezorgdOp).toBeNull();

    smtp.answer = () => "accept";
    await werk(opstelling, uren(1));

    const mails = mailsTo(opstelling, KVK);
    expect(mails).toHaveLength(2);
    expect(mails[1]?.headers["message-id"]).toBe(mails[0]?.headers["message-id"]);
    expect(mails[1]?.text).toBe(mails[0]?.text);
    expect((await proef.overdracht()).gebeurtenissen.map(({ soort }) => soort)).toEqual([
      "voorstellen",
      "versturen",
      "bezorgen",
    ]);
    expect(await readPost(proef.id)).toMatchObject([{ pogingen: 2, uitkomst: "verstuurd" }]);
  });

  it("bestaat het adres van de ontvanger niet, dan gaat het verhaal door naar de volgende", async () => {
    const { smtp } = opstelling;
    smtp.answer = (recipient) => (recipient === KVK ? BESTAAT_NIET : "accept");

    const proef = await vraagAan(opstelling);
    await werk(opstelling, DINSDAG);

    const { stand, gebeurtenissen } = await proef.overdracht();
    expect(gebeurtenissen.map(({ soort, reden }) => [soort, reden])).toEqual([
      ["voorstellen", null],
      ["versturen", null],
      ["teruggeven", "onbestelbaar"],
      ["doorgeven", null],
      ["versturen", null],
      ["bezorgen", null],
    ]);
    expect(stand).toMatchObject({ ronde: 2, geweest: [{ dienstverlener: "kvk", reden: "niet-bereikbaar" }] });
    expect(soortenTo(opstelling, toLoket(stand.dienstverlener))).toEqual(["verzoek"]);
    expect(soortenTo(opstelling, toMailadres(proef.id))).toEqual(["bevestiging", "doorgegeven"]);
  });

  it("bestaat het adres van de ondernemer niet, dan is dat genoteerd en loopt de overdracht door", async () => {
    opstelling.smtp.answer = (recipient) => (recipient === KVK ? "accept" : BESTAAT_NIET);

    const proef = await vraagAan(opstelling);
    await werk(opstelling, DINSDAG);
    await werk(opstelling, dagen(1));

    expect((await proef.overdracht()).stand).toMatchObject({ toestand: "verstuurd", ronde: 1 });
    const bevestiging = (await readPost(proef.id)).find(({ soort }) => soort === "bevestiging");
    expect(bevestiging).toMatchObject({ pogingen: 1, verstuurdOp: null, uitkomst: "ontvanger" });
    expect(bevestiging?.vervallenOp).not.toBeNull();
  });

  it("ligt de mailserver een uur plat, dan gaat daarna alles weg, elk één keer", async () => {
    const { smtp } = opstelling;
    const proeven = [];
    await smtp.stop();
    for (let minuut = 0; minuut <= 60; minuut += 10) {
      proeven.push(await vraagAan(opstelling, {}, undefined, uren(minuut / 60)));
      await werk(opstelling, uren(minuut / 60));
    }
    expect(smtp.received).toEqual([]);
    await smtp.start();

    for (let minuut = 60; minuut <= 180; minuut += 10) await werk(opstelling, uren(minuut / 60));

    expect(listAantallen()).toEqual(Array.from({ length: 2 * proeven.length }, () => 1));
    for (const proef of proeven) expect((await proef.overdracht()).stand.bezorgdOp).not.toBeNull();
  });

  it("stelt de server een mail vier dagen lang uit, dan is de ontvanger onbestelbaar en gaat het door", async () => {
    opstelling.smtp.answer = (recipient) => (recipient === KVK ? LATER : "accept");
    const proef = await vraagAan(opstelling);
    for (let uur = 0; uur <= 95; uur += 1) await werk(opstelling, uren(uur));
    expect((await proef.overdracht()).stand).toMatchObject({ toestand: "verstuurd", ronde: 1, bezorgdOp: null });

    await werk(opstelling, uren(97));

    expect((await proef.overdracht()).stand).toMatchObject({ ronde: 2, reden: "onbestelbaar" });
  });

  it("een volle mailbox telt door, ook als er bij ons één keer iets misging", async () => {
    const { smtp } = opstelling;
    smtp.answer = (recipient) => (recipient === KVK ? LATER : "accept");
    const proef = await vraagAan(opstelling);
    for (let uur = 0; uur <= 96; uur += 1) {
      smtp.senderRefusal = uur === 50 ? { code: 550, text: "5.7.1 Not you" } : null;
      await werk(opstelling, uren(uur));
    }
    expect((await proef.overdracht()).stand.ronde).toBe(1);

    await werk(opstelling, uren(99));

    expect((await proef.overdracht()).stand).toMatchObject({ ronde: 2, reden: "onbestelbaar" });
  });

  it.each<[string, string, (smtp: TestSmtp) => Promise<unknown> | void]>([
    ["de mailserver is weg", "verbinding", (smtp) => smtp.stop()],
    [
      "de mailserver laat ons niet toe",
      "niet-toegelaten",
      (smtp) => void (smtp.senderRefusal = { code: 550, text: "5.7.1 Not you" }),
    ],
    ["onze naam klopt niet", "aanmelding", (smtp) => void (smtp.senderRefusal = { code: 530, text: "5.7.0 Log in" })],
  ])("ligt het aan ons (%s), dan telt dat nooit tegen de ontvanger, hoe lang het ook duurt", async (_, code, breek) => {
    const { smtp, database } = opstelling;
    await breek(smtp);
    const proef = await vraagAan(opstelling);
    for (let uur = 0; uur <= 24 * 9; uur += 6) await werk(opstelling, uren(uur));
    expect((await proef.overdracht()).stand).toMatchObject({ toestand: "verstuurd", ronde: 1, bezorgdOp: null });
    const cijfers = await countOverdrachten(database, "2026-11-01", dagen(9));
    expect(cijfers.post.waarom).toEqual([{ uitkomst: code, aantal: 2 }]);
    expect(describeOverdrachten(cijfers, dagen(9))).toMatch(new RegExp(`  ${code} 2: .+(SMTP_URL|MAIL_VAN)`));

    // After so many tries one "not now" of a grey list is still no reason to give up.
    if (code === "verbinding") await smtp.start();
    smtp.reset();
    smtp.answer = (recipient) => (recipient === KVK ? LATER : "accept");
    await werk(opstelling, dagen(9.5));
    expect((await proef.overdracht()).stand.ronde).toBe(1);
    smtp.answer = () => "accept";
    await werk(opstelling, dagen(9.6));

    expect(soortenTo(opstelling, KVK)).toEqual(["verzoek"]);
    expect((await proef.overdracht()).stand).toMatchObject({ ronde: 1, bezorgdOp: dagen(9.6).toISOString() });
  });

  it("wordt het bij ons niet gemaakt, dan is de mail na twintig werkdagen onbestelbaar, en wordt het dossier ooit gewist", async () => {
    const { smtp, database } = opstelling;
    smtp.senderRefusal = { code: 550, text: "5.7.1 Not you" };
    const proef = await vraagAan(opstelling, { magDoorgeven: false });
    await werk(opstelling, DINSDAG);

    await werk(opstelling, dagen(27.9));
    expect((await proef.overdracht()).stand).toMatchObject({ toestand: "verstuurd", ronde: 1 });
    await werk(opstelling, dagen(28));
    expect((await proef.overdracht()).stand).toMatchObject({ toestand: "voorgesteld", reden: "onbestelbaar" });
    await werk(opstelling, dagen(60));
    expect((await proef.overdracht()).stand.toestand).toBe("verlopen");

    await wisOudeDossiers(database, dagen(91));
    expect(await database.dossierRecord.findUnique({ where: { id: proef.id } })).toMatchObject({ versleuteld: null });
    smtp.reset();
    await werk(opstelling, dagen(92));
    expect(smtp.received).toEqual([]);
  });

  it("is de mail na twintig werkdagen net op de lijn, dan wacht de klok op wat ervan komt", async () => {
    const { smtp, database, sleutelbos, postbode } = opstelling;
    const proef = await vraagAan(opstelling, { email: null });
    let verder = () => {};
    smtp.beforeAnswer = () => new Promise<void>((resolve) => (verder = resolve));
    const opWeg = deliverPost(database, sleutelbos, postbode.verstuur, dagen(28));
    while (smtp.received.length < 1) await new Promise((resolve) => setTimeout(resolve, 5));

    await ringWekkers(database, sleutelbos, dagen(28));
    verder();
    await opWeg;

    expect((await proef.overdracht()).stand).toMatchObject({
      toestand: "verstuurd",
      bezorgdOp: dagen(28).toISOString(),
    });
  });

  it("laat de mailserver ons bij één ontvanger niet toe, dan heeft die vier dagen, en gaat het daarna door", async () => {
    const nietVoorU = { refuse: "recipient", code: 550, text: "5.7.1 Not allowed here" } as const;
    opstelling.smtp.answer = (recipient) => (recipient === KVK ? nietVoorU : "accept");
    const proef = await vraagAan(opstelling);
    for (let uur = 0; uur <= 95; uur += 5) await werk(opstelling, uren(uur));
    expect((await proef.overdracht()).stand).toMatchObject({ toestand: "verstuurd", ronde: 1, bezorgdOp: null });

    await werk(opstelling, uren(97));

    expect((await proef.overdracht()).stand).toMatchObject({ ronde: 2, reden: "onbestelbaar" });
  });

  it("ingetrokken terwijl de mail nog ligt: die gaat nooit weg, en er is ook niets om in te trekken", async () => {
    for (const isGewist of [false, true]) {
      await opstelling.begin();
      const proef = await vraagAan(opstelling);

      if (isGewist) await wisDossier(opstelling.database, proef.id, "ondernemer", DINSDAG);
      else await proef.zet({ soort: "intrekken", actor: "ondernemer" }, DINSDAG);
      await werk(opstelling, uren(1));

      expect(mailsTo(opstelling, KVK)).toEqual([]);
      const verzoek = (await readPost(proef.id)).find(({ soort }) => soort === "verzoek");
      expect(verzoek).toMatchObject({ verstuurdOp: null, uitkomst: "niet-meer-nodig" });
    }
  });

  it("ingetrokken nadat de ontvanger het had, of kan hebben: dan hoort die het", async () => {
    const { smtp } = opstelling;
    const bezorgd = await vraagAan(opstelling);
    await werk(opstelling, DINSDAG);
    await bezorgd.zet({ soort: "intrekken", actor: "ondernemer" }, uren(1));
    await werk(opstelling, uren(1));
    expect(soortenTo(opstelling, KVK)).toEqual(["verzoek", "ingetrokken"]);

    smtp.reset();
    smtp.answer = (recipient) => (recipient === KVK ? "drop-after-data" : "accept");
    const misschien = await vraagAan(opstelling);
    await werk(opstelling, DINSDAG);
    smtp.answer = () => "accept";
    await misschien.zet({ soort: "intrekken", actor: "ondernemer" }, uren(1));
    await werk(opstelling, uren(1));
    expect(soortenTo(opstelling, KVK)).toEqual(["verzoek", "ingetrokken"]);
  });

  it("ingetrokken terwijl de mail een uur op ons wacht: het bericht daarover wacht daar niet op", async () => {
    const { smtp, database } = opstelling;
    for (const isGewist of [false, true]) {
      await opstelling.begin();
      smtp.answer = (recipient) => (recipient === KVK ? "drop-after-data" : "accept");
      const proef = await vraagAan(opstelling);
      for (let uur = 0; uur <= 5; uur += 1) await werk(opstelling, uren(uur));
      smtp.reset();

      if (isGewist) await wisDossier(database, proef.id, "ondernemer", uren(5.1));
      else await proef.zet({ soort: "intrekken", actor: "ondernemer" }, uren(5.1));
      await werk(opstelling, uren(5.1));

      expect(soortenTo(opstelling, KVK)).toEqual(["ingetrokken"]);
    }
  });

  it("wordt ingetrokken terwijl de mail op de lijn is, dan gaat het bericht daarover er altijd na", async () => {
    const { database, sleutelbos, postbode, smtp } = opstelling;
    const proef = await vraagAan(opstelling, { email: null });
    let verder = () => {};
    smtp.beforeAnswer = () => new Promise<void>((resolve) => (verder = resolve));
    const opWeg = deliverPost(database, sleutelbos, postbode.verstuur, DINSDAG);
    while (smtp.received.length < 1) await new Promise((resolve) => setTimeout(resolve, 5));

    await proef.zet({ soort: "intrekken", actor: "ondernemer" }, DINSDAG);
    await deliverPost(ander.database, sleutelbos, ander.postbode.verstuur, DINSDAG);
    expect(soortenTo(opstelling, KVK)).toEqual(["verzoek"]);
    smtp.beforeAnswer = () => Promise.resolve();
    verder();
    await opWeg;
    await werk(opstelling, uren(1 / 60));

    expect(soortenTo(opstelling, KVK)).toEqual(["verzoek", "ingetrokken"]);
    expect((await proef.overdracht()).stand.toestand).toBe("ingetrokken");
  });

  it("wacht er nog een mail aan iemand, dan haalt een latere aan dezelfde die niet in", async () => {
    const { smtp } = opstelling;
    const proef = await vraagAan(opstelling, { magNavragen: true });
    const ondernemer = toMailadres(proef.id);
    smtp.answer = (recipient) => (recipient === ondernemer ? LATER : "accept");
    await werk(opstelling, DINSDAG);
    await proef.zet({ soort: "aannemen", actor: "ontvanger" }, uren(0.001), { ronde: 1 });
    smtp.answer = () => "accept";

    // The confirmation is tried again only after half a minute.
    await werk(opstelling, uren(0.001));
    expect(soortenTo(opstelling, ondernemer)).toEqual([]);
    await werk(opstelling, uren(0.1));
    expect(soortenTo(opstelling, ondernemer)).toEqual(["bevestiging", "aangenomen"]);
  });

  it("een mail die bij de vorige ontvanger wacht, houdt die aan de volgende niet op", async () => {
    const { smtp } = opstelling;
    const proef = await vraagAan(opstelling);
    smtp.answer = (recipient) => (recipient === KVK ? "drop-after-data" : "accept");
    await werk(opstelling, DINSDAG);
    const terug = { soort: "teruggeven", actor: "ontvanger", reden: "geen-plek" } as const;
    expect(await proef.zet(terug, uren(0.001), { ronde: 1 })).toBe("gedaan");

    await werk(opstelling, uren(0.001));

    const { stand } = await proef.overdracht();
    expect(soortenTo(opstelling, toLoket(stand.dienstverlener))).toEqual(["verzoek"]);
  });

  it("een mail die niet te schrijven is houdt de andere niet op, en gaat alsnog als het weer kan", async () => {
    const { database } = opstelling;
    const [stuk, goed] = [await vraagAan(opstelling), await vraagAan(opstelling)];
    await database.dossierRecord.update({ where: { id: stuk.id }, data: { sleutel: "weg" } });
    const log = vi.spyOn(process.stderr, "write").mockReturnValue(true);

    await werk(opstelling, DINSDAG);
    expect(log.mock.calls.join("")).toContain("Een mail kan nu niet weg");
    log.mockRestore();
    expect((await goed.overdracht()).stand.bezorgdOp).not.toBeNull();
    expect((await stuk.overdracht()).stand.bezorgdOp).toBeNull();

    await database.dossierRecord.update({ where: { id: stuk.id }, data: { sleutel: "nu" } });
    await werk(opstelling, uren(1));
    expect((await stuk.overdracht()).stand.bezorgdOp).not.toBeNull();
    expect(soortenTo(opstelling, toMailadres(stuk.id))).toEqual(["bevestiging"]);
  });
});
