import { describe, expect, it } from "vitest";
import { LOKVELD } from "@/lib/limiet/lokveld";
import { MAX_NAAM, MAX_VERHAAL, persoonsdeelSchema } from "@/lib/overdracht/dossier";
import { parseAanvraag, type Aanvraagontleding, type Aanvraagveld } from "@/lib/overdracht/parse-aanvraag";

const TOKEN = "3f0c1a52-7b1e-4c55-9d6a-0f2f5d1c9b11";
const GOED: Readonly<Record<string, string | readonly string[]>> = {
  token: TOKEN,
  [LOKVELD]: "",
  verhaal: "Mijn klant betaalt niet.",
  naam: "Noor de Wit",
  telefoon: "06 12345678",
  email: "noor@voorbeeld.nl",
  voorkeur: "ochtend",
  taal: "nl",
  ontvanger: ["rewin-advies"],
  magDoorgeven: "ja",
  magNavragen: "ja",
};

function parse(overrides: Record<string, string | readonly string[] | undefined>): Aanvraagontleding {
  const form = new FormData();
  for (const [naam, waarde] of Object.entries({ ...GOED, ...overrides }))
    for (const deel of typeof waarde === "string" ? [waarde] : (waarde ?? [])) form.append(naam, deel);
  return parseAanvraag(form);
}
const listFouten = (overrides: Parameters<typeof parse>[0]) => {
  const ontleding = parse(overrides);
  return ontleding.soort === "fouten" ? ontleding.fouten.map(({ veld, code }) => `${veld}: ${code}`) : ontleding.soort;
};

describe("een goede aanvraag", () => {
  it("is wat er stond, en niets anders", () => {
    const ontleding = parse({ $ACTION_ID: "x", bsn: "123456782" });
    const velden = {
      verhaal: "Mijn klant betaalt niet.",
      naam: "Noor de Wit",
      telefoon: "06 12345678",
      email: "noor@voorbeeld.nl",
      voorkeur: "ochtend",
      taal: "nl",
      ontvangers: ["rewin-advies"],
      magDoorgeven: true,
      magNavragen: true,
    };
    expect(ontleding).toEqual({ soort: "goed", velden, aanvraag: { token: TOKEN, ...velden } });
  });

  it("past in wat bewaard wordt", () => {
    const ontleding = parse({ verhaal: "Regel een\r\nRegel twee\u0000", email: "" });
    if (ontleding.soort !== "goed") throw new Error(ontleding.soort);
    const { verhaal, naam, telefoon, email, voorkeur, taal } = ontleding.aanvraag;
    const persoonsdeel = { verhaal, naam, telefoon, email, voorkeur, taal, invoer: {} };
    expect(persoonsdeelSchema.parse(persoonsdeel)).toEqual(persoonsdeel);
    expect(verhaal).toBe("Regel een\nRegel twee");
  });

  it("zonder vinkjes mag er niets extra", () => {
    for (const waarde of [undefined, "", "nee", "on", "true"])
      expect(parse({ magDoorgeven: waarde, magNavragen: waarde })).toMatchObject({
        aanvraag: { magDoorgeven: false, magNavragen: false },
      });
  });

  it("zonder mailadres valt er later niets te vragen", () => {
    expect(parse({ email: "" })).toMatchObject({ aanvraag: { email: null, magNavragen: false, magDoorgeven: true } });
  });

  it("een telefoonnummer of een mailadres is genoeg", () => {
    expect(parse({ telefoon: " " })).toMatchObject({ aanvraag: { telefoon: null, email: "noor@voorbeeld.nl" } });
    expect(parse({ email: "\t" })).toMatchObject({ aanvraag: { telefoon: "06 12345678", email: null } });
  });

  it.each([
    ["voorkeur", "vannacht", { voorkeur: "maakt-niet-uit" }],
    ["voorkeur", undefined, { voorkeur: "maakt-niet-uit" }],
    ["taal", "fr", { taal: "nl" }],
    ["taal", "en", { taal: "en" }],
  ])("%s %s wordt %j", (veld, waarde, verwacht) => {
    expect(parse({ [veld]: waarde })).toMatchObject({ soort: "goed", aanvraag: verwacht });
  });
});

