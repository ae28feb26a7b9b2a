import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LINKDOELEN, signLink, verifyLink, type Linkinhoud } from "@/lib/server/geheim/link";
import { makeSleutelbos } from "@/tests/factories/sleutelbos";

const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
const ID = "0f8fad5b-d9cb-469f-a165-70867728950e";
const GELDIG_TOT = new Date("2026-12-22T09:30:15.900Z");
const BEFORE = new Date("2026-11-22T12:00:00Z");
const ONGELDIG = { soort: "ongeldig" };

const bos = makeSleutelbos("k2", "k1");
const inhoud: Linkinhoud = { doel: "status", id: ID, ronde: 2, geldigTot: GELDIG_TOT };
const link = signLink(bos, inhoud);
const verify = (text: string) => verifyLink(bos, "status", text, BEFORE);

describe("een ondertekende link", () => {
  it("zegt wie en welke ronde, wat die ook zijn", () => {
    fc.assert(
      fc.property(
        fc.uuid(),
        fc.integer({ min: 0, max: 65_535 }),
        fc.constantFrom(...LINKDOELEN),
        fc.date({ min: new Date(BEFORE.getTime() + 1000), max: new Date("2106-01-01"), noInvalidDate: true }),
        (id, ronde, doel, geldigTot) => {
          const made = signLink(bos, { doel, id, ronde, geldigTot });
          expect(verifyLink(bos, doel, made, BEFORE)).toEqual({ soort: "geldig", id, ronde });
          // Letters, digits, - and _, and never one of the last two at the end.
          expect(made).toMatch(/^[a-z0-9]{1,12}-[A-Za-z0-9_-]{50}[A-Za-z0-9]$/);
        },
      ),
      { seed: 20261122, numRuns: 500 },
    );
  });

  it("blijft dezelfde, anders werkt geen link van vroeger meer", () => {
    // Worked out apart from this code, in Python.
    const known = "k1-D4-tW9nLRp-hZXCGdyiVDgACaypDJzbNogLGXWakVIltmQOCm2o";

    expect(signLink(makeSleutelbos("k1"), inhoud)).toBe(known);
  });

  it("is met de langste sleutelnaam 64 tekens", () => {
    const long = makeSleutelbos("twaalftekens");
    const made = signLink(long, inhoud);

    expect(made).toHaveLength(64);
    expect(verifyLink(long, "status", made, BEFORE).soort).toBe("geldig");
  });

  it("maakt van een uuid in hoofdletters een in kleine", () => {
    expect(verify(signLink(bos, { ...inhoud, id: ID.toUpperCase() }))).toEqual({ soort: "geldig", id: ID, ronde: 2 });
  });

  it.each([
    ["geen uuid", { id: "7" }],
    ["een uuid met iets erachter", { id: `${ID}0` }],
    ["een ronde onder nul", { ronde: -1 }],
    ["een halve ronde", { ronde: 1.5 }],
    ["een te hoge ronde", { ronde: 65_536 }],
    ["geen datum", { geldigTot: new Date(Number.NaN) }],
    ["een dag na 2106", { geldigTot: new Date("2107-01-01") }],
    ["een dag voor 1970", { geldigTot: new Date("1969-12-31") }],
  ])("komt er niet met %s", (_, wrong) => {
    expect(() => signLink(bos, { ...inhoud, ...wrong })).toThrow(RangeError);
  });
});

describe("de tijd van een link", () => {
  it.each([
    ["een tel ervoor", "2026-12-22T09:30:14.999Z", "geldig"],
    ["op de seconde zelf", "2026-12-22T09:30:15.000Z", "verlopen"],
    ["erna", "2026-12-22T09:30:16.000Z", "verlopen"],
    ["jaren erna", "2036-12-22T09:30:16.000Z", "verlopen"],
    ["op een moment dat geen datum is", "geen datum", "verlopen"],
  ])("%s", (_, moment, soort) => {
    expect(verifyLink(bos, "status", link, new Date(moment)).soort).toBe(soort);
  });

  it("een verlopen link van een ander blijft ongeldig", () => {
    const other = signLink(makeSleutelbos("k3"), { ...inhoud, geldigTot: new Date("2020-01-01") });

    expect(verify(other)).toEqual(ONGELDIG);
    expect(verify(other.replace("k3", "k2"))).toEqual(ONGELDIG);
  });
});

