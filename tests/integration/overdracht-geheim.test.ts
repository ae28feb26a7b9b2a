import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, describe, expect, it, vi } from "vitest";
import type { Bijlage } from "../../lib/overdracht/dossier";
import { openBijlagen, openDossier } from "../../lib/server/usecases/open-dossier";
import { requestOverdracht } from "../../lib/server/usecases/request-overdracht";
import { wisDossier, wisOudeDossiers } from "../../lib/server/usecases/wis-dossier";
import { makeSleutelbos, makeSleuteltekst } from "../factories/sleutelbos";
import {
  buildAanvraag,
  dagen,
  DINSDAG,
  LANGE_WEG,
  listAangeboden,
  mailsTo,
  prepareOpstelling,
  soortenTo,
  toLoket,
  uren,
  vraagAan,
  werk,
  type Opstelling,
} from "./overdracht-opstelling";
import { PROVIDERS } from "./test-databases";

/** Odd enough to stand nowhere by chance. */
const VAN_ONDERNEMER = {
  naam: "Wolfgang-Zebedeus Quastelhuizen",
  telefoon: "+31 6 9182 7364 55",
  email: "zebedeus.quastel@bakkerij-vlierbloesem.example",
  verhaal: "Mijn pannenkoekenboot Xylofonia ligt voor schulden aan de ketting bij kade 7741.",
};
const VAN_ONTVANGER: Bijlage = {
  naam: "Philippina Overklift-Vaupel",
  telefoon: "088 7766 5544 33",
  toelichting: "Neem uw ordner met het etiket Krokuszwam mee.",
};
const ONDERNEMERSWAARDEN = [
  ...Object.values(VAN_ONDERNEMER),
  "Quastelhuizen",
  "pannenkoekenboot",
  "Xylofonia",
  "bakkerij-vlierbloesem",
  "91827364",
];
const ONTVANGERSWAARDEN = [...Object.values(VAN_ONTVANGER), "Overklift", "Krokuszwam"];
const GEPLANT = [...ONDERNEMERSWAARDEN, ...ONTVANGERSWAARDEN];

const listGevonden = (text: string, waarden = GEPLANT) =>
  waarden.filter((waarde) => text.toLowerCase().includes(waarde.toLowerCase()));

