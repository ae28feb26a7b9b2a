import type { Segment } from "../catalogus/codes";
import type { Groei } from "./omvang";

/**
 * Segment from the growth of jobs and of gross margin against last year (KplusV 2021, par. 1.2.2 and 3.3.1):
 * neither grew → hervormen, margin only → groeien, jobs only → vernieuwen, both → versnellen.
 * "Gelijk" is no growth. Null when one of the two is unknown or the firm has no last year yet.
 */
export function determineSegment(
  banen: Groei | undefined,
  marge: Groei | undefined,
  oprichtingsjaar: number | undefined,
  peiljaar: number,
): Segment | null {
  if (banen === undefined || marge === undefined) return null;
  if (oprichtingsjaar !== undefined && oprichtingsjaar >= peiljaar) return null;
  if (banen === "gegroeid") return marge === "gegroeid" ? "versnellen" : "vernieuwen";
  return marge === "gegroeid" ? "groeien" : "hervormen";
}

/** Growth that makes each segment: the other way round than `determineSegment`. */
export const GROEI_VAN_SEGMENT: Readonly<Record<Segment, { banen: Groei; marge: Groei }>> = {
  hervormen: { banen: "gelijk", marge: "gelijk" },
  groeien: { banen: "gelijk", marge: "gegroeid" },
  vernieuwen: { banen: "gegroeid", marge: "gelijk" },
  versnellen: { banen: "gegroeid", marge: "gegroeid" },
};
