import { describe, expect, expectTypeOf, it } from "vitest";
import { taalSchema } from "@/lib/catalogus/codes";
import { REDENEN_TERUG, UITKOMSTEN } from "@/lib/overdracht/gebeurtenis";
import { findGeadresseerde, POSTSOORTEN, type Postsoort } from "@/lib/overdracht/post";
import { getVertaler } from "@/lib/teksten/teksten";
import { writeMail, type Mailgegevens } from "@/lib/teksten/write-mail";

const TALEN = taalSchema.options;
const GEGEVENS: Mailgegevens = {
  soort: "verzoek",
  gebeurtenis: { soort: "versturen", van: null, uitkomst: null, afspraak: null },
  kenmerk: "DW-7K3F-9QXM",
  partij: { naam: "Loket Noordstad", nummer: "050 123 45 67", website: "https://loket.example" },
  vorige: null,
  ontvangers: ["Loket Noordstad", "Werkcentrum Noord"],
  vraagstukken: ["Export", "Personeel aantrekken"],
  heeftTelefoon: true,
  bijlage: {},
  werkdagen: 4,
  url: "https://deurwijzer.example/overdracht/status/k1-abc",
  kvk: "KVK Adviesteam: 0800 2117",
};
const BIJLAGE = { naam: "Fatima Bakker", telefoon: "050 765 43 21", toelichting: "Leg uw cijfers klaar." };

/** Of each sort every mail that can come of it. */
function listGegevens(soort: Postsoort): Mailgegevens[] {
  const redenen = [...REDENEN_TERUG, "stil", "stil-na-aannemen", "ondernemer"] as const;
  const vorigen = [
    null,
    ...redenen.map((waarom) => ({ naam: "Bureau Zuid", waarom })),
    { naam: GEGEVENS.partij.naam, waarom: "niet-bereikbaar" } as const,
  ];
  const gebeurtenissen: Mailgegevens["gebeurtenis"][] = [
    ...(["verstuurd", "aangenomen", "voorgesteld", "contact-gehad"] as const).map((van) => ({
      soort: "herinneren" as const,
      van,
      uitkomst: null,
      afspraak: "2026-12-10",
    })),
    ...UITKOMSTEN.map((uitkomst) => ({
      soort: "afronden" as const,
      van: "stil" as const,
      uitkomst,
      afspraak: "2026-12-10",
    })),
    // Only a moment always has a day.
    ...(soort === "moment" ? [] : [GEGEVENS.gebeurtenis]),
  ];
  const [kern] = gebeurtenissen;
  const base: Mailgegevens = { ...GEGEVENS, soort, gebeurtenis: kern ?? GEGEVENS.gebeurtenis };
  return [
    ...gebeurtenissen.flatMap((gebeurtenis) => [{}, BIJLAGE].map((bijlage) => ({ ...base, gebeurtenis, bijlage }))),
    ...vorigen.map((vorige) => ({ ...base, vorige })),
    { ...base, bijlage: { naam: BIJLAGE.naam } },
    { ...base, partij: { ...base.partij, nummer: null } },
    { ...base, partij: { ...base.partij, nummer: null, website: null } },
    { ...base, vraagstukken: [] },
    { ...base, heeftTelefoon: false },
  ].flatMap((gegevens) => [GEGEVENS.kenmerk, null].map((kenmerk) => ({ ...gegevens, kenmerk })));
}

const everyMail = POSTSOORTEN.flatMap((soort) => TALEN.map((taal) => [soort, taal] as const));

