/** A stretch of a column. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Numbers of many documents, one document behind the other: a question reads millions of them in a row. */
export class Column<T extends Uint32Array | Int32Array | Uint16Array> {
  length = 0;
  /** The numbers, and room behind them. Another array after more were added. */
  values: T;

  constructor(private readonly make: new (size: number) => T) {
    this.values = new make(1024);
  }

  /** Adds numbers at the end and tells where they stand. */
  add(numbers: ArrayLike<number>): Stretch {
    const from = this.length;
    const to = from + numbers.length;
    if (to > this.values.length) {
      const larger = new this.make(Math.max(to, 2 * this.values.length));
      larger.set(this.values.subarray(0, from));
      this.values = larger;
    }
    this.values.set(numbers, from);
    this.length = to;
    return { from, to };
  }

  /** The numbers of a stretch, as long as none are added. */
  of({ from, to }: Stretch): T {
    return this.values.subarray(from, to) as T;
  }
}
