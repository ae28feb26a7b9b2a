import "server-only";
import { createHmac, timingSafeEqual } from "node:crypto";
import type { Sleutel, Sleutelbos } from "./sleutelbos";

/** What a signed link may be for; one that was made for the one never works for the other. */
export const LINKDOELEN = ["status", "ontvanger"] as const;
export type Linkdoel = (typeof LINKDOELEN)[number];

/** What a link says; `geldigTot` is rounded down to the second. */
export type Linkinhoud = { doel: Linkdoel; id: string; ronde: number; geldigTot: Date };

/** `verlopen` is said only of a link that was ours. */
export type Linkoordeel =
  { soort: "geldig"; id: string; ronde: number } | { soort: "verlopen" } | { soort: "ongeldig" };

/**
 * A link is `<sleutelnaam>-<base64url>` of id (16 bytes), ronde (2), last second (4) and the first half of an HMAC-SHA256
 * (16): only letters, digits, - and _, and it never ends in one of those two, which mail programs leave out.
 */
const LINK = /^([a-z0-9]{1,12})-([A-Za-z0-9_-]{51})$/;
const MAX_LENGTH = 64;
const BODY_BYTES = 22;
const MAC_BYTES = 16;

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const MAX_RONDE = 0xffff;
/** In the year 2106. */
const MAX_SECONDS = 0xffffffff;

/**
 * Signs a link with the current key: at most 64 characters that fit anywhere in a URL. What it says can be read by
 * whoever has it; it can not be changed.
 * @throws RangeError when id is no uuid, ronde is not within 0 to 65535, or geldigTot is no date before 2106.
 */
export function signLink([sleutel]: Sleutelbos, { doel, id, ronde, geldigTot }: Linkinhoud): string {
  const seconds = Math.floor(geldigTot.getTime() / 1000);
  if (!UUID.test(id) || !isWithin(ronde, MAX_RONDE) || !isWithin(seconds, MAX_SECONDS))
    throw new RangeError("Een link vraagt een uuid, een ronde van 0 tot en met 65535 en een dag voor 2106.");

  const body = Buffer.alloc(BODY_BYTES);
  body.write(id.replaceAll("-", ""), "hex");
  body.writeUInt16BE(ronde, 16);
  body.writeUInt32BE(seconds, 18);
  return `${sleutel.naam}-${Buffer.concat([body, signBody(sleutel, doel, body)]).toString("base64url")}`;
}

/**
 * What a link is worth at `moment`, with any key that is still there. Never throws, whatever the text is.
 * Valid until `geldigTot`; from that second on it is `verlopen`.
 */
export function verifyLink(sleutelbos: Sleutelbos, doel: Linkdoel, link: string, moment: Date): Linkoordeel {
  const [, naam, base64 = ""] = (link.length <= MAX_LENGTH && LINK.exec(link)) || [];
  const sleutel = sleutelbos.find((candidate) => candidate.naam === naam);
  const bytes = Buffer.from(base64, "base64url");
  // The last character has two bits to spare, so four texts give the same bytes: only ours counts.
  if (!sleutel || bytes.toString("base64url") !== base64) return { soort: "ongeldig" };

  const body = bytes.subarray(0, BODY_BYTES);
  if (!timingSafeEqual(bytes.subarray(BODY_BYTES), signBody(sleutel, doel, body))) return { soort: "ongeldig" };
  // Asked this way round, a moment that is no date makes it expired.
  const isGeldig = moment.getTime() < body.readUInt32BE(18) * 1000;
  return isGeldig ? { soort: "geldig", id: toUuid(body), ronde: body.readUInt16BE(16) } : { soort: "verlopen" };
}

function signBody({ signing }: Sleutel, doel: Linkdoel, body: Buffer): Buffer {
  return createHmac("sha256", signing).update(`${doel}\n`).update(body).digest().subarray(0, MAC_BYTES);
}

function toUuid(body: Buffer): string {
  return body.toString("hex", 0, 16).replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");
}

function isWithin(value: number, max: number): boolean {
  return Number.isInteger(value) && value >= 0 && value <= max;
}
