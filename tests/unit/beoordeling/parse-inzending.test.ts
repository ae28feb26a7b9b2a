import { describe, expect, it } from "vitest";
import { MAX_OPMERKING } from "@/lib/beoordeling/beoordeling";
import { parseInzending } from "@/lib/beoordeling/parse-inzending";
import { LOKVELD } from "@/lib/limiet/lokveld";

const TOKEN = "3f0c1a52-7b1e-4c55-9d6a-0f2f5d1c9b11";
const KADER = { catalogusversie: "ab".repeat(32), motorversie: "2", eersteContact: "kvk-advies", themas: "personeel" };
const CIJFER = { stap: "cijfer", token: TOKEN, cijfer: "4", [LOKVELD]: "", ...KADER };
const OPMERKING = { stap: "opmerking", token: TOKEN, opmerking: "Te veel vragen", [LOKVELD]: "" };

describe("wat het formulier stuurt", () => {
  it("een cijfer met wat erbij hoort, en niets anders", () => {
    expect(parseInzending({ ...CIJFER, gemeente: "Utrecht", $ACTION_KEY: "x" })).toEqual({
      soort: "cijfer",
      token: TOKEN,
      cijfer: 4,
      kader: { ...KADER, themas: ["personeel"] },
    });
    expect(parseInzending({ ...CIJFER, themas: "" })).toMatchObject({ kader: { themas: [] } });
  });

  it.each([
    { cijfer: "0" },
    { cijfer: "6" },
    { cijfer: "4.5" },
    { cijfer: "" },
    { cijfer: undefined },
    { token: "1" },
    { token: "00000000-0000-0000-0000-000000000000" },
    { token: undefined },
    { catalogusversie: "bel 0612345678" },
    { motorversie: "0612345678" },
    { eersteContact: "Jan de Boer" },
    { eersteContact: "a".repeat(81) },
    { themas: "personeel,jan" },
    { stap: "iets" },
    { stap: undefined },
    { cijfer: new Blob(["4"]) },
  ])("geen cijfer: %j", (wrong) => {
    expect(parseInzending({ ...CIJFER, ...wrong })).toEqual({ soort: "ongeldig" });
  });

  it("een opmerking, ook een lege", () => {
    expect(parseInzending(OPMERKING)).toEqual({ soort: "opmerking", token: TOKEN, tekst: "Te veel vragen" });
    expect(parseInzending({ ...OPMERKING, opmerking: " \r\n" })).toMatchObject({ soort: "opmerking", tekst: "" });
    expect(parseInzending({ ...OPMERKING, token: "raad" })).toEqual({ soort: "ongeldig" });
  });

  it("een regeleinde telt één keer; een teken te veel is te lang en komt terug", () => {
    const regels = "a\r\n".repeat(MAX_OPMERKING / 2).trim();
    expect(parseInzending({ ...OPMERKING, opmerking: regels })).toMatchObject({ soort: "opmerking" });
    const lang = "a".repeat(MAX_OPMERKING + 1);
    expect(parseInzending({ ...OPMERKING, opmerking: lang })).toEqual({ soort: "te-lang", token: TOKEN, getypt: lang });
    expect(parseInzending({ ...OPMERKING, opmerking: "a".repeat(100_000) })).toHaveProperty("getypt.length", 20_000);
  });

  it.each([{ [LOKVELD]: "koop nu" }, { [LOKVELD]: undefined }])("wie het verborgen veld anders laat: %j", (wrong) => {
    expect(parseInzending({ ...CIJFER, ...wrong })).toEqual({ soort: "robot", stap: "cijfer", token: TOKEN });
    expect(parseInzending({ ...OPMERKING, ...wrong })).toEqual({ soort: "robot", stap: "opmerking", token: TOKEN });
    expect(parseInzending({ ...wrong })).toEqual({ soort: "robot", stap: "cijfer", token: null });
  });
});
