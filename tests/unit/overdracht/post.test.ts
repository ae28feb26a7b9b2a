import { describe, expect, it } from "vitest";
import { findGeadresseerde, listPost, POSTSOORTEN, selectPost, type Postsoort } from "@/lib/overdracht/post";
import { ACTOREN, SOORTEN_GEBEURTENIS, TOESTANDEN } from "@/lib/overdracht/toestanden";
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

const GEEN_PLEK: Stap = { soort: "teruggeven", actor: ONTVANGER, reden: "geen-plek" };
const MET_DAG: Stap = { soort: "moment-voorstellen", actor: ONTVANGER, afspraak: "2026-12-10" };
const GESPROKEN: Stap = { soort: "contact-melden", actor: ONTVANGER };
const OPGELOST: Stap = { soort: "afronden", actor: ONTVANGER, uitkomst: "opgelost" };
const INTREKKEN: Stap = { soort: "intrekken", actor: ONDERNEMER };

const TERUG: readonly Stap[] = [...BEZORGD, GEEN_PLEK];

describe("welke mails een gebeurtenis vraagt", () => {
  it.each<[string, readonly Stap[], readonly Postsoort[]]>([
    ["de ondernemer kiest", VERSTUURD.slice(0, 1), []],
    ["het verhaal gaat op weg", VERSTUURD, ["verzoek", "bevestiging", "navraag"]],
    ["de mail is weg", BEZORGD, []],
    ["een herinnering", [...BEZORGD, { soort: "herinneren", actor: SYSTEEM }], ["herinnering"]],
    [
      "na aannemen: ook aan de ondernemer",
      [...AANGENOMEN, { soort: "herinneren", actor: SYSTEEM }],
      ["herinnering", "belt-men"],
    ],
    ["aangenomen", AANGENOMEN, ["aangenomen"]],
    ["een dag voorgesteld", [...BEZORGD, MET_DAG], ["moment"]],
    ["teruggegeven: wat volgt vertelt het", TERUG, []],
    ["stil", [...BEZORGD, { soort: "verstommen", actor: SYSTEEM }], ["doorgegeven-wegens-stilte"]],
    ["doorgegeven", [...TERUG, { soort: "doorgeven", actor: SYSTEEM, partij: TWEE }], ["doorgegeven"]],
    [
      "en weer op weg: geen tweede bevestiging",
      [...TERUG, { soort: "doorgeven", actor: SYSTEEM, partij: TWEE }, { soort: "versturen", actor: SYSTEEM }],
      ["verzoek"],
    ],
    ["een volgende voorgesteld", [...TERUG, { soort: "voorstellen", actor: SYSTEEM, partij: TWEE }], ["voorstel"]],
    ["de ontvanger zegt dat er contact was", [...AANGENOMEN, GESPROKEN], ["contact"]],
    ["de ondernemer zegt het zelf", [...AANGENOMEN, { ...GESPROKEN, actor: ONDERNEMER }], []],
    ["de ontvanger rondt af", [...AANGENOMEN, OPGELOST], ["afgerond"]],
    [
      "de ondernemer rondt zelf af: wie zou bellen hoort het",
      [...AANGENOMEN, { ...OPGELOST, actor: ONDERNEMER }],
      ["ingetrokken"],
    ],
    [
      "de ondernemer zoekt verder: wie zou bellen hoort het",
      [...AANGENOMEN, { ...GEEN_PLEK, actor: ONDERNEMER }],
      ["ingetrokken"],
    ],
    ["het vangnet", [...TERUG, { soort: "afronden", actor: SYSTEEM, uitkomst: "vangnet" }], ["afgerond"]],
    ["ingetrokken voor iemand het had", [...VERSTUURD.slice(0, 1), INTREKKEN], []],
    ["ingetrokken bij wie het heeft", [...BEZORGD, INTREKKEN], ["ingetrokken"]],
    ["ingetrokken na aannemen", [...AANGENOMEN, INTREKKEN], ["ingetrokken"]],
    ["ingetrokken na contact", [...AANGENOMEN, GESPROKEN, INTREKKEN], ["ingetrokken"]],
    ["ingetrokken terwijl wij zoeken", [...TERUG, INTREKKEN], []],
    ["verlopen", [...VERSTUURD.slice(0, 1), { soort: "verlopen", actor: SYSTEEM }], ["verlopen"]],
    ["gewist", [...BEZORGD, INTREKKEN, { soort: "wissen", actor: SYSTEEM }], []],
  ])("gegeven %s", (_, stappen, soorten) => {
    const gebeurtenis = walk(stappen).log.at(-1);
    expect(gebeurtenis === undefined ? null : listPost(gebeurtenis)).toEqual(soorten);
  });

  it("elke soort mail wordt ergens om gevraagd, en nooit twee keer door dezelfde gebeurtenis", () => {
    const asked = new Set<Postsoort>();
    const [gebeurtenis] = walk(VERSTUURD).log;
    if (gebeurtenis === undefined) throw new Error("A log begins.");
    for (const soort of SOORTEN_GEBEURTENIS)
      for (const actor of ACTOREN)
        for (const van of [null, ...TOESTANDEN])
          for (const ronde of [1, 2]) {
            const soorten = listPost({ ...gebeurtenis, soort, actor, van, ronde });
            expect(new Set(soorten).size).toBe(soorten.length);
            for (const one of soorten) asked.add(one);
          }
    expect([...asked].sort()).toEqual([...POSTSOORTEN].sort());
  });
});

describe("aan wie een mail is", () => {
  it("vier soorten aan de ontvanger, de rest aan de ondernemer", () => {
    expect(POSTSOORTEN.filter((soort) => findGeadresseerde(soort) === "ontvanger")).toEqual([
      "verzoek",
      "herinnering",
      "ingetrokken",
      "doorgegeven-wegens-stilte",
    ]);
  });
});

describe("welke mails mogen", () => {
  it.each([
    [true, true, ["verzoek", "bevestiging", "navraag"]],
    [true, false, ["verzoek", "bevestiging"]],
    [false, true, ["verzoek"]],
    [false, false, ["verzoek"]],
  ])("gegeven een mailadres: %s en mag navragen: %s, dan %j", (heeftEmail, magNavragen, soorten) => {
    const gebeurtenis = walk(VERSTUURD).log.at(-1);
    expect(gebeurtenis && selectPost(gebeurtenis, { heeftEmail, magNavragen })).toEqual(soorten);
  });
});
