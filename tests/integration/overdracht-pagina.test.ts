import { describe, expect, it, vi } from "vitest";
import { loadGegevens } from "../../lib/server/loaders/load-gegevens";
import { loadStatus } from "../../lib/server/loaders/load-status";
import { correctPersoonsdeel } from "../../lib/server/usecases/correct-persoonsdeel";
import { doWerk } from "../../lib/server/usecases/do-werk";
import { loadOntvanger } from "../../lib/server/loaders/load-ontvanger";
import { makeOntvangerpad, makeStatuspad } from "../../lib/server/overdrachtlinks";
import { makeOntvangerzet } from "../../lib/server/usecases/make-ontvangerzet";
import { makeStatuszet, type Statusinzending } from "../../lib/server/usecases/make-statuszet";
import {
  dagen,
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
  type Proef,
} from "./overdracht-opstelling";
import { PROVIDERS } from "./test-databases";

const TERUG = { soort: "teruggeven", actor: "ontvanger", reden: "geen-plek" } as const;

describe.each(PROVIDERS)("de eigen pagina van een ondernemer op %s", (provider) => {
  const opstelling = prepareOpstelling(provider);

  const toLink = ({ id }: Proef) => makeStatuspad(opstelling.sleutelbos, id, new Date()).split("/").at(-1) ?? "";
  /** What the form sends, on a page as it is now. */
  const kies = async (proef: Proef, zet: string): Promise<Statusinzending> => {
    const { id, stand } = await proef.overdracht();
    return { link: toLink(proef), overdracht: id, ronde: stand.ronde, zet, telefoon: null };
  };

  it("een ja op een pagina die openstond geldt niet voor wie er nu wordt voorgesteld", async () => {
    const proef = await vraagAan(opstelling, { magDoorgeven: false });
    await werk(opstelling, DINSDAG);
    await proef.zet(TERUG, uren(1), { ronde: 1 });
    const tweede = (await proef.overdracht()).stand.dienstverlener;
    const ja = await kies(proef, "versturen");
    expect(await makeStatuszet(ja)).toBe("gedaan");
    expect(await makeStatuszet(ja)).toBe("al-gedaan");
    await werk(opstelling, new Date());
    await proef.zet(TERUG, new Date(), { ronde: 2 });
    const derde = (await proef.overdracht()).stand.dienstverlener;
    expect(derde).not.toBe(tweede);

    expect(await makeStatuszet(ja)).toBe("al-gedaan");
    expect(await makeStatuszet({ ...ja, zet: "teruggeven" })).toBe("kan-niet");

    expect((await proef.overdracht()).stand).toMatchObject({ toestand: "voorgesteld", dienstverlener: derde });
    await werk(opstelling, new Date());
    expect(mailsTo(opstelling, toLoket(derde))).toEqual([]);
  });

  it("intrekken kan altijd, ook van een pagina die openstond", async () => {
    const proef = await vraagAan(opstelling);
    await werk(opstelling, DINSDAG);
    const weg = await kies(proef, "intrekken");
    await proef.zet(TERUG, uren(1), { ronde: 1 });

    expect(await makeStatuszet(weg)).toBe("gedaan");

    expect((await proef.overdracht()).stand).toMatchObject({ toestand: "ingetrokken", ronde: 2 });
  });

  it("een ontvanger die te laat antwoordt, hoort dat en wordt niet bedankt alsof het gelukt is", async () => {
    const proef = await vraagAan(opstelling);
    await werk(opstelling, DINSDAG);
    const { id } = await proef.overdracht();
    const link = makeOntvangerpad(opstelling.sleutelbos, id, 1, new Date()).split("/").at(-1) ?? "";
    const aannemen = () => makeOntvangerzet(link, { soort: "aannemen", actor: "ontvanger" }, {});

    expect([await aannemen(), await aannemen()]).toEqual(["gedaan", "gedaan"]);
    await proef.zet({ soort: "contact-melden", actor: "ondernemer" }, new Date(), { ronde: 1 });
    expect(await makeOntvangerzet(link, { soort: "moment-voorstellen", actor: "ontvanger" }, {})).toBe("kan-niet");
    expect(await loadOntvanger(link, "nl")).toMatchObject({ soort: "vraag", toestand: "contact-gehad" });

    await proef.zet({ ...TERUG, actor: "ondernemer" }, new Date(), { ronde: 1 });
    expect((await proef.overdracht()).stand.ronde).toBe(2);
    expect(await makeOntvangerzet(link, { soort: "contact-melden", actor: "ontvanger" }, {})).toBe("kan-niet");
    expect(await loadOntvanger(link, "nl")).toEqual({ soort: "klaar", toestand: "te-laat" });
  });

  it("sprak de ondernemer wie stil bleef, dan staan naam en nummer er weer, en opent die link het verhaal", async () => {
    const proef = await vraagAan(opstelling);
    await werk(opstelling, DINSDAG);
    const { id } = await proef.overdracht();
    const link = makeOntvangerpad(opstelling.sleutelbos, id, 1, new Date()).split("/").at(-1) ?? "";
    const bijlage = { naam: "Bob de Beller", telefoon: "030 7654321" };
    await proef.zet({ soort: "aannemen", actor: "ontvanger" }, uren(1), { ronde: 1, bijlage });
    await werk(opstelling, uren(24 * 4));
    await werk(opstelling, uren(24 * 14));
    expect(await loadOntvanger(link, "nl")).toEqual({ soort: "klaar", toestand: "te-laat" });

    expect(await makeStatuszet(await kies(proef, "contact-melden"))).toBe("gedaan");

    expect(await loadStatus(toLink(proef), "nl")).toMatchObject({
      overdrachten: [{ persoon: "U sprak met Bob de Beller.", direct: bijlage.telefoon }],
    });
    expect(await loadOntvanger(link, "nl")).toMatchObject({ soort: "vraag", toestand: "contact-gehad" });
    expect(await makeOntvangerzet(link, { soort: "afronden", actor: "ontvanger", uitkomst: "opgelost" }, {})).toBe(
      "gedaan",
    );
    expect(await loadOntvanger(link, "nl")).toEqual({ soort: "klaar", toestand: "afgerond" });
  });

  it("bij twee ontvangers staat bij elk waarvoor, zoals de ontvanger het leest", async () => {
    const proef = await vraagAan(opstelling, { ontvangers: (await listAangeboden(LANGE_WEG)).slice(0, 2) });
    await werk(opstelling, DINSDAG);
    const leesBijOntvanger = async (volgorde: number) => {
      const { id } = await proef.overdracht(volgorde);
      const link = makeOntvangerpad(opstelling.sleutelbos, id, 1, new Date()).split("/").at(-1) ?? "";
      const pagina = await loadOntvanger(link, "nl");
      return pagina.soort === "vraag" ? pagina.voor : [];
    };

    const pagina = await loadStatus(toLink(proef), "nl");

    const voor = pagina.soort === "status" ? pagina.overdrachten.map((overdracht) => overdracht.voor) : [];
    expect(voor.map(({ length }) => length > 0)).toEqual([true, true]);
    expect(voor).toEqual([await leesBijOntvanger(0), await leesBijOntvanger(1)]);
  });

  it("wat een ontvanger bij het teruggeven schreef, leest de ondernemer in de mail en op de pagina", async () => {
    const proef = await vraagAan(opstelling);
    await werk(opstelling, DINSDAG);
    const toelichting = "Bel liever met onze buren op de tweede etage.";
    await proef.zet(TERUG, uren(1), { ronde: 1, bijlage: { toelichting } });
    await werk(opstelling, uren(1));

    expect(mailsTo(opstelling, toMailadres(proef.id)).at(-1)?.text).toContain(toelichting.split(" op ")[0]);
    const pagina = await loadStatus(toLink(proef), "nl");
    const zinnen = pagina.soort === "status" ? pagina.overdrachten.flatMap(({ tijdlijn }) => tijdlijn) : [];
    expect(zinnen.filter(({ zin }) => zin.includes(toelichting))).toHaveLength(1);
  });

  it("wie geen nummer gaf leest nergens dat er wordt gebeld, en dezelfde nog eens vragen heet geen voorstel", async () => {
    const proef = await vraagAan(opstelling, { telefoon: null });
    await werk(opstelling, DINSDAG);
    const bekijk = async () => {
      const pagina = await loadStatus(toLink(proef), "nl");
      const [overdracht] = pagina.soort === "status" ? pagina.overdrachten : [];
      return overdracht;
    };
    await proef.zet({ soort: "aannemen", actor: "ontvanger", afspraak: "2026-11-24" }, uren(1), { ronde: 1 });
    expect(await bekijk()).toMatchObject({
      uitleg: "Hoort u niets? Zeg het hieronder. Dan zoeken wij verder.",
      afspraak: "U hoort van hen op dinsdag 24 november.",
    });

    await proef.zet({ ...TERUG, reden: "niet-bereikbaar" }, uren(2), { ronde: 1 });
    const overdracht = await bekijk();
    expect(overdracht?.uitleg).toContain("U gaf geen telefoonnummer.");
    expect(overdracht?.tijdlijn.at(-1)?.zin).toBe(
      "Wij vroegen u of Kamer van Koophandel (KVK) het nog eens mag proberen.",
    );
  });

  it("twee keer hetzelfde voorstel is één mail; met een ander nummer erbij is het een nieuw voorstel", async () => {
    const proef = await vraagAan(opstelling);
    await werk(opstelling, DINSDAG);
    const zet = { soort: "moment-voorstellen", actor: "ontvanger", afspraak: "2026-11-24" } as const;
    const bijlage = { naam: "Bob de Beller", telefoon: "030 7654321" };

    expect(await proef.zet(zet, uren(1), { ronde: 1, bijlage })).toBe("gedaan");
    expect(await proef.zet(zet, uren(2), { ronde: 1, bijlage })).toBe("al-gedaan");
    expect(await proef.zet(zet, uren(3), { ronde: 1, bijlage: { ...bijlage, telefoon: "030 7654322" } })).toBe(
      "gedaan",
    );

    await werk(opstelling, uren(3));
    expect(soortenTo(opstelling, toMailadres(proef.id))).toEqual(["bevestiging", "moment", "moment"]);
  });

  it("wie niet meer wil dat het vanzelf doorgaat, zet dat uit zonder de vraag in te trekken", async () => {
    const proef = await vraagAan(opstelling, { magDoorgeven: true });
    await werk(opstelling, DINSDAG);
    expect(await loadStatus(toLink(proef), "nl")).toMatchObject({ magDoorgeven: true, isOpen: true });

    const uit = { ...(await kies(proef, "niet-doorgeven")), overdracht: "", ronde: 0 };
    expect([await makeStatuszet(uit), await makeStatuszet(uit)]).toEqual(["niet-doorgeven", "al-gedaan"]);

    expect(await loadStatus(toLink(proef), "nl")).toMatchObject({ magDoorgeven: false });
    expect(await loadGegevens(toLink(proef))).toMatchObject({ magDoorgeven: false });
    expect((await proef.overdracht()).stand).toMatchObject({ toestand: "verstuurd", ronde: 1 });
    await proef.zet(TERUG, uren(1), { ronde: 1 });
    expect((await proef.overdracht()).stand).toMatchObject({ toestand: "voorgesteld", ronde: 2 });
    expect(await makeStatuszet({ ...uit, link: `${uit.link}x` })).toBe("kan-niet");
  });

  it("wie na twee weken toch geen mail wil, zet dat uit: hij gaat niet meer uit, en de rest blijft zoals het was", async () => {
    const proef = await vraagAan(opstelling, { magNavragen: true });
    await werk(opstelling, DINSDAG);
    expect(await loadStatus(toLink(proef), "nl")).toMatchObject({ magNavragen: true });

    const uit = { ...(await kies(proef, "niet-navragen")), overdracht: "", ronde: 0 };
    expect([await makeStatuszet(uit), await makeStatuszet(uit)]).toEqual(["niet-navragen", "al-gedaan"]);

    expect(await loadStatus(toLink(proef), "nl")).toMatchObject({ magNavragen: false, magDoorgeven: true });
    expect(await loadGegevens(toLink(proef))).toMatchObject({ magNavragen: false });
    await proef.zet({ soort: "afronden", actor: "ondernemer", uitkomst: "opgelost" }, uren(1));
    await werk(opstelling, dagen(15));
    expect(soortenTo(opstelling, toMailadres(proef.id))).not.toContain("navraag");
  });

  it("is die mail al weg, dan valt er niets meer uit te zetten", async () => {
    const proef = await vraagAan(opstelling, { magNavragen: true });
    await werk(opstelling, DINSDAG);
    await proef.zet({ soort: "aannemen", actor: "ontvanger" }, uren(1), { ronde: 1 });
    await proef.zet({ soort: "contact-melden", actor: "ondernemer" }, uren(1), { ronde: 1 });
    await werk(opstelling, dagen(15));

    expect(soortenTo(opstelling, toMailadres(proef.id))).toContain("navraag");
    expect(await loadStatus(toLink(proef), "nl")).toMatchObject({ magNavragen: false });
    expect(await loadGegevens(toLink(proef))).toMatchObject({ magNavragen: true });
  });

  it("wat verbeterd is leest wie het heeft bij de volgende blik, en na het sluiten verandert er niets meer", async () => {
    const proef = await vraagAan(opstelling);
    await werk(opstelling, DINSDAG);
    const { id } = await proef.overdracht();
    const ontvanger = makeOntvangerpad(opstelling.sleutelbos, id, 1, new Date()).split("/").at(-1) ?? "";
    const verbetering = { verhaal: "Toch een andere vraag.", naam: "Ada de Bakker", telefoon: "06 87654321" };
    opstelling.smtp.received.length = 0;

    expect(await correctPersoonsdeel(toLink(proef), verbetering)).toBe("verbeterd");

    expect(await loadGegevens(toLink(proef))).toMatchObject({
      persoonsdeel: { ...verbetering, email: toMailadres(proef.id) },
    });
    expect(await loadOntvanger(ontvanger, "nl")).toMatchObject({
      verhaal: verbetering.verhaal,
      telefoon: "06 87654321",
    });
    await werk(opstelling, uren(1));
    expect(opstelling.smtp.received).toEqual([]);

    await proef.zet({ soort: "intrekken", actor: "ondernemer" }, uren(2));
    expect(await correctPersoonsdeel(toLink(proef), { ...verbetering, naam: "Ander" })).toBe("kan-niet");
    expect(await correctPersoonsdeel(ontvanger, verbetering)).toBe("kan-niet");
    expect(await loadGegevens(toLink(proef))).toMatchObject({ persoonsdeel: { naam: "Ada de Bakker" } });
  });

  it("wie geen mailadres gaf, kan het nummer niet weghalen", async () => {
    const proef = await vraagAan(opstelling, { email: null });
    const verbetering = { verhaal: "Een vraag.", naam: "Ada", telefoon: null };

    expect(await correctPersoonsdeel(toLink(proef), verbetering)).toBe("onbereikbaar");

    expect(await loadGegevens(toLink(proef))).toMatchObject({ persoonsdeel: { telefoon: "06 12345678" } });
  });

  it("hangt er geen mailserver meer aan de site, dan kan wie iets achterliet het nog zien, meenemen en wissen", async () => {
    const proef = await vraagAan(opstelling, { naam: "Ada Bakker" });
    await werk(opstelling, DINSDAG);
    vi.stubEnv("SMTP_URL", "");

    expect(await loadStatus(toLink(proef), "nl")).toMatchObject({ soort: "status", heeftEmail: true });
    expect(await loadGegevens(toLink(proef))).toMatchObject({ persoonsdeel: { naam: "Ada Bakker" } });
    expect(await makeStatuszet(await kies(proef, "wissen"))).toBe("gedaan");

    expect(await loadStatus(toLink(proef), "nl")).toMatchObject({ soort: "gewist" });
  });

  it("en wat al lang dicht is, wist die site ook vanzelf", async () => {
    const proef = await vraagAan(opstelling);
    await proef.zet({ soort: "intrekken", actor: "ondernemer" }, dagen(-40));
    vi.stubEnv("SMTP_URL", "");
    // As a server that just started.
    await opstelling.database.leiderRecord.deleteMany();

    const bezig = doWerk();
    const isGewist = async () => (await proef.overdracht()).stand.isGewist;
    await vi.waitFor(async () => expect(await isGewist()).toBe(true), { timeout: 20_000 });
    await bezig.stop();
  });
});