describe.each(everyMail)("de mail %s in het %s", (soort, taal) => {
  const mails = listGegevens(soort).map((gegevens) => ({ gegevens, mail: writeMail(gegevens, taal) }));

  it("heeft een onderwerp van een regel en een tekst, zonder open plek of sleutel", () => {
    for (const { mail } of mails) {
      const text = JSON.stringify(mail);
      expect(text).not.toMatch(/[{}]\w+[{}]|undefined|null|NaN|Invalid|post\.\w/);
      expect(mail.onderwerp).toMatch(/^\S.{10,120}\S$/);
      for (const alinea of mail.alineas) expect(JSON.stringify(Object.values(alinea))).not.toMatch(/\[""|\[\[\]/);
    }
  });

  it("noemt in het onderwerp het kenmerk, en zonder kenmerk geen lege haakjes", () => {
    for (const { gegevens, mail } of mails) {
      expect(mail.onderwerp.endsWith("(DW-7K3F-9QXM)")).toBe(gegevens.kenmerk !== null);
      expect(JSON.stringify(mail)).not.toMatch(/\(\s*\)|\s[.,:)]|: \./);
      expect(mail.onderwerp.trim()).toBe(mail.onderwerp);
      expect(JSON.stringify(mail).includes("DW-")).toBe(gegevens.kenmerk !== null);
    }
  });

  it("zegt waarom iemand hem krijgt, en heeft hoogstens een knop, naar onze pagina", () => {
    const waarom = getVertaler(taal)(`post.waarom.${findGeadresseerde(soort)}`, { naam: GEGEVENS.partij.naam });
    for (const { mail } of mails) {
      expect(mail.alineas).toContainEqual({ klein: waarom });
      const links = mail.alineas.flatMap((alinea) => ("link" in alinea ? [alinea.link.url] : []));
      expect(links).toEqual(soort === "ingetrokken" || soort === "doorgegeven-wegens-stilte" ? [] : [GEGEVENS.url]);
    }
  });
});

describe("wat van de ondernemer in een mail staat", () => {
  const PERSOONSDEEL = {
    verhaal: "Planterkoorts bij de zaak in Appelscha",
    naam: "Planternaam de Wit",
    telefoon: "0699988877",
    email: "planter@voorbeeld.nl",
    voorkeur: "ochtend",
    invoer: { gemeente: "Planterdorp", oprichtingsjaar: 1987 },
  };

  it("is niets: wat een mail weet, heeft er geen plaats voor", () => {
    expectTypeOf<keyof Mailgegevens>().toEqualTypeOf<
      | "soort"
      | "gebeurtenis"
      | "kenmerk"
      | "partij"
      | "vorige"
      | "ontvangers"
      | "vraagstukken"
      | "heeftTelefoon"
      | "bijlage"
      | "werkdagen"
      | "url"
      | "kvk"
    >();
    expectTypeOf<keyof Mailgegevens["gebeurtenis"]>().toEqualTypeOf<"soort" | "van" | "uitkomst" | "afspraak">();
    expectTypeOf<keyof Mailgegevens["partij"]>().toEqualTypeOf<"naam" | "nummer" | "website">();
  });

  it.each(everyMail)("is niets, ook als het toch werd meegegeven: %s in het %s", (soort, taal) => {
    const planted = Object.values(PERSOONSDEEL).flatMap((waarde) => (typeof waarde === "string" ? [waarde] : []));
    for (const gegevens of listGegevens(soort)) {
      const meegegeven = { ...PERSOONSDEEL, ...gegevens, persoonsdeel: PERSOONSDEEL };
      const text = JSON.stringify(writeMail(meegegeven, taal));
      for (const waarde of [...planted.filter((one) => one !== "ochtend"), "Planterdorp", "1987"])
        expect(text).not.toContain(waarde);
    }
  });

  it.each(TALEN)("de ontvanger leest waar het over gaat, en verder niets over wie (%s)", (taal) => {
    const { onderwerp, alineas } = writeMail(GEGEVENS, taal);
    expect(onderwerp).not.toMatch(/Export/);
    expect(JSON.stringify(alineas)).toContain("Export; Personeel aantrekken");
    const woordenVanDeOntvanger = writeMail({ ...GEGEVENS, bijlage: BIJLAGE }, taal);
    expect(woordenVanDeOntvanger).toEqual({ onderwerp, alineas });
  });
});

describe("wat de ondernemer leest", () => {
  const text = (gegevens: Partial<Mailgegevens>) => JSON.stringify(writeMail({ ...GEGEVENS, ...gegevens }, "nl"));

  it.each(POSTSOORTEN.filter((soort) => findGeadresseerde(soort) === "ondernemer"))(
    "nooit dat er gebeld wordt als er geen nummer is (%s)",
    (soort) => {
      for (const gegevens of listGegevens(soort)) {
        const zonder = writeMail({ ...gegevens, heeftTelefoon: false }, "nl");
        expect(JSON.stringify(zonder)).not.toMatch(/gebeld|Belt er|zou u bellen|om te bellen|nummer klopt/);
        const without = writeMail({ ...gegevens, heeftTelefoon: false }, "en");
        expect(JSON.stringify(without)).not.toMatch(/call you|called you|nobody call|number is right/);
      }
    },
  );

  it("na het aannemen: wie, welk nummer, welke dag en wat erbij werd geschreven", () => {
    const gebeurtenis = { ...GEGEVENS.gebeurtenis, afspraak: "2026-12-10" };
    const mail = text({ soort: "aangenomen", gebeurtenis, bijlage: BIJLAGE });
    for (const stuk of ["Fatima Bakker", "050 765 43 21", "donderdag 10 december", "Leg uw cijfers klaar."])
      expect(mail).toContain(stuk);
    expect(text({ soort: "aangenomen" })).toContain("Een dag is niet genoemd.");
  });

  it("bij een dag: het rechtstreekse nummer, of anders dat van het loket", () => {
    const gebeurtenis = { ...GEGEVENS.gebeurtenis, afspraak: "2026-12-10" };
    expect(text({ soort: "moment", gebeurtenis, bijlage: BIJLAGE })).toContain("Bel dan zelf: 050 765 43 21.");
    expect(text({ soort: "moment", gebeurtenis })).toContain("Bel dan zelf: 050 123 45 67.");
  });

  it.each([
    [GEGEVENS.partij, "050 123 45 67."],
    [{ ...GEGEVENS.partij, nummer: null }, "hun website https://loket.example."],
    [{ ...GEGEVENS.partij, nummer: null, website: null }, "via KVK Adviesteam: 0800 2117."],
  ])("altijd een weg om zelf verder te komen (%j)", (partij, bereik) => {
    const gebeurtenis = { ...GEGEVENS.gebeurtenis, uitkomst: "zelf-bellen" } as const;
    expect(text({ soort: "afgerond", gebeurtenis, partij })).toContain(`Zo bereikt u hen: ${bereik}`);
    expect(text({ soort: "voorstel", partij })).toContain(`Zo bereikt u Loket Noordstad ook zelf: ${bereik}`);
  });

  it.each([
    ["geen-plek", "Bureau Zuid zegt: wij hebben nu geen plek."],
    ["onbestelbaar", "Onze mail kwam bij Bureau Zuid niet aan."],
    ["stil", "Wij hoorden niets van Bureau Zuid."],
    ["ondernemer", "U zei dat Bureau Zuid u niet hielp."],
  ] as const)("bij doorgeven wat er eerst gebeurde: %s", (waarom, zin) => {
    expect(text({ soort: "doorgegeven", vorige: { naam: "Bureau Zuid", waarom } })).toContain(zin);
  });

  it("bij dezelfde partij nog eens: kijk of uw nummer klopt", () => {
    const vorige = { naam: GEGEVENS.partij.naam, waarom: "niet-bereikbaar" } as const;
    expect(text({ soort: "voorstel", vorige })).toContain("of uw nummer klopt");
    expect(text({ soort: "voorstel", vorige: { ...vorige, naam: "Bureau Zuid" } })).toContain("pas als u ja zegt");
  });

  it("wat iemand erbij schreef die uw vraag al had, staat na de zin die zegt wie dat is", () => {
    const gebeurtenis = { ...GEGEVENS.gebeurtenis, uitkomst: "dubbel" } as const;
    const vorige = { naam: GEGEVENS.partij.naam, waarom: "dubbel", toelichting: "Wij bellen u morgen." } as const;
    const mail = text({ soort: "afgerond", gebeurtenis, vorige });
    expect(mail).toMatch(
      /Loket Noordstad zegt dat zij deze vraag al van u hebben.+Zij schreven erbij: “Wij bellen u morgen.”/,
    );
  });

  it.each([
    ["vangnet", true],
    ["zelf-bellen", true],
    ["opgelost", false],
    ["niet-opgelost", false],
    ["dubbel", false],
  ] as const)("na %s staat er wel of niet dat het gat gemeld is: %s", (uitkomst, isGemeld) => {
    const gebeurtenis = { ...GEGEVENS.gebeurtenis, uitkomst };
    expect(text({ soort: "afgerond", gebeurtenis }).includes("zonder uw gegevens gemeld")).toBe(isGemeld);
  });
});
