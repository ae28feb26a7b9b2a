import type { Gebeurtenis, Partij } from "@/lib/overdracht/gebeurtenis";
import { addGebeurtenis, toGebeurtenis, type Stand, type Zet } from "@/lib/overdracht/stand";

/** A zet with the moment at which it is made. */
export type Stap = Zet & { op?: string };

export const partij = (slug: string): Partij => ({ dienstverlener: slug, dienst: `${slug}-advies` });
export const EEN = partij("een");
export const TWEE = partij("twee");

const BEGIN = "2026-11-23T10:00:00Z";

export const ONDERNEMER = "ondernemer";
export const ONTVANGER = "ontvanger";
export const SYSTEEM = "systeem";

/** On its way to the first party, as right after the form. */
export const VERSTUURD: readonly Stap[] = [
  { soort: "voorstellen", actor: ONDERNEMER, partij: EEN },
  { soort: "versturen", actor: ONDERNEMER },
];
export const BEZORGD: readonly Stap[] = [...VERSTUURD, { soort: "bezorgen", actor: SYSTEEM }];
export const AANGENOMEN: readonly Stap[] = [...BEZORGD, { soort: "aannemen", actor: ONTVANGER }];

/** The log and the stand after these zetten; a zet that the table refuses fails the test. */
export function walk(stappen: readonly Stap[]): { stand: Stand; log: Gebeurtenis[] } {
  let stand: Stand | null = null;
  const log: Gebeurtenis[] = [];
  let moment = BEGIN;
  for (const { op, ...zet } of stappen) {
    moment = op ?? moment;
    const gebeurtenis = toGebeurtenis(stand, zet, new Date(moment));
    if (typeof gebeurtenis === "string") throw new Error(`${zet.soort} by ${zet.actor}: ${gebeurtenis}`);
    log.push(gebeurtenis);
    stand = addGebeurtenis(stand, gebeurtenis);
  }
  if (stand === null) throw new Error("A walk has at least one step.");
  return { stand, log };
}
