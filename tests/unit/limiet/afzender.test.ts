import { describe, expect, it } from "vitest";
import { toAfzender } from "@/lib/limiet/afzender";

describe("wie er telt als een afzender", () => {
  it.each([
    ["192.0.2.7", "192.0.2.7"],
    ["::ffff:192.0.2.7", "192.0.2.7"],
    ["2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64"],
    ["2001:DB8:1:2::9", "2001:db8:1:2::/64"],
    ["2001:db8::9", "2001:db8:0:0::/64"],
    ["2001::1:2:3:4:5", "2001:0:0:1::/64"],
    ["::1", "0:0:0:0::/64"],
    ["onbekend", "onbekend"],
    ["", ""],
  ])("%s is %s", (adres, afzender) => {
    expect(toAfzender(adres)).toBe(afzender);
  });
});
