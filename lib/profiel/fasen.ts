import type { Fase } from "../catalogus/codes";
import type { Groei } from "./omvang";

/** A firm counts as a starter up to and including this age in years (RVO, Vroegefasefinanciering, 2022). */
export const STARTER_TOT_JAAR = 5;

/**
 * Phases that a firm is in; they may overlap (a growing starter). Empty when nothing is known.
 * Growing: more jobs or a larger gross margin than last year.
 */
export function determineFasen(
  oprichtingsjaar: number | undefined,
  banen: Groei | undefined,
  marge: Groei | undefined,
  peiljaar: number,
): Fase[] {
  const fasen: Fase[] = [];
  if (oprichtingsjaar !== undefined)
    fasen.push(peiljaar - oprichtingsjaar <= STARTER_TOT_JAAR ? "starter" : "gevestigd");
  if (banen === "gegroeid" || marge === "gegroeid") fasen.push("groeiend");
  return fasen;
}
