import { describe, expect, it } from "vitest";
import { createLimietPer } from "@/lib/limiet/limiet";

const UUR_MS = 3_600_000;

describe("een grens per afzender", () => {
  it("telt ieder apart", () => {
    const limiet = createLimietPer(2, UUR_MS);
    expect(["a", "a", "a", "b", "b", "b"].map((afzender) => limiet(afzender, 0))).toEqual([
      true,
      true,
      false,
      true,
      true,
      false,
    ]);
  });

  it("geeft weer ruimte als het venster voorbij is, en niet eerder", () => {
    const limiet = createLimietPer(1, UUR_MS);
    expect([0, UUR_MS - 1, UUR_MS].map((moment) => limiet("a", moment))).toEqual([true, false, true]);
  });

  it("wie geweigerd wordt en blijft proberen, wacht daardoor niet langer", () => {
    const limiet = createLimietPer(1, UUR_MS);
    limiet("a", 0);
    for (let moment = 1; moment < UUR_MS; moment += 60_000) limiet("a", moment);
    expect(limiet("a", UUR_MS)).toBe(true);
  });

  it("een ander die stil was, verandert niets aan wie bleef", () => {
    const limiet = createLimietPer(1, UUR_MS);
    limiet("stil", 0);
    limiet("a", UUR_MS - 1);
    expect(limiet("a", UUR_MS)).toBe(false);
    expect(limiet("stil", UUR_MS)).toBe(true);
  });

  it("het geheugen heeft een einde: van meer dan tienduizend afzenders wordt de oudste vergeten", () => {
    const limiet = createLimietPer(1, UUR_MS);
    limiet("eerste", 0);
    for (let tel = 0; tel < 9_999; tel += 1) limiet(`afzender ${tel}`, 1);
    // Ten thousand are known: the first of them still is.
    expect(limiet("eerste", 2)).toBe(false);
    for (let tel = 0; tel < 10_001; tel += 1) limiet(`ander ${tel}`, 3);
    expect(limiet("afzender 0", 4)).toBe(true);
    expect(limiet("ander 10000", 4)).toBe(false);
  });
});
