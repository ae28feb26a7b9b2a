/** Says whether one more fits at this moment, and counts it when it does. */
export type Limiet = (moment: number) => boolean;

/** At most `max` within any stretch of `vensterMs` milliseconds, whoever they come from: nobody is told apart. */
export function createLimiet(max: number, vensterMs: number): Limiet {
  let recent: number[] = [];
  return (moment) => {
    recent = recent.filter((earlier) => earlier > moment - vensterMs);
    if (recent.length >= max) return false;
    recent.push(moment);
    return true;
  };
}