describe("telefoonnummers zoals mensen ze schrijven", () => {
  it.each([
    "0612345678",
    "06-12345678",
    "06 - 12 34 56 78",
    "+31 6 12345678",
    "+31 (0)6 12 34 56 78",
    "0031612345678",
    "(020) 123 45 67",
    "020.123.4567",
    "+32 470 12 34 56",
    "  06 12345678  ",
    "06\u00a012345678",
  ])("%s is goed", (telefoon) => {
    expect(parse({ telefoon })).toMatchObject({ soort: "goed", aanvraag: { telefoon: telefoon.trim() } });
  });

  it.each(["112", "1234567", "bel mij", "06 12345678 (werk)", "06/12345678", "06+12345678", "--------", "٠٦١٢٣٤٥٦٧٨"])(
    "%s niet",
    (telefoon) => {
      expect(listFouten({ telefoon })).toEqual(["telefoon: ongeldig"]);
    },
  );
});

describe("wat er mis kan zijn", () => {
  it.each<[string, Parameters<typeof parse>[0], string[]]>([
    ["geen verhaal", { verhaal: " \r\n " }, ["verhaal: leeg"]],
    ["een verhaal van alleen stuurtekens", { verhaal: "\u0000\u0007" }, ["verhaal: ongeldig"]],
    ["een te lang verhaal", { verhaal: "a".repeat(MAX_VERHAAL + 1) }, ["verhaal: te-lang"]],
    ["geen naam", { naam: "" }, ["naam: leeg"]],
    ["een te lange naam", { naam: "a".repeat(MAX_NAAM + 1) }, ["naam: te-lang"]],
    ["een naam met een stuurteken", { naam: "Noor\u0000" }, ["naam: ongeldig"]],
    ["een te lang nummer", { telefoon: "0".repeat(26) }, ["telefoon: te-lang"]],
    ["een fout nummer", { telefoon: "nul zes" }, ["telefoon: ongeldig"]],
    ["een te lang mailadres", { email: `${"a".repeat(120)}@voorbeeld.nl` }, ["email: te-lang"]],
    ["een fout mailadres", { email: "noor@" }, ["email: ongeldig"]],
    ["twee mailadressen", { email: "a@voorbeeld.nl,b@voorbeeld.nl" }, ["email: ongeldig"]],
    ["een naam bij het mailadres", { email: "Noor <noor@voorbeeld.nl>" }, ["email: ongeldig"]],
    ["niets om iemand mee te bereiken", { telefoon: "", email: " " }, ["telefoon: geen-van-beide"]],
    ["geen ontvanger", { ontvanger: [] }, ["ontvangers: leeg"]],
    [
      "alles tegelijk",
      { verhaal: "", naam: "", telefoon: "", email: "", ontvanger: [] },
      ["ontvangers: leeg", "verhaal: leeg", "naam: leeg", "telefoon: geen-van-beide"],
    ],
  ])("%s", (_, overrides, fouten) => {
    expect(listFouten(overrides)).toEqual(fouten);
  });

  it("wat er was getypt komt terug", () => {
    const getypt = { verhaal: "", naam: "Noor\u0007", telefoon: "nul zes", email: "noor@" };
    expect(parse(getypt)).toMatchObject({ soort: "fouten", velden: getypt });
  });

  it("precies de grens mag, en een regeleinde telt een keer", () => {
    expect(parse({ naam: "a".repeat(MAX_NAAM) }).soort).toBe("goed");
    expect(parse({ verhaal: "a\r\n".repeat(MAX_VERHAAL / 2) }).soort).toBe("goed");
    expect(parse({ verhaal: `  ${"a".repeat(MAX_VERHAAL)}  ` }).soort).toBe("goed");
  });

  it.each<[string, Parameters<typeof parse>[0]]>([
    ["geen token", { token: undefined }],
    ["een eigen token", { token: "1" }],
    ["een token dat geen toeval is", { token: "00000000-0000-0000-0000-000000000000" }],
    ["een ontvanger die geen naam van een dienst is", { ontvanger: ["../../etc"] }],
    ["een mailadres als ontvanger", { ontvanger: ["rewin-advies", "iemand@voorbeeld.nl"] }],
  ])("%s is geen formulier van ons", (_, overrides) => {
    expect(parse(overrides).soort).toBe("ongeldig");
  });

  it("een leeg formulier ook niet", () => {
    expect(parseAanvraag(new FormData()).soort).toBe("ongeldig");
  });
});

