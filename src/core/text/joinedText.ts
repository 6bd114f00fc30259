import type { Span } from './span';

/**
 * The document as a reader reads it: hard wraps undone, page residue taken out, one paragraph a line.
 * Offsets of the joined text and of the source are mapped both ways; both maps are monotone.
 *
 *     source  サイ⏎バー対策        joined  サイバー対策
 */
export class JoinedText {
  #text: string | null;
  #source = '';
  #separators: ArrayLike<number> = [];
  /** False where no surrogate pair stands in the text. */
  #pairs = true;
  /** The piece that was found last. */
  #piece = 0;

  /**
   * @param text the joined text; null to have it put together from the source when it is first asked for (`of`)
   * @param joinedStarts joined offset of each piece, ascending, first 0
   * @param sourceStarts source offset of each piece, ascending
   * @param lengths length of each piece in UTF-16 units (the text between pieces is inserted, e.g. \n)
   */
  constructor(
    text: string | null,
    private readonly joinedStarts: ArrayLike<number>,
    private readonly sourceStarts: ArrayLike<number>,
    private readonly lengths: ArrayLike<number>,
  ) {
    this.#text = text;
  }

  /**
   * The joined text of pieces of `source`. `separators` has the code unit inserted before each piece, 0 for none.
   * The whole text is put together only when somebody asks for it.
   * @param pairs whether surrogate pairs stand in the pieces
   */
  static of(
    source: string,
    joinedStarts: ArrayLike<number>,
    sourceStarts: ArrayLike<number>,
    lengths: ArrayLike<number>,
    separators: ArrayLike<number>,
    pairs = true,
  ): JoinedText {
    const joined = new JoinedText(null, joinedStarts, sourceStarts, lengths);
    joined.#source = source;
    joined.#separators = separators;
    joined.#pairs = pairs;
    return joined;
  }

  /**
   * The same joined text over another source, which the one read was made from by leaving characters out.
   * @param toSource for each UTF-16 unit of the source read its offset in the other
   */
  moved(toSource: ArrayLike<number>): JoinedText {
    const joinedStarts: number[] = [];
    const sourceStarts: number[] = [];
    const lengths: number[] = [];
    for (let i = 0; i < this.joinedStarts.length; i++) {
      const source = at(this.sourceStarts, i);
      const length = at(this.lengths, i);
      for (let from = 0, k = 1; k <= length; k++) {
        if (k < length && at(toSource, source + k) === at(toSource, source + k - 1) + 1) continue;
        joinedStarts.push(at(this.joinedStarts, i) + from);
        sourceStarts.push(at(toSource, source + from));
        lengths.push(k - from);
        from = k;
      }
    }
    return new JoinedText(this.text, joinedStarts, sourceStarts, lengths);
  }

  /** The joined text. */
  get text(): string {
    this.#text ??= this.piecesFrom(0, Infinity);
    return this.#text;
  }

  /** Part of the joined text, like `text.slice(start, end)` for offsets in bounds, without making the whole. */
  slice(start: number, end: number): string {
    if (this.#text !== null) return this.#text.slice(start, end);
    if (start >= end) return '';
    const i = this.pieceAt(this.joinedStarts, start);
    const into = start - at(this.joinedStarts, i);
    if (i >= 0 && into + end - start <= at(this.lengths, i)) {
      const from = at(this.sourceStarts, i) + into;
      return this.#source.slice(from, from + end - start);
    }
    return this.piecesFrom(start, end);
  }

  /** True when the joined text from `start` to `end` stands in the source as it is, without a line end or anything left out. */
  isPiece(start: number, end: number): boolean {
    const i = this.pieceAt(this.joinedStarts, start);
    return i >= 0 && end - at(this.joinedStarts, i) <= at(this.lengths, i);
  }

  /** True when a joined offset stands between the two halves of a surrogate pair: no text is to be cut there. */
  cutsPair(offset: number): boolean {
    if (!this.#pairs) return false;
    const unit = this.slice(offset - 1, offset).charCodeAt(0);
    return unit >= 0xd800 && unit <= 0xdbff;
  }

  private piecesFrom(start: number, end: number): string {
    const parts: string[] = [];
    let i = Math.max(0, this.pieceAt(this.joinedStarts, start));
    for (; i < this.joinedStarts.length && at(this.joinedStarts, i) <= end; i++) {
      const pieceStart = at(this.joinedStarts, i);
      const separator = at(this.#separators, i);
      if (separator !== 0 && pieceStart > start)
        parts.push(separator === 0x0a ? '\n' : String.fromCharCode(separator));
      const shift = at(this.sourceStarts, i) - pieceStart;
      const to = Math.min(end, pieceStart + at(this.lengths, i));
      const from = Math.max(start, pieceStart);
      if (to > from) parts.push(this.#source.slice(from + shift, to + shift));
    }
    return parts.length === 1 ? (parts[0] ?? '') : parts.join('');
  }

  /**
   * The last piece that begins at or before `value`, or -1. Looked for from the one found last, in ever longer steps: mostly
   * it is near.
   */
  private pieceAt(starts: ArrayLike<number>, value: number): number {
    let low = 0;
    let high = Math.min(this.#piece, starts.length);
    for (let step = 1; high < starts.length && at(starts, high) <= value; step *= 2) {
      low = high + 1;
      high += step;
    }
    const found = lastAtOrBefore(starts, value, low, Math.min(high, starts.length));
    this.#piece = Math.max(0, found);
    return found;
  }

  /** The source offset of a joined offset; an inserted character maps to the end of the piece before it. */
  toSource(joined: number): number {
    const i = this.pieceAt(this.joinedStarts, joined);
    if (i < 0) return this.sourceStarts[0] ?? 0;
    const into = Math.min(joined - at(this.joinedStarts, i), at(this.lengths, i));
    return at(this.sourceStarts, i) + Math.max(0, into);
  }

  /** The joined offset of a source offset; a character left out maps to the end of the piece before it. */
  toJoined(source: number): number {
    const i = this.pieceAt(this.sourceStarts, source);
    if (i < 0) return 0;
    const into = Math.min(source - at(this.sourceStarts, i), at(this.lengths, i));
    return at(this.joinedStarts, i) + Math.max(0, into);
  }

  /**
   * The places in the source that a stretch of joined text comes from: one span, or several where a wrap or
   * residue cuts it. Empty for an empty stretch.
   */
  toSourceSpans(joined: Span): Span[] {
    const spans: Span[] = [];
    let i = Math.max(0, this.pieceAt(this.joinedStarts, joined.start));
    for (; i < this.joinedStarts.length && at(this.joinedStarts, i) < joined.end; i++) {
      const pieceStart = at(this.joinedStarts, i);
      const from = Math.max(joined.start, pieceStart);
      const to = Math.min(joined.end, pieceStart + at(this.lengths, i));
      if (from >= to) continue;
      const shift = at(this.sourceStarts, i) - pieceStart;
      const last = spans.at(-1);
      if (last?.end === from + shift) spans[spans.length - 1] = { start: last.start, end: to + shift };
      else spans.push({ start: from + shift, end: to + shift });
    }
    return spans;
  }
}

function at(numbers: ArrayLike<number>, index: number): number {
  return numbers[index] ?? 0;
}

/** Index of the last element before `high` that is at most `value`, those before `low` being so; -1 when there is none. */
function lastAtOrBefore(ascending: ArrayLike<number>, value: number, low: number, high: number): number {
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (at(ascending, middle) <= value) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
