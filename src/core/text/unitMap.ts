/** As many low bits of a code unit tell most units apart from those of a map. */
const lowBits = 0xfff;

/** A map over UTF-16 code units, most of which are not in it: the low bits of a unit tell so without a look into the map. */
export class UnitMap<T> {
  private readonly low = new Uint8Array(lowBits + 1);
  private readonly values = new Map<number, T>();

  set(unit: number, value: T): void {
    this.low[unit & lowBits] = 1;
    this.values.set(unit, value);
  }

  /** What is kept of `unit`; undefined for one that is not in the map, and for NaN. */
  get(unit: number): T | undefined {
    return this.low[unit & lowBits] === 0 ? undefined : this.values.get(unit);
  }

  has(unit: number): boolean {
    return this.low[unit & lowBits] !== 0 && this.values.has(unit);
  }
}