describe("wie kwaad wil", () => {
  const INJECTIES = [
    "Noor\r\nBcc: x@voorbeeld.nl",
    "Noor\nBcc: x@voorbeeld.nl",
    "Noor\rTo: x",
    "Noor\u0085Bcc: x",
    "Noor\u001bX",
  ];

  it.each<[Aanvraagveld, readonly string[]]>([
    ["naam", INJECTIES],
    ["telefoon", ["0612345678\r\nBcc: x", "06123\n45678", "06123\t45678"]],
    [
      "email",
      [
        "noor@voorbeeld.nl\r\nBcc: x@voorbeeld.nl",
        "noor@voorbeeld.nl\nx",
        '"a\r\nBcc: x"@voorbeeld.nl',
        "noor@voorbeeld.nl\u0000",
      ],
    ],
  ])("krijgt geen regel in de kop van een mail: %s", (veld, waarden) => {
    for (const waarde of waarden)
      expect(listFouten({ [veld]: waarde }), JSON.stringify(waarde)).toEqual([`${veld}: ongeldig`]);
  });

  it("krijgt in een verhaal alleen regeleinden en tabs over", () => {
    const ontleding = parse({ verhaal: "a\u0000b\u001bc\u0085d\te\r\nf\rg" });
    expect(ontleding).toMatchObject({ aanvraag: { verhaal: "a b c d\te\nf\ng" } });
  });

  it("krijgt opmaak terug als tekst: die is voor de pagina, niet voor ons", () => {
    const verhaal = "<script>alert(1)</script> {naam} ${1} %0d%0a";
    expect(parse({ verhaal, naam: "<b>Noor</b>" })).toMatchObject({ aanvraag: { verhaal, naam: "<b>Noor</b>" } });
  });

  it("kan niet alles vullen: wat te veel is, wordt afgekapt en geweigerd", () => {
    const enorm = "a".repeat(2_000_000);
    const ontleding = parse({
      verhaal: enorm,
      naam: enorm,
      telefoon: "0".repeat(2_000_000),
      email: enorm,
      voorkeur: enorm,
    });
    if (ontleding.soort !== "fouten") throw new Error(ontleding.soort);
    expect(ontleding.fouten.map(({ code }) => code)).toEqual(["te-lang", "te-lang", "te-lang", "te-lang"]);
    expect(JSON.stringify(ontleding.velden).length).toBeLessThan(120_000);
  });

  it("kan niet meer dan vier ontvangers kiezen", () => {
    const ontleding = parse({ ontvanger: Array.from({ length: 500 }, (_, index) => `dienst-${index}`) });
    expect(ontleding).toMatchObject({ aanvraag: { ontvangers: ["dienst-0", "dienst-1", "dienst-2", "dienst-3"] } });
  });

  it("die het verborgen veld invult, is een robot, wat er verder ook staat", () => {
    expect(parse({ [LOKVELD]: "koop nu" })).toEqual({ soort: "robot" });
    expect(parse({ [LOKVELD]: " ", token: undefined, verhaal: "" })).toEqual({ soort: "robot" });
  });

  it("die een bestand stuurt in plaats van tekst, stuurt geen tekst", () => {
    const form = new FormData();
    form.set("token", TOKEN);
    form.set("verhaal", new File(["geheim"], "x.txt"));
    expect(JSON.stringify(parseAanvraag(form))).not.toContain("geheim");
  });
});
