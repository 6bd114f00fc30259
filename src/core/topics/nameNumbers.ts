/** Names under numbers, in the order in which they came. */
export class NameNumbers {
  private readonly numbers = new Map<string, number>();
  private readonly names: string[] = [];

  /** Number of different names. */
  get size(): number {
    return this.names.length;
  }

  /** The number of a name, which it is given where it has none; -1 for no name. */
  add(name: string | null): number {
    if (name === null) return -1;
    let number = this.numbers.get(name);
    if (number === undefined) {
      number = this.names.push(name) - 1;
      this.numbers.set(name, number);
    }
    return number;
  }

  /** The number of a name; undefined for one that never came. */
  find(name: string): number | undefined {
    return this.numbers.get(name);
  }

  /** The name of a number; null for -1. */
  nameOf(number: number): string | null {
    return this.names[number] ?? null;
  }
}
