import type { RedenGeweest } from "../routering/geweest";
import type { Gebeurtenis, Partij, RedenTerug, Uitkomst } from "./gebeurtenis";
import { isGesloten, OVERGANGEN, type Actor, type SoortGebeurtenis, type Toestand } from "./toestanden";

/** An overdracht as its log tells it. */
export type Stand = Partij & {
  toestand: Toestand;
  volgnummer: number;
  ronde: number;
  /** The round in which the receiver of now got the link: an earlier one for who was thought silent and was not. */
  linkronde: number;
  /** When this toestand began. */
  sinds: string;
  /** When the mail to the receiver of now went out; null as long as it has not. */
  bezorgdOp: string | null;
  /** When the receiver of now was reminded in this toestand. */
  herinnerdOp: string | null;
  afspraak: string | null;
  /** For what it came back the last time; null when it never did, or without a word. */
  reden: RedenTerug | null;
  uitkomst: Uitkomst | null;
  /** Who had it and did not help, in order. */
  geweest: readonly { dienstverlener: string; reden: RedenGeweest }[];
  /** Who took it on and then fell silent, until another has it: they may well have spoken, and nobody said so. */
  zwijger: (Partij & { ronde: number }) | null;
  /** How often it went on to another party. */
  doorgegeven: number;
  isGewist: boolean;
};

/** What someone wants to do with an overdracht. */
export type Zet = {
  soort: SoortGebeurtenis;
  actor: Actor;
  reden?: RedenTerug;
  uitkomst?: Uitkomst;
  afspraak?: string;
  /** For `voorstellen` and `doorgeven`: who is next. */
  partij?: Partij;
};

/** Zetten that follow each other at once. */
export type Zetten = readonly [Zet, ...Zet[]];

/** `al-gedaan`: it changes nothing, for it happened already; `kan-niet`: not in this toestand, not by this actor. */
export type Weigering = "al-gedaan" | "kan-niet";

/** The gebeurtenis that a zet makes of this stand, or why it makes none. `stand` null: before the first one. */
export function toGebeurtenis(stand: Stand | null, zet: Zet, moment: Date): Gebeurtenis | Weigering {
  const overgang = OVERGANGEN[stand?.toestand ?? "begin"][zet.soort];
  if (overgang === undefined || !overgang.door.includes(zet.actor))
    return stand !== null && isHerhaling(stand, zet) ? "al-gedaan" : "kan-niet";
  if (stand !== null && isGebeurd(stand, zet)) return "al-gedaan";
  const partij = zet.partij ?? (isOverZwijger(stand, zet) ? stand.zwijger : stand);
  if (partij === null) return "kan-niet";
  return {
    volgnummer: (stand?.volgnummer ?? 0) + 1,
    moment: moment.toISOString(),
    actor: zet.actor,
    soort: zet.soort,
    van: stand?.toestand ?? null,
    naar: overgang.naar,
    ronde: toRonde(stand, zet),
    dienstverlener: partij.dienstverlener,
    dienst: partij.dienst,
    reden: zet.reden ?? null,
    uitkomst: zet.uitkomst ?? null,
    afspraak: zet.afspraak ?? null,
  };
}

/** From a proposal one can only have spoken with who had taken it on before. */
function isOverZwijger(stand: Stand | null, { soort }: Zet): stand is Stand {
  return stand?.toestand === "voorgesteld" && soort === "contact-melden";
}

/** Each time that it is put before someone, a round begins: links of an earlier one no longer count. */
function toRonde(stand: Stand | null, { soort }: Zet): number {
  if (stand === null) return 1;
  return soort === "voorstellen" || soort === "doorgeven" ? stand.ronde + 1 : stand.ronde;
}

/** What leaves the toestand as it is and happens once in it. */
function isGebeurd({ isGewist, bezorgdOp, herinnerdOp }: Stand, { soort }: Zet): boolean {
  return (
    (soort === "wissen" && isGewist) ||
    (soort === "bezorgen" && bezorgdOp !== null) ||
    (soort === "herinneren" && herinnerdOp !== null)
  );
}

/** What is asked once more, but was reached already. */
function isHerhaling({ toestand, reden, uitkomst, afspraak }: Stand, zet: Zet): boolean {
  switch (zet.soort) {
    case "versturen":
      return toestand === "verstuurd";
    case "aannemen":
      // Another day is another promise.
      return toestand === "aangenomen" && afspraak === (zet.afspraak ?? null);
    case "teruggeven":
      // It may have been the last: then the system closed it at once.
      return (toestand === "teruggegeven" || isGeslotenDoorSysteem(uitkomst)) && reden === (zet.reden ?? null);
    case "contact-melden":
      return toestand === "contact-gehad";
    case "afronden":
      return toestand === "afgerond" && uitkomst === (zet.uitkomst ?? null);
    case "intrekken":
      return toestand === "ingetrokken";
    default:
      return false;
  }
}

function isGeslotenDoorSysteem(uitkomst: Uitkomst | null): boolean {
  return uitkomst === "dubbel" || uitkomst === "zelf-bellen" || uitkomst === "vangnet";
}

