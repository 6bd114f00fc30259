import type { Minutes } from '../minutes/model';
import type { Span } from '../text/span';

/** One edit, as VS Code tells it: what stood from `offset` on is replaced. Offsets are in UTF-16 units. */
export interface TextChange {
  readonly offset: number;
  readonly length: number;
  readonly text: string;
}

/** A stretch of the text as it is: what it says, and where it stood before; null for what was typed since. */
interface Piece {
  readonly text: string;
  readonly from: number | null;
}

/** What was taken away and may be put back elsewhere is remembered this many times. */
const mostRemoved = 50;
/** A shorter piece that comes back may well be typed anew. */
const leastMoved = 4;

/**
 * A text that is edited while we look on: what of it is still there, and where. What was cut and pasted, or moved with
 * its line, is still there.
 */
export class FollowedText {
  private pieces: readonly Piece[];
  private removed: (readonly Piece[])[] = [];
  private rewritten = false;

  constructor(text: string) {
    this.pieces = [{ text, from: 0 }];
  }

  /** How much there is to keep in mind. */
  get size(): number {
    return this.pieces.length;
  }

  /** True when lines were replaced by others, as when a file is read again: what became of them was not seen. */
  get isRewritten(): boolean {
    return this.rewritten;
  }

  /** Edits of one moment: offsets are all in the text as it was before them, and they do not overlap. */
  change(changes: readonly TextChange[]): void {
    const ordered = [...changes].sort((a, b) => b.offset - a.offset);
    // What moves within one event may be put in before it is taken away.
    for (const { offset, length } of ordered) this.remember(this.cut(offset, offset + length));
    for (const { offset, length, text } of ordered) {
      if (length > 0 && text.trim().includes('\n')) this.rewritten = true;
      const before = this.cut(0, offset);
      const behind = this.cut(offset + length, Infinity);
      this.pieces = joined([...before, ...this.inserted(text), ...behind]);
    }
  }

  /** False when the text is another than it should be: then an edit was missed. */
  is(text: string): boolean {
    let at = 0;
    for (const piece of this.pieces) {
      if (!text.startsWith(piece.text, at)) return false;
      at += piece.text.length;
    }
    return at === text.length;
  }

  /** The stretches that were there before: where each stood, and where it stands. In today's order. */
  get kept(): { readonly from: Span; readonly to: Span }[] {
    const kept: { from: Span; to: Span }[] = [];
    let at = 0;
    for (const { text, from } of this.pieces) {
      const end = at + text.length;
      if (from !== null && text !== '')
        kept.push({ from: { start: from, end: from + text.length }, to: { start: at, end } });
      at = end;
    }
    return kept;
  }

  private cut(start: number, end: number): Piece[] {
    const cut: Piece[] = [];
    let at = 0;
    for (const { text, from } of this.pieces) {
      const low = Math.max(start, at);
      const high = Math.min(end, at + text.length);
      if (low < high)
        cut.push({ text: text.slice(low - at, high - at), from: from === null ? null : from + low - at });
      at += text.length;
    }
    return cut;
  }

  private remember(pieces: readonly Piece[]): void {
    // What was typed since, too: when it is put back it is not what was taken away before it and says the same.
    if (textOf(pieces).trim().length < leastMoved) return;
    this.removed = [...this.removed, pieces].slice(-mostRemoved);
  }

  /** The pieces of a text that is put in: those that it had, when it was taken away before. */
  private inserted(text: string): Piece[] {
    const core = text.trim();
    const known = core === '' ? -1 : this.removed.findLastIndex((pieces) => textOf(pieces).trim() === core);
    const pieces = this.removed[known];
    if (pieces === undefined) return [{ text, from: null }];
    this.removed = this.removed.filter((_, k) => k !== known);
    const start = text.indexOf(core);
    const whole = textOf(pieces);
    const moved = new FollowedText('');
    moved.pieces = pieces;
    return [
      { text: text.slice(0, start), from: null },
      ...moved.cut(whole.indexOf(core), whole.indexOf(core) + core.length),
      { text: text.slice(start + core.length), from: null },
    ];
  }
}

/** Without empty pieces, and with those together that stood together; typing makes one piece, not one a character. */
function joined(pieces: readonly Piece[]): Piece[] {
  const all: Piece[] = [];
  for (const piece of pieces) {
    const last = all.at(-1);
    if (piece.text === '') continue;
    const goesOn =
      last !== undefined &&
      (last.from === null ? piece.from === null : piece.from === last.from + last.text.length);
    if (goesOn) all[all.length - 1] = { text: last.text + piece.text, from: last.from };
    else all.push(piece);
  }
  return all;
}

function textOf(pieces: readonly Piece[]): string {
  return pieces.map(({ text }) => text).join('');
}

/** What became of remarks while we looked on. */
export interface SeenRemarks {
  /** Indices of remarks, as they were and as they are. */
  readonly pairs: readonly (readonly [old: number, now: number])[];
  /** True when the others are known to be gone. */
  readonly areAll: boolean;
}

/**
 * The remarks that were seen to become others. Where one was parted or several were joined, the
 * greatest part counts.
 */
export function followRemarks(before: Minutes, after: Minutes, followed: FollowedText): SeenRemarks {
  const shared = new Map<number, Map<number, number>>();
  for (const { from, to } of followed.kept) {
    for (const i of touching(before, from)) {
      const span = before.remarks[i]?.span ?? from;
      const low = Math.max(span.start, from.start) + to.start - from.start;
      const high = Math.min(span.end, from.end) + to.start - from.start;
      for (const j of touching(after, { start: low, end: high })) {
        const now = after.remarks[j]?.span ?? to;
        const length = Math.min(high, now.end) - Math.max(low, now.start);
        const of = shared.get(i) ?? new Map<number, number>();
        shared.set(i, of.set(j, (of.get(j) ?? 0) + length));
      }
    }
  }
  const best = new Map<number, [old: number, length: number]>();
  for (const [i, lengths] of shared) {
    const [j, length] = [...lengths].reduce((a, b) => (b[1] > a[1] ? b : a));
    if (length > (best.get(j)?.[1] ?? 0)) best.set(j, [i, length]);
  }
  return { pairs: [...best].map(([j, [i]]) => [i, j]), areAll: !followed.isRewritten };
}

/** The indices of the remarks that share a character with a span. */
function touching({ remarks }: Minutes, { start, end }: Span): number[] {
  let low = 0;
  let high = remarks.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((remarks[middle]?.span.end ?? Infinity) <= start) low = middle + 1;
    else high = middle;
  }
  const found: number[] = [];
  for (let i = low; (remarks[i]?.span.start ?? Infinity) < end; i++) found.push(i);
  return found;
}
