/** Places with several at once, for what may still fail: it takes one with each of them or with none. */
export type Plaatsen = {
  /** Whether `wie` has a place with each of these. Who asks twice has one place. */
  take: (bij: readonly string[], wie: string, moment: number) => boolean;
  /** For who took a place and came to nothing. */
  giveBack: (bij: readonly string[], wie: string) => void;
};

/** More than this are not told apart: the oldest is forgotten first, so that memory has an end. */
const MAX_BIJ = 10_000;

/** At most `max` places with each within any stretch of `vensterMs` milliseconds. */
export function createPlaatsen(max: number, vensterMs: number): Plaatsen {
  const bezet = new Map<string, Map<string, number>>();
  const listBezet = (een: string, moment: number) =>
    new Map([...(bezet.get(een) ?? [])].filter(([, earlier]) => earlier > moment - vensterMs));
  return {
    take: (bij, wie, moment) => {
      for (const een of bezet.keys()) {
        if (listBezet(een, moment).size > 0 && bezet.size <= MAX_BIJ) break;
        bezet.delete(een);
      }
      const taken = bij.map((een) => [een, listBezet(een, moment).set(wie, moment)] as const);
      if (taken.some(([, plaatsen]) => plaatsen.size > max)) return false;
      for (const [een, plaatsen] of taken) {
        // Set anew, so that the map stays in the order of the last time.
        bezet.delete(een);
        bezet.set(een, plaatsen);
      }
      return true;
    },
    giveBack: (bij, wie) => {
      for (const een of bij) bezet.get(een)?.delete(wie);
    },
  };
}
