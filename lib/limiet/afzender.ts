/** As long as an address can be; more is made up. */
const MAX_ADRES = 45;
const GROEPEN_VAN_EEN_AANSLUITING = 4;

/**
 * Who counts as one sender: an IPv4 address, or the first half of an IPv6 address, for one connection has all addresses with
 * the same half and can take another for each request. What is no address counts as it is.
 */
export function toAfzender(adres: string): string {
  const text = adres.slice(0, MAX_ADRES).toLowerCase();
  const v4 = /^::ffff:(\d+(?:\.\d+){3})$/.exec(text)?.[1];
  if (v4 !== undefined) return v4;
  if (!/^[0-9a-f:]+$/.test(text) || !text.includes(":")) return text;
  const [head = "", tail] = text.split("::");
  const before = head === "" ? [] : head.split(":");
  const after = tail === undefined || tail === "" ? [] : tail.split(":");
  const zeros = tail === undefined ? [] : Array<string>(Math.max(0, 8 - before.length - after.length)).fill("0");
  const groepen = [...before, ...zeros, ...after].map((groep) => groep.replace(/^0+(?=.)/, ""));
  return groepen.slice(0, GROEPEN_VAN_EEN_AANSLUITING).join(":");
}
