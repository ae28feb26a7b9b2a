import "server-only";
import type { Bijlage } from "../../overdracht/dossier";
import type { Zet } from "../../overdracht/stand";
import { now } from "../clock";
import { openDatabase } from "../database/open-database";
import { verifyLink } from "../geheim/link";
import { log } from "../log";
import { findSleutelbosVoorInzage } from "../overdracht-aan";
import { makeZet } from "./make-zet";

/** `kan-niet`: it came too late; the page tells how things stand now. */
export type Ontvangeruitkomst = "gedaan" | "kan-niet" | "storing";

/** Does what a receiver answers. The link is the permission, for this overdracht and this round only; never throws. */
export async function makeOntvangerzet(link: string, zet: Zet, bijlage: Bijlage): Promise<Ontvangeruitkomst> {
  try {
    const moment = now();
    const sleutelbos = findSleutelbosVoorInzage();
    const oordeel = sleutelbos === null ? null : verifyLink(sleutelbos, "ontvanger", link, moment);
    // The page says of itself that the link does not work.
    if (sleutelbos === null || oordeel?.soort !== "geldig") return "gedaan";
    const { id, ronde } = oordeel;
    const uitkomst = await makeZet(openDatabase(), sleutelbos, id, zet, moment, {
      ronde,
      bijlage: Object.keys(bijlage).length > 0 ? bijlage : undefined,
    });
    if (uitkomst === "gedaan" || uitkomst === "al-gedaan") return "gedaan";
    return uitkomst === "botsing" ? "storing" : "kan-niet";
  } catch {
    log("warn", "Een antwoord van een ontvanger is niet bewaard: de database of de catalogus gaf een fout.");
    return "storing";
  }
}
