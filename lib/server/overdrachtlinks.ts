import "server-only";
import type { Taal } from "../catalogus/codes";
import { toTaaladres } from "../teksten/taaladres";
import { now } from "./clock";
import { getSiteUrl } from "./env";
import { signLink, verifyLink } from "./geheim/link";
import type { Sleutelbos } from "./geheim/sleutelbos";
import { findSleutelbosVoorInzage } from "./overdracht-aan";

const DAG_MS = 86_400_000;

/** How long a receiver can use a link, in days: longer than any overdracht waits for one. */
export const DAGEN_ONTVANGERLINK = 60;
/** An ondernemer keeps the link for as long as anything can be kept of the story, with all that may be passed on. */
const DAGEN_STATUSLINK = 400;

/** The path of the page where an ondernemer follows a dossier. */
export function makeStatuspad(sleutelbos: Sleutelbos, dossierId: string, vanaf: Date): string {
  const geldigTot = new Date(vanaf.getTime() + DAGEN_STATUSLINK * DAG_MS);
  return `/overdracht/status/${signLink(sleutelbos, { doel: "status", id: dossierId, ronde: 0, geldigTot })}`;
}

/** The path of the page where the receiver of this round answers. */
export function makeOntvangerpad(sleutelbos: Sleutelbos, overdrachtId: string, ronde: number, vanaf: Date): string {
  const geldigTot = new Date(vanaf.getTime() + DAGEN_ONTVANGERLINK * DAG_MS);
  return `/overdracht/ontvangen/${signLink(sleutelbos, { doel: "ontvanger", id: overdrachtId, ronde, geldigTot })}`;
}

/** A path as an address that works in a mail. */
export function toMailurl(pad: string, taal: Taal): string {
  return getSiteUrl() + toTaaladres(pad, taal);
}

/** Whether a path under /overdracht bears a link that was ours, expired or not. The page looks further. */
export function isGeldigOverdrachtpad(pad: string): boolean {
  const [, , soort, link = ""] = pad.split("/");
  const sleutelbos = findSleutelbosVoorInzage();
  if (sleutelbos === null || (soort !== "status" && soort !== "ontvangen")) return false;
  return verifyLink(sleutelbos, soort === "status" ? "status" : "ontvanger", link, now()).soort !== "ongeldig";
}
