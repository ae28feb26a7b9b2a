import { describe, expect, it } from "vitest";
import { MAX_VERHAAL, parseVerhaal } from "@/lib/vragenlijst/parse-verhaal";

describe("het verhaal op de startpagina", () => {
  it("gegeven een verhaal met regels en accenten, dan blijft het zoals het is", () => {
    expect(parseVerhaal("  Ik heb één zaak.\r\nHet loopt níet.\t ")).toEqual({
      ok: true,
      tekst: "Ik heb één zaak.\nHet loopt níet.",
    });
  });

  it.each([
    ["niets", null, "leeg"],
    ["alleen spaties", "  \n ", "leeg"],
    ["een bestand in plaats van tekst", new File(["x"], "x.txt"), "leeg"],
    ["één teken te veel", "a".repeat(MAX_VERHAAL + 1), "te-lang"],
    ["100 kB", "a".repeat(100_000), "te-lang"],
    ["een stuurteken", "ik zoek\u0000 hulp", "stuurtekens"],
  ])("gegeven %s, dan is er een fout", (_, veld, fout) => {
    expect(parseVerhaal(veld)).toMatchObject({ ok: false, fout });
  });

  it("gegeven precies het langste verhaal met Windows-regeleinden, dan past het", () => {
    expect(parseVerhaal("a\r\n".repeat(MAX_VERHAAL / 2 - 1) + "aa")).toMatchObject({ ok: true });
  });

  it("gegeven een fout, dan komt de getypte tekst terug zonder stuurtekens", () => {
    expect(parseVerhaal("ik zoek\u0007 hulp")).toMatchObject({ getypt: "ik zoek hulp" });
    expect(parseVerhaal("b".repeat(5000))).toMatchObject({ getypt: "b".repeat(5000) });
  });
});
