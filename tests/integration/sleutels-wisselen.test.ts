import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { beforeEach, describe, expect, it } from "vitest";
import { listGeheimen, replaceGeheim } from "../../lib/server/data/versleuteld";
import { encrypt } from "../../lib/server/geheim/versleutel";
import { openBijlagen, openDossier } from "../../lib/server/usecases/open-dossier";
import { wisDossier } from "../../lib/server/usecases/wis-dossier";
import { wisselSleutels } from "../../lib/server/usecases/wissel-sleutels";
import { makeSleutelbos, makeSleuteltekst } from "../factories/sleutelbos";
import { DINSDAG, prepareOpstelling, uren, vraagAan, werk, type Proef } from "./overdracht-opstelling";
import { PROVIDERS } from "./test-databases";

const BIJLAGE = { naam: "Bob", telefoon: "030 7654321" };

describe.each(PROVIDERS)("sleutels wisselen op %s", (provider) => {
  const opstelling = prepareOpstelling(provider);

  beforeEach(async () => {
    // The triggers keep the log; the rest of what earlier tests left is of no use here.
    await opstelling.database.bijlageRecord.deleteMany();
    await opstelling.database.dossierRecord.updateMany({ data: { sleutel: null, versleuteld: null } });
  });

  const [oud, beide, nieuw] = [makeSleutelbos("nu"), makeSleutelbos("straks", "nu"), makeSleutelbos("straks")];
  const metBijlage = async (): Promise<Proef> => {
    const proef = await vraagAan(opstelling);
    await werk(opstelling, DINSDAG);
    await proef.zet({ soort: "aannemen", actor: "ontvanger" }, uren(1), { ronde: 1, bijlage: BIJLAGE });
    return proef;
  };

  it("daarna gaat alles open met de nieuwe sleutel alleen, en heeft niets de oude meer nodig", async () => {
    const { database } = opstelling;
    const proeven = [await metBijlage(), await vraagAan(opstelling), await metBijlage()];
    const before = await openDossier(database, oud, proeven[0]?.id ?? "");

    const wissel = await wisselSleutels(database, beide);

    expect(wissel).toEqual({
      gewisseld: 5,
      dicht: 0,
      perSleutel: new Map([["straks", { dossiers: 3, bijlagen: 2 }]]),
    });
    expect((await openDossier(database, nieuw, proeven[0]?.id ?? ""))?.persoonsdeel).toEqual(before?.persoonsdeel);
    for (const proef of proeven) expect((await openDossier(database, nieuw, proef.id))?.persoonsdeel).not.toBeNull();
    const bijlagen = await openBijlagen(database, nieuw, [(await proeven[2]?.overdracht())?.id ?? ""]);
    expect([...bijlagen.values()]).toEqual([BIJLAGE]);
    expect(await wisselSleutels(database, beide)).toMatchObject({ gewisseld: 0, dicht: 0 });
  });

  it("afgebroken gaat het de volgende keer verder met wat er nog ligt, en twee tegelijk doen alles één keer", async () => {
    const { database } = opstelling;
    for (let keer = 0; keer < 6; keer += 1) await vraagAan(opstelling);
    for (const geheim of (await listGeheimen(database, "straks", null, 100)).slice(0, 2))
      await replaceGeheim(
        database,
        geheim,
        encrypt(beide, geheim.soort === "dossier" ? `dossier:${geheim.id}` : "", "{}"),
      );

    const [een, ander] = await Promise.all([wisselSleutels(database, beide), wisselSleutels(database, beide)]);

    expect(een.gewisseld + ander.gewisseld).toBe(4);
    expect([...(await wisselSleutels(database, beide)).perSleutel]).toEqual([["straks", { dossiers: 6, bijlagen: 0 }]]);
  });

  it("wat intussen is gewist blijft gewist", async () => {
    const { database } = opstelling;
    const proef = await vraagAan(opstelling);
    const [geheim] = await listGeheimen(database, "straks", null, 100);
    await wisDossier(database, proef.id, "ondernemer", uren(1));

    expect(geheim).toMatchObject({ soort: "dossier", id: proef.id });
    if (geheim !== undefined)
      expect(await replaceGeheim(database, geheim, encrypt(beide, `dossier:${proef.id}`, "{}"))).toBe(false);
    expect((await openDossier(database, beide, proef.id))?.persoonsdeel).toBeNull();
  });

  it("wat met geen sleutel opengaat blijft zoals het is, en houdt de rest niet op", async () => {
    const { database } = opstelling;
    const stuk = await vraagAan(opstelling);
    const goed = await vraagAan(opstelling);
    await database.dossierRecord.update({ where: { id: stuk.id }, data: { sleutel: "kwijt" } });

    const wissel = await wisselSleutels(database, beide);

    expect(wissel).toMatchObject({ gewisseld: 1, dicht: 1 });
    expect([...wissel.perSleutel.keys()]).toEqual(["kwijt", "straks"]);
    expect((await openDossier(database, nieuw, goed.id))?.persoonsdeel).not.toBeNull();
  });

  it("het commando zegt wat het deed en welke sleutel weg kan", async () => {
    await metBijlage();
    const command = ["--conditions=react-server", "--import", "tsx", "lib/cli/sleutels-wisselen.ts"];
    const sleutels = [makeSleuteltekst("straks"), makeSleuteltekst("nu")].join(",");
    const env = { ...process.env, OVERDRACHT_SLEUTELS: sleutels };

    const { stdout, stderr } = await promisify(execFile)(process.execPath, command, { env });

    expect(stdout).toContain("Opnieuw versleuteld met straks: 2\n");
    expect(stdout).toContain("  straks (de sleutel van nu): 1 dossiers, 1 bijlagen\n  nu: 0 dossiers, 0 bijlagen\n");
    expect(stderr).toContain("Opnieuw versleuteld: 1 …\nOpnieuw versleuteld: 2 …\n");
    for (const sleutel of sleutels.split(",")) expect(stdout + stderr).not.toContain(sleutel.split(":")[1]);
  });
});
