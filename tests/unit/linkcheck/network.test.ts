import { isIPv6 } from "node:net";
import { expect, it } from "vitest";
import { isPublicAddress } from "@/lib/server/linkcheck/network";

const isPublic = (address: string) => isPublicAddress({ address, family: isIPv6(address) ? 6 : 4 });

it.each([
  "0.0.0.0",
  "10.1.2.3",
  "100.64.0.1",
  "127.0.0.1",
  "127.255.255.254",
  "169.254.169.254",
  "172.16.0.1",
  "172.31.255.255",
  "192.168.1.1",
  "198.18.0.1",
  "224.0.0.1",
  "255.255.255.255",
  "::",
  "::1",
  "::ffff:127.0.0.1",
  "::ffff:c0a8:0101",
  "64:ff9b::10.0.0.1",
  "fc00::1",
  "fd12:3456::1",
  "fe80::1",
  "ff02::1",
  "2002:7f00:1::",
])("%s is niet van het openbare internet", (address) => {
  expect(isPublic(address)).toBe(false);
});

it.each([
  "1.1.1.1",
  "9.255.255.255",
  "11.0.0.0",
  "100.128.0.1",
  "172.15.255.255",
  "172.32.0.0",
  "192.167.255.255",
  "2a00:1450:400e::1",
  "::ffff:1.1.1.1",
  "64:ff9b::1.1.1.1",
])("%s wel", (address) => {
  expect(isPublic(address)).toBe(true);
});
