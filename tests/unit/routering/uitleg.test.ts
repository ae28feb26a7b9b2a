import { describe, expect, it } from "vitest";
import {
  compareAdvies,
  formatBewaardAdvies,
  parseBewaardAdvies,
  toBewaardAdvies,
} from "@/lib/routering/bewaard-advies";
import type { Invoer } from "@/lib/routering/invoer";
import { listBijna } from "@/lib/routering/bijna";
import { determineAdvies } from "@/lib/routering/determine-advies";
import { findZekerContact, listBeslissendeVragen, weighVragen } from "@/lib/routering/volgende-vraag";
import type { Vraagonderwerp } from "@/lib/routering/alternatieven";
import { listSegmentkeuzes, listWatAls } from "@/lib/routering/wat-als";
import { buildDienstverlener, compile } from "../../factories/catalogus";

const DAG = "2026-11-20";
const hulp = (slug: string, dienst: Record<string, unknown> = {}) =>
  buildDienstverlener({ slug, diensten: [{ id: `${slug}-geld`, vraagstukken: ["geld"], ...dienst }] });
const rij = (id: string, wanneer: Record<string, unknown>, eersteContact: string) => ({
  id,
  wanneer: { vraagstukken: ["geld"], ...wanneer },
  eersteContact,
});

describe("bijna passend", () => {
  const cluster = hulp("cluster", { voorwaarden: [{ soort: "deelnemers", min: 5 }, { soort: "topsector" }] });
  it("R45: gegeven te weinig deelnemers, dan staat er wat er nodig is en is het geen toezegging", () => {
    const advies = determineAdvies({ vraagstukken: ["geld"], clusterDeelnemers: 3 }, compile([cluster]), DAG);
    expect(advies.eersteContact.dienst).not.toBe("cluster-geld");
    expect(listBijna(advies)).toEqual([
      {
        dienstverlener: "cluster",
        dienst: "cluster-geld",
        drempels: [
          { code: "te-weinig-deelnemers", feiten: { min: 5, deelnemers: 3 }, velden: ["clusterDeelnemers"] },
          { code: "topsector-onbekend", feiten: {}, velden: [] },
        ],
      },
    ]);
  });

  it("gegeven een drempel waar niemand overheen komt, dan is het niet bijna", () => {
    const dicht = hulp("dicht", { voorwaarden: [{ soort: "gesloten" }] });
    expect(listBijna(determineAdvies({ vraagstukken: ["geld"] }, compile([dicht]), DAG))).toEqual([]);
  });
});

describe("wat als", () => {
  const catalogus = compile(
    [hulp("klein"), hulp("groot")],
    [rij("k", { medewerkersMax: 9 }, "klein-geld"), rij("g", { medewerkersMin: 10 }, "groot-geld")],
  );
  it("gegeven een antwoord dat beslist, dan staat erbij welk ander antwoord tot wie leidt", () => {
    expect(listWatAls({ vraagstukken: ["geld"], medewerkers: 3 }, catalogus, DAG)).toEqual([
      {
        onderwerp: "medewerkers",
        antwoord: { medewerkers: 10 },
        eersteContact: { dienstverlener: "groot", dienst: "groot-geld" },
      },
    ]);
  });

  it("gegeven een antwoord dat niets verandert, dan staat het er niet bij", () => {
    expect(listWatAls({ vraagstukken: ["geld"], omzet: "tot-2m" }, catalogus, DAG)).toEqual([]);
  });
});

describe("een ander segment dan wij denken", () => {
  const catalogus = compile(
    [hulp("anders"), hulp("verder")],
    [rij("h", { segmenten: ["hervormen"] }, "anders-geld"), rij("v", {}, "verder-geld")],
  );
  const keuzes = (antwoorden: Partial<Invoer>) =>
    listSegmentkeuzes({ vraagstukken: ["geld"], ...antwoorden }, catalogus, DAG).map(
      ({ segment, antwoord, eersteContact }) => [segment, antwoord.banen, antwoord.marge, eersteContact.dienst],
    );

  it("gegeven een segment, dan staan de drie andere er met de antwoorden en het eerste contact dat volgt", () => {
    expect(keuzes({ banen: "gegroeid", marge: "gekrompen" })).toEqual([
      ["hervormen", "gelijk", "gekrompen", "anders-geld"],
      ["groeien", "gelijk", "gegroeid", "verder-geld"],
      ["versnellen", "gegroeid", "gegroeid", "verder-geld"],
    ]);
  });

  it("gegeven geen segment, dan staan alle vier er; bij een bedrijf zonder vorig jaar geen", () => {
    expect(keuzes({ banen: "gekrompen" }).map(([segment, banen]) => `${segment} ${banen}`)).toEqual([
      "hervormen gekrompen",
      "groeien gekrompen",
      "vernieuwen gegroeid",
      "versnellen gegroeid",
    ]);
    expect(keuzes({ oprichtingsjaar: 2026 })).toEqual([]);
  });
});

