import { describe, expect, it } from "vitest";
import type { Herkenning } from "@/lib/herkenning/herken";
import { toInvoer } from "@/lib/herkenning/to-invoer";
import type { Invoer } from "@/lib/routering/invoer";

const herkend = (scores: Readonly<Record<string, number>>, extra: Partial<Herkenning> = {}): Herkenning => ({
  vraagstukken: Object.entries(scores).map(([code, score]) => ({ code, score, woorden: [] })),
  themas: ["personeel"],
  isZeker: true,
  acuut: false,
  soort: "advies",
  taal: "nl",
  feiten: {},
  buitenBereik: false,
  reden: null,
  ...extra,
});
/** An engine that only looks at the first vraagstuk. */
const contactOf = (contacten: Readonly<Record<string, string>>) => (invoer: Invoer) =>
  contacten[invoer.vraagstukken?.[0] ?? ""] ?? "kvk";

describe("een verhaal als antwoorden, als niemand het kan bevestigen", () => {
  it("gegeven één duidelijke lezing, dan telt die, met wat erbij komt als lichter deel", () => {
    const invoer = toInvoer(herkend({ werven: 0.7, leren: 0.2, data: 0.01 }), contactOf({ werven: "uwv" }));
    expect(invoer).toEqual({
      vorm: "mkb",
      acuut: false,
      behoefte: "advies",
      vraagstukken: ["werven", "leren"],
      themas: ["personeel"],
    });
  });

  it("gegeven drie lezingen waarvan er twee naar dezelfde partij leiden, dan gaat die samen voor", () => {
    const verdeeld = herkend({ een: 0.4, twee: 0.35, drie: 0.25 });
    const invoer = toInvoer(verdeeld, contactOf({ een: "a", twee: "b", drie: "b" }));
    expect(invoer.vraagstukken).toEqual(["twee", "een", "drie"]);
  });

  it("gegeven een tekst die hier niet hoort, dan weten we alleen wie het vraagt", () => {
    const buiten = (reden: Herkenning["reden"]) =>
      toInvoer(herkend({ een: 0.9 }, { reden, buitenBereik: true }), () => "kvk");
    expect(buiten("student")).toMatchObject({ vorm: "geen-ondernemer" });
    expect(buiten("buitenland")).toMatchObject({ vorm: "buitenlands" });
    expect(buiten("student")).not.toHaveProperty("vraagstukken");
  });

  it("een feit uit het verhaal gaat voor de aanname dat het een bedrijf is", () => {
    expect(toInvoer(herkend({ een: 0.9 }, { feiten: { vorm: "zzp", gemeente: "Assen" } }), () => "kvk")).toMatchObject({
      vorm: "zzp",
      gemeente: "Assen",
    });
  });

  it("gegeven een land in het verhaal, dan is het begin van de export daar de vraag", () => {
    const metLand = herkend({ export: 0.9 }, { feiten: { doelland: "DE" } });
    expect(toInvoer(metLand, () => "rvo")).toMatchObject({ doelland: "DE", export: "starter" });
    const ervaren = herkend({ export: 0.9 }, { feiten: { doelland: "DE", export: "ervaren" } });
    expect(toInvoer(ervaren, () => "rvo")).toMatchObject({ export: "ervaren" });
    expect(toInvoer(herkend({ export: 0.9 }), () => "rvo")).not.toHaveProperty("export");
  });

  it("gegeven niets bekends, dan blijven de themas over", () => {
    expect(toInvoer(herkend({}), () => "kvk")).toMatchObject({ themas: ["personeel"] });
  });
});
