import type { Afwijzing, Afwijzingscode, Feiten, Reden, Redencode } from "./advies";
import type { Invoerveld } from "./invoer";

/** Reasons are values: candidates and advices share them, so whatever no answer changes is made once. */

const NONE: readonly never[] = Object.freeze([]);
const GEEN_FEITEN: Feiten = Object.freeze({});

export function reden(code: Redencode, feiten: Feiten = GEEN_FEITEN, velden: readonly Invoerveld[] = NONE): Reden {
  return { code, feiten, velden };
}

export function afwijzing(
  code: Afwijzingscode,
  feiten: Feiten = GEEN_FEITEN,
  velden: readonly Invoerveld[] = NONE,
): Afwijzing {
  return { code, feiten, velden };
}

/** Equal arguments give the very same value: hundreds of diensten share a few conditions and lists. */
export function remember<A, V>(make: (argument: A) => V): (argument: A) => V {
  const made = new Map<string, V>();
  return (argument) => {
    const key = JSON.stringify(argument);
    const known = made.get(key) ?? make(argument);
    made.set(key, known);
    return known;
  };
}

/**
 * Collects the few items of one candidate after another. An array that grows reserves room for seventeen; with hundreds of
 * arrays per advice that costs more than the rules do.
 */
export class Verzamelaar<T> {
  readonly #items: T[] = [];
  #count = 0;

  add(item: T): void {
    this.#items[this.#count] = item;
    this.#count += 1;
  }

  /** What was added since the last time. */
  take(): readonly T[] {
    if (this.#count === 0) return NONE;
    const taken = this.#items.slice(0, this.#count);
    this.#count = 0;
    return taken;
  }
}