describe("beslissende vragen", () => {
  const twee = compile(
    [hulp("klein"), hulp("groot")],
    [rij("k", { medewerkersMax: 9 }, "klein-geld"), rij("g", { medewerkersMin: 10 }, "groot-geld")],
  );
  const vraag = { vraagstukken: ["geld"] };

  it("gegeven dat alleen het aantal mensen beslist, dan is dat de enige vraag naast acute nood", () => {
    expect(listBeslissendeVragen(weighVragen(vraag, new Set(["acuut"]), twee, DAG))).toEqual(["medewerkers"]);
  });

  it("gegeven ‘weet ik niet’, dan wordt de vraag niet nog eens gesteld", () => {
    expect(listBeslissendeVragen(weighVragen(vraag, new Set(["acuut", "medewerkers"]), twee, DAG))).toEqual([]);
  });

  it("gegeven het antwoord, dan zijn er geen vragen meer", () => {
    expect(listBeslissendeVragen(weighVragen({ ...vraag, medewerkers: 4 }, new Set(["acuut"]), twee, DAG))).toEqual([]);
  });

  it("gegeven een rij die pas met twee antwoorden telt, dan worden beide gevraagd", () => {
    const samen = compile(
      [hulp("samen"), hulp("anders")],
      [rij("s", { exportfasen: ["ervaren"], behoefte: "advies" }, "samen-geld"), rij("a", {}, "anders-geld")],
    );
    expect([...listBeslissendeVragen(weighVragen(vraag, new Set(["acuut"]), samen, DAG))].sort()).toEqual([
      "behoefte",
      "export",
    ]);
  });
});

describe("een eerste contact dat vaststaat terwijl er nog vragen zijn", () => {
  const met = (antwoorden: Record<string, unknown>) => ({ vraagstukken: ["geld"], ...antwoorden });
  const twee = compile(
    [hulp("klein"), hulp("groot"), hulp("daarna")],
    [rij("k", { medewerkersMax: 9 }, "klein-geld"), rij("g", { medewerkersMin: 10 }, "groot-geld")],
  );
  const vast = (antwoorden: Record<string, unknown>, gesteld: readonly Vraagonderwerp[] = ["acuut"]) => {
    const zeker = findZekerContact(weighVragen(met(antwoorden), new Set(gesteld), twee, DAG));
    return zeker?.advies.eersteContact.dienst ?? null;
  };

  it("gegeven een open vraag die iemand anders kan brengen, dan staat het niet vast", () => {
    expect(vast({})).toBeNull();
  });

  it("gegeven het antwoord, of ‘weet ik niet’, dan staat het vast", () => {
    expect(vast({ medewerkers: 3 })).toBe("klein-geld");
    expect(vast({}, ["acuut", "medewerkers"])).not.toBeNull();
  });

  it("gegeven een rij die pas met twee antwoorden telt, dan staat het niet vast", () => {
    const samen = compile(
      [hulp("samen"), hulp("anders")],
      [rij("s", { exportfasen: ["ervaren"], behoefte: "advies" }, "samen-geld"), rij("a", {}, "anders-geld")],
    );
    expect(findZekerContact(weighVragen(met({}), new Set(["acuut"]), samen, DAG))).toBeNull();
  });

  it("gegeven dat pas een bepaald paar antwoorden iemand anders brengt, dan staat het ook niet vast", () => {
    const ervaren = hulp("ervaren", { voorwaarden: [{ soort: "exportfase", toegestaan: ["ervaren"] }] });
    const paar = compile(
      [ervaren, hulp("anders")],
      [
        rij("e", { exportfasen: ["starter", "ervaren"], behoefte: "advies" }, "ervaren-geld"),
        rij("a", {}, "anders-geld"),
      ],
    );
    expect(findZekerContact(weighVragen(met({}), new Set(["acuut"]), paar, DAG))).toBeNull();
    expect(findZekerContact(weighVragen(met({ export: "nee" }), new Set(["acuut"]), paar, DAG))).not.toBeNull();
  });

  it("gegeven dat alleen haast iemand anders brengt, dan staat het vast met dat voorbehoud; bij zwaar weer niet", () => {
    const noodhulp = buildDienstverlener({
      slug: "noodhulp",
      diensten: [{ id: "noodhulp-nu", vraagstukken: ["nood"], urgentie: "acuut", themas: ["zwaar-weer"] }],
    });
    const catalogus = compile([hulp("hulp"), noodhulp], [rij("r", {}, "hulp-geld")]);
    const zeker = findZekerContact(weighVragen(met({}), new Set(), catalogus, DAG));
    expect(zeker?.advies.eersteContact.dienst).toBe("hulp-geld");
    expect(zeker?.behalveBijHaast).toBe(true);
    expect(findZekerContact(weighVragen(met({ themas: ["zwaar-weer"] }), new Set(), catalogus, DAG))).toBeNull();
    expect(findZekerContact(weighVragen(met({ acuut: false }), new Set(), catalogus, DAG))?.behalveBijHaast).toBe(
      false,
    );
  });
});

describe("een bewaard advies", () => {
  const toen = determineAdvies(
    { vraagstukken: ["geld"] },
    compile([hulp("a"), hulp("b")], [rij("r", {}, "a-geld")]),
    DAG,
  );

  it("gegeven een link, dan komt eruit wat erin ging", () => {
    const bewaard = { ...toBewaardAdvies(toen), catalogus: "0123456789ab", doorverwijzingen: ["b-geld"] };
    expect(parseBewaardAdvies(formatBewaardAdvies(bewaard))).toEqual(bewaard);
  });

  it.each(["", "2026-11-20", "2026-13-40_1_0123456789ab_a", "2026-11-20_1_0123456789ab_A!", "x".repeat(5000)])(
    "gegeven onzin (%s), dan is er geen bewaard advies",
    (value) => {
      expect(parseBewaardAdvies(value)).toBeNull();
    },
  );

  it("gegeven een catalogus waarin het eerste contact weg is, dan zegt de vergelijking wat er veranderde", () => {
    const later = compile([hulp("b")], [rij("r", {}, "b-geld")]);
    const now = determineAdvies({ vraagstukken: ["geld"] }, later, "2027-01-01");
    expect(compareAdvies(toBewaardAdvies(toen), now, later)).toMatchObject({
      isZelfdeEersteContact: false,
      verdwenen: ["a-geld"],
      isAndereMotor: false,
    });
  });
});
