/* eslint-disable @typescript-eslint/no-non-null-assertion -- typed arrays, read within their bounds in loops that run a billion times */
import { findBegin, KOPPEN, listAandelen, score, type Herkenmodel, type Kop, type Koppen } from "./herkenmodel";
import { listKenmerken, listWoorden, weighKind } from "./kenmerken";

/** A text to learn from: per question the share that each class should get; a question without an answer is not learned from it. */
export type Leervoorbeeld = { tekst: string; doel: Partial<Record<Kop, ReadonlyMap<string, number>>> };

export type Leerkeuzes = {
  /** How many times it is learned anew, to average over. */
  keren: number;
  /** Rounds over all examples. */
  ronden: number;
  /** Step size at the start; falls to a tenth. */
  leerstap: number;
  /** Squared gradient that every weight begins with: the larger, the smaller the first steps. */
  begin: number;
  /** Share of the words that is left out of an example, other ones each round: no word may become the only proof. */
  weglaten: number;
  /** How often a word or pair, and a piece of letters, must occur to count. */
  minimum: { woord: number; paar: number; stuk: number };
  /** The most features that are kept, the commonest first: it bounds the size of the file. */
  hoogstens: number;
};
export const LEERKEUZES: Leerkeuzes = {
  keren: 3,
  ronden: 5,
  leerstap: 0.7,
  begin: 0.01,
  weglaten: 0.25,
  minimum: { woord: 2, paar: 3, stuk: 3 },
  hoogstens: 85_000,
};

/** An error in a share below this is not worth a step. */
const VERWAARLOOSBAAR = 0.005;

type Zin = { rijen: Int32Array; woorden: Int32Array; aantalWoorden: number; doel: Leervoorbeeld["doel"] };

/** One in so many examples is kept apart, to calibrate on. */
const IJKDEEL = 20;

/**
 * Trains the model, and calibrates its shares on the examples that were kept apart.
 * Same examples, same model, on every machine.
 */
export function leerHerkenmodel(
  voorbeelden: readonly Leervoorbeeld[],
  koppen: Koppen,
  keuzes: Leerkeuzes = LEERKEUZES,
): Herkenmodel {
  const isApart = (place: number) => place % IJKDEEL === IJKDEEL - 1;
  const model = leerGewichten(
    voorbeelden.filter((_, place) => !isApart(place)),
    koppen,
    keuzes,
  );
  return {
    ...model,
    temperatuur: findTemperatuur(
      model,
      voorbeelden.filter((_, place) => isApart(place)),
    ),
  };
}

/** Per question the temperature under which the right classes of unseen texts get the largest shares (least log loss). */
function findTemperatuur(model: Herkenmodel, apart: readonly Leervoorbeeld[]): Record<Kop, number> {
  const logits = apart.map(({ tekst }) => {
    const woorden = listWoorden(tekst);
    return score(listKenmerken(woorden), woorden.length, model).logits;
  });
  const loss = (kop: Kop, temperatuur: number) => {
    const warm = { ...model, temperatuur: { ...model.temperatuur, [kop]: temperatuur } };
    let total = 0;
    apart.forEach(({ doel }, place) => {
      const wens = doel[kop];
      if (wens === undefined) return;
      const shares = listAandelen(logits[place]!, kop, warm);
      for (const [klasse, deel] of wens)
        total -= deel * Math.log((shares[model.koppen[kop].indexOf(klasse)] ?? 0) + Number.EPSILON);
    });
    return total;
  };
  const best = (kop: Kop) =>
    TEMPERATUREN.reduce((best, next) => (loss(kop, next) < loss(kop, best) ? next : best), TEMPERATUREN[0] as number);
  return Object.fromEntries(KOPPEN.map((kop) => [kop, best(kop)])) as Record<Kop, number>;
}

const TEMPERATUREN = [0.5, 0.6, 0.7, 0.8, 0.9, 1, 1.1, 1.2, 1.35, 1.5, 1.75, 2, 2.5, 3];

/**
 * Multinomial logistic regression per question, by AdaGrad. It is learned several times over, in another order and with other
 * gaps each time, and the weights are averaged: one run's luck counts less.
 */
