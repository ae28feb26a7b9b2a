import { describe, expect, it } from "vitest";
import { createPlaatsen } from "@/lib/limiet/plaatsen";

const UUR_MS = 3_600_000;

describe("plaatsen bij verschillende tegelijk", () => {
  it("gegeven één die vol is, dan kost het bij de ander geen plaats", () => {
    const plaatsen = createPlaatsen(1, UUR_MS);
    expect(plaatsen.take(["b"], "eerste", 0)).toBe(true);
    expect(plaatsen.take(["a", "b"], "tweede", 0)).toBe(false);
    expect(plaatsen.take(["a"], "derde", 0)).toBe(true);
    expect(plaatsen.take(["a"], "vierde", 0)).toBe(false);
  });

  it("gegeven dezelfde nog eens, dan is het één plaats", () => {
    const plaatsen = createPlaatsen(2, UUR_MS);
    expect(["x", "x", "x", "y", "z"].map((wie) => plaatsen.take(["a"], wie, 0))).toEqual([
      true,
      true,
      true,
      true,
      false,
    ]);
  });

  it("gegeven een plaats die is teruggegeven, dan kan een ander die krijgen", () => {
    const plaatsen = createPlaatsen(1, UUR_MS);
    plaatsen.take(["a", "b"], "x", 0);
    plaatsen.giveBack(["a", "b"], "x");
    expect(plaatsen.take(["a", "b"], "y", 0)).toBe(true);
  });

  it("geeft weer ruimte als het venster voorbij is, en niet eerder", () => {
    const plaatsen = createPlaatsen(1, UUR_MS);
    plaatsen.take(["a"], "x", 0);
    plaatsen.take(["b"], "x", 1);
    expect([UUR_MS - 1, UUR_MS].map((moment) => plaatsen.take(["a"], "y", moment))).toEqual([false, true]);
    expect(plaatsen.take(["b"], "y", UUR_MS)).toBe(false);
  });

  it("het geheugen heeft een einde: van meer dan tienduizend wordt de oudste vergeten", () => {
    const plaatsen = createPlaatsen(1, UUR_MS);
    for (let tel = 0; tel < 10_002; tel += 1) plaatsen.take([`een ${tel}`], "x", tel);
    expect(plaatsen.take(["een 10001"], "y", 10_002)).toBe(false);
    expect(plaatsen.take(["een 0"], "y", 10_002)).toBe(true);
  });
});
