import { describe, expect, it } from "vitest";
import { getTermijnen, nextWekker, type Termijnen } from "@/lib/overdracht/klok";
import {
  AANGENOMEN,
  BEZORGD,
  ONDERNEMER,
  ONTVANGER,
  SYSTEEM,
  TWEE,
  VERSTUURD,
  walk,
  type Stap,
} from "../../factories/overdracht";

/** The same story, with the mail delivered at this moment. */
const delivered = (op: string, ...more: Stap[]): readonly Stap[] => [
  ...VERSTUURD.map((stap) => ({ ...stap, op })),
  { soort: "bezorgen", actor: SYSTEEM, op },
  ...more,
];
const accepted = (op: string, afspraak?: string): Stap => ({ soort: "aannemen", actor: ONTVANGER, op, afspraak });
const reminded = (op: string): Stap => ({ soort: "herinneren", actor: SYSTEEM, op });

function ring(stappen: readonly Stap[], termijnen?: Termijnen) {
  const wekker = nextWekker(walk(stappen).stand, termijnen);
  return wekker === null ? null : [wekker.op.toISOString(), wekker.zet === "vervolg" ? "vervolg" : wekker.zet.soort];
}

describe("wanneer wij een ontvanger herinneren", () => {
  it.each([
    ["op maandag: woensdag om negen uur", "2026-11-23T10:00:00Z", "2026-11-25T08:00:00.000Z"],
    ["op vrijdag: dinsdag", "2026-11-20T16:00:00Z", "2026-11-24T08:00:00.000Z"],
    ["in het weekend: dinsdag, want maandag is de eerste dag", "2026-11-21T12:00:00Z", "2026-11-24T08:00:00.000Z"],
    ["op zondagavond laat, in Nederland al maandag", "2026-11-22T23:30:00Z", "2026-11-25T08:00:00.000Z"],
    ["voor Kerst: na tweede kerstdag en het weekend", "2026-12-23T10:00:00Z", "2026-12-28T08:00:00.000Z"],
    ["op oudjaarsdag: niet op nieuwjaarsdag", "2026-12-31T10:00:00Z", "2027-01-05T08:00:00.000Z"],
    [
      "voor Pasen: niet op Goede Vrijdag en tweede paasdag, in zomertijd",
      "2027-03-25T10:00:00Z",
      "2027-03-31T07:00:00.000Z",
    ],
    ["voor Koningsdag", "2026-04-24T10:00:00Z", "2026-04-29T07:00:00.000Z"],
    ["voor Bevrijdingsdag en Hemelvaart in een week", "2027-05-04T10:00:00Z", "2027-05-10T07:00:00.000Z"],
    ["voor Pinksteren", "2026-05-22T10:00:00Z", "2026-05-27T07:00:00.000Z"],
  ])("bezorgd %s", (_, bezorgd, op) => {
    expect(ring(delivered(bezorgd))).toEqual([op, "herinneren"]);
  });

  it("zolang de mail niet weg is herinneren wij niet, en na twintig werkdagen komt het terug", () => {
    expect(ring(VERSTUURD)).toEqual(["2026-12-21T08:00:00.000Z", "teruggeven"]);
  });
});

describe("wanneer wij verder gaan", () => {
  it.each([
    ["op tijd herinnerd: vier werkdagen na bezorgen", "2026-11-25T08:00:00Z", "2026-11-27T08:00:00.000Z"],
    [
      "na storing pas na het weekend herinnerd: twee werkdagen later",
      "2026-11-30T11:00:00Z",
      "2026-12-02T08:00:00.000Z",
    ],
    ["na een storing over Kerst", "2026-12-24T11:00:00Z", "2026-12-29T08:00:00.000Z"],
  ])("%s", (_, herinnerd, op) => {
    expect(ring(delivered("2026-11-23T10:00:00Z", reminded(herinnerd)))).toEqual([op, "verstommen"]);
  });

  it.each<[string, Termijnen, string, string]>([
    ["een snel loket", { herinnering: 1, stil: 2 }, "2026-11-24T08:00:00.000Z", "2026-11-25T08:00:00.000Z"],
    ["een traag loket", { herinnering: 5, stil: 10 }, "2026-11-30T08:00:00.000Z", "2026-12-07T08:00:00.000Z"],
  ])("%s heeft eigen termijnen", (_, termijnen, herinneren, verstommen) => {
    expect(ring(delivered("2026-11-23T10:00:00Z"), termijnen)).toEqual([herinneren, "herinneren"]);
    expect(ring(delivered("2026-11-23T10:00:00Z", reminded(herinneren)), termijnen)).toEqual([
      verstommen,
      "verstommen",
    ]);
  });
});

