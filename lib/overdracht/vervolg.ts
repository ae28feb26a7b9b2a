import type { Partij } from "./gebeurtenis";
import { isBijDezelfde, type Stand, type Zet, type Zetten } from "./stand";

/** So often an overdracht goes on by itself; then a person at KVK takes it, by phone. */
export const MAX_DOORGEVEN = 3;

/** Who is next by the engine. `heeftAdres`: we can mail them. Null: nobody is left. */
export type Volgende = (Partij & { heeftAdres: boolean }) | null;

/** `magDoorgeven`: the ondernemer said beforehand that it may go on without asking; `heeftEmail`: can be asked by mail. */
export type Vervolgwens = { magDoorgeven: boolean; heeftEmail: boolean };

/**
 * R14: whoever sends on, says to whom and why. What the system does with an overdracht that came back or met silence, so
 * that it always ends with someone: the same party once more, the next one, or a number to call.
 */
export function planVervolg(stand: Stand, volgende: Volgende, { magDoorgeven, heeftEmail }: Vervolgwens): Zetten {
  const door = (soort: Zet["soort"], more: Partial<Zet> = {}): Zet => ({ soort, actor: "systeem", ...more });
  if (stand.toestand === "doorgegeven") return [door("versturen")];
  if (stand.toestand === "teruggegeven" && stand.reden === "dubbel") return [door("afronden", { uitkomst: "dubbel" })];
  // They could not get hold of the ondernemer: nobody else would. A better number may help, so the ondernemer is asked.
  if (stand.toestand === "teruggegeven" && isBijDezelfde(stand.reden)) return [door("voorstellen")];
  if (stand.doorgegeven >= MAX_DOORGEVEN || volgende === null) return [door("afronden", { uitkomst: "vangnet" })];
  const partij = { dienstverlener: volgende.dienstverlener, dienst: volgende.dienst };
  if (!volgende.heeftAdres) return [door("afronden", { uitkomst: "zelf-bellen", partij })];
  // Who took it on may well have spoken with the ondernemer, who knows: nothing goes on without asking. But a question that
  // nobody is told of would only end it.
  const magVanzelf = magDoorgeven && (stand.zwijger === null || !heeftEmail);
  return magVanzelf ? [door("doorgeven", { partij }), door("versturen")] : [door("voorstellen", { partij })];
}
