import { afterEach, describe, expect, it, vi } from "vitest";
import { ConfigurationError, getVerzoeklimiet, VERZOEKSOORTEN } from "@/lib/server/env";
import { findTeVaak } from "@/lib/server/verzoeklimiet";

const from = (adres: string) => new Headers({ "x-forwarded-for": `${adres}, 10.0.0.1` });
const DEZE = from("192.0.2.1");
const ANDER = from("192.0.2.2");

afterEach(() => {
  vi.unstubAllEnvs();
  Reflect.deleteProperty(globalThis, "deurwijzerVerzoeklimieten");
});

describe.each(VERZOEKSOORTEN)("hoe vaak iemand %s mag vragen", (soort) => {
  const naam = soort.toUpperCase();
  const vraag = (headers: Headers, ms = 0) => findTeVaak(soort, headers, new Date(ms)) === null;

  it("per afzender en voor allen samen is er een grens, en daarna is er weer plaats", () => {
    vi.stubEnv(`${naam}_PER_ADRES`, "2");
    vi.stubEnv(`${naam}_SAMEN`, "3");
    const venster = getVerzoeklimiet(soort).seconden * 1000;

    expect([DEZE, DEZE, DEZE, ANDER, ANDER].map((headers) => vraag(headers))).toEqual([true, true, false, true, false]);
    expect([vraag(ANDER, venster - 1), vraag(ANDER, venster), vraag(DEZE, venster)]).toEqual([false, true, true]);
  });

  it("wie alleen al te veel vraagt, houdt een ander niet tegen", () => {
    vi.stubEnv(`${naam}_PER_ADRES`, "1");
    vi.stubEnv(`${naam}_SAMEN`, "2");

    for (let keer = 0; keer < 10; keer += 1) vraag(DEZE);

    expect(vraag(ANDER)).toBe(true);
  });

  it("telt een aansluiting met IPv6 als een afzender", () => {
    vi.stubEnv(`${naam}_PER_ADRES`, "1");

    expect([vraag(from("2001:db8:1:2::1")), vraag(from("2001:db8:1:2::2"))]).toEqual([true, false]);
  });

  it("zegt wanneer het weer kan, en laat dat niet bewaren", () => {
    vi.stubEnv(`${naam}_SAMEN`, "1");
    vraag(DEZE);

    expect(findTeVaak(soort, ANDER, new Date(0))).toEqual({
      "Retry-After": String(getVerzoeklimiet(soort).seconden),
      "Cache-Control": "no-store",
    });
  });

  it("een grens die geen getal is, wordt gezegd", () => {
    vi.stubEnv(`${naam}_SAMEN`, "veel");

    expect(() => vraag(DEZE)).toThrow(ConfigurationError);
  });
});

it("vijftig mensen die achter een adres zonder ophouden typen, houden suggesties", () => {
  // One asks at most once in a second: only a pause in typing sends anything.
  const gevraagd = Array.from({ length: 60 * 50 }, (_, nummer) => new Date(nummer * 20));
  expect(gevraagd.filter((moment) => findTeVaak("suggesties", DEZE, moment) !== null)).toEqual([]);
});
