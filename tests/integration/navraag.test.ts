import { randomUUID } from "node:crypto";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import type { Aanvraag } from "../../lib/overdracht/parse-aanvraag";
import { listNavraag } from "../../lib/server/data/navraag";
import { countOverdrachten } from "../../lib/server/data/overdrachtcijfers";
import { getSleutelbos, type Sleutelbos } from "../../lib/server/geheim/sleutelbos";
import { makeStatuspad } from "../../lib/server/overdrachtlinks";
import { deliverPost } from "../../lib/server/usecases/deliver-post";
import { receiveNavraag } from "../../lib/server/usecases/receive-navraag";
import { requestOverdracht } from "../../lib/server/usecases/request-overdracht";
import { wisDossier } from "../../lib/server/usecases/wis-dossier";
import type { Bericht } from "../../lib/post/mail";
import { createMigratedDatabase, PROVIDERS, type TestDatabase } from "./test-databases";

const VRIJDAG = new Date("2026-11-20T09:00:00Z");
const DAG_MS = 86_400_000;
const INVOER = { gemeente: "Buren", vraagstukken: ["pers-ontwikkeling"], vorm: "zzp" as const };

describe.each(PROVIDERS)("de navraag op %s", (provider) => {
  let test: TestDatabase;
  let sleutelbos: Sleutelbos;
  const verstuurd: Bericht[] = [];
  const verstuur = (bericht: Bericht) => {
    verstuurd.push(bericht);
    return Promise.resolve({ soort: "verstuurd" as const });
  };
  beforeAll(async () => {
    test = await createMigratedDatabase(provider);
  });
  afterAll(() => test.remove());
  beforeEach(() => {
    vi.stubEnv("DATABASE_URL", test.adres.url);
    vi.stubEnv("OVERDRACHT_SLEUTELS", `k1:${Buffer.alloc(32, 7).toString("base64")}`);
    const found = getSleutelbos();
    if (found === null) throw new Error("The test has a key.");
    sleutelbos = found;
    verstuurd.length = 0;
  });
  afterEach(() => {
    vi.unstubAllEnvs();
    for (const key of ["deurwijzerDatabase", "deurwijzerOverdrachtlimieten"]) Reflect.deleteProperty(globalThis, key);
  });

  const vraagAan = async (anders: Partial<Aanvraag> = {}): Promise<string> => {
    const token = randomUUID();
    const aanvraag: Aanvraag = {
      token,
      verhaal: "Wie betaalt de cursus?",
      naam: "Jan",
      telefoon: null,
      email: `jan-${token}@bakkerij.example`,
      voorkeur: "maakt-niet-uit",
      taal: "nl",
      ontvangers: ["werkcentrum-rivierenland-gids"],
      magDoorgeven: false,
      magNavragen: true,
      ...anders,
    };
    expect(await requestOverdracht(aanvraag, INVOER, token, VRIJDAG)).toMatchObject({ soort: "gedaan" });
    return token;
  };
  /** Everything that leaves so many days after the request. */
  const deliverAfter = async (dagen: number) => {
    const moment = new Date(VRIJDAG.getTime() + dagen * DAG_MS);
    while ((await deliverPost(test.database, sleutelbos, verstuur, moment)) > 0);
    return verstuurd.filter(({ inhoud }) => inhoud.onderwerp.startsWith("Is uw vraag opgelost?"));
  };

  it("gaat na veertien dagen uit, één keer, en niet eerder", async () => {
    await vraagAan();
    expect(await deliverAfter(13)).toEqual([]);

    expect(await deliverAfter(14)).toHaveLength(1);
    expect(await deliverAfter(30)).toHaveLength(1);
    const [alinea] = verstuurd.at(-1)?.inhoud.alineas.filter((deel) => "link" in deel) ?? [];
    expect(JSON.stringify(alinea)).toMatch(/\/overdracht\/status\/[^/]+\/navraag"/);
  });

  it("telt in de cijfers niet als mail die wacht zolang de twee weken niet om zijn", async () => {
    await vraagAan();
    await deliverAfter(0);

    const { post } = await countOverdrachten(test.database, "2026-11-01", VRIJDAG);

    expect(post).toMatchObject({ wacht: 0, oudste: null });
    expect(await deliverAfter(14)).toHaveLength(1);
  });

  it("gaat niet uit zonder toestemming, en niet na het wissen", async () => {
    await vraagAan({ magNavragen: false });
    const gewist = await vraagAan();
    await wisDossier(test.database, gewist, "ondernemer", VRIJDAG);

    expect(await deliverAfter(14)).toEqual([]);
  });

  it("een antwoord telt één keer en leidt nergens heen", async () => {
    const before = (await listNavraag(test.database)).length;
    const token = await vraagAan();
    const link = makeStatuspad(sleutelbos, token, new Date()).split("/").at(-1) ?? "";
    const antwoord = { oplossing: "deels", rapportcijfer: 7 } as const;

    expect(await receiveNavraag(link, antwoord, "nl")).toBe("bewaard");
    expect(await receiveNavraag(link, { ...antwoord, rapportcijfer: 1 }, "nl")).toBe("bewaard");
    expect(await receiveNavraag("verzonnen", antwoord, "nl")).toBe("bewaard");

    const kept = await listNavraag(test.database);
    expect(kept).toHaveLength(before + 1);
    expect(kept.at(-1)).toEqual({
      id: expect.any(String) as string,
      maand: expect.stringMatching(/^\d{4}-\d{2}$/) as string,
      oplossing: "deels",
      rapportcijfer: 7,
      taal: "nl",
    });
    expect(kept.map(({ id }) => id)).not.toContain(token);
  });
});
