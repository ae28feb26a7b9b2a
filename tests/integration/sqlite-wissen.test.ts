import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { wisDossier, wisOudeDossiers } from "../../lib/server/usecases/wis-dossier";
import { wisselSleutels } from "../../lib/server/usecases/wissel-sleutels";
import { makeSleutelbos } from "../factories/sleutelbos";
import { DINSDAG, prepareOpstelling, uren, vraagAan, werk, type Proef } from "./overdracht-opstelling";

/** Long enough to stand nowhere by chance, short enough to find what is left of a text that was partly written over. */
const STUK = 24;
const AANTAL = 30;

describe("wat is gewist in het bestand van SQLite", () => {
  const opstelling = prepareOpstelling("sqlite");

  /** All ciphertext that stands in a row now. */
  const listGeheim = async () => {
    const { database } = opstelling;
    const dossiers = await database.dossierRecord.findMany({ where: { versleuteld: { not: null } } });
    const bijlagen = await database.bijlageRecord.findMany();
    return [...dossiers, ...bijlagen].map(({ versleuteld }) => versleuteld ?? "");
  };
  /** The file once all that was written stands in it. */
  const readFileOnDisk = async () => {
    await opstelling.database.$queryRawUnsafe("PRAGMA wal_checkpoint(TRUNCATE)");
    const file = fileURLToPath(opstelling.test.adres.url);
    expect(await readFile(`${file}-wal`, "latin1")).toBe("");
    return readFile(file, "latin1");
  };
  const countStukken = (file: string, geheimen: readonly string[]) =>
    geheimen
      .flatMap((geheim) => geheim.match(new RegExp(`.{${STUK}}`, "g")) ?? [])
      .filter((stuk) => file.includes(stuk)).length;
  /** Of all lengths, so that some need pages of their own and others share one. */
  const vraagVeel = async (): Promise<Proef[]> => {
    const proeven = [];
    for (let nummer = 0; nummer < AANTAL; nummer += 1)
      proeven.push(await vraagAan(opstelling, { verhaal: "Mijn klant betaalt niet. ".repeat(1 + 4 * nummer) }));
    await werk(opstelling, DINSDAG);
    for (const proef of proeven)
      await proef.zet({ soort: "aannemen", actor: "ontvanger" }, uren(1), {
        ronde: 1,
        bijlage: { naam: "Bob", telefoon: "030 7654321", toelichting: "Neem uw boeken mee." },
      });
    return proeven;
  };

  it("staat er na het wissen niet meer in, ook geen stuk ervan, en evenmin wat met een vorige sleutel was versleuteld", async () => {
    const { database } = opstelling;
    const proeven = await vraagVeel();
    const vroeger = await listGeheim();
    expect(vroeger).toHaveLength(2 * AANTAL);
    expect(countStukken(await readFileOnDisk(), vroeger)).toBeGreaterThan(AANTAL);

    await wisselSleutels(database, makeSleutelbos("straks", "nu"));
    const later = await listGeheim();
    const gewisseld = await readFileOnDisk();
    expect([countStukken(gewisseld, vroeger), countStukken(gewisseld, later) > AANTAL]).toEqual([0, true]);

    for (const { id } of proeven) expect(await wisDossier(database, id, "ondernemer", uren(2))).toBe(true);

    expect(countStukken(await readFileOnDisk(), [...vroeger, ...later])).toBe(0);
  });

  it("na de eerstvolgende ronde staat het ook niet meer in het logboek naast het bestand", async () => {
    const wal = `${fileURLToPath(opstelling.test.adres.url)}-wal`;
    const [proef] = await vraagVeel();
    const geheim = await listGeheim();
    expect(await wisDossier(opstelling.database, proef?.id ?? "", "ondernemer", uren(2))).toBe(true);
    expect(countStukken(await readFile(wal, "latin1"), geheim)).toBeGreaterThan(0);
    await wisOudeDossiers(opstelling.database, uren(3));
    expect(await readFile(wal, "latin1")).toBe("");
  });

  it("elke verbinding overschrijft, ook die na een transactie", async () => {
    const { database } = opstelling;
    const read = () => database.$queryRawUnsafe("PRAGMA secure_delete");
    const aan = [{ secure_delete: 1 }];

    expect(await read()).toEqual(aan);
    await database.$transaction(async (transactie) => {
      expect(await transactie.$queryRawUnsafe("PRAGMA secure_delete")).toEqual(aan);
    });
    expect(await read()).toEqual(aan);
    // One after the other takes the connection along.
    const tellen = () => database.$transaction([database.leiderRecord.count()]);
    expect(await Promise.all([tellen(), read(), tellen(), read()])).toEqual([[0], aan, [0], aan]);
  });
});
