import { describe, expect, it } from "vitest";
import { toKenmerk } from "@/lib/overdracht/kenmerk";

describe("het kenmerk", () => {
  it("is acht tekens, in twee groepen om voor te lezen", () => {
    expect(toKenmerk(Uint8Array.from([0, 1, 2, 3, 28, 29, 30, 31]))).toBe("DW-0123-WXYZ");
    expect(toKenmerk(Uint8Array.from([255, 254, 64, 32, 33, 0, 0, 0, 9, 9]))).toBe("DW-ZY00-1000");
  });

  it("heeft geen letters die op een ander teken lijken, en elk teken even vaak", () => {
    const aantallen = new Map<string, number>();
    for (let byte = 0; byte < 256; byte += 1) {
      const teken = toKenmerk(new Uint8Array(8).fill(byte)).slice(-1);
      aantallen.set(teken, (aantallen.get(teken) ?? 0) + 1);
    }
    expect([...aantallen.keys()].join("")).not.toMatch(/[ILOU]/);
    expect(new Set(aantallen.values())).toEqual(new Set([8]));
  });
});
