import type { TokenList } from './tokens';

/** Nodes there is room for at first, and above which the room is given back after the clause. */
const ROOM = 4096;
const MOST_ROOM = 1 << 18;
/** From so many nodes on, those that no way needs any more are let go. */
const COMPACT_FROM = 1 << 15;

/** Marks a node whose word is in the dictionary; the bits below are its context. */
export const KNOWN = 0x10000;

/**
 * The words that a clause may be made of, each with the cheapest way from the beginning of the clause to it. Node 0
 * stands for none, node 1 for the beginning: of the clause, or of what is not yet decided. A node's way leads over
 * nodes of lower numbers only.
 */
export class WordNodes {
  /** By node. `before`: the node before it on its way; `totals`: the cost of its way. */
  private starts = new Int32Array(ROOM);
  private ends = new Int32Array(ROOM);
  /** Context, with KNOWN. */
  kinds = new Int32Array(ROOM);
  private before = new Int32Array(ROOM);
  totals = new Float64Array(ROOM);
  /** The next node with the same end, 0 for none. */
  next = new Int32Array(ROOM);
  /** By offset in the clause: the first and the last node that ends there, 0 for none. */
  first = new Int32Array(0);
  private last = new Int32Array(0);

  private count = 0;
  private farthest = 0;
  private compactFrom = COMPACT_FROM;

  /** Begins a clause of so many units. */
  open(length: number): void {
    if (this.first.length <= length) {
      this.first = new Int32Array(length + 1);
      this.last = new Int32Array(length + 1);
    } else {
      this.first.fill(0, 0, length + 1);
    }
    this.count = 1;
    this.farthest = 0;
    this.compactFrom = COMPACT_FROM;
    this.add(0, 0, 0, 0, 0);
  }

  add(start: number, end: number, kind: number, before: number, total: number): void {
    const node = this.count++;
    if (node >= this.starts.length) this.resize(node * 2, node);
    this.starts[node] = start;
    this.ends[node] = end;
    this.kinds[node] = kind;
    this.before[node] = before;
    this.totals[node] = total;
    this.next[node] = 0;
    if (this.first[end] === 0) this.first[end] = node;
    else this.next[this.last[end] ?? 0] = node;
    this.last[end] = node;
    if (end > this.farthest) this.farthest = end;
  }

  /** Lets go of what is decided when there is much of it; all words that begin before `at` are there. */
  tidy(at: number, from: number, tokens: TokenList): void {
    if (this.count < this.compactFrom) return;
    this.compact(at, from, tokens);
    this.compactFrom = Math.max(COMPACT_FROM, this.count * 2);
  }

  /** Writes the words of a node's way to the list and ends the clause, which began at `from`. */
  close(node: number, from: number, tokens: TokenList): void {
    this.write(node, from, tokens);
    if (this.starts.length > MOST_ROOM) this.resize(ROOM, 0);
    if (this.first.length > MOST_ROOM) this.first = this.last = new Int32Array(0);
  }

  private write(node: number, from: number, tokens: TokenList): void {
    const { starts, ends, kinds, before } = this;
    let words = 0;
    for (let n = node; n > 1; n = before[n] ?? 0) words++;
    let index = tokens.extend(words) + words;
    for (let n = node; n > 1; n = before[n] ?? 0) {
      const kind = kinds[n] ?? 0;
      tokens.set(
        --index,
        from + (starts[n] ?? 0),
        from + (ends[n] ?? 0),
        kind & 0xffff,
        (kind & KNOWN) !== 0,
      );
    }
  }

  /**
   * The way to every word that comes is over one that ends at `at` or behind. As far as the ways of those are one,
   * it is decided: written to the list, and forgotten. So the memory for a clause does not grow with its length.
   */
  private compact(at: number, from: number, tokens: TokenList): void {
    const kept = new Uint8Array(this.count);
    /** The only kept node behind a node; 0 for none, -1 for several. */
    const behind = new Int32Array(this.count);
    for (let end = at; end <= this.farthest; end++) {
      for (let open = this.first[end] ?? 0; open !== 0; open = this.next[open] ?? 0) {
        for (let node = open; node !== 0 && kept[node] === 0; node = this.before[node] ?? 0) {
          kept[node] = 1;
          const before = this.before[node] ?? 0;
          behind[before] = behind[before] === 0 ? node : -1;
        }
      }
    }
    let decided = 1;
    for (let node = 1; node > 0; node = behind[node] ?? 0) decided = node;
    this.write(decided, from, tokens);
    this.renumber(decided, kept, at);
  }

  /** Moves the kept nodes from `decided` on to the front, `decided` to number 1. */
  private renumber(decided: number, kept: Uint8Array, at: number): void {
    const { starts, ends, kinds, before, totals, next, count } = this;
    const numbers = new Int32Array(count);
    let number = 1;
    for (let node = decided; node < count; node++) if (kept[node] === 1) numbers[node] = number++;
    for (let node = decided; node < count; node++) {
      if (kept[node] === 0) continue;
      const to = numbers[node] ?? 0;
      starts[to] = starts[node] ?? 0;
      ends[to] = ends[node] ?? 0;
      kinds[to] = kinds[node] ?? 0;
      totals[to] = totals[node] ?? 0;
      before[to] = numbers[before[node] ?? 0] ?? 0;
      next[to] = numbers[next[node] ?? 0] ?? 0;
    }
    for (let end = at; end <= this.farthest; end++) {
      this.first[end] = numbers[this.first[end] ?? 0] ?? 0;
      this.last[end] = numbers[this.last[end] ?? 0] ?? 0;
    }
    this.count = number;
  }

  private resize(size: number, kept: number): void {
    this.starts = sized(this.starts, size, kept);
    this.ends = sized(this.ends, size, kept);
    this.kinds = sized(this.kinds, size, kept);
    this.before = sized(this.before, size, kept);
    this.next = sized(this.next, size, kept);
    const totals = new Float64Array(size);
    totals.set(this.totals.subarray(0, kept));
    this.totals = totals;
  }
}

function sized(numbers: Int32Array, size: number, kept: number): Int32Array<ArrayBuffer> {
  const other = new Int32Array(size);
  other.set(numbers.subarray(0, kept));
  return other;
}
