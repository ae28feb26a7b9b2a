import { describe, expect, it } from "vitest";
import { isOpgegeven, moveUitgesteld, nextPoging } from "@/lib/overdracht/postpoging";

const VRIJDAG = new Date("2026-11-20T16:00:00Z");
const after = (ms: number) => new Date(VRIJDAG.getTime() + ms);
const UUR_MS = 3_600_000;

describe("wanneer een mail nog eens wordt geprobeerd", () => {
  it.each([
    [1, 30],
    [2, 120],
    [3, 480],
    [4, 1920],
    [5, 3600],
    [50, 3600],
    [10_000, 3600],
  ])("na poging %i: %i seconden later", (pogingen, seconden) => {
    expect(nextPoging(pogingen, VRIJDAG)).toEqual(after(seconden * 1000));
  });

  it("een uur storing kost hoogstens een handvol pogingen", () => {
    let moment = VRIJDAG;
    let pogingen = 0;
    while (moment < after(UUR_MS)) {
      pogingen += 1;
      moment = nextPoging(pogingen, moment);
    }
    expect(pogingen).toBeLessThan(7);
  });
});

describe("wanneer een mail die steeds wordt uitgesteld onbestelbaar is", () => {
  it("na vier dagen, dus pas na een weekend en de maandag erna", () => {
    expect(isOpgegeven(70, VRIJDAG, after(96 * UUR_MS - 1))).toBe(false);
    expect(isOpgegeven(70, VRIJDAG, after(96 * UUR_MS))).toBe(true);
  });

  it("stond de site zelf stil, dan krijgt een mail eerst nog een handvol kansen", () => {
    const na = after(500 * UUR_MS);
    expect([1, 9, 10].map((pogingen) => isOpgegeven(pogingen, VRIJDAG, na))).toEqual([false, false, true]);
  });

  it("ging er bij ons iets mis, dan telt alleen de tijd tot de volgende poging niet mee", () => {
    expect(moveUitgesteld(VRIJDAG, after(50 * UUR_MS), after(51 * UUR_MS))).toEqual(after(UUR_MS));
    expect(moveUitgesteld(null, after(50 * UUR_MS), after(51 * UUR_MS))).toBeNull();
  });
});
