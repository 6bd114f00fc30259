import type { Dictionary } from './dictionary';
import type { TokenList } from './tokens';
import { KNOWN, WordNodes } from './wordNodes';

/** Units of a clause above which the room for it is given back. */
const MOST_ROOM = 1 << 18;
/** Children of a trie node up to which they are looked through one by one. */
const FEW = 8;

/**
 * Finds the cheapest way through all words that a clause may be made of. Its arrays are used again for the next
 * clause.
 */
export class Lattice {
  private readonly nodes = new WordNodes();
  /** By unit of the clause: the unit, and the end of the run of units of its class. */
  private units = new Uint16Array(0);
  private runEnds = new Int32Array(0);

  /** The nodes that end where words are being added: number, context and cost of the way to each. */
  private leftNodes = new Int32Array(64);
  private leftContexts = new Int32Array(64);
  private leftTotals = new Float64Array(64);
  private leftCount = 0;

  /** By context, for the current place: whether it was asked for there, the cheapest node before it, its cost. */
  private readonly asked: Int32Array;
  private readonly bestNode: Int32Array;
  private readonly bestTotal: Float64Array;
  private stamp = 0;

  constructor(private readonly dictionary: Dictionary) {
    this.asked = new Int32Array(dictionary.contexts);
    this.bestNode = new Int32Array(dictionary.contexts);
    this.bestTotal = new Float64Array(dictionary.contexts);
  }

  /** Adds the words of one clause of a text to a list. */
  read(text: string, from: number, to: number, tokens: TokenList): void {
    const { nodes } = this;
    const length = to - from;
    this.readUnits(text, from, length);
    nodes.open(length);
    for (let at = 0; at < length; at++) {
      // No word ends here: none that begins here is on a way through.
      if (nodes.first[at] === 0) continue;
      nodes.tidy(at, from, tokens);
      this.gatherLeft(at);
      this.addUnknown(at, this.addKnown(at, length));
    }
    this.gatherLeft(length);
    this.findBest(0);
    nodes.close(this.bestNode[0] ?? 0, from, tokens);
    if (this.units.length > MOST_ROOM) this.units = new Uint16Array(0);
  }

  private readUnits(text: string, from: number, length: number): void {
    if (this.units.length < length) {
      this.units = new Uint16Array(length);
      this.runEnds = new Int32Array(length);
    }
    const { units, runEnds } = this;
    for (let i = 0; i < length; i++) units[i] = text.charCodeAt(from + i);
    let next = -1;
    for (let i = length - 1; i >= 0; i--) {
      const own = this.classAt(i);
      runEnds[i] = own === next ? (runEnds[i + 1] ?? 0) : i + 1;
      next = own;
    }
  }

  /** Class of a unit; both halves of a surrogate pair are of the class of all that is not listed, 0. */
  private classAt(index: number): number {
    const c = this.units[index] ?? 0;
    if (c >= 0xd800 && c <= 0xdfff) {
      if (c < 0xdc00) return 0;
      const high = index > 0 ? (this.units[index - 1] ?? 0) : 0;
      if (high >= 0xd800 && high < 0xdc00) return 0;
    }
    return this.dictionary.classOf[c] ?? 0;
  }

  /** Collects the nodes that end at a place. */
  private gatherLeft(at: number): void {
    const { first, next, kinds, totals } = this.nodes;
    this.stamp++;
    let n = 0;
    for (let node = first[at] ?? 0; node !== 0; node = next[node] ?? 0) {
      if (n === this.leftNodes.length) this.growLeft();
      this.leftNodes[n] = node;
      this.leftContexts[n] = (kinds[node] ?? 0) & 0xffff;
      this.leftTotals[n] = totals[node] ?? 0;
      n++;
    }
    this.leftCount = n;
  }

  /** Adds the words of the dictionary that begin at a place; false when there are none. */
  private addKnown(at: number, length: number): boolean {
    const { childStart, entryStart, entryContexts, entryCosts, roots } = this.dictionary;
    let node = roots[this.units[at] ?? 0] ?? -1;
    let found = false;
    for (let end = at + 1; node >= 0; end++) {
      const last = entryStart[node + 1] ?? 0;
      for (let entry = entryStart[node] ?? 0; entry < last; entry++) {
        found = true;
        this.connect(at, end, entryContexts[entry] ?? 0, entryCosts[entry] ?? 0, KNOWN);
      }
      if (end >= length) break;
      node = this.childOf(childStart[node] ?? 0, childStart[node + 1] ?? 0, this.units[end] ?? 0);
    }
    return found;
  }

  /** The trie node with a label among those from `low` up to `high`, which are in order; or -1. */
  private childOf(low: number, high: number, label: number): number {
    const { labels } = this.dictionary;
    while (high - low > FEW) {
      const middle = (low + high) >>> 1;
      if ((labels[middle] ?? 0) <= label) low = middle;
      else high = middle;
    }
    while (low < high && (labels[low] ?? 0) < label) low++;
    return low < high && labels[low] === label ? low : -1;
  }

  /** Adds what may be a word without being in the dictionary. */
  private addUnknown(at: number, found: boolean): void {
    const own = this.dictionary.classes[this.classAt(at)];
    if (own === undefined || (found && !own.always)) return;
    const end = own.group ? (this.runEnds[at] ?? 0) : at + 1;
    const { contexts, costs } = own;
    for (let i = 0; i < contexts.length; i++) this.connect(at, end, contexts[i] ?? 0, costs[i] ?? 0, 0);
  }

  /** Adds a word behind the cheapest node before it. Which one that is depends on the word's context alone. */
  private connect(start: number, end: number, context: number, cost: number, known: number): void {
    if (this.asked[context] !== this.stamp) this.findBest(context);
    const total = (this.bestTotal[context] ?? 0) + cost;
    this.nodes.add(start, end, context | known, this.bestNode[context] ?? 0, total);
  }

  /** Among equal costs the first node counts. */
  private findBest(context: number): void {
    const { contexts, costs } = this.dictionary;
    const { leftContexts, leftTotals, leftCount } = this;
    const row = context * contexts;
    let best = Infinity;
    let bestIndex = 0;
    for (let i = 0; i < leftCount; i++) {
      const total = (leftTotals[i] ?? 0) + (costs[row + (leftContexts[i] ?? 0)] ?? 0);
      if (total < best) {
        best = total;
        bestIndex = i;
      }
    }
    this.asked[context] = this.stamp;
    this.bestNode[context] = this.leftNodes[bestIndex] ?? 0;
    this.bestTotal[context] = best;
  }

  private growLeft(): void {
    const { length } = this.leftNodes;
    const nodes = new Int32Array(length * 2);
    const contexts = new Int32Array(length * 2);
    const totals = new Float64Array(length * 2);
    nodes.set(this.leftNodes);
    contexts.set(this.leftContexts);
    totals.set(this.leftTotals);
    this.leftNodes = nodes;
    this.leftContexts = contexts;
    this.leftTotals = totals;
  }
}
