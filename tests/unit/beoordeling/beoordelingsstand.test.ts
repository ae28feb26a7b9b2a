import { describe, expect, it } from "vitest";
import { BEGINSTAND, nextStand } from "@/components/beoordeling/beoordelingsstand";
import type { Inzending } from "@/lib/beoordeling/parse-inzending";

const TOKEN = "3f0c1a52-7b1e-4c55-9d6a-0f2f5d1c9b11";
const KADER = { catalogusversie: "ab".repeat(32), motorversie: "2", eersteContact: "kvk-advies", themas: [] };
const CIJFER: Inzending = { soort: "cijfer", token: TOKEN, cijfer: 4, kader: KADER };
const OPMERKING: Inzending = { soort: "opmerking", token: TOKEN, tekst: "Te veel vragen" };

describe("wat het formulier onder het advies daarna toont", () => {
  it("na een cijfer de vraag waarom, na een opmerking dank", () => {
    const waarom = nextStand(BEGINSTAND, CIJFER, "bewaard");
    expect(waarom).toEqual({ beurt: 1, stap: "opmerking", token: TOKEN, fout: null, getypt: "" });
    expect(nextStand(waarom, OPMERKING, "bewaard")).toMatchObject({ beurt: 2, stap: "klaar", fout: null });
  });

  it.each(["te-druk", "verlopen", "storing"] as const)("bij %s dezelfde stap, met wat er was getypt", (fout) => {
    expect(nextStand(BEGINSTAND, CIJFER, fout)).toMatchObject({ stap: "cijfer", fout });
    expect(nextStand(BEGINSTAND, OPMERKING, fout)).toMatchObject({ stap: "opmerking", fout, getypt: "Te veel vragen" });
  });

  it("een te lange opmerking komt terug om korter te maken", () => {
    const lang: Inzending = { soort: "te-lang", token: TOKEN, getypt: "lang" };
    expect(nextStand(BEGINSTAND, lang, "te-lang")).toMatchObject({ stap: "opmerking", token: TOKEN, getypt: "lang" });
  });

  it("wie het verborgen veld invult, ziet hetzelfde als ieder ander", () => {
    for (const inzending of [CIJFER, OPMERKING] as const) {
      const stap = inzending.soort === "cijfer" ? "cijfer" : "opmerking";
      const robot: Inzending = { soort: "robot", stap, token: TOKEN };
      expect(nextStand(BEGINSTAND, robot, "bewaard")).toEqual(nextStand(BEGINSTAND, inzending, "bewaard"));
    }
  });

  it("wat niet te lezen is, begint opnieuw", () => {
    expect(nextStand(BEGINSTAND, { soort: "ongeldig" }, "ongeldig")).toMatchObject({ stap: "cijfer", token: null });
  });
});
