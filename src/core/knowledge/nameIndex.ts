/**
 * All names in one automaton: an implicit trie over their folded units, in typed arrays. The first two units of
 * a text lead to a range of sorted names by a hash; each further unit narrows the range.
 */
import { isGap, foldTable, voiced } from '../text/fold';
import type { NormalText } from '../text/normalText';

/** A name to look for. */
export interface IndexedName {
  /** As registered; its spaces do not count when it is looked for. */
  readonly text: string;
  /** Whom it names; the index gives it back. */
  readonly owner: number;
}

/** Names of one unit would be found everywhere, and none is registered. */
export const MIN_NAME = 2;
/** Longer names are cut off nowhere: they are not registered (the longest title has 148 characters). */
export const MAX_NAME = 400;

/** Ranges of at most so many names are sorted by insertion. */
const FEW_NAMES = 24;

export class NameIndex {
  private readonly names: readonly IndexedName[];
  /** Units of all names, one behind the other. */
  private readonly pool: Uint16Array;
  /** Where each name, in index order, begins in the pool. */
  private readonly from: Int32Array;
  private readonly lengths: Uint16Array;
  /** Number in `names` of each name in index order. */
  private readonly order: Int32Array;
  /** 1 where a pair of units may begin a name; pairs share places, so it may also be there for nothing. */
  private readonly filter: Uint8Array;
  /** Open hash of the first two units: the pair, then the range of the names that begin with it. */
  private readonly pairs: Uint32Array;
  private readonly ranges: Int32Array;
  private readonly mask: number;

  /** Names shorter than `MIN_NAME` or longer than `MAX_NAME` units are left out. */
  constructor(names: readonly IndexedName[]) {
    this.names = names;
    const { pool, starts, lengths, count } = pooled(names);
    this.pool = pool;
    this.filter = new Uint8Array(0x10000);
    let size = 64;
    while (size < count * 2) size *= 2;
    this.mask = size - 1;
    this.pairs = new Uint32Array(size);
    this.ranges = new Int32Array(size * 2);
    this.order = new Int32Array(count);
    this.from = new Int32Array(count);
    this.lengths = new Uint16Array(count);
    this.fill(starts, lengths);
  }

  /** Number of names. */
  get size(): number {
    return this.order.length;
  }

  /** Bytes of the index's own arrays, without the names' strings. */
  get bytes(): number {
    const arrays = [this.pool, this.from, this.lengths, this.order, this.filter, this.pairs, this.ranges];
    return arrays.reduce((sum, array) => sum + array.byteLength, 0);
  }

  /** The name with this number, as registered. */
  name(number: number): IndexedName {
    return this.names[number] ?? { text: '', owner: -1 };
  }

  /** False when no name begins with these two units; costs next to nothing. */
  mayStart(first: number, second: number): boolean {
    return this.filter[filterPlace(first, second)] === 1;
  }

  /**
   * The names that stand at a place of the text, shorter ones first.
   * @param found numbers of the names and their lengths in units, in pairs, are written here
   * @returns how many were found
   */
  at({ units, length }: NormalText, place: number, found: number[]): number {
    const slot = this.slot(units[place] ?? 0, units[place + 1] ?? 0);
    if (this.pairs[slot] === 0 || place + 1 >= length) return 0;
    let low = this.ranges[slot * 2] ?? 0;
    let high = this.ranges[slot * 2 + 1] ?? 0;
    let count = 0;
    for (let depth = MIN_NAME; low < high; depth++) {
      while (low < high && this.lengths[low] === depth) {
        found[count * 2] = this.order[low] ?? -1;
        found[count * 2 + 1] = depth;
        count++;
        low++;
      }
      if (place + depth >= length) break;
      const unit = units[place + depth] ?? 0;
      low = this.bound(low, high, depth, unit);
      high = this.bound(low, high, depth, unit + 1);
    }
    return count;
  }

  /** Numbers of the names that begin with the units given (two at least), shorter ones first, at most `limit`. */
  startingWith(prefix: string, limit: number): number[] {
    if (prefix.length < MIN_NAME) return [];
    const slot = this.slot(prefix.charCodeAt(0), prefix.charCodeAt(1));
    if (this.pairs[slot] === 0) return [];
    let low = this.ranges[slot * 2] ?? 0;
    let high = this.ranges[slot * 2 + 1] ?? 0;
    for (let depth = MIN_NAME; low < high && depth < prefix.length; depth++) {
      while (low < high && this.lengths[low] === depth) low++;
      const unit = prefix.charCodeAt(depth);
      low = this.bound(low, high, depth, unit);
      high = this.bound(low, high, depth, unit + 1);
    }
    return Array.from(this.order.subarray(low, Math.min(high, low + limit)));
  }

  /** Numbers of the names that end with the units given and are longer, at most `limit`; looks at every name. */
  endingWith(suffix: string, limit: number): number[] {
    const found: number[] = [];
    for (let i = 0; i < this.order.length && found.length < limit; i++) {
      const end = (this.from[i] ?? 0) + (this.lengths[i] ?? 0);
      let k = suffix.length;
      if ((this.lengths[i] ?? 0) <= k) continue;
      while (k > 0 && this.pool[end - suffix.length + k - 1] === suffix.charCodeAt(k - 1)) k--;
      if (k === 0) found.push(this.order[i] ?? -1);
    }
    return found;
  }

