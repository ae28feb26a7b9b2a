import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decrypt, encrypt, GeheimError, type Versleuteld } from "@/lib/server/geheim/versleutel";
import { makeSleutelbos } from "@/tests/factories/sleutelbos";

const CONTEXT = "dossier:7d1f";
const TEKST = "Bakkerij De Kruimel, 06-00000000";
/** The same text, encrypted once and for all; unlike what is made by chance it always holds a + and a /. */
const VAST = "Ne+F7oeNkPN2Jn8blLn2PWFWDJI2b6q9k7Q9OBQShMD9WJW5BCJyxeZSLLJNmsxCWk3hSLs/EDAXpV5/";
const oud = makeSleutelbos("oud");
const gewisseld = makeSleutelbos("nieuw", "oud");
const nieuw = makeSleutelbos("nieuw");

function refuse(open: () => string): string {
  try {
    open();
  } catch (error) {
    expect(error).toBeInstanceOf(GeheimError);
    return String(error);
  }
  throw new Error("het ging open");
}

describe("versleutelen", () => {
  it("geeft elke tekst terug zoals die was", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.string({ unit: "binary" }), (context, text) => {
        expect(decrypt(oud, context, encrypt(oud, context, text))).toBe(text);
      }),
      { seed: 20261122, numRuns: 300 },
    );
  });

  it("geeft een lange tekst terug, en een halve letter als vraagteken in een ruit", () => {
    const long = "één ondernemer 🥖 ".repeat(20_000);

    expect(decrypt(oud, CONTEXT, encrypt(oud, CONTEXT, long))).toBe(long);
    expect(decrypt(oud, CONTEXT, encrypt(oud, CONTEXT, "a\ud800b"))).toBe("a\ufffdb");
  });

  it("laat niets van de tekst zien en heeft de maat van iv, tag en tekst", () => {
    const { sleutel, inhoud } = encrypt(oud, CONTEXT, TEKST);

    expect(sleutel).toBe("oud");
    expect(Buffer.from(inhoud, "base64")).toHaveLength(12 + 16 + Buffer.byteLength(TEKST));
    expect(Buffer.from(inhoud, "base64").toString("latin1")).not.toContain("Kruimel");
  });

  it("begint duizend keer anders, ook met dezelfde tekst", () => {
    const ivs = Array.from({ length: 1000 }, () => encrypt(oud, CONTEXT, TEKST).inhoud.slice(0, 16));

    expect(new Set(ivs).size).toBe(1000);
  });
});

it("wat in november 2026 is versleuteld, gaat altijd nog open", () => {
  expect(decrypt(oud, CONTEXT, { sleutel: "oud", inhoud: VAST })).toBe(TEKST);
});

describe("wat versleuteld is, gaat niet open", () => {
  const made = encrypt(oud, CONTEXT, TEKST);
  const bytes = Buffer.from(made.inhoud, "base64");
  const withInhoud = (inhoud: string): Versleuteld => ({ ...made, inhoud });

  it("als één bit is veranderd, waar ook", () => {
    for (let place = 0; place < bytes.length * 8; place += 1) {
      const changed = Buffer.from(bytes);
      changed[place >> 3] = (changed[place >> 3] ?? 0) ^ (1 << (place & 7));
      refuse(() => decrypt(oud, CONTEXT, withInhoud(changed.toString("base64"))));
    }
  });

  it("als er iets af is of bij is, op elke plaats", () => {
    for (let length = 0; length < bytes.length; length += 1)
      refuse(() => decrypt(oud, CONTEXT, withInhoud(bytes.subarray(0, length).toString("base64"))));
    refuse(() => decrypt(oud, CONTEXT, withInhoud(Buffer.concat([bytes, Buffer.alloc(1)]).toString("base64"))));
  });

  it.each([
    ["een teken dat geen base64 is", `${made.inhoud}!`],
    ["een spatie", ` ${made.inhoud}`],
    ["base64url", Buffer.from(VAST, "base64").toString("base64url")],
    ["niets", ""],
    ["unicode", "🥖".repeat(40)],
  ])("als er %s in staat", (_, inhoud) => {
    refuse(() => decrypt(oud, CONTEXT, withInhoud(inhoud)));
  });

  it.each(["dossier:7d1e", "", "dossier:7d1f ", "Dossier:7d1f"])("onder een andere naam: %j", (context) => {
    refuse(() => decrypt(oud, context, made));
  });

  it("met een andere sleutel die dezelfde naam kreeg", () => {
    const [other] = makeSleutelbos("ander");

    refuse(() => decrypt([{ ...other, naam: "oud" }], CONTEXT, made));
  });

  it("en geen melding zegt iets van de inhoud", () => {
    const messages = [
      refuse(() => decrypt(oud, "dossier:ander", made)),
      refuse(() => decrypt(nieuw, CONTEXT, made)),
      refuse(() => decrypt(oud, CONTEXT, { sleutel: made.inhoud, inhoud: made.sleutel })),
      refuse(() => decrypt(oud, CONTEXT, { sleutel: TEKST, inhoud: made.inhoud })),
    ].join();

    for (const part of ["Kruimel", "0000", "dossier", made.inhoud, made.inhoud.slice(0, 8)])
      expect(messages).not.toContain(part);
  });
});

describe("een gewisselde sleutel", () => {
  const before = encrypt(oud, CONTEXT, TEKST);

  it("opent nog wat met de vorige is versleuteld", () => {
    expect(decrypt(gewisseld, CONTEXT, before)).toBe(TEKST);
  });

  it("versleutelt vanaf dan zelf", () => {
    const after = encrypt(gewisseld, CONTEXT, TEKST);

    expect(after.sleutel).toBe("nieuw");
    expect(decrypt(nieuw, CONTEXT, after)).toBe(TEKST);
    expect(refuse(() => decrypt(oud, CONTEXT, after))).toContain("sleutel nieuw");
  });

  it("zegt welke sleutel weg is als de vorige er niet meer bij staat", () => {
    expect(refuse(() => decrypt(nieuw, CONTEXT, before))).toBe(
      "Error: Dit is versleuteld met sleutel oud, en die is er niet. Zet die sleutel terug, achter de nieuwe.",
    );
  });
});