function leerGewichten(voorbeelden: readonly Leervoorbeeld[], koppen: Koppen, keuzes: Leerkeuzes): Herkenmodel {
  const { begin, kolommen } = findBegin(koppen);
  const { rijen, belang } = countKenmerken(voorbeelden, keuzes);
  const zinnen = voorbeelden.map(({ tekst, doel }) => toZin(tekst, doel, rijen));
  const doelen = zinnen.map(({ doel }) => toDoelrij(doel, koppen, begin, kolommen));
  const gemiddeld = new Float32Array(rijen.size * kolommen);
  for (let keer = 0; keer < keuzes.keren; keer++) {
    const gewichten = leerEenKeer(zinnen, doelen, { belang, kolommen }, keuzes, makeRandom(2026 + keer));
    for (let i = 0; i < gemiddeld.length; i++) gemiddeld[i]! += gewichten[i]! / keuzes.keren;
  }
  return { koppen, begin, kolommen, rijen, belang, ...quantise(gemiddeld, kolommen), temperatuur: allOnes() };
}

type Vorm = { belang: Float32Array; kolommen: number };

function leerEenKeer(
  zinnen: readonly Zin[],
  doelen: readonly Doelrij[],
  { belang, kolommen }: Vorm,
  keuzes: Leerkeuzes,
  random: () => number,
): Float32Array {
  const gewichten = new Float32Array(belang.length * kolommen);
  const kwadraten = new Float32Array(belang.length * kolommen).fill(keuzes.begin);
  const volgorde = Int32Array.from(zinnen.keys());
  const stand: Leerstand = {
    gewichten,
    kwadraten,
    belang,
    kolommen,
    logits: new Float32Array(kolommen),
    kolomlijst: new Int32Array(kolommen),
    rijlijst: new Int32Array(Math.max(...zinnen.map(({ rijen }) => rijen.length))),
    leerstap: keuzes.leerstap,
  };
  for (let ronde = 0; ronde < keuzes.ronden; ronde++) {
    shuffle(volgorde, random);
    stand.leerstap = keuzes.leerstap * (1 - (0.9 * ronde) / keuzes.ronden);
    for (const nummer of volgorde) {
      const { rijen, woorden, aantalWoorden } = zinnen[nummer]!;
      const weg = new Uint8Array(aantalWoorden);
      if (aantalWoorden > 1) for (let i = 0; i < weg.length; i++) weg[i] = random() < keuzes.weglaten ? 1 : 0;
      let aantal = 0;
      for (let i = 0; i < rijen.length; i++) {
        if (!weg[woorden[i]!]) stand.rijlijst[aantal++] = rijen[i]!;
      }
      leerVan(aantal, doelen[nummer]!, stand);
    }
  }
  return gewichten;
}

function allOnes(): Record<Kop, number> {
  return Object.fromEntries(KOPPEN.map((kop) => [kop, 1])) as Record<Kop, number>;
}

/** The features that occur often enough, by code point so that the file is the same everywhere, with how telling each is. */
function countKenmerken(voorbeelden: readonly Leervoorbeeld[], { minimum, hoogstens }: Leerkeuzes) {
  const counts = new Map<string, number>();
  for (const { tekst } of voorbeelden)
    for (const { naam } of listKenmerken(listWoorden(tekst))) counts.set(naam, (counts.get(naam) ?? 0) + 1);
  const needed = { w: minimum.woord, p: minimum.paar, n: minimum.stuk, c: minimum.woord };
  const namen = [...counts]
    .filter(([naam, count]) => count >= needed[naam[0] as keyof typeof needed])
    .sort(([a, countA], [b, countB]) => countB - countA || (a < b ? -1 : 1))
    .slice(0, hoogstens)
    .map(([naam]) => naam)
    .sort();
  const belang = Float32Array.from(
    namen,
    (naam) => weighKind(naam) * Math.log(1 + voorbeelden.length / (counts.get(naam) ?? 1)),
  );
  return { rijen: new Map(namen.map((naam, rij) => [naam, rij])), belang };
}

function toZin(tekst: string, doel: Leervoorbeeld["doel"], rijen: ReadonlyMap<string, number>): Zin {
  const woorden = listWoorden(tekst);
  const known = listKenmerken(woorden).flatMap(({ naam, woord }) => {
    const rij = rijen.get(naam);
    return rij === undefined ? [] : [{ rij, woord }];
  });
  return {
    rijen: Int32Array.from(known, ({ rij }) => rij),
    woorden: Int32Array.from(known, ({ woord }) => woord),
    aantalWoorden: woorden.length,
    doel,
  };
}

