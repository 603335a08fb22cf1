import fc from '../../support/fast-check.ts';

/** Draws what a random thing is made of, one choice after another; the same seed draws the same. */
export class Drawing {
  #state: number;

  constructor(seed: number) {
    this.#state = seed | 0;
  }

  /** A whole number from 0 to below `bound`, each as likely. */
  below(bound: number): number {
    return Math.floor(this.#next() * bound);
  }

  /** True in so many of a hundred cases. */
  chance(percent: number): boolean {
    return this.below(100) < percent;
  }

  /** One of several, each as likely. Throws for an empty list. */
  pick<Item>(items: readonly Item[]): Item {
    if (items.length === 0) throw new Error('There is nothing to pick from.');
    return items[this.below(items.length)] as Item;
  }

  /** Some of several, at least one and at most `most`, each once. */
  some<Item>(items: readonly Item[], most: number): Item[] {
    return [...new Set(Array.from({ length: 1 + this.below(most) }, () => this.pick(items)))];
  }

  /** What an arbitrary gives. */
  take<Value>(arbitrary: fc.Arbitrary<Value>): Value {
    return fc.sample(arbitrary, { numRuns: 1, seed: this.below(2 ** 31) })[0] as Value;
  }

  /** Mulberry32: some ten thousand documents of a hundred choices each have to be drawn in seconds. */
  #next(): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }
}
