import { z } from "zod";
import type { Kenmerk } from "./kenmerken";

/** A question that the model answers with a share per class. */
export const koppenSchema = z.strictObject({
  vraagstuk: z.array(z.string()),
  bereik: z.array(z.string()),
  acuut: z.array(z.string()),
  soort: z.array(z.string()),
  taal: z.array(z.string()),
});
/** Per question its classes; together, in this order, they are the columns of the weights. */
export type Koppen = z.infer<typeof koppenSchema>;
export type Kop = keyof Koppen;
export const KOPPEN = ["vraagstuk", "bereik", "acuut", "soort", "taal"] as const satisfies readonly Kop[];

/**
 * A linear model: the logit of a class is the sum of its weights over the features of a text. Weights are whole numbers from
 * −127 to 127, per feature times a scale, which keeps the file small.
 */
export type Herkenmodel = {
  koppen: Koppen;
  /** Column where each question begins. */
  begin: Readonly<Record<Kop, number>>;
  kolommen: number;
  rijen: ReadonlyMap<string, number>;
  /** How telling a feature is (idf times the weight of its kind), per row. */
  belang: Float32Array;
  schaal: Float32Array;
  gewichten: Int8Array;
  /** Divides the logits of a question, so that a share of 0.7 is right in about 70 of 100 texts. */
  temperatuur: Readonly<Record<Kop, number>>;
};

/** What a text adds to each column. `isBekend` is false when the model knows none of its words, only pieces of them. */
export type Bijdragen = {
  logits: Float32Array;
  isBekend: boolean;
  /** Per word and per class of a question: how much the word pulls towards that class more than towards the average one. */
  perWoord: (kop: Kop) => Float32Array[];
};

export function score(kenmerken: readonly Kenmerk[], aantalWoorden: number, model: Herkenmodel): Bijdragen {
  const { kolommen, rijen, belang, schaal, gewichten, begin, koppen } = model;
  const known: { rij: number; woord: number }[] = [];
  let square = 0;
  for (const { naam, woord } of kenmerken) {
    const rij = rijen.get(naam);
    if (rij === undefined) continue;
    known.push({ rij, woord });
    square += at(belang, rij) ** 2;
  }
  const length = Math.sqrt(square) || 1;
  const factorOf = (rij: number) => (at(belang, rij) / length) * at(schaal, rij);
  const logits = new Float32Array(kolommen);
  for (const { rij } of known) {
    const factor = factorOf(rij);
    const row = rij * kolommen;
    for (let kolom = 0; kolom < kolommen; kolom++)
      logits[kolom] = at(logits, kolom) + factor * at(gewichten, row + kolom);
  }
  const perWoord = (kop: Kop) => {
    const klassen = koppen[kop].length;
    const sums = Array.from({ length: aantalWoorden }, () => new Float32Array(klassen));
    for (const { rij, woord } of known) {
      const sum = sums[woord] as Float32Array;
      const factor = factorOf(rij);
      const row = rij * kolommen + begin[kop];
      for (let klasse = 0; klasse < klassen; klasse++)
        sum[klasse] = at(sum, klasse) + factor * at(gewichten, row + klasse);
    }
    for (const sum of sums) {
      const mean = sum.reduce((total, value) => total + value, 0) / klassen;
      sum.forEach((value, klasse) => (sum[klasse] = value - mean));
    }
    return sums;
  };
  return { logits, perWoord, isBekend: kenmerken.some(({ naam }) => naam.startsWith("w") && rijen.has(naam)) };
}

/** The share of each class of a question, together 1, in the order of its classes. */
export function listAandelen(logits: Float32Array, kop: Kop, model: Herkenmodel): number[] {
  const begin = model.begin[kop];
  return softmax(
    [...logits.subarray(begin, begin + model.koppen[kop].length)].map((logit) => logit / model.temperatuur[kop]),
  );
}

export function softmax(logits: readonly number[]): number[] {
  const top = Math.max(...logits);
  const powers = logits.map((logit) => Math.exp(logit - top));
  const total = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / total);
}

export function findBegin(koppen: Koppen): { begin: Record<Kop, number>; kolommen: number } {
  const begin = {} as Record<Kop, number>;
  let kolommen = 0;
  for (const kop of KOPPEN) {
    begin[kop] = kolommen;
    kolommen += koppen[kop].length;
  }
  return { begin, kolommen };
}

/** A typed array read within its bounds: the index is known to exist. */
function at(array: Float32Array | Int8Array, index: number): number {
  return array[index] as number;
}
