import { randomUUID } from "node:crypto";
import { describe, expect, it, vi } from "vitest";
import { createDossier, type NieuwDossier } from "../../lib/server/data/dossier";
import { encrypt } from "../../lib/server/geheim/versleutel";
import { requestOverdracht } from "../../lib/server/usecases/request-overdracht";
import { wisDossier } from "../../lib/server/usecases/wis-dossier";
import {
  buildAanvraag,
  DINSDAG,
  LANGE_WEG,
  listAangeboden,
  mailsTo,
  prepareOpstelling,
  soortenTo,
  toLoket,
  toMailadres,
  uren,
  vraagAan,
  werk,
} from "./overdracht-opstelling";
import { PROVIDERS } from "./test-databases";

const ADRES = "192.0.2.1";

describe.each(PROVIDERS)("een overdracht vragen op %s", (provider) => {
  const opstelling = prepareOpstelling(provider, { zonderAdres: ["rvo"] });

  const stuur = async (token: string, overrides: Parameters<typeof buildAanvraag>[0] = {}, moment = DINSDAG) =>
    requestOverdracht(
      buildAanvraag({ token, ontvangers: (await listAangeboden(LANGE_WEG)).slice(0, 1), ...overrides }),
      LANGE_WEG,
      ADRES,
      moment,
    );
  const countDossiers = (id: string) => opstelling.database.dossierRecord.count({ where: { id } });

  it("gevraagd is bewaard: één dossier, een verzoek aan de ontvanger en een bevestiging met het kenmerk", async () => {
    const { id, overdracht } = await vraagAan(opstelling);

    await werk(opstelling, DINSDAG);

    const { stand, gebeurtenissen } = await overdracht();
    expect(gebeurtenissen.map(({ soort }) => soort)).toEqual(["voorstellen", "versturen", "bezorgen"]);
    expect(stand).toMatchObject({ toestand: "verstuurd", ronde: 1, bezorgdOp: DINSDAG.toISOString() });
    expect(soortenTo(opstelling, toMailadres(id))).toEqual(["bevestiging"]);
    const { kenmerk } = await opstelling.database.dossierRecord.findUniqueOrThrow({ where: { id } });
    expect(kenmerk).toMatch(/^DW-[0-9A-Z]{4}-[0-9A-Z]{4}$/);
    expect(mailsTo(opstelling, toMailadres(id))[0]?.headers.subject).toContain(kenmerk);
    expect(soortenTo(opstelling, toLoket("kvk"))).toEqual(["verzoek"]);
  });

  it("twee keer verstuurd is één dossier, ook tegelijk, en elke keer met een weg naar dezelfde pagina", async () => {
    const token = randomUUID();

    const uitkomsten = [await stuur(token), ...(await Promise.all([1, 2, 3, 4].map(() => stuur(token))))];
    const gelijk = randomUUID();
    const samen = await Promise.all([1, 2, 3, 4].map(() => stuur(gelijk)));

    expect(uitkomsten.every(({ soort }) => soort === "gedaan")).toBe(true);
    expect(new Set([...uitkomsten].map((uitkomst) => JSON.stringify(uitkomst))).size).toBe(1);
    expect(samen.every(({ soort }) => soort === "gedaan")).toBe(true);
    expect([await countDossiers(token), await countDossiers(gelijk)]).toEqual([1, 1]);
    await werk(opstelling, DINSDAG);
    expect(soortenTo(opstelling, toMailadres(token))).toEqual(["bevestiging"]);
    expect(soortenTo(opstelling, toMailadres(gelijk))).toEqual(["bevestiging"]);
    expect(soortenTo(opstelling, toLoket("kvk"))).toEqual(["verzoek", "verzoek"]);
  });

  it("hetzelfde formulier met iets anders erin: dat wordt gezegd, en opent het eerste dossier niet", async () => {
    const token = randomUUID();
    const ontvangers = await listAangeboden(LANGE_WEG);
    expect(await stuur(token)).toMatchObject({ soort: "gedaan" });

    for (const anders of [
      { verhaal: "Iets anders." },
      { magDoorgeven: false },
      { ontvangers: [ontvangers[0], ontvangers[1] ?? ""] },
    ])
      expect(await stuur(token, anders)).toEqual({ soort: "al-verstuurd" });

    expect(await stuur(token)).toMatchObject({ soort: "gedaan" });
    await werk(opstelling, DINSDAG);
    expect(soortenTo(opstelling, toLoket("kvk"))).toEqual(["verzoek"]);
  });

  it("is het kenmerk al van een ander, dan komt er een ander kenmerk en gaat het verzoek niet verloren", async () => {
    const eerste = await vraagAan(opstelling);
    const { database, sleutelbos } = opstelling;
    const { kenmerk } = await database.dossierRecord.findUniqueOrThrow({ where: { id: eerste.id } });
    const id = randomUUID();
    const nieuw: NieuwDossier = {
      id,
      aangemaaktOp: DINSDAG,
      taal: "nl",
      magDoorgeven: false,
      magNavragen: false,
      adresvinger: null,
      persoonsdeel: encrypt(sleutelbos, `dossier:${id}`, "{}"),
      overdrachten: [],
    };
    const kenmerken = [kenmerk ?? "", kenmerk ?? "", `DW-${provider.slice(0, 4).toUpperCase()}-0001`];

    expect(await createDossier(database, nieuw, () => kenmerken.shift() ?? "")).toBe(true);
    expect(await createDossier(database, nieuw, () => kenmerk ?? "")).toBe(false);

    expect(kenmerken).toEqual([]);
  });

  it("met drie ontvangers zijn er drie overdrachten, ieder voor een eigen deel, en één bevestiging", async () => {
    const aangeboden = await listAangeboden(LANGE_WEG);
    const token = randomUUID();

    const uitkomst = await stuur(token, { ontvangers: aangeboden.filter((dienst) => !dienst.startsWith("rvo")) });

    expect(uitkomst.soort).toBe("gedaan");
    await werk(opstelling, DINSDAG);
    const rows = await opstelling.database.overdrachtRecord.findMany({
      where: { dossierId: token },
      orderBy: { volgorde: "asc" },
    });
    expect(rows.map(({ volgorde }) => volgorde)).toEqual(rows.map((_, index) => index));
    expect(new Set(rows.map(({ dienstverlener }) => dienstverlener)).size).toBe(rows.length);
    expect(rows.length).toBeGreaterThan(1);
    expect(rows[0]?.dekt).toBe("");
    expect(soortenTo(opstelling, toMailadres(token))).toEqual(["bevestiging"]);
    expect(opstelling.smtp.received).toHaveLength(rows.length + 1);
  });

  it("wie niet in het advies staat of geen mailadres heeft, krijgt niets: dan is er geen dossier", async () => {
    const rvo = (await listAangeboden(LANGE_WEG)).find((dienst) => dienst.startsWith("rvo")) ?? "";
    const [vreemd, zonder] = [randomUUID(), randomUUID()];

    expect(await stuur(vreemd, { ontvangers: ["belastingdienst-telefoon"] })).toEqual({ soort: "ontvanger-weg" });
    expect(rvo).not.toBe("");
    expect(await stuur(zonder, { ontvangers: [rvo] })).toEqual({ soort: "ontvanger-weg" });
    expect([await countDossiers(vreemd), await countDossiers(zonder)]).toEqual([0, 0]);
  });

  it("zonder mailadres van de ondernemer gaat er alleen post naar de ontvanger", async () => {
    const { zet } = await vraagAan(opstelling, { email: null });
    await werk(opstelling, DINSDAG);

    await zet({ soort: "aannemen", actor: "ontvanger" }, uren(1));
    await werk(opstelling, uren(1));

    expect(opstelling.smtp.received.map(({ to }) => to)).toEqual([[toLoket("kvk")]]);
  });

  it("het log laat zich niet wijzigen en niet wissen", async () => {
    const { overdracht } = await vraagAan(opstelling);
    const { id, gebeurtenissen } = await overdracht();
    const { database } = opstelling;

    const pogingen = [
      `UPDATE "overdracht_gebeurtenis" SET "soort" = 'afronden' WHERE "overdrachtId" = '${id}'`,
      `DELETE FROM "overdracht_gebeurtenis" WHERE "overdrachtId" = '${id}'`,
    ];
    for (const sql of pogingen) await expect(database.$executeRawUnsafe(sql)).rejects.toThrow(/append-only/);

    expect((await overdracht()).gebeurtenissen).toEqual(gebeurtenissen);
  });

  it("meer dan drie dossiers op een dag met één mailadres kan niet, hoe het ook is gespeld; de volgende dag weer wel", async () => {
    const email = `veel-${provider}@ondernemer.example`;
    for (const spelling of [email, email.toUpperCase(), ` ${email}`])
      expect(await stuur(randomUUID(), { email: spelling.trim() })).toMatchObject({ soort: "gedaan" });

    expect(await stuur(randomUUID(), { email })).toEqual({ soort: "te-vaak" });
    expect(await stuur(randomUUID(), { email: `ander-${email}` })).toMatchObject({ soort: "gedaan" });
    expect(await stuur(randomUUID(), { email }, uren(25))).toMatchObject({ soort: "gedaan" });
  });

  it("ook niet door er tussendoor te wissen, en ook niet tegelijk", async () => {
    const wisser = `wisser-${provider}@ondernemer.example`;
    for (let keer = 0; keer < 3; keer += 1) {
      const token = randomUUID();
      expect(await stuur(token, { email: wisser })).toMatchObject({ soort: "gedaan" });
      expect(await wisDossier(opstelling.database, token, "ondernemer", DINSDAG)).toBe(true);
    }
    expect(await stuur(randomUUID(), { email: wisser })).toEqual({ soort: "te-vaak" });
    expect(await stuur(randomUUID(), { email: wisser }, uren(24))).toMatchObject({ soort: "gedaan" });

    const email = `tegelijk-${provider}@ondernemer.example`;
    const samen = await Promise.all([1, 2, 3, 4, 5, 6].map(() => stuur(randomUUID(), { email })));
    expect(samen.map(({ soort }) => soort).sort()).toEqual([
      "gedaan",
      "gedaan",
      "gedaan",
      "te-vaak",
      "te-vaak",
      "te-vaak",
    ]);
  });

  it("hetzelfde formulier opnieuw telt niet als een vierde dossier", async () => {
    const email = `herhaald-${provider}@ondernemer.example`;
    const tokens = [randomUUID(), randomUUID(), randomUUID()];
    for (const token of tokens) await stuur(token, { email });

    for (const token of tokens) expect(await stuur(token, { email })).toMatchObject({ soort: "gedaan" });
  });

  it("per afzender en voor allen samen is er een grens, en daarna is er weer plaats", async () => {
    vi.stubEnv("OVERDRACHT_PER_ADRES", "2");
    vi.stubEnv("OVERDRACHT_PER_MINUUT", "3");
    Reflect.deleteProperty(globalThis, "deurwijzerOverdrachtlimieten");
    const ontvangers = (await listAangeboden(LANGE_WEG)).slice(0, 1);
    const van = async (adres: string, moment = DINSDAG) =>
      (await requestOverdracht(buildAanvraag({ ontvangers }), LANGE_WEG, adres, moment)).soort;

    expect([await van("192.0.2.1"), await van("192.0.2.1"), await van("192.0.2.1")]).toEqual([
      "gedaan",
      "gedaan",
      "te-vaak",
    ]);
    expect([await van("192.0.2.2"), await van("192.0.2.3")]).toEqual(["gedaan", "te-druk"]);
    expect(await van("192.0.2.3", uren(0.1))).toBe("gedaan");
    expect(await van("192.0.2.1", uren(1.1))).toBe("gedaan");
  });

  it("één ontvanger krijgt er op een dag niet meer dan mag, van wie ook; de vierentwintig uur erna weer", async () => {
    vi.stubEnv("OVERDRACHT_PER_ONTVANGER", "3");
    Reflect.deleteProperty(globalThis, "deurwijzerOverdrachtlimieten");
    const ontvangers = (await listAangeboden(LANGE_WEG)).slice(0, 1);
    let afzender = 0;
    const vraag = async (token: string, moment = DINSDAG) => {
      const aanvraag = buildAanvraag({ ontvangers, token });
      return (await requestOverdracht(aanvraag, LANGE_WEG, `192.0.2.${(afzender += 1)}`, moment)).soort;
    };
    const tokens = [randomUUID(), randomUUID(), randomUUID()];
    for (const token of tokens) expect(await vraag(token)).toBe("gedaan");

    const vierde = randomUUID();
    expect(await vraag(vierde, uren(23))).toBe("ontvanger-vol");
    expect(await countDossiers(vierde)).toBe(0);
    // A form that arrives twice reaches nobody again.
    expect(await vraag(tokens[0] ?? "", uren(23))).toBe("gedaan");
    const ander = buildAanvraag({ ontvangers: (await listAangeboden(LANGE_WEG)).slice(1, 2) });
    expect(await requestOverdracht(ander, LANGE_WEG, "192.0.2.99", uren(23))).toMatchObject({ soort: "gedaan" });
    expect(await vraag(vierde, uren(24))).toBe("gedaan");
  });

  it("wat niemand bereikt telt bij geen ontvanger: dezelfde nog eens, een fout van de database, een ander die vol is", async () => {
    vi.stubEnv("OVERDRACHT_PER_ONTVANGER", "2");
    Reflect.deleteProperty(globalThis, "deurwijzerOverdrachtlimieten");
    const [een = "", twee = ""] = await listAangeboden(LANGE_WEG);
    const rvo = (await listAangeboden(LANGE_WEG)).find((dienst) => dienst.startsWith("rvo"));
    expect([een, twee]).not.toContain(rvo);
    const token = randomUUID();
    for (let keer = 0; keer < 4; keer += 1)
      expect(await stuur(token, { ontvangers: [een] })).toMatchObject({ soort: "gedaan" });

    const log = vi.spyOn(process.stderr, "write").mockReturnValue(true);
    await opstelling.database.$executeRawUnsafe('ALTER TABLE "post" RENAME TO "weg"');
    const email = `storing-${provider}@ondernemer.example`;
    try {
      for (let keer = 0; keer < 4; keer += 1)
        expect(await stuur(randomUUID(), { ontvangers: [een], email })).toEqual({ soort: "storing" });
    } finally {
      await opstelling.database.$executeRawUnsafe('ALTER TABLE "weg" RENAME TO "post"');
      log.mockRestore();
    }
    expect(await stuur(randomUUID(), { ontvangers: [een], email })).toMatchObject({ soort: "gedaan" });
    expect(await stuur(randomUUID(), { ontvangers: [een] })).toEqual({ soort: "ontvanger-vol" });

    for (let keer = 0; keer < 3; keer += 1)
      expect(await stuur(randomUUID(), { ontvangers: [twee, een], email })).toEqual({ soort: "ontvanger-vol" });
    for (let keer = 0; keer < 2; keer += 1)
      expect(await stuur(randomUUID(), { ontvangers: [twee], email })).toMatchObject({ soort: "gedaan" });
  });

  it("zonder sleutel of zonder mailserver op een site die anderen kennen, wordt niets gevraagd", async () => {
    vi.stubEnv("SMTP_URL", "");
    expect(await stuur(randomUUID())).toEqual({ soort: "uit" });
    await opstelling.begin();
    if (provider === "postgresql") {
      vi.stubEnv("OVERDRACHT_SLEUTELS", "");
      expect(await stuur(randomUUID())).toEqual({ soort: "uit" });
    }
  });

  it("met de database weg of stuk is er geen fout, geen dossier, en niets van wat iemand typte in de log", async () => {
    const log = vi.spyOn(process.stderr, "write").mockReturnValue(true);
    const token = randomUUID();
    await opstelling.database.$executeRawUnsafe('ALTER TABLE "post" RENAME TO "weg"');
    try {
      expect(await stuur(token, { naam: "Geheime Naam", verhaal: "Geheim verhaal" })).toEqual({ soort: "storing" });
    } finally {
      await opstelling.database.$executeRawUnsafe('ALTER TABLE "weg" RENAME TO "post"');
    }

    expect(await countDossiers(token)).toBe(0);
    expect(log.mock.calls.join("")).toContain("Een overdracht is niet bewaard");
    expect(log.mock.calls.join("")).not.toMatch(/geheim/i);
    log.mockRestore();
    expect(await stuur(token)).toMatchObject({ soort: "gedaan" });
  });
});
