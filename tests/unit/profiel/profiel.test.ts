import { describe, expect, it } from "vitest";
import { determineFasen } from "@/lib/profiel/fasen";
import { determineGrootteklasse } from "@/lib/profiel/grootteklasse";
import { determineSegment } from "@/lib/profiel/segment";

describe("segment", () => {
  it.each([
    ["gekrompen", "gekrompen", "hervormen"],
    ["gelijk", "gelijk", "hervormen"],
    ["gelijk", "gekrompen", "hervormen"],
    ["gelijk", "gegroeid", "groeien"],
    ["gekrompen", "gegroeid", "groeien"],
    ["gegroeid", "gelijk", "vernieuwen"],
    ["gegroeid", "gekrompen", "vernieuwen"],
    ["gegroeid", "gegroeid", "versnellen"],
  ] as const)("gegeven banen %s en marge %s, dan is het segment %s", (banen, marge, segment) => {
    expect(determineSegment(banen, marge, 2001, 2026)).toBe(segment);
  });

  it.each([
    ["banen onbekend", undefined, "gegroeid", 2001],
    ["marge onbekend", "gegroeid", undefined, 2001],
    ["een bedrijf zonder vorig jaar", "gegroeid", "gegroeid", 2026],
  ] as const)("gegeven %s, dan is er nog geen segment", (_, banen, marge, oprichtingsjaar) => {
    expect(determineSegment(banen, marge, oprichtingsjaar, 2026)).toBeNull();
  });
});

describe("R30: grootteklasse volgens de Europese definitie", () => {
  it.each([
    [0, undefined, "micro"],
    [9, "tot-2m", "micro"],
    [10, "tot-2m", "klein"],
    [49, undefined, "klein"],
    [50, undefined, "middelgroot"],
    [249, "10m-50m", "middelgroot"],
    [250, undefined, "groot"],
    [9, "2m-10m", "klein"],
    [9, "boven-50m", "groot"],
    [undefined, "10m-50m", "middelgroot"],
    [undefined, undefined, null],
  ] as const)("gegeven %s medewerkers en omzet %s, dan %s", (medewerkers, omzet, klasse) => {
    expect(determineGrootteklasse(medewerkers, omzet)).toBe(klasse);
  });
});

describe("fasen", () => {
  it.each([
    [2021, undefined, undefined, ["starter"]],
    [2020, undefined, undefined, ["gevestigd"]],
    [2026, "gegroeid", undefined, ["starter", "groeiend"]],
    [1950, "gelijk", "gegroeid", ["gevestigd", "groeiend"]],
    [undefined, "gelijk", "gekrompen", []],
  ] as const)("gegeven oprichting in %s, banen %s en marge %s, dan %j", (jaar, banen, marge, fasen) => {
    expect(determineFasen(jaar, banen, marge, 2026)).toEqual(fasen);
  });
});
