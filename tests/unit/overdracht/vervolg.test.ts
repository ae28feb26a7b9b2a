import { describe, expect, it } from "vitest";
import type { Stand } from "@/lib/overdracht/stand";
import { MAX_DOORGEVEN, planVervolg, type Vervolgwens, type Volgende } from "@/lib/overdracht/vervolg";
import { AANGENOMEN, BEZORGD, ONTVANGER, SYSTEEM, TWEE, walk } from "../../factories/overdracht";

const MET_ADRES: Volgende = { ...TWEE, heeftAdres: true };
const ZONDER_ADRES: Volgende = { ...TWEE, heeftAdres: false };

const VOORAF: Vervolgwens = { magDoorgeven: true, heeftEmail: true };
const EERST_VRAGEN: Vervolgwens = { magDoorgeven: false, heeftEmail: true };

const returned = (reden: Stand["reden"], rest: Partial<Stand> = {}): Stand => ({
  ...walk([...BEZORGD, { soort: "teruggeven", actor: ONTVANGER, reden: reden ?? undefined }]).stand,
  ...rest,
});
const STIL = walk([...BEZORGD, { soort: "verstommen", actor: SYSTEEM }]).stand;

describe("wat er gebeurt als het terugkomt (R14)", () => {
  it.each(["niet-van-ons", "andere-regio", "geen-plek", "anders", "onbestelbaar", null] as const)(
    "gegeven %s en toestemming vooraf, dan gaat het meteen door",
    (reden) => {
      expect(planVervolg(returned(reden), MET_ADRES, VOORAF)).toEqual([
        { soort: "doorgeven", actor: SYSTEEM, partij: TWEE },
        { soort: "versturen", actor: SYSTEEM },
      ]);
    },
  );

  it("gegeven geen toestemming vooraf, dan is het een voorstel", () => {
    expect(planVervolg(returned("geen-plek"), MET_ADRES, EERST_VRAGEN)).toEqual([
      { soort: "voorstellen", actor: SYSTEEM, partij: TWEE },
    ]);
  });

  it("gegeven stilte, dan gaat het ook door", () => {
    expect(planVervolg(STIL, MET_ADRES, VOORAF).map(({ soort }) => soort)).toEqual(["doorgeven", "versturen"]);
  });

  it.each([true, false])("gegeven stilte na aannemen, dan is het een voorstel (toestemming: %s)", (magDoorgeven) => {
    const { stand } = walk([...AANGENOMEN, { soort: "verstommen", actor: SYSTEEM }]);
    expect(planVervolg(stand, MET_ADRES, { magDoorgeven, heeftEmail: true })).toEqual([
      { soort: "voorstellen", actor: SYSTEEM, partij: TWEE },
    ]);
    expect(planVervolg(stand, null, { magDoorgeven, heeftEmail: true })).toEqual([
      { soort: "afronden", actor: SYSTEEM, uitkomst: "vangnet" },
    ]);
  });

  it.each<[boolean, string[]]>([
    [true, ["doorgeven", "versturen"]],
    [false, ["voorstellen"]],
  ])("gegeven stilte na aannemen en niemand om te mailen (toestemming: %s), dan %j", (magDoorgeven, soorten) => {
    const { stand } = walk([...AANGENOMEN, { soort: "verstommen", actor: SYSTEEM }]);
    const plan = planVervolg(stand, MET_ADRES, { magDoorgeven, heeftEmail: false });
    expect(plan.map(({ soort }) => soort)).toEqual(soorten);
  });

  it.each([true, false])("gegeven iemand zonder adres, dan bellen zij zelf (toestemming: %s)", (magDoorgeven) => {
    expect(planVervolg(returned("geen-plek"), ZONDER_ADRES, { magDoorgeven, heeftEmail: true })).toEqual([
      { soort: "afronden", actor: SYSTEEM, uitkomst: "zelf-bellen", partij: TWEE },
    ]);
  });

  it("gegeven niemand meer, dan het vangnet", () => {
    expect(planVervolg(returned("geen-plek"), null, VOORAF)).toEqual([
      { soort: "afronden", actor: SYSTEEM, uitkomst: "vangnet" },
    ]);
  });

  it.each([
    [MAX_DOORGEVEN - 1, ["doorgeven", "versturen"]],
    [MAX_DOORGEVEN, ["afronden"]],
    [MAX_DOORGEVEN + 1, ["afronden"]],
  ])("gegeven %i keer doorgegeven, dan %j", (doorgegeven, soorten) => {
    const plan = planVervolg(returned("geen-plek", { doorgegeven }), MET_ADRES, VOORAF);
    expect(plan.map(({ soort }) => soort)).toEqual(soorten);
  });
});

describe("als de partij niet weigert", () => {
  it.each([MET_ADRES, ZONDER_ADRES, null])(
    "niet bereikbaar: de ondernemer mag het nog eens sturen (volgende: %j)",
    (volgende) => {
      for (const doorgegeven of [0, MAX_DOORGEVEN])
        expect(planVervolg(returned("niet-bereikbaar", { doorgegeven }), volgende, VOORAF)).toEqual([
          { soort: "voorstellen", actor: SYSTEEM },
        ]);
    },
  );

  it.each([MET_ADRES, null])("dubbel: dan is het afgerond (volgende: %j)", (volgende) => {
    expect(planVervolg(returned("dubbel"), volgende, VOORAF)).toEqual([
      { soort: "afronden", actor: SYSTEEM, uitkomst: "dubbel" },
    ]);
  });
});

describe("wat een storing halverwege liet liggen", () => {
  it("gegeven doorgegeven, dan alleen nog versturen, naar dezelfde", () => {
    const { stand } = walk([
      ...BEZORGD,
      { soort: "teruggeven", actor: ONTVANGER, reden: "geen-plek" },
      { soort: "doorgeven", actor: SYSTEEM, partij: TWEE },
    ]);
    expect(planVervolg(stand, null, EERST_VRAGEN)).toEqual([{ soort: "versturen", actor: SYSTEEM }]);
  });
});
