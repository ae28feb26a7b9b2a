import type { Reden, Redencode } from "../routering/advies";

/** Reasons that help to decide but do not say why this one: they come last. */
const PRAKTISCH: readonly Redencode[] = ["eerste-lijn", "in-uw-gemeente", "in-uw-regio", "gratis"];

/**
 * The reasons worth reading: first why this one, then what is practical. That they help with a vraagstuk goes without
 * saying where another reason already calls this the best step for it.
 */
export function selectRedenen(redenen: readonly Reden[]): Reden[] {
  const chosenFor = new Set(
    redenen
      .filter(({ code }) => code === "beslisregel" || code === "redactiekeuze")
      .map(({ feiten }) => feiten.vraagstuk),
  );
  const kept = redenen.filter(({ code, feiten }) => code !== "dekt-vraagstuk" || !chosenFor.has(feiten.vraagstuk));
  const isPraktisch = ({ code }: Reden) => PRAKTISCH.includes(code);
  return [...kept.filter((reden) => !isPraktisch(reden)), ...kept.filter(isPraktisch)];
}
