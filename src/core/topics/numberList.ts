/** A list of whole numbers that grows, four bytes each: lists of numbers by term have a million entries. */
export class NumberList {
  length = 0;
  private values = new Int32Array(64);

  /** The numbers, and room behind them; another array after more were added. */
  get array(): Int32Array {
    return this.values;
  }

  /** 0 where there is none. */
  at(index: number): number {
    return this.values[index] ?? 0;
  }

  push(value: number): void {
    this.grow(this.length + 1);
    this.values[this.length - 1] = value;
  }

  set(index: number, value: number): void {
    this.values[index] = value;
  }

  /** A copy of just the size. */
  toArray(): Uint32Array<ArrayBuffer> {
    return Uint32Array.from(this.values.subarray(0, this.length));
  }

  /** Makes the list so long, with zeros at its end. */
  grow(length: number): void {
    if (length > this.values.length) {
      const larger = new Int32Array(Math.max(length, this.values.length * 2));
      larger.set(this.values);
      this.values = larger;
    }
    this.length = Math.max(this.length, length);
  }
}
