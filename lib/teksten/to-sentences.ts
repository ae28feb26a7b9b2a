/** Each once, as a whole sentence: conditions come in the words of their source, often without a capital or a full stop. */
export function toSentences(sentences: readonly string[]): string[] {
  return [...new Set(sentences)].map((zin) => {
    const closed = /[.!?]$/.test(zin) ? zin : `${zin}.`;
    return closed.charAt(0).toUpperCase() + closed.slice(1);
  });
}