describe("na het aannemen", () => {
  const start = delivered("2026-11-23T10:00:00Z");

  it.each<[string, Stap, string]>([
    ["zonder dag: drie werkdagen later", accepted("2026-11-24T10:00:00Z"), "2026-11-27T08:00:00.000Z"],
    [
      "met een dag: drie werkdagen na die dag",
      accepted("2026-11-24T10:00:00Z", "2026-12-22"),
      "2026-12-28T08:00:00.000Z",
    ],
    [
      "met een dag die al geweest is: vanaf het aannemen",
      accepted("2026-11-24T10:00:00Z", "2026-11-02"),
      "2026-11-27T08:00:00.000Z",
    ],
    ["met een dag in het weekend", accepted("2026-11-24T10:00:00Z", "2026-11-28"), "2026-12-02T08:00:00.000Z"],
  ])("%s vragen wij of er gebeld is", (_, stap, op) => {
    expect(ring([...start, stap])).toEqual([op, "herinneren"]);
  });

  it("daarna nog vier werkdagen, dan zoeken wij verder", () => {
    const stappen = [...start, accepted("2026-11-24T10:00:00Z"), reminded("2026-11-27T08:00:00Z")];
    expect(ring(stappen)).toEqual(["2026-12-03T08:00:00.000Z", "verstommen"]);
  });

  it("de herinnering van voor het aannemen telt niet mee", () => {
    const stappen = [...start, reminded("2026-11-25T08:00:00Z"), accepted("2026-11-25T10:00:00Z")];
    expect(ring(stappen)).toEqual(["2026-11-30T08:00:00.000Z", "herinneren"]);
  });

  it("eigen termijnen van een loket gelden alleen tot het aannemen", () => {
    const stappen = [...start, accepted("2026-11-24T10:00:00Z")];
    expect(ring(stappen, { herinnering: 9, stil: 18 })).toEqual(ring(stappen));
  });
});

describe("wanneer wij sluiten", () => {
  it("een voorstel zonder antwoord na vijftien werkdagen", () => {
    expect(ring(VERSTUURD.slice(0, 1))).toEqual(["2026-12-14T08:00:00.000Z", "verlopen"]);
  });

  it("na contact zonder afloop na twintig werkdagen, Kerst niet meegeteld", () => {
    const stappen: readonly Stap[] = [
      ...BEZORGD,
      { soort: "contact-melden", actor: ONDERNEMER, op: "2026-12-01T10:00:00Z" },
    ];
    expect(ring(stappen)).toEqual(["2026-12-30T08:00:00.000Z", "verlopen"]);
  });

  it.each<[string, readonly Stap[]]>([
    ["afgerond", [...AANGENOMEN, { soort: "afronden", actor: ONTVANGER, uitkomst: "opgelost" }]],
    ["ingetrokken", [...BEZORGD, { soort: "intrekken", actor: ONDERNEMER }]],
    ["verlopen", [...VERSTUURD.slice(0, 1), { soort: "verlopen", actor: SYSTEEM }]],
  ])("gegeven %s, dan nooit meer", (_, stappen) => {
    expect(ring(stappen)).toBeNull();
  });
});

describe("wat een storing halverwege liet liggen", () => {
  const terug: readonly Stap[] = [...BEZORGD, { soort: "teruggeven", actor: ONTVANGER, reden: "geen-plek" }];

  it.each<[string, readonly Stap[]]>([
    ["teruggegeven", terug],
    ["stil", [...BEZORGD, { soort: "verstommen", actor: SYSTEEM }]],
    ["doorgegeven", [...terug, { soort: "doorgeven", actor: SYSTEEM, partij: TWEE }]],
  ])("gegeven %s, dan meteen verder", (_, stappen) => {
    expect(ring(stappen)).toEqual(["2026-11-23T10:00:00.000Z", "vervolg"]);
  });
});

describe("hoe lang een partij mag wachten", () => {
  it.each([
    ["zegt de catalogus niets: zoals iedereen", null, null, { herinnering: 2, stil: 4 }],
    ["zegt de catalogus het: zo", 5, 10, { herinnering: 5, stil: 10 }],
    ["wordt laat herinnerd: dan gaat het pas een dag later door", 6, null, { herinnering: 6, stil: 7 }],
  ] as const)("%s", (_, werkdagenTotHerinnering, werkdagenTotDoorgeven, termijnen) => {
    expect(getTermijnen({ werkdagenTotHerinnering, werkdagenTotDoorgeven })).toEqual(termijnen);
  });
});
