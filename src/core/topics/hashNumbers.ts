/** Numbers by hashes of 64 bits, in one array: a map of a million texts takes many times the room and time. */
export class HashNumbers {
  /** Three numbers a slot: both halves of the hash, and one more than the number; 0 for an empty slot. */
  private slots = new Int32Array(3 * 1024);
  private count = 0;

  /** The number under a hash; -1 where there is none. */
  get(one: number, two: number): number {
    const { slots } = this;
    const mask = slots.length / 3 - 1;
    for (let slot = one & mask; ; slot = (slot + 1) & mask) {
      const at = slot * 3;
      const number = slots[at + 2] ?? 0;
      if (number === 0) return -1;
      if (slots[at] === (one | 0) && slots[at + 1] === (two | 0)) return number - 1;
    }
  }

  /** Puts a number under a hash that has none. */
  add(one: number, two: number, number: number): void {
    // Half of the slots stay empty, so that a search is short.
    if (2 * ++this.count > this.slots.length / 3) this.grow();
    this.put(one | 0, two | 0, number + 1);
  }

  private put(one: number, two: number, entry: number): void {
    const { slots } = this;
    const mask = slots.length / 3 - 1;
    let slot = one & mask;
    while ((slots[slot * 3 + 2] ?? 0) !== 0) slot = (slot + 1) & mask;
    slots[slot * 3] = one;
    slots[slot * 3 + 1] = two;
    slots[slot * 3 + 2] = entry;
  }

  private grow(): void {
    const old = this.slots;
    this.slots = new Int32Array(old.length * 2);
    for (let at = 0; at < old.length; at += 3) {
      const entry = old[at + 2] ?? 0;
      if (entry !== 0) this.put(old[at] ?? 0, old[at + 1] ?? 0, entry);
    }
  }
}