/** The wanted share per column, and which stretches of columns count for this example. */
type Doelrij = { wens: Float32Array; stukken: readonly (readonly [number, number])[] };

function toDoelrij(doel: Leervoorbeeld["doel"], koppen: Koppen, begin: Record<Kop, number>, kolommen: number): Doelrij {
  const wens = new Float32Array(kolommen);
  const stukken: [number, number][] = [];
  for (const kop of KOPPEN) {
    const shares = doel[kop];
    if (shares === undefined) continue;
    stukken.push([begin[kop], begin[kop] + koppen[kop].length]);
    for (const [klasse, share] of shares) {
      const place = koppen[kop].indexOf(klasse);
      if (place < 0) throw new Error(`Onbekende klasse ${klasse} bij ${kop}.`);
      wens[begin[kop] + place] = share;
    }
  }
  return { wens, stukken };
}

type Leerstand = {
  gewichten: Float32Array;
  kwadraten: Float32Array;
  belang: Float32Array;
  logits: Float32Array;
  /** Features of this text that take part, and columns where there is something left to learn. */
  rijlijst: Int32Array;
  kolomlijst: Int32Array;
  kolommen: number;
  leerstap: number;
};

/** One step: what the model says of this text, and every weight a little towards what it should have said. */
function leerVan(aantal: number, { wens, stukken }: Doelrij, stand: Leerstand): void {
  const { gewichten, kwadraten, belang, logits, rijlijst, kolomlijst, kolommen, leerstap } = stand;
  let square = 0;
  for (let i = 0; i < aantal; i++) square += belang[rijlijst[i]!]! ** 2;
  if (square === 0) return;
  const length = Math.sqrt(square);

  logits.fill(0);
  for (let i = 0; i < aantal; i++) {
    const x = belang[rijlijst[i]!]! / length;
    const row = rijlijst[i]! * kolommen;
    for (let k = 0; k < kolommen; k++) logits[k]! += x * gewichten[row + k]!;
  }
  // Most classes are soon sure to be wrong for a text: only where there is something left to learn is a weight touched.
  let actief = 0;
  for (const [van, tot] of stukken) {
    let top = -Infinity;
    for (let k = van; k < tot; k++) if (logits[k]! > top) top = logits[k]!;
    let total = 0;
    for (let k = van; k < tot; k++) total += logits[k] = Math.exp(logits[k]! - top);
    for (let k = van; k < tot; k++) {
      logits[k] = logits[k]! / total - wens[k]!;
      if (Math.abs(logits[k]!) > VERWAARLOOSBAAR) kolomlijst[actief++] = k;
    }
  }
  for (let i = 0; i < aantal; i++) {
    const x = belang[rijlijst[i]!]! / length;
    const row = rijlijst[i]! * kolommen;
    for (let a = 0; a < actief; a++) {
      const k = kolomlijst[a]!;
      const gradient = logits[k]! * x;
      const sum = (kwadraten[row + k]! += gradient * gradient);
      gewichten[row + k]! -= (leerstap * gradient) / Math.sqrt(sum);
    }
  }
}

function quantise(gewichten: Float32Array, kolommen: number): { schaal: Float32Array; gewichten: Int8Array } {
  const rows = gewichten.length / kolommen;
  const schaal = new Float32Array(rows);
  const whole = new Int8Array(gewichten.length);
  for (let row = 0; row < rows; row++) {
    const part = gewichten.subarray(row * kolommen, (row + 1) * kolommen);
    const scale = part.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0) / 127;
    schaal[row] = scale;
    if (scale > 0) part.forEach((weight, k) => (whole[row * kolommen + k] = Math.round(weight / scale)));
  }
  return { schaal, gewichten: whole };
}

/** Numbers from 0 up to 1, the same in every run (mulberry32). */
function makeRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

function shuffle(items: Int32Array, random: () => number): void {
  for (let i = items.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    const item = items[i]!;
    items[i] = items[j]!;
    items[j] = item;
  }
}
