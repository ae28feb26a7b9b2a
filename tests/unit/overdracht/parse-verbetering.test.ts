import { describe, expect, it } from "vitest";
import { MAX_NAAM, MAX_VERHAAL } from "@/lib/overdracht/dossier";
import { parseVerbetering } from "@/lib/overdracht/parse-verbetering";

const GOED = { verhaal: "Ik zoek een nieuwe bank.", naam: "Ada Bakker", telefoon: "06 12345678" };

function parse(overrides: Partial<typeof GOED>): ReturnType<typeof parseVerbetering> {
  const form = new FormData();
  for (const [veld, waarde] of Object.entries({ ...GOED, ...overrides })) form.set(veld, waarde);
  return parseVerbetering(form);
}

describe("wat een ondernemer achteraf verbetert", () => {
  it("is verhaal, naam en nummer; een leeg nummer is geen nummer", () => {
    expect(parse({})).toEqual({ soort: "goed", verbetering: GOED });
    expect(parse({ telefoon: " " })).toEqual({ soort: "goed", verbetering: { ...GOED, telefoon: null } });
  });

  it("krijgt alles wat niet klopt in één keer terug", () => {
    expect(parse({ verhaal: "", naam: "", telefoon: "bel maar" })).toEqual({
      soort: "fouten",
      fouten: [
        { veld: "verhaal", code: "leeg" },
        { veld: "naam", code: "leeg" },
        { veld: "telefoon", code: "ongeldig" },
      ],
    });
    expect(parse({ verhaal: "a".repeat(MAX_VERHAAL + 1), naam: "a".repeat(MAX_NAAM + 1) })).toMatchObject({
      fouten: [{ code: "te-lang" }, { code: "te-lang" }],
    });
  });

  it("is nooit meer dan dat, wat er ook meekomt", () => {
    const form = new FormData();
    for (const [veld, waarde] of Object.entries({ ...GOED, email: "ander@voorbeeld.nl", taal: "en" }))
      form.set(veld, waarde);
    expect(parseVerbetering(form)).toEqual({ soort: "goed", verbetering: GOED });
  });
});
