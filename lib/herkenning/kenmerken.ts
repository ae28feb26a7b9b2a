/** Words that carry no need of their own, in Dutch and English. */
const STOPWOORDEN = new Set(
  (
    "de het een en of in op te van voor met bij naar om dat die dit is zijn was ben ik we wij mijn ons onze je u uw hun er " +
    "als maar ook nog wel niet geen aan uit over door tot al dan toe heb hebben heeft hebt kan kunnen wil willen moet moeten " +
    "word wordt worden zo nu meer veel heel erg graag iets iemand alleen " +
    "the a an and or in on to of for with at from is are was be i we my our you your it this that not no do does have has can want"
  ).split(" "),
);

/** Longest text that is looked at; the rest of a long story adds little. */
const MAX_TEKENS = 4000;

/** Lower case, without accents, words only. */
export function listWoorden(tekst: string): string[] {
  return (
    tekst
      .slice(0, MAX_TEKENS)
      .normalize("NFD")
      .replace(/\p{M}/gu, "")
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/**
 * Features of a text with their count: whole words, pairs of words, and pieces of four letters,
 * which carry over typos, endings and compounds. Damped, so that repetition does not shout.
 */
export function listKenmerken(tekst: string): Map<string, number> {
  const counts = new Map<string, number>();
  const add = (kenmerk: string, gewicht: number) => counts.set(kenmerk, (counts.get(kenmerk) ?? 0) + gewicht);
  const woorden = listWoorden(tekst).filter((woord) => !STOPWOORDEN.has(woord));
  woorden.forEach((woord, place) => {
    add(`w:${woord}`, 1);
    const next = woorden[place + 1];
    if (next !== undefined) add(`p:${woord} ${next}`, 0.7);
    const padded = `_${woord}_`;
    for (let i = 0; i + 4 <= padded.length; i++) add(`n:${padded.slice(i, i + 4)}`, 0.5);
  });
  for (const [kenmerk, count] of counts) counts.set(kenmerk, Math.sqrt(count));
  return counts;
}
