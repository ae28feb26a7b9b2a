import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fingerprintAdres } from "@/lib/server/geheim/blinde-index";
import { makeSleutelbos } from "@/tests/factories/sleutelbos";

const ADRES = "bakker@voorbeeld.nl";
const oud = makeSleutelbos("oud");
const gewisseld = makeSleutelbos("nieuw", "oud");

describe("een adres als vingerafdruk", () => {
  it.each([" bakker@voorbeeld.nl\n", "Bakker@Voorbeeld.NL", "BAKKER@VOORBEELD.NL"])(
    "herkent %j als hetzelfde",
    (other) => {
      expect(fingerprintAdres(gewisseld, other)).toEqual(fingerprintAdres(gewisseld, ADRES));
    },
  );

  it("blijft dezelfde, anders is elk adres van vroeger vergeten", () => {
    // Worked out apart from this code, in Python.
    expect(fingerprintAdres(makeSleutelbos("k1"), ADRES)).toEqual(["ZD3jhTKNJD0eoQS2ihpFAAENcZW8guBioJzxWWrt7tc"]);
  });

  it("is voor elk ander adres een andere", () => {
    fc.assert(
      fc.property(fc.emailAddress(), fc.emailAddress(), (one, other) => {
        fc.pre(one.toLowerCase() !== other.toLowerCase());
        expect(fingerprintAdres(oud, one)).not.toEqual(fingerprintAdres(oud, other));
      }),
      { seed: 20261122 },
    );
  });

  it("is er een voor elke sleutel, de huidige eerst, zodat een wissel niemand doet vergeten", () => {
    const [stored] = fingerprintAdres(oud, ADRES);

    expect(fingerprintAdres(gewisseld, ADRES)).toEqual([...fingerprintAdres(makeSleutelbos("nieuw"), ADRES), stored]);
    expect(stored).toMatch(/^[A-Za-z0-9_-]{43}$/);
  });

  it("is zonder de sleutel niet na te rekenen", () => {
    const [stored] = fingerprintAdres(oud, ADRES);

    for (const text of [ADRES, `adres\n${ADRES}`])
      expect(stored).not.toBe(createHash("sha256").update(text).digest("base64url"));
  });
});
