import type { Dienstverlener } from "../catalogus/dienstverlener";
import { addWerkdagen, toDag, toMoment } from "../kalender/werkdagen";
import type { Stand, Zet } from "./stand";
import { isTussenstap } from "./toestanden";

/** How long a receiver may wait, in working days after it got the story: until a reminder, and until it goes on. */
export type Termijnen = { herinnering: number; stil: number };

export const TERMIJNEN: Termijnen = { herinnering: 2, stil: 4 };

/** After it was accepted, in working days from then or from the day that was promised. */
const NA_AANNEMEN: Termijnen = { herinnering: 3, stil: 7 };
/** How many working days the ondernemer has to answer a proposal, and how long we wait to hear how it ended. */
const VOORSTEL_DAGEN = 15;
const AFLOOP_DAGEN = 20;
/** How many working days a mail to a receiver may wait for us to mend what is wrong on our side. */
const ONVERZONDEN_DAGEN = 20;
/** The hour at which the day of a desk begins. */
const OPENING = 9;

/** How long this party may wait: what the catalogue says of it, else as everyone. */
export function getTermijnen(
  partij: Pick<Dienstverlener, "werkdagenTotHerinnering" | "werkdagenTotDoorgeven"> | undefined,
): Termijnen {
  const herinnering = partij?.werkdagenTotHerinnering ?? TERMIJNEN.herinnering;
  // A reminder that comes after the passing on would be none.
  return { herinnering, stil: Math.max(partij?.werkdagenTotDoorgeven ?? TERMIJNEN.stil, herinnering + 1) };
}

/** What the clock will do with an overdracht, and when. */
export type Wekker = { op: Date; zet: Zet | "vervolg" };

const ONBESTELBAAR: Zet = { soort: "teruggeven", actor: "systeem", reden: "onbestelbaar" };

/** The next thing that happens when nobody does anything; null when nothing does. */
export function nextWekker(stand: Stand, termijnen: Termijnen = TERMIJNEN): Wekker | null {
  const { toestand, sinds, bezorgdOp, afspraak } = stand;
  if (isTussenstap(toestand)) return { op: new Date(sinds), zet: "vervolg" };
  switch (toestand) {
    case "verstuurd":
      // A mail that has not gone out cannot be answered, and a story does not wait for it for ever.
      return bezorgdOp === null
        ? { op: afterWerkdagen(toDag(new Date(sinds)), ONVERZONDEN_DAGEN), zet: ONBESTELBAAR }
        : remindOrPass(stand, toDag(new Date(bezorgdOp)), termijnen);
    case "aangenomen":
      return remindOrPass(stand, latest(toDag(new Date(sinds)), afspraak), NA_AANNEMEN);
    case "voorgesteld":
      return { op: afterWerkdagen(toDag(new Date(sinds)), VOORSTEL_DAGEN), zet: system("verlopen") };
    case "contact-gehad":
      return { op: afterWerkdagen(toDag(new Date(sinds)), AFLOOP_DAGEN), zet: system("verlopen") };
    default:
      return null;
  }
}

/** Whether a reminder that does not leave has been waited for long enough: the party had the story all that time. */
export function isLangGewacht({ op }: Wekker, moment: Date): boolean {
  return moment >= afterWerkdagen(toDag(op), ONVERZONDEN_DAGEN);
}

function remindOrPass({ herinnerdOp }: Stand, vanaf: string, { herinnering, stil }: Termijnen): Wekker {
  return herinnerdOp === null
    ? { op: afterWerkdagen(vanaf, herinnering), zet: system("herinneren") }
    : // After downtime the reminder is late: whoever gets it keeps the time between the two.
      {
        op: afterWerkdagen(latest(toDag(new Date(herinnerdOp)), addWerkdagen(vanaf, herinnering)), stil - herinnering),
        zet: system("verstommen"),
      };
}

function afterWerkdagen(dag: string, aantal: number): Date {
  return toMoment(addWerkdagen(dag, aantal), OPENING);
}

function latest(dag: string, other: string | null): string {
  return other !== null && other > dag ? other : dag;
}

function system(soort: Zet["soort"]): Zet {
  return { soort, actor: "systeem" };
}
