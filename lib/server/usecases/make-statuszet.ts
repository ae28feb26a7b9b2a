import "server-only";
import { telefoonSchema } from "../../overdracht/dossier";
import { isToestemmingszet, STATUSZETTEN, toZet, type Statusuitkomst } from "../../overdracht/statuszet";
import { now } from "../clock";
import { savePersoonsdeel, withdrawToestemming } from "../data/dossier";
import { openDatabase } from "../database/open-database";
import { verifyLink } from "../geheim/link";
import { log } from "../log";
import { findSleutelbosVoorInzage } from "../overdracht-aan";
import { makeZet } from "./make-zet";
import { openDossier, sealPersoonsdeel } from "./open-dossier";
import { wisDossier } from "./wis-dossier";

/** What the form of the status page sent. */
export type Statusinzending = {
  link: string;
  overdracht: string;
  /** The round that the page showed. */
  ronde: number;
  zet: string;
  telefoon: string | null;
};

/** Does what an ondernemer asks on the status page. The link is the permission; never throws. */
export async function makeStatuszet(inzending: Statusinzending): Promise<Statusuitkomst> {
  try {
    return await make(inzending);
  } catch {
    log("warn", "Een keuze op een statuspagina is niet bewaard: de database of de catalogus gaf een fout.");
    return "storing";
  }
}

async function make({ link, overdracht: id, ronde, zet, telefoon }: Statusinzending): Promise<Statusuitkomst> {
  const moment = now();
  const sleutelbos = findSleutelbosVoorInzage();
  const code = STATUSZETTEN.find((known) => known === zet);
  if (sleutelbos === null || (code === undefined && zet !== "wissen" && !isToestemmingszet(zet))) return "kan-niet";
  const oordeel = verifyLink(sleutelbos, "status", link, moment);
  if (oordeel.soort !== "geldig") return "kan-niet";
  const database = openDatabase();
  if (isToestemmingszet(zet)) return (await withdrawToestemming(database, oordeel.id, zet)) ? zet : "al-gedaan";
  if (code === undefined) return (await wisDossier(database, oordeel.id, "ondernemer", moment)) ? "gedaan" : "storing";

  const open = await openDossier(database, sleutelbos, oordeel.id);
  // An overdracht of another dossier is none of theirs.
  const overdracht = open?.overdrachten.find((other) => other.id === id);
  if (open === null || open.persoonsdeel === null || overdracht === undefined) return "kan-niet";
  if (code === "versturen" && telefoon !== null && ronde === overdracht.stand.ronde) {
    const nummer = telefoonSchema.safeParse(telefoon).data;
    if (nummer === undefined) return "nummer";
    const persoonsdeel = { ...open.persoonsdeel, telefoon: nummer };
    await savePersoonsdeel(database, oordeel.id, sealPersoonsdeel(sleutelbos, oordeel.id, persoonsdeel));
  }
  // A page that stood open names the party of then: a yes to one is none to another. Stopping is meant for whoever has it.
  const uitkomst = await makeZet(database, sleutelbos, id, toZet(code), moment, code === "intrekken" ? {} : { ronde });
  if (uitkomst === "gedaan" || uitkomst === "al-gedaan") return uitkomst;
  return uitkomst === "botsing" ? "storing" : "kan-niet";
}