describe("een link voor iets anders", () => {
  it.each([
    ["status", "ontvanger"],
    ["ontvanger", "status"],
  ] as const)("voor %s werkt niet voor %s, ook niet verlopen", (doel, other) => {
    const made = signLink(bos, { ...inhoud, doel });

    expect(verifyLink(bos, doel, made, BEFORE).soort).toBe("geldig");
    expect(verifyLink(bos, other, made, BEFORE)).toEqual(ONGELDIG);
    expect(verifyLink(bos, other, made, new Date("2030-01-01"))).toEqual(ONGELDIG);
  });

  it("dezelfde link is voor elk doel een andere", () => {
    expect(new Set(LINKDOELEN.map((doel) => signLink(bos, { ...inhoud, doel }))).size).toBe(LINKDOELEN.length);
  });
});

describe("een gewisselde sleutel", () => {
  const old = signLink(makeSleutelbos("k1"), inhoud);

  it("laat oude links werken zolang de oude sleutel er is", () => {
    expect(verifyLink(bos, "status", old, BEFORE)).toEqual({ soort: "geldig", id: ID, ronde: 2 });
    expect(verifyLink(makeSleutelbos("k2"), "status", old, BEFORE)).toEqual(ONGELDIG);
  });

  it("ondertekent nieuwe links met de eerste", () => {
    expect(verifyLink(makeSleutelbos("k2"), "status", link, BEFORE).soort).toBe("geldig");
  });

  it("een oude link met de naam van de nieuwe sleutel werkt niet", () => {
    expect(verify(old.replace("k1", "k2"))).toEqual(ONGELDIG);
  });
});

describe("een veranderde link is ongeldig", () => {
  it("met een ander teken, op elke plaats", () => {
    const wrong = [...link].flatMap((own, place) =>
      [...ALPHABET, ".", "=", " ", "é"]
        .filter((letter) => letter !== own)
        .map((letter) => link.slice(0, place) + letter + link.slice(place + 1)),
    );

    expect(wrong.length).toBeGreaterThan(3000);
    expect(wrong.filter((text) => verify(text).soort !== "ongeldig")).toEqual([]);
  });

  it("met een teken minder of meer, en in andere volgorde", () => {
    const wrong = [...link].flatMap((_, place) => [
      link.slice(0, place) + link.slice(place + 1),
      ...["A", "-", "_", "\n"].map((letter) => link.slice(0, place) + letter + link.slice(place)),
      link.slice(0, place),
      link.slice(place + 1) + link.slice(0, place + 1),
    ]);

    expect(wrong.filter((text) => text !== link && verify(text).soort !== "ongeldig")).toEqual([]);
  });

  it("ook als de bytes dezelfde zijn", () => {
    const last = ALPHABET.indexOf(link.at(-1) ?? "");
    const toBytes = (text: string) => Buffer.from(text.slice("k2-".length), "base64url");
    for (const spare of [1, 2, 3]) {
      const twin = link.slice(0, -1) + ALPHABET.charAt(last + spare);

      expect(toBytes(twin)).toEqual(toBytes(link));
      expect(verify(twin)).toEqual(ONGELDIG);
    }
  });

  it.each([
    ["leeg", ""],
    ["heel lang", "a".repeat(10_000_000)],
    ["de link met veel erachter", link + "A".repeat(1_000_000)],
    ["een extra deel", `${link}-${link}`],
    ["een regel erachter", `${link}\n`],
    ["een spatie ervoor", ` ${link}`],
    ["met = aan het eind", `${link}=`],
    ["gewone base64", link.replaceAll("_", "/").replaceAll(/(?<=.{3})-/g, "+") + "="],
    ["alleen de naam", "k2-"],
    ["alleen de inhoud", link.slice("k2-".length)],
    ["unicode", "🥖".repeat(30)],
    ["een halve letter", "k2-\ud800"],
    ["een nulteken", `${link.slice(0, -1)}\0`],
    ["een naam van de taal", `constructor-${link.slice("k2-".length)}`],
    ["procenten", encodeURIComponent(`${link}é`)],
  ])("%s", (_, text) => {
    expect(verify(text)).toEqual(ONGELDIG);
  });

  it("wat er ook wordt gestuurd", () => {
    const anything = fc.oneof(
      fc.string({ unit: "binary", maxLength: 200 }),
      fc.string({ unit: fc.constantFrom(...ALPHABET), minLength: 51, maxLength: 51 }).map((text) => `k2-${text}`),
      fc.uint8Array({ minLength: 38, maxLength: 38 }).map((bytes) => `k1-${Buffer.from(bytes).toString("base64url")}`),
      fc
        .tuple(fc.nat(link.length), fc.nat(link.length), fc.string({ unit: fc.constantFrom(...ALPHABET) }))
        .map(([from, to, piece]) => link.slice(0, from) + piece + link.slice(to)),
    );
    fc.assert(
      fc.property(anything, (text) => {
        expect(verify(text)).toEqual(text === link ? { soort: "geldig", id: ID, ronde: 2 } : ONGELDIG);
      }),
      { seed: 20261122, numRuns: 2000 },
    );
  });
});
