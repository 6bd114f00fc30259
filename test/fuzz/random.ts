/** Repeatable random numbers: the same seed gives the same sequence everywhere. */
export class Random {
  private state: number;

  constructor(seed: number) {
    this.state = seed >>> 0;
  }

  /** A whole number from 0 up to, but without, `limit`; 0 when `limit` is not positive. */
  int(limit: number): number {
    // mulberry32
    this.state = (this.state + 0x6d2b79f5) >>> 0;
    let t = this.state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return limit <= 0 ? 0 : Math.floor((((t ^ (t >>> 14)) >>> 0) / 2 ** 32) * limit);
  }

  /** A whole number from `low` to `high`, both included. */
  between(low: number, high: number): number {
    return low + this.int(high - low + 1);
  }

  /** True with the given probability. */
  chance(probability: number): boolean {
    return this.int(1_000_000) < probability * 1_000_000;
  }

  /** One of the elements; undefined only where the type allows an empty list. */
  pick<T>(from: readonly [T, ...T[]]): T;
  pick<const L extends readonly unknown[]>(from: L): Picked<L>;
  pick(from: readonly unknown[]): unknown {
    return from[this.int(from.length)];
  }

  /** `count` times what `make` gives. */
  times<T>(count: number, make: (i: number) => T): T[] {
    return Array.from({ length: count }, (_, i) => make(i));
  }
}

type Picked<L extends readonly unknown[]> = L extends readonly [unknown, ...unknown[]]
  ? L[number]
  : L[number] | undefined;

/** A seed for one case of a run, so that a case can be made again alone. */
export function caseSeed(seed: number, index: number): number {
  let x = (seed ^ Math.imul(index + 1, 0x9e3779b1)) >>> 0;
  x = Math.imul(x ^ (x >>> 16), 0x85ebca6b);
  x = Math.imul(x ^ (x >>> 13), 0xc2b2ae35);
  return (x ^ (x >>> 16)) >>> 0;
}
