import "server-only";
import { lookup, type LookupAddress } from "node:dns";
import { BlockList } from "node:net";
import { promisify } from "node:util";

/** How names become addresses, and which of those may be asked. */
export type Network = {
  lookup: (hostname: string) => Promise<LookupAddress[]>;
  isAllowed: (address: LookupAddress) => boolean;
};

/** Networks of one machine, one house or nobody (IANA special-purpose registries). */
const NOT_PUBLIC_IPV4 = [
  "0.0.0.0/8",
  "10.0.0.0/8",
  "100.64.0.0/10",
  "127.0.0.0/8",
  "169.254.0.0/16",
  "172.16.0.0/12",
  "192.0.0.0/24",
  "192.0.2.0/24",
  "192.168.0.0/16",
  "198.18.0.0/15",
  "198.51.100.0/24",
  "203.0.113.0/24",
  "224.0.0.0/4",
  "240.0.0.0/4",
];
const NOT_PUBLIC_IPV6 = [
  "::/96",
  "64:ff9b:1::/48",
  "100::/64",
  "2001::/32",
  "2001:db8::/32",
  "2002::/16",
  "fc00::/7",
  "fe80::/10",
  "fec0::/10",
  "ff00::/8",
];

const notPublic = new BlockList();
for (const range of NOT_PUBLIC_IPV4) {
  const [net, prefix] = splitRange(range);
  notPublic.addSubnet(net, prefix, "ipv4");
  // The same network through a NAT64 gateway; an IPv4 address that is mapped into IPv6 is seen through by BlockList itself.
  notPublic.addSubnet(`64:ff9b::${net}`, 96 + prefix, "ipv6");
}
for (const range of NOT_PUBLIC_IPV6) notPublic.addSubnet(...splitRange(range), "ipv6");

function splitRange(range: string): [net: string, prefix: number] {
  const [net = "", prefix] = range.split("/");
  return [net, Number(prefix)];
}

export function isPublicAddress({ address, family }: LookupAddress): boolean {
  return !notPublic.check(address, family === 6 ? "ipv6" : "ipv4");
}

const lookupAll = promisify(lookup);

/** The outside world: every name, only public addresses. */
export const INTERNET: Network = {
  lookup: (hostname) => lookupAll(hostname, { all: true }),
  isAllowed: isPublicAddress,
};