/** The stand after one more gebeurtenis. */
export function addGebeurtenis(stand: Stand | null, gebeurtenis: Gebeurtenis): Stand {
  const { soort, naar, moment, ronde, dienstverlener, dienst, volgnummer } = gebeurtenis;
  const isNieuweRonde = stand === null || ronde > stand.ronde;
  const isZelfde = stand !== null && !isNieuweRonde && stand.toestand === naar;
  return {
    dienstverlener,
    dienst,
    toestand: naar,
    volgnummer,
    ronde,
    linkronde: isNieuweRonde
      ? ronde
      : soort === "contact-melden"
        ? (stand.zwijger?.ronde ?? stand.linkronde)
        : stand.linkronde,
    sinds: isZelfde && soort !== "moment-voorstellen" ? stand.sinds : moment,
    bezorgdOp: soort === "bezorgen" ? moment : isNieuweRonde ? null : stand.bezorgdOp,
    herinnerdOp:
      soort === "herinneren" ? moment : isZelfde && soort !== "moment-voorstellen" ? stand.herinnerdOp : null,
    afspraak: gebeurtenis.afspraak ?? (isNieuweRonde ? null : stand.afspraak),
    // Whoever falls silent, or does not help without saying why, has not the reason of who had it before.
    reden: soort === "teruggeven" || soort === "verstommen" ? gebeurtenis.reden : (stand?.reden ?? null),
    uitkomst: gebeurtenis.uitkomst ?? stand?.uitkomst ?? null,
    geweest: listGeweest(stand, gebeurtenis),
    zwijger: toZwijger(stand, gebeurtenis),
    doorgegeven:
      (stand?.doorgegeven ?? 0) + (isNieuweRonde && stand !== null && stand.dienstverlener !== dienstverlener ? 1 : 0),
    isGewist: soort === "wissen" || (stand?.isGewist ?? false),
  };
}

/**
 * The stand after these zetten, one after the other, and what each adds to the log.
 * @throws Error when the table refuses one: then whoever planned them is wrong.
 */
export function addZetten(
  begin: Stand | null,
  zetten: Zetten,
  moment: Date,
): { stand: Stand; gebeurtenissen: Gebeurtenis[] } {
  const gebeurtenissen: Gebeurtenis[] = [];
  const doe = (stand: Stand | null, zet: Zet): Stand => {
    const gebeurtenis = toGebeurtenis(stand, zet, moment);
    if (typeof gebeurtenis === "string") throw new Error(`The table refuses its own plan: ${zet.soort}.`);
    gebeurtenissen.push(gebeurtenis);
    return addGebeurtenis(stand, gebeurtenis);
  };
  const [eerste, ...rest] = zetten;
  return { stand: rest.reduce(doe, doe(begin, eerste)), gebeurtenissen };
}

/** The stand that a whole log tells; null for an empty one. */
export function rebuildStand(gebeurtenissen: readonly Gebeurtenis[]): Stand | null {
  return gebeurtenissen.reduce<Stand | null>(addGebeurtenis, null);
}

function listGeweest(stand: Stand | null, { soort, dienstverlener, reden }: Gebeurtenis): Stand["geweest"] {
  const geweest = stand?.geweest ?? [];
  if (soort === "verstommen") return [...geweest, { dienstverlener, reden: "niet-bereikbaar" }];
  if (soort === "contact-melden") return geweest.filter((other) => other.dienstverlener !== dienstverlener);
  if (soort !== "teruggeven" || isBijDezelfde(reden)) return geweest;
  return [...geweest, { dienstverlener, reden: toRedenGeweest(reden) }];
}

function toZwijger(stand: Stand | null, { soort, van, dienstverlener, dienst, ronde }: Gebeurtenis): Stand["zwijger"] {
  if (soort === "verstommen") return van === "aangenomen" ? { dienstverlener, dienst, ronde } : null;
  return soort === "voorstellen" ? (stand?.zwijger ?? null) : null;
}

/** The party does not refuse: it did not get hold of the ondernemer, or is already busy with the same question. */
export function isBijDezelfde(reden: RedenTerug | null): boolean {
  return reden === "niet-bereikbaar" || reden === "dubbel";
}

/** As the engine knows it. */
function toRedenGeweest(reden: RedenTerug | null): RedenGeweest {
  if (reden === "onbestelbaar") return "niet-bereikbaar";
  return reden === "niet-van-ons" || reden === "andere-regio" || reden === "geen-plek" ? reden : "anders";
}

/** Whether a receiver can still do something with the link that was made for this round. */
export function isRondeVanNu(stand: Stand, ronde: number): boolean {
  return isLinkVanNu(stand, ronde) && !isGesloten(stand.toestand) && stand.toestand !== "voorgesteld";
}

/** Whether who has the link of this round has it now, or had it last. */
export function isLinkVanNu({ ronde: vanNu, linkronde }: Stand, ronde: number): boolean {
  return ronde === vanNu || ronde === linkronde;
}

/** What the receiver with the link of this round did with it. */
export function listGedaan(gebeurtenissen: readonly Gebeurtenis[], ronde: number): Gebeurtenis[] {
  return gebeurtenissen.filter(
    ({ actor, volgnummer }) =>
      actor === "ontvanger" && rebuildStand(gebeurtenissen.slice(0, volgnummer))?.linkronde === ronde,
  );
}