  /** The first name of a range whose unit at `depth` is `unit` or more; all of them are longer than `depth`. */
  private bound(low: number, high: number, depth: number, unit: number): number {
    let from = low;
    let to = high;
    while (from < to) {
      const middle = (from + to) >>> 1;
      if ((this.pool[(this.from[middle] ?? 0) + depth] ?? 0) < unit) from = middle + 1;
      else to = middle;
    }
    return from;
  }

  /** The slot of a pair of units: its own, or the free one where it would go. */
  private slot(first: number, second: number): number {
    const pair = ((first << 16) | second) >>> 0;
    let slot = (Math.imul(first, 0x9e3b) ^ Math.imul(second, 0x85eb)) & this.mask;
    while (this.pairs[slot] !== 0 && this.pairs[slot] !== pair) slot = (slot + 1) & this.mask;
    return slot;
  }

  /** Puts the names into their ranges and sorts each: small sorts cost less than one of everything. */
  private fill(starts: Int32Array, lengths: Int32Array): void {
    const slots = new Int32Array(starts.length);
    const sizes = new Int32Array(this.mask + 1);
    for (let i = 0; i < starts.length; i++) {
      const start = starts[i] ?? -1;
      if (start < 0) continue;
      const first = this.pool[start] ?? 0;
      const second = this.pool[start + 1] ?? 0;
      const slot = this.slot(first, second);
      this.pairs[slot] = ((first << 16) | second) >>> 0;
      this.filter[filterPlace(first, second)] = 1;
      slots[i] = slot;
      sizes[slot] = (sizes[slot] ?? 0) + 1;
    }
    let next = 0;
    for (let slot = 0; slot < sizes.length; slot++) {
      this.ranges[slot * 2] = next;
      this.ranges[slot * 2 + 1] = next;
      next += sizes[slot] ?? 0;
    }
    for (let i = 0; i < starts.length; i++) {
      if ((starts[i] ?? -1) < 0) continue;
      const end = (slots[i] ?? 0) * 2 + 1;
      const place = this.ranges[end] ?? 0;
      this.order[place] = i;
      this.ranges[end] = place + 1;
    }
    for (let slot = 0; slot < sizes.length; slot++) {
      this.sort(this.ranges[slot * 2] ?? 0, this.ranges[slot * 2 + 1] ?? 0, starts, lengths);
    }
    for (let i = 0; i < this.order.length; i++) {
      const number = this.order[i] ?? 0;
      this.from[i] = starts[number] ?? 0;
      this.lengths[i] = lengths[number] ?? 0;
    }
  }

  /** Sorts the names of a range; most have a handful, for which insertion is by far the fastest. */
  private sort(low: number, high: number, starts: Int32Array, lengths: Int32Array): void {
    const { order } = this;
    if (high - low > FEW_NAMES) {
      order.subarray(low, high).sort((a, b) => this.compare(a, b, starts, lengths));
      return;
    }
    for (let i = low + 1; i < high; i++) {
      const name = order[i] ?? 0;
      let at = i;
      while (at > low && this.compare(order[at - 1] ?? 0, name, starts, lengths) > 0) {
        order[at] = order[at - 1] ?? 0;
        at--;
      }
      order[at] = name;
    }
  }

  private compare(a: number, b: number, starts: Int32Array, lengths: Int32Array): number {
    const startA = starts[a] ?? 0;
    const startB = starts[b] ?? 0;
    const lengthA = lengths[a] ?? 0;
    const lengthB = lengths[b] ?? 0;
    const shorter = Math.min(lengthA, lengthB);
    for (let k = MIN_NAME; k < shorter; k++) {
      const difference = (this.pool[startA + k] ?? 0) - (this.pool[startB + k] ?? 0);
      if (difference !== 0) return difference;
    }
    return lengthA - lengthB || a - b;
  }
}

function filterPlace(first: number, second: number): number {
  return (Math.imul(first, 0x2f1b) ^ second) & 0xffff;
}

interface Pooled {
  readonly pool: Uint16Array;
  /** Start of each name in the pool; -1 for a name left out. */
  readonly starts: Int32Array;
  readonly lengths: Int32Array;
  /** Names that were not left out. */
  readonly count: number;
}

/** The folded units of all names in one array. */
function pooled(names: readonly IndexedName[]): Pooled {
  const fold = foldTable();
  let room = 0;
  for (const { text } of names) room += text.length;
  const pool = new Uint16Array(room);
  const starts = new Int32Array(names.length);
  const lengths = new Int32Array(names.length);
  let count = 0;
  let next = 0;
  for (let i = 0; i < names.length; i++) {
    const text = names[i]?.text ?? '';
    const start = next;
    for (let k = 0; k < text.length; k++) {
      const c = text.charCodeAt(k);
      if (isGap(c)) continue;
      const unit = fold[c] ?? c;
      const whole = next > start ? voiced(pool[next - 1] ?? 0, unit) : 0;
      if (whole > 0) pool[next - 1] = whole;
      else pool[next++] = unit;
    }
    const length = next - start;
    const fits = length >= MIN_NAME && length <= MAX_NAME;
    starts[i] = fits ? start : -1;
    lengths[i] = length;
    if (fits) count++;
    else next = start;
  }
  return { pool: pool.slice(0, next), starts, lengths, count };
}
