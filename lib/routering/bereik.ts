import type { Ingang } from "./ingang";
import type { Gebied } from "./werkgebied";

/** The diensten for one vraagstuk or thema, by their number. */
export type Bereik = {
  landelijk: readonly number[];
  /** The others by gebied, the widest first: from elsewhere, a party for a provincie is expected before the counter of a gemeente. */
  regionaal: readonly number[];
  /** Where the diensten of a gebied begin among these. */
  begin: ReadonlyMap<Gebied, number>;
};

/** Sorts diensten by vraagstuk or thema (`keysOf`), and these by gebied. */
export function compileBereik<K>(
  ingangen: readonly Ingang[],
  keysOf: (ingang: Ingang) => readonly K[],
): Map<K, Bereik> {
  const byKey = new Map<K, { nummer: number; gebied: Gebied | null }[]>();
  for (const ingang of ingangen)
    for (const key of keysOf(ingang)) {
      const members = byKey.get(key) ?? [];
      members.push(ingang);
      byKey.set(key, members);
    }
  return new Map([...byKey].map(([key, members]) => [key, toBereik(members)]));
}

function toBereik(members: readonly { nummer: number; gebied: Gebied | null }[]): Bereik {
  const landelijk = members.flatMap(({ nummer, gebied }) => (gebied === null ? [nummer] : []));
  const regionaal = members
    .flatMap(({ nummer, gebied }) => (gebied === null ? [] : [{ nummer, gebied }]))
    .sort((a, b) => b.gebied.breedte - a.gebied.breedte || a.gebied.nummer - b.gebied.nummer || a.nummer - b.nummer);
  const begin = new Map<Gebied, number>();
  for (const [place, { gebied }] of regionaal.entries()) if (!begin.has(gebied)) begin.set(gebied, place);
  return {
    landelijk,
    regionaal: regionaal.map(({ nummer }) => nummer),
    begin,
  };
}
