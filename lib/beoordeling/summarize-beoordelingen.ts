import { addDagen } from "../kalender/werkdagen";
import type { Beoordeling } from "./beoordeling";
import { CIJFERS } from "./velden";

/** How many of each mark, from 1 to 5, and their mean. */
export type Beoordelingscijfers = { aantal: number; gemiddelde: number; verdeling: readonly number[] };
export type Beoordelingsgroep = Beoordelingscijfers & { naam: string };
export type Opmerkingregel = Pick<
  Beoordeling,
  "dag" | "cijfer" | "taal" | "eersteContact" | "themas" | "catalogusversie" | "motorversie"
> & { opmerking: string };

export type Beoordelingsrapport = {
  /** Null when there are none. */
  totaal: Beoordelingscijfers | null;
  perMaand: readonly Beoordelingsgroep[];
  perTaal: readonly Beoordelingsgroep[];
  perEersteContact: readonly Beoordelingsgroep[];
  opmerkingen: readonly Opmerkingregel[];
};

const MAX_EERSTE_CONTACTEN = 10;
const OPMERKINGDAGEN = 30;

/** The marks in groups, and the remarks of the last 30 days, newest first. */
export function summarizeBeoordelingen(beoordelingen: readonly Beoordeling[], vandaag: string): Beoordelingsrapport {
  const since = addDagen(vandaag, -OPMERKINGDAGEN);
  return {
    totaal: beoordelingen.length === 0 ? null : countCijfers(beoordelingen),
    perMaand: groupBy(beoordelingen, ({ dag }) => dag.slice(0, "2026-11".length)).sort(byNaam),
    perTaal: groupBy(beoordelingen, ({ taal }) => taal).sort(byNaam),
    perEersteContact: groupBy(beoordelingen, ({ eersteContact }) => eersteContact)
      .sort((a, b) => b.aantal - a.aantal || byNaam(a, b))
      .slice(0, MAX_EERSTE_CONTACTEN),
    opmerkingen: beoordelingen
      .flatMap(({ id: _, opmerking, ...rest }) =>
        opmerking === null || rest.dag < since ? [] : [{ ...rest, opmerking }],
      )
      .sort((a, b) => (a.dag < b.dag ? 1 : a.dag > b.dag ? -1 : 0)),
  };
}

function groupBy(
  beoordelingen: readonly Beoordeling[],
  nameOf: (beoordeling: Beoordeling) => string,
): Beoordelingsgroep[] {
  const groups = new Map<string, Beoordeling[]>();
  for (const beoordeling of beoordelingen) {
    const naam = nameOf(beoordeling);
    const group = groups.get(naam);
    if (group === undefined) groups.set(naam, [beoordeling]);
    else group.push(beoordeling);
  }
  return [...groups].map(([naam, group]) => ({ naam, ...countCijfers(group) }));
}

function countCijfers(beoordelingen: readonly Beoordeling[]): Beoordelingscijfers {
  const sum = beoordelingen.reduce((total, { cijfer }) => total + cijfer, 0);
  return {
    aantal: beoordelingen.length,
    gemiddelde: Math.round((sum / beoordelingen.length) * 100) / 100,
    verdeling: CIJFERS.map((cijfer) => beoordelingen.filter((beoordeling) => beoordeling.cijfer === cijfer).length),
  };
}

function byNaam(a: Beoordelingsgroep, b: Beoordelingsgroep): number {
  return a.naam < b.naam ? -1 : a.naam > b.naam ? 1 : 0;
}