describe.each(PROVIDERS)("wat een ondernemer ons toevertrouwt op %s", (provider) => {
  const opstelling = prepareOpstelling(provider);

  afterEach(() => vi.restoreAllMocks());

  const readDossier = (id: string) => opstelling.database.dossierRecord.findUniqueOrThrow({ where: { id } });
  const countBijlagen = async (id: string) => {
    const overdrachten = await opstelling.database.overdrachtRecord.findMany({ where: { dossierId: id } });
    return opstelling.database.bijlageRecord.count({
      where: { overdrachtId: { in: overdrachten.map((overdracht) => overdracht.id) } },
    });
  };
  const neemAan = async (proef: Awaited<ReturnType<typeof vraagAan>>, moment = uren(1)) =>
    proef.zet({ soort: "aannemen", actor: "ontvanger" }, moment, { ronde: 1, bijlage: VAN_ONTVANGER });

  it("staat nergens leesbaar: niet in de database, de uitvoer, een adres, of een mail aan de ontvanger", async () => {
    const uitvoer: string[] = [];
    const lees = (chunk: string | Uint8Array) => uitvoer.push(Buffer.from(chunk).toString()) > 0;
    vi.spyOn(process.stdout, "write").mockImplementation(lees);
    vi.spyOn(process.stderr, "write").mockImplementation(lees);
    const ontvangers = (await listAangeboden(LANGE_WEG)).slice(0, 1);
    const aanvraag = buildAanvraag({ ...VAN_ONDERNEMER, ontvangers });

    const uitkomst = await requestOverdracht(aanvraag, LANGE_WEG, "192.0.2.1", DINSDAG);
    await werk(opstelling, DINSDAG);
    const proef = await vraagAan(opstelling, VAN_ONDERNEMER);
    await werk(opstelling, DINSDAG);
    await neemAan(proef);
    opstelling.smtp.answer = (recipient) =>
      recipient === VAN_ONDERNEMER.email
        ? { refuse: "recipient", code: 550, text: `5.1.1 <${VAN_ONDERNEMER.email}> ${VAN_ONDERNEMER.naam}` }
        : "accept";
    await werk(opstelling, uren(1));
    opstelling.smtp.answer = () => "accept";
    await werk(opstelling, dagen(2));
    await werk(opstelling, dagen(6));
    await opstelling.database.$executeRawUnsafe('ALTER TABLE "post" RENAME TO "weg"');
    try {
      const stuk = await requestOverdracht(buildAanvraag({ ...VAN_ONDERNEMER, ontvangers }), LANGE_WEG, "x", DINSDAG);
      expect(stuk.soort).toBe("storing");
    } finally {
      await opstelling.database.$executeRawUnsafe('ALTER TABLE "weg" RENAME TO "post"');
    }
    vi.restoreAllMocks();

    expect(uitvoer.join("")).toContain("Een overdracht is niet bewaard");
    expect(listGevonden(uitvoer.join(""))).toEqual([]);
    expect(listGevonden(JSON.stringify(await dumpTables(opstelling)))).toEqual([]);
    expect(listGevonden(await readDatabaseFiles(opstelling))).toEqual([]);

    const aanOntvangers = opstelling.smtp.received.filter(({ to }) => !to.includes(VAN_ONDERNEMER.email));
    expect(aanOntvangers.length).toBeGreaterThan(3);
    for (const { raw, text, html } of aanOntvangers) expect(listGevonden(raw + text + html)).toEqual([]);
    const urls = opstelling.smtp.received.flatMap(
      ({ text, html }) => (text + html).match(/https?:\/\/[^\s"<>]+/g) ?? [],
    );
    expect(urls.length).toBeGreaterThan(5);
    const statuspad = uitkomst.soort === "gedaan" ? uitkomst.statuspad : "";
    expect(listGevonden([...urls, statuspad].join("\n"))).toEqual([]);
  });

  it("met de sleutel is alles er weer, ook wat de ontvanger toevoegde", async () => {
    const { database, sleutelbos } = opstelling;
    const proef = await vraagAan(opstelling, VAN_ONDERNEMER);
    await werk(opstelling, DINSDAG);
    await neemAan(proef);

    expect((await openDossier(database, sleutelbos, proef.id))?.persoonsdeel).toMatchObject(VAN_ONDERNEMER);
    const bijlagen = await openBijlagen(database, sleutelbos, [(await proef.overdracht()).id]);
    expect([...bijlagen.values()]).toEqual([VAN_ONTVANGER]);
  });

  it("na het wisselen van sleutel gaat wat ouder is open met de vorige, en wat nieuw is met de nieuwe", async () => {
    const oud = await vraagAan(opstelling, { ...VAN_ONDERNEMER, email: null });
    await werk(opstelling, DINSDAG);
    vi.stubEnv("OVERDRACHT_SLEUTELS", [makeSleuteltekst("straks"), makeSleuteltekst("nu")].join(","));
    const beide = makeSleutelbos("straks", "nu");
    const wissel = { ...opstelling, sleutelbos: beide };

    const nieuw = await vraagAan(wissel, { naam: "Nieuw" });
    await werk(wissel, DINSDAG);
    await werk(wissel, dagen(2));

    expect([(await readDossier(oud.id)).sleutel, (await readDossier(nieuw.id)).sleutel]).toEqual(["nu", "straks"]);
    const { database } = opstelling;
    expect((await openDossier(database, beide, oud.id))?.persoonsdeel?.naam).toBe(VAN_ONDERNEMER.naam);
    expect((await openDossier(database, beide, nieuw.id))?.persoonsdeel?.naam).toBe("Nieuw");
    expect(soortenTo(opstelling, toLoket("kvk"))).toEqual(["verzoek", "verzoek", "herinnering", "herinnering"]);
    await expect(openDossier(database, makeSleutelbos("straks"), oud.id)).rejects.toThrow(/sleutel nu/);
  });

  it("de grens per mailadres geldt ook over een wisseling van sleutel heen", async () => {
    const email = `wissel-${provider}@ondernemer.example`;
    for (let keer = 0; keer < 3; keer += 1) await vraagAan(opstelling, { email });
    vi.stubEnv("OVERDRACHT_SLEUTELS", [makeSleuteltekst("straks"), makeSleuteltekst("nu")].join(","));

    await expect(vraagAan(opstelling, { email })).rejects.toThrow("te-vaak");
  });

  it("meteen wissen: niets is meer te openen, de ontvanger hoort het, en het log blijft", async () => {
    const { database, sleutelbos } = opstelling;
    const proef = await vraagAan(opstelling, { ...VAN_ONDERNEMER, email: null });
    await werk(opstelling, DINSDAG);
    await neemAan(proef);
    const { kenmerk, versleuteld } = await readDossier(proef.id);

    expect(await wisDossier(database, proef.id, "ondernemer", uren(2))).toBe(true);
    expect(await wisDossier(database, proef.id, "ondernemer", uren(3))).toBe(true);
    await werk(opstelling, uren(3));

    expect(await readDossier(proef.id)).toMatchObject({
      kenmerk,
      sleutel: null,
      versleuteld: null,
      adresvinger: null,
      gewistOp: uren(2),
    });
    expect(await countBijlagen(proef.id)).toBe(0);
    expect(JSON.stringify(await dumpTables(opstelling))).not.toContain(versleuteld);
    expect((await openDossier(database, sleutelbos, proef.id))?.persoonsdeel).toBeNull();
    const { gebeurtenissen, stand } = await proef.overdracht();
    expect(gebeurtenissen.map(({ soort }) => soort)).toEqual([
      "voorstellen",
      "versturen",
      "bezorgen",
      "aannemen",
      "intrekken",
      "wissen",
    ]);
    expect(stand).toMatchObject({ toestand: "ingetrokken", isGewist: true });
    expect(soortenTo(opstelling, toLoket("kvk"))).toEqual(["verzoek", "ingetrokken"]);
    expect(mailsTo(opstelling, toLoket("kvk")).at(-1)?.headers.subject).toContain(kenmerk);
    expect(await proef.zet({ soort: "aannemen", actor: "ontvanger" }, uren(4), { ronde: 1 })).not.toBe("gedaan");
  });

  it("wissen en een antwoord van de ontvanger tegelijk: er blijft niets achter", async () => {
    const { database } = opstelling;
    for (let keer = 0; keer < 6; keer += 1) {
      const proef = await vraagAan(opstelling);
      await werk(opstelling, DINSDAG);

      const [isGewist] = await Promise.all([wisDossier(database, proef.id, "ondernemer", uren(1)), neemAan(proef)]);

      expect(isGewist).toBe(true);
      expect((await proef.overdracht()).stand).toMatchObject({ toestand: "ingetrokken", isGewist: true });
      expect(await countBijlagen(proef.id)).toBe(0);
    }
  });

  it("dertig dagen nadat alles dicht is wist het systeem zelf, en dertig dagen later gaat het kenmerk", async () => {
    const { database } = opstelling;
    const proef = await vraagAan(opstelling);
    await werk(opstelling, DINSDAG);
    await neemAan(proef);
    await proef.zet({ soort: "afronden", actor: "ondernemer", uitkomst: "opgelost" }, dagen(1));

    await wisOudeDossiers(database, dagen(30.9));
    expect(await readDossier(proef.id)).toMatchObject({ gewistOp: null, sleutel: "nu" });
    await wisOudeDossiers(database, dagen(31.1));
    const gewist = await readDossier(proef.id);
    expect(gewist).toMatchObject({ gewistOp: dagen(31.1), sleutel: null, versleuteld: null, adresvinger: null });
    expect(gewist.kenmerk).not.toBeNull();
    expect(await countBijlagen(proef.id)).toBe(0);
    expect((await proef.overdracht()).gebeurtenissen.at(-1)).toMatchObject({ soort: "wissen", actor: "systeem" });

    await wisOudeDossiers(database, dagen(61));
    expect((await readDossier(proef.id)).kenmerk).not.toBeNull();
    await wisOudeDossiers(database, dagen(61.2));
    expect((await readDossier(proef.id)).kenmerk).toBeNull();
  });

  it("zolang er nog een deel van het verhaal loopt, wordt er niets gewist", async () => {
    const { database } = opstelling;
    const open = await vraagAan(opstelling);
    const proef = await vraagAan(opstelling, { ontvangers: await listAangeboden(LANGE_WEG) });
    await werk(opstelling, DINSDAG);
    await proef.zet({ soort: "afronden", actor: "ontvanger", uitkomst: "opgelost" }, uren(1), { ronde: 1 });

    await wisOudeDossiers(database, dagen(100));

    for (const { id } of [open, proef]) expect(await readDossier(id)).toMatchObject({ gewistOp: null, sleutel: "nu" });
    expect(await wisDossier(database, proef.id, "systeem", dagen(100))).toBe(false);
    expect((await proef.overdracht(1)).stand.toestand).toBe("verstuurd");
  });

  it("wie zich bedenkt na het wissen: hetzelfde formulier nog eens maakt er geen nieuw dossier van", async () => {
    const proef = await vraagAan(opstelling);
    await wisDossier(opstelling.database, proef.id, "ondernemer", uren(1));

    await vraagAan(opstelling, { token: proef.id }, LANGE_WEG, uren(2));
    await werk(opstelling, uren(2));

    expect(await readDossier(proef.id)).toMatchObject({ sleutel: null, versleuteld: null });
    // What was still waiting for the ondernemer goes nowhere any more.
    expect(opstelling.smtp.received).toEqual([]);
  });
});

/** Every value of every row of every table. */
async function dumpTables({ database, test }: Opstelling): Promise<unknown[]> {
  const names =
    test.adres.provider === "sqlite"
      ? "SELECT name FROM sqlite_master WHERE type = 'table'"
      : "SELECT table_name::text AS name FROM information_schema.tables WHERE table_schema = 'public'";
  const tables = await database.$queryRawUnsafe<{ name: string }[]>(names);
  const rows = await Promise.all(
    tables.map(({ name }) => database.$queryRawUnsafe<Record<string, unknown>[]>(`SELECT * FROM "${name}"`)),
  );
  return rows.flat().map((row) => Object.values(row).map(String));
}

/** The files of SQLite as they are on the disk, what was deleted included. */
async function readDatabaseFiles({ test: { adres } }: Opstelling): Promise<string> {
  if (adres.provider !== "sqlite") return "";
  const file = fileURLToPath(adres.url);
  const names = (await readdir(path.dirname(file))).filter((name) => name.startsWith(path.basename(file)));
  expect(names.length).toBeGreaterThan(0);
  return (await Promise.all(names.map((name) => readFile(path.join(path.dirname(file), name), "latin1")))).join("");
}
