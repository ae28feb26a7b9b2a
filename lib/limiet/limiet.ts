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

/** Says whether one more of this sender fits at this moment, and counts it when it does. */
export type LimietPer = (afzender: string, moment: number) => boolean;

/** More senders than this are not told apart: the oldest is forgotten first, so that memory has an end. */
const MAX_AFZENDERS = 10_000;

/** At most `max` of each sender within any stretch of `vensterMs` milliseconds. */
export function createLimietPer(max: number, vensterMs: number): LimietPer {
  const limieten = new Map<string, { limiet: Limiet; laatst: number }>();
  return (afzender, moment) => {
    for (const [other, { laatst }] of limieten) {
      if (laatst > moment - vensterMs && limieten.size <= MAX_AFZENDERS) break;
      limieten.delete(other);
    }
    const known = limieten.get(afzender) ?? { limiet: createLimiet(max, vensterMs), laatst: moment };
    // Set anew, so that the map stays in the order of the last time.
    limieten.delete(afzender);
    limieten.set(afzender, { ...known, laatst: moment });
    return known.limiet(moment);
  };
}
