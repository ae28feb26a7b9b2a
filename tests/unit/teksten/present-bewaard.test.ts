import { describe, expect, it } from "vitest";
import { compareAdvies, toBewaardAdvies, type BewaardAdvies } from "@/lib/routering/bewaard-advies";
import { determineAdvies } from "@/lib/routering/determine-advies";
import { presentBewaard } from "@/lib/teksten/present-bewaard";
import { buildDienstverlener, compile } from "../../factories/catalogus";

const hulp = (slug: string) =>
  buildDienstverlener({ slug, naam: slug.toUpperCase(), diensten: [{ id: `${slug}-geld`, vraagstukken: ["geld"] }] });
const catalogus = compile(
  [hulp("a"), hulp("b")],
  [{ id: "r", wanneer: { vraagstukken: ["geld"] }, eersteContact: "a-geld" }],
);
const now = determineAdvies({ vraagstukken: ["geld"] }, catalogus, "2026-11-20");
const present = (toen: Partial<BewaardAdvies>) =>
  presentBewaard(compareAdvies({ ...toBewaardAdvies(now), ...toen }, now, catalogus), now, catalogus, "nl");

describe("een bewaard advies in woorden", () => {
  it("gegeven dezelfde catalogus, dan is er niets veranderd", () => {
    expect(present({ datum: "2026-03-01" })).toEqual({
      datum: "1 maart 2026",
      eersteContact: "A: a-geld",
      doorverwijzingen: [],
      wijzigingen: [],
    });
  });

  it("gegeven een oudere catalogus met hetzelfde advies, dan staan beide er", () => {
    expect(present({ catalogus: "0123456789ab", motorversie: "0" }).wijzigingen).toEqual([
      "Het advies is hetzelfde gebleven.",
      "De gegevens over organisaties zijn bijgewerkt.",
      "Onze rekenregels zijn veranderd.",
    ]);
  });

  it("gegeven een eerste contact dat er niet meer is, dan staat dat er, met wie het nu is", () => {
    const { eersteContact, wijzigingen } = present({ eersteContact: "weg-geld" });
    expect(eersteContact).toBe("Deze staat niet meer in de catalogus");
    expect(wijzigingen).toEqual(["Uw eerste contact is nu: A: a-geld."]);
  });

  it("gegeven vervolgstappen die er niet meer zijn, dan staan zij er met naam, of met hun aantal als zij weg zijn", () => {
    expect(present({ doorverwijzingen: ["b-geld", "weg-geld"] }).wijzigingen).toEqual([
      "Niet meer genoemd als vervolgstap: B: b-geld.",
      "Eén vervolgstap van toen staat niet meer in de catalogus.",
    ]);
  });

  it("gegeven een vervolgstap die nu het eerste contact is, dan heet zij niet vervallen", () => {
    expect(present({ eersteContact: "b-geld", doorverwijzingen: ["a-geld"] }).wijzigingen).toEqual([
      "Uw eerste contact is nu: A: a-geld.",
    ]);
  });
});
