import type { Ingang } from "./ingang";
import type { Gebied } from "./werkgebied";

/** The diensten for one vraagstuk or thema, by their number, and by where they work. */
export type Bereik = {
  landelijk: readonly number[];
  /** Widest gebied first: from elsewhere, a party for a whole provincie is expected before the counter of one gemeente. */
  perGebied: ReadonlyMap<Gebied, readonly number[]>;
};

/** Sorts diensten by vraagstuk or thema (`keysOf`), and these by gebied. */
export function compileBereik<K>(
  ingangen: readonly Ingang[],
  keysOf: (ingang: Ingang) => readonly K[],
): Map<K, Bereik> {
  const byKey = new Map<K, { landelijk: number[]; perGebied: Map<Gebied, number[]> }>();
  const widestFirst = [...ingangen].sort(
    (a, b) => (b.gebied?.breedte ?? 0) - (a.gebied?.breedte ?? 0) || a.nummer - b.nummer,
  );
  for (const ingang of widestFirst)
    for (const key of keysOf(ingang)) {
      const bereik = byKey.get(key) ?? { landelijk: [], perGebied: new Map<Gebied, number[]>() };
      byKey.set(key, bereik);
      const { gebied, nummer } = ingang;
      const group = gebied === null ? bereik.landelijk : (bereik.perGebied.get(gebied) ?? []);
      group.push(nummer);
      if (gebied !== null) bereik.perGebied.set(gebied, group);
    }
  return byKey;
}
