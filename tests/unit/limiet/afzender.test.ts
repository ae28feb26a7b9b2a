import { describe, expect, it } from "vitest";
import { toAfzender } from "@/lib/limiet/afzender";

describe("wie als een afzender telt", () => {
  it.each([
    ["192.0.2.1", "192.0.2.1"],
    ["::ffff:192.0.2.1", "192.0.2.1"],
    ["2001:db8:1:2:3:4:5:6", "2001:db8:1:2"],
    ["2001:0DB8:0001:0002::9", "2001:db8:1:2"],
    ["2001:db8::1", "2001:db8:0:0"],
    ["::1", "0:0:0:0"],
    ["onbekend", "onbekend"],
    ["x".repeat(5000), "x".repeat(45)],
  ])("%s telt als %s", (adres, afzender) => {
    expect(toAfzender(adres)).toBe(afzender);
  });
});
