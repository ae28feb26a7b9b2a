/**
 * How easily a text reads: the score of Flesch in the version of Douma for Dutch (W.H. Douma, De leesbaarheid van landbouwbladen,
 * 1960): 206.84 − 0.77 × syllables per 100 words − 0.93 × words per sentence. Above 60 is plain, above 80 very easy, below 45 hard.
 * Syllables are counted by groups of vowels, which is right for nearly all Dutch words and near enough for names.
 */
export function scoreLeesbaarheid(tekst: string): number | null {
  const woorden = tekst.match(/[\p{L}\p{M}'’]+/gu) ?? [];
  if (woorden.length === 0) return null;
  const zinnen = tekst.split(/[.!?:]+(?:\s|$)/u).filter((zin) => /\p{L}/u.test(zin)).length;
  const lettergrepen = woorden.reduce((sum, woord) => sum + countLettergrepen(woord), 0);
  return 206.84 - (77 * lettergrepen) / woorden.length - (0.93 * woorden.length) / Math.max(1, zinnen);
}

/** Vowels that are said together; "ieu" and "eeu" are one, "ij" too. A trema begins a new syllable. */
const KLINKERS = /[ïëüö]|aai|ooi|oei|eeu|ieu|aa|ee|oo|uu|ie|oe|eu|ui|ei|ij|au|ou|[aeiouyáéíóúàèâêîôû]/g;

/** Syllables of a Dutch word; an abbreviation in capitals is spelled, so each letter counts. */
export function countLettergrepen(woord: string): number {
  if (/^\p{Lu}{2,}$/u.test(woord)) return woord.length;
  return Math.max(1, woord.toLowerCase().match(KLINKERS)?.length ?? 0);
}
