import type { Gebieden, Gemeente, Gemeentecodes, VroegereGemeente } from "./gebied";

/**
 * The areas as they are on a day (ISO date): a gemeente whose end has come is a former one, one whose beginning has not is
 * left out, and what lay in the former lies in its successor. The same value when nothing changes, so that what was made
 * of it stays good.
 */
export function gebiedenOp(gebieden: Gebieden, datum: string): Gebieden {
  const isGone = ({ geldigTot }: Gemeente) => geldigTot !== null && geldigTot <= datum;
  const isToCome = ({ geldigVan }: Gemeente) => geldigVan !== null && geldigVan > datum;
  const gone = gebieden.gemeenten.filter(isGone);
  if (gone.length === 0 && !gebieden.gemeenten.some(isToCome)) return gebieden;

  const gemeenten = gebieden.gemeenten.filter((gemeente) => !isGone(gemeente) && !isToCome(gemeente));
  const vroegereGemeenten = [...gebieden.vroegereGemeenten, ...gone.map(toVroeger)];
  const opvolgers = findOpvolgers(vroegereGemeenten);
  const present = new Set(gemeenten.map(({ code }) => code));
  const move = (areas: Gebieden["postcodes"]) =>
    new Map(
      [...areas].flatMap(([naam, codes]): [string, Gemeentecodes][] => {
        const moved = new Set(codes.map((code) => opvolgers.get(code) ?? code).filter((code) => present.has(code)));
        const [first, ...others] = moved;
        return first === undefined ? [] : [[naam, [first, ...others]]];
      }),
    );
  return {
    ...gebieden,
    gemeenten,
    vroegereGemeenten,
    postcodes: move(gebieden.postcodes),
    plaatsen: move(gebieden.plaatsen),
  };
}

function toVroeger({ code, naam, geldigVan, geldigTot, opvolger }: Gemeente): VroegereGemeente {
  return { code, naam, geldigVan, geldigTot: geldigTot ?? "", opvolger: opvolger ?? code };
}

/** Code of each former gemeente → code of the gemeente that it is part of now, through all later mergers. */
export function findOpvolgers(vroegereGemeenten: readonly VroegereGemeente[]): ReadonlyMap<string, string> {
  const next = new Map(vroegereGemeenten.map(({ code, opvolger }) => [code, opvolger]));
  return new Map(
    vroegereGemeenten.map(({ code }) => {
      let last = code;
      // A chain cannot be longer than all of them: content with a circle is refused when it is loaded.
      for (let steps = 0; next.has(last) && steps <= next.size; steps++) last = next.get(last) ?? last;
      return [code, last];
    }),
  );
}
