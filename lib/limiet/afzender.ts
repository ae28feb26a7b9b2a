const IPV4 = /\d{1,3}(?:\.\d{1,3}){3}/;
const GROEPEN = 8;
const NETWERKGROEPEN = 4;

/**
 * By what a sender is counted: an IPv4 address, and of an IPv6 address the network (/64), for one visitor has all addresses in
 * it. What is neither counts as itself.
 */
export function toAfzender(adres: string): string {
  const ipv4 = IPV4.exec(adres);
  if (ipv4 !== null) return ipv4[0];
  if (!adres.includes(":")) return adres;
  const [kop = [], staart = []] = adres
    .toLowerCase()
    .split("::")
    .map((deel) => deel.split(":").filter((groep) => groep !== ""));
  const nullen = Array<string>(Math.max(GROEPEN - kop.length - staart.length, 0)).fill("0");
  return `${[...kop, ...nullen, ...staart].slice(0, NETWERKGROEPEN).join(":")}::/64`;
}
