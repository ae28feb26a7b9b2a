import { describe, expect, it } from "vitest";
import { continueTrail, isBusy, startTrail, type LinkReply, type Step, type Trail } from "@/lib/linkcheck/follow-link";

const START = "https://a.nl/oud";

const status = (code: number, location: string | null = null, retryAfter: string | null = null): LinkReply => ({
  kind: "status",
  status: code,
  location,
  retryAfter,
});

/** Follows from START with these replies, up to the first conclusion. */
function follow(...replies: LinkReply[]): { asked: string[]; step: Step } {
  let trail: Trail = startTrail(START);
  const asked: string[] = [];
  for (const reply of replies) {
    asked.push(`${trail.request.method} ${trail.request.url}`);
    const step = continueTrail(trail, reply);
    if ("bevinding" in step) return { asked, step };
    trail = step.trail;
  }
  return { asked, step: { trail } };
}

const conclude = (...replies: LinkReply[]) => {
  const { step } = follow(...replies);
  if ("trail" in step) throw new Error("nog geen uitkomst");
  return step.bevinding;
};

describe("een uitkomst uit wat het netwerk zei", () => {
  it.each([
    [200, "goed"],
    [204, "goed"],
    [304, "fout"],
    [429, "later"],
  ])("status %i is %s", (code, uitkomst) => {
    expect(conclude(status(code))).toMatchObject({ uitkomst, httpStatus: code, eindadres: null });
  });

  it.each([
    [400, "fout"],
    [401, "fout"],
    [403, "fout"],
    [404, "niet-gevonden"],
    [405, "fout"],
    [410, "niet-gevonden"],
    [418, "fout"],
    [500, "fout"],
    [501, "fout"],
    [503, "fout"],
  ])("na HEAD met status %i volgt GET op hetzelfde adres, één keer; pas dan is het %s", (code, uitkomst) => {
    expect(follow(status(code), status(code), status(code)).asked).toEqual([`HEAD ${START}`, `GET ${START}`]);
    expect(conclude(status(code), status(code))).toMatchObject({ uitkomst, httpStatus: code, eindadres: null });
    expect(conclude(status(code), status(200))).toMatchObject({ uitkomst: "goed", httpStatus: 200 });
  });

  it("503 met een tijd om terug te komen is later", () => {
    expect(conclude(status(503, null, "120"))).toMatchObject({ uitkomst: "later", httpStatus: 503 });
  });

  it.each<[LinkReply, string]>([
    [{ kind: "no-answer", dropped: false, detail: "x" }, "geen-antwoord"],
    [{ kind: "timeout", detail: "x" }, "te-traag"],
    [{ kind: "refused", detail: "x" }, "geweigerd"],
    [{ kind: "postponed", detail: "x" }, "later"],
  ])("zonder status: %o is %s", (reply, uitkomst) => {
    expect(conclude(reply)).toEqual({ uitkomst, httpStatus: null, eindadres: null, detail: "x" });
  });

  it("wie HEAD afbreekt, krijgt één keer GET", () => {
    const dropped: LinkReply = { kind: "no-answer", dropped: true, detail: "x" };
    expect(follow(dropped, dropped, dropped).asked).toEqual([`HEAD ${START}`, `GET ${START}`]);
    expect(conclude(dropped, status(200)).uitkomst).toBe("goed");
    expect(conclude(dropped, dropped).uitkomst).toBe("geen-antwoord");
  });

  it("wie met rust gelaten wil worden of te traag is, krijgt geen GET", () => {
    for (const reply of [status(429), status(503, null, "120"), { kind: "timeout", detail: "x" } as const])
      expect(follow(reply, reply).asked).toEqual([`HEAD ${START}`]);
  });
});

describe("omleidingen", () => {
  it.each([
    [301, "verhuisd"],
    [308, "verhuisd"],
    [302, "omgeleid"],
    [303, "omgeleid"],
    [307, "omgeleid"],
  ])("%i is %s, met het nieuwe adres", (code, uitkomst) => {
    expect(conclude(status(code, "/nieuw"), status(200))).toEqual({
      uitkomst,
      httpStatus: code,
      eindadres: "https://a.nl/nieuw",
      detail: null,
    });
  });

  it("begint elk nieuw adres weer met HEAD", () => {
    expect(follow(status(405), status(301, "/nieuw"), status(200)).asked).toEqual([
      `HEAD ${START}`,
      `GET ${START}`,
      "HEAD https://a.nl/nieuw",
    ]);
  });

  it("het voorstel stopt voor de eerste tijdelijke omleiding", () => {
    const replies = [status(301, "/een"), status(308, "/twee"), status(302, "/sessie"), status(301, "/vier")];
    expect(conclude(...replies, status(200))).toMatchObject({ uitkomst: "verhuisd", eindadres: "https://a.nl/twee" });
  });

  it("eerst tijdelijk en dan vast is geen verhuizing", () => {
    expect(conclude(status(302, "/een"), status(301, "/twee"), status(200))).toMatchObject({
      uitkomst: "omgeleid",
      eindadres: "https://a.nl/twee",
    });
  });

  it("wat na een omleiding niet werkt, is stuk op dat adres", () => {
    expect(conclude(status(301, "https://b.nl/"), status(404), status(404))).toMatchObject({
      uitkomst: "niet-gevonden",
      httpStatus: 404,
      eindadres: "https://b.nl/",
    });
  });

  it.each([null, "https://"])("een omleiding met als adres %o is een fout", (location) => {
    expect(conclude(status(302, location))).toMatchObject({ uitkomst: "fout", httpStatus: 302 });
  });

  it.each(["ftp://a.nl/", "javascript:alert(1)", "file:///etc/passwd"])("een omleiding naar %s is geweigerd", (to) => {
    expect(conclude(status(302, to)).uitkomst).toBe("geweigerd");
  });

  it.each([["/oud"], ["/oud#boven"], ["https://a.nl:443/oud"]])(
    "een omleiding naar zichzelf (%s) is een kring",
    (to) => {
      expect(conclude(status(302, to)).uitkomst).toBe("kringloop");
    },
  );

  it("een kring over een ander adres wordt gezien", () => {
    expect(conclude(status(302, "/b"), status(302, "/c"), status(302, "/b")).uitkomst).toBe("kringloop");
  });

  it("tien omleidingen mogen, elf niet", () => {
    const hops = (count: number) => Array.from({ length: count }, (_, number) => status(302, `/${number}`));
    expect(conclude(...hops(10), status(200)).uitkomst).toBe("omgeleid");
    expect(conclude(...hops(11))).toMatchObject({ uitkomst: "kringloop", detail: "meer dan 10 omleidingen" });
  });
});

it.each([
  [status(429), true],
  [status(503, null, "10"), true],
  [status(503), false],
  [status(200, null, "10"), false],
  [{ kind: "timeout", detail: "x" } as const, false],
])("wie met %o antwoordt, wil met rust gelaten worden: %s", (reply, expected) => {
  expect(isBusy(reply)).toBe(expected);
});
