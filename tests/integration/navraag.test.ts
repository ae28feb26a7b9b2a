import { describe, expect, it } from "vitest";
import { listNavraag } from "../../lib/server/data/navraag";
import { countOverdrachten } from "../../lib/server/data/overdrachtcijfers";
import { makeStatuspad } from "../../lib/server/overdrachtlinks";
import { deliverPost } from "../../lib/server/usecases/deliver-post";
import { receiveNavraag } from "../../lib/server/usecases/receive-navraag";
import { wisDossier } from "../../lib/server/usecases/wis-dossier";
import { dagen, prepareOpstelling, vraagAan } from "./overdracht-opstelling";
import { PROVIDERS } from "./test-databases";

const VRIJDAG = new Date("2026-11-20T09:00:00Z");
const INVOER = { gemeente: "Buren", vraagstukken: ["pers-ontwikkeling"], vorm: "zzp" as const };

describe.each(PROVIDERS)("de navraag op %s", (provider) => {
  const opstelling = prepareOpstelling(provider);

  const vraag = async (magNavragen = true): Promise<string> => {
    const anders = { magDoorgeven: false, magNavragen, ontvangers: ["werkcentrum-rivierenland-gids"] };
    return (await vraagAan(opstelling, anders, INVOER, VRIJDAG)).id;
  };
  /** Everything leaves that leaves within so many days after the request; what of it asks how it went. */
  const deliverAfter = async (aantal: number) => {
    const { database, sleutelbos, postbode, smtp } = opstelling;
    while ((await deliverPost(database, sleutelbos, postbode.verstuur, dagen(aantal, VRIJDAG))) > 0);
    return smtp.received.filter(({ headers }) => headers.subject?.startsWith("Is uw vraag opgelost?"));
  };

  it("gaat na veertien dagen uit, één keer, en niet eerder", async () => {
    await vraag();
    expect(await deliverAfter(13)).toEqual([]);

    expect(await deliverAfter(14)).toHaveLength(1);
    expect(await deliverAfter(30)).toHaveLength(1);
    expect(opstelling.smtp.received.at(-1)?.html).toMatch(/href="[^"]+\/overdracht\/status\/[^/"]+\/navraag"/);
  });

  it("telt in de cijfers niet als mail die wacht zolang de twee weken niet om zijn", async () => {
    await vraag();
    await deliverAfter(0);

    const { post } = await countOverdrachten(opstelling.database, "2026-11-01", VRIJDAG);

    expect(post).toMatchObject({ wacht: 0, oudste: null });
    expect(await deliverAfter(14)).toHaveLength(1);
  });

  it("gaat niet uit zonder toestemming, en niet na het wissen", async () => {
    await vraag(false);
    const gewist = await vraag();
    await wisDossier(opstelling.database, gewist, "ondernemer", VRIJDAG);

    expect(await deliverAfter(14)).toEqual([]);
  });

  it("een antwoord telt één keer en leidt nergens heen", async () => {
    const before = (await listNavraag(opstelling.database)).length;
    const token = await vraag();
    const link = makeStatuspad(opstelling.sleutelbos, token, new Date()).split("/").at(-1) ?? "";
    const antwoord = { oplossing: "deels", rapportcijfer: 7 } as const;

    expect(await receiveNavraag(link, antwoord, "nl")).toBe("bewaard");
    expect(await receiveNavraag(link, { ...antwoord, rapportcijfer: 1 }, "nl")).toBe("bewaard");
    expect(await receiveNavraag("verzonnen", antwoord, "nl")).toBe("bewaard");

    const kept = await listNavraag(opstelling.database);
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
