import { commonPrefix, commonSuffix } from '../../text/changedLines';
import { columns, isSpace } from '../../text/chars';
import type { Span } from '../../text/span';

/**
 * The lines of a document that hold anything but white space, as parallel arrays. Offsets are UTF-16.
 * A line may be part of a physical line, where a whole record stands on one (`splitRunOn`).
 */
export interface LineTable {
  readonly source: string;
  readonly count: number;
  /** First and past-the-last offset of the content, white space at both ends left out. */
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** Columns of the content (full-width characters count 2). */
  readonly width: Int32Array;
  /** Columns of white space before the content. */
  readonly indent: Int32Array;
  /** Blank lines between this line and the one before it. */
  readonly blanks: Int32Array;
  /**
   * The first and the last UTF-16 unit of the content. Most questions about a line are answered by them: asked of the
   * source, each would fetch another far place of it into the processor's cache.
   */
  readonly first: Uint16Array;
  readonly last: Uint16Array;
  /** The unit before a 。 that ends the content; the last one where none does. */
  readonly beforeStop: Uint16Array;
  /** 1 where a form feed stands before the content, since the line before. */
  readonly feed: Uint8Array;
  /** Which of some signs stand in the content, as `Sign` bits: most lines have none, and are told off by that. */
  readonly signs: Uint8Array;
  /** Runs of theme tags behind the content of a line, by its index; several where they go on over lines. */
  readonly tags: ReadonlyMap<number, readonly Span[]>;
  /** What stands between the parts of a line that was put together again (`joinBroken`), by where the part before begins. */
  readonly wraps: ReadonlyMap<number, Span>;
}

const noTags: LineTable['tags'] = new Map();
const noWraps: LineTable['wraps'] = new Map();

export const Sign = {
  /** # or ＃: only such lines may end in theme tags. */
  Hash: 1,
  /** ） ) ＞ ： or : — what closes or follows a label inside a line. */
  Closer: 2,
  /** Half of a surrogate pair. */
  Half: 4,
} as const;

/** True where a line holds a sign (`Sign`). */
export function holdsSign({ signs, count }: LineTable, sign: number): boolean {
  for (let i = 0; i < count; i++) if (((signs[i] ?? 0) & sign) !== 0) return true;
  return false;
}

/** Collects lines into arrays that grow. */
export class LineCollector {
  private from: Int32Array;
  private to: Int32Array;
  private width: Int32Array;
  private indent: Int32Array;
  private blanks: Int32Array;
  private first: Uint16Array;
  private last: Uint16Array;
  private beforeStop: Uint16Array;
  private feed: Uint8Array;
  private signs: Uint8Array;
  private count = 0;

  /** @param capacity how many lines are expected */
  constructor(
    private readonly source: string,
    private capacity: number,
  ) {
    this.from = new Int32Array(capacity);
    this.to = new Int32Array(capacity);
    this.width = new Int32Array(capacity);
    this.indent = new Int32Array(capacity);
    this.blanks = new Int32Array(capacity);
    this.first = new Uint16Array(capacity);
    this.last = new Uint16Array(capacity);
    this.beforeStop = new Uint16Array(capacity);
    this.feed = new Uint8Array(capacity);
    this.signs = new Uint8Array(capacity);
  }

  private reserve(count: number): void {
    if (count <= this.capacity) return;
    this.capacity = 2 * count;
    this.from = grown(this.from, this.capacity);
    this.to = grown(this.to, this.capacity);
    this.width = grown(this.width, this.capacity);
    this.indent = grown(this.indent, this.capacity);
    this.blanks = grown(this.blanks, this.capacity);
    this.first = grown(this.first, this.capacity);
    this.last = grown(this.last, this.capacity);
    this.beforeStop = grown(this.beforeStop, this.capacity);
    this.feed = grown(this.feed, this.capacity);
    this.signs = grown(this.signs, this.capacity);
  }

  /** Adds a line; see `LineTable`. */
  add(
    from: number,
    to: number,
    width: number,
    indent: number,
    blanks: number,
    feed: number,
    signs: number,
  ): void {
    const i = this.count++;
    if (this.count > this.capacity) this.reserve(this.count);
    this.from[i] = from;
    this.to[i] = to;
    this.width[i] = width;
    this.indent[i] = indent;
    this.blanks[i] = blanks;
    this.first[i] = this.source.charCodeAt(from);
    const last = this.source.charCodeAt(to - 1);
    this.last[i] = last;
    this.beforeStop[i] = last === fullStop && to - 1 > from ? this.source.charCodeAt(to - 2) : last;
    this.feed[i] = feed;
    this.signs[i] = signs;
  }

  /** Adds the lines `start` to `end` of a table whose text stood `shift` UTF-16 units before. */
  copy(table: LineTable, start: number, end: number, shift: number): void {
    const at = this.count;
    this.reserve(at + end - start);
    for (let i = start; i < end; i++) {
      this.from[at + i - start] = (table.from[i] ?? 0) + shift;
      this.to[at + i - start] = (table.to[i] ?? 0) + shift;
    }
    this.width.set(table.width.subarray(start, end), at);
    this.indent.set(table.indent.subarray(start, end), at);
    this.blanks.set(table.blanks.subarray(start, end), at);
    this.first.set(table.first.subarray(start, end), at);
    this.last.set(table.last.subarray(start, end), at);
    this.beforeStop.set(table.beforeStop.subarray(start, end), at);
    this.feed.set(table.feed.subarray(start, end), at);
    this.signs.set(table.signs.subarray(start, end), at);
    this.count += end - start;
  }

  /** Where the last line's content begins; -1 before the first. */
  get lastFrom(): number {
    return this.from[this.count - 1] ?? -1;
  }

  table(): LineTable {
    const { source, count, from, to, width, indent, blanks, first, last, beforeStop, feed, signs } = this;
    const columns = { from, to, width, indent, blanks, first, last, beforeStop, feed, signs };
    return { source, count, ...columns, tags: noTags, wraps: noWraps };
  }
}

function grown<T extends Int32Array | Uint16Array | Uint8Array>(values: T, capacity: number): T {
  const more = new (values.constructor as new (length: number) => T)(capacity);
  more.set(values);
  return more;
}

/** Fewer characters a line with content than most documents have, so that the arrays rarely grow. */
const expectedLineLength = 32;

/**
 * Splits `source` at \n, \r\n and \r; lines of white space alone are counted, not kept.
 * @param previous the table of an earlier version of the text: its lines before and behind what changed are taken
 *   over instead of read; the result is the same
 */
export function readLines(source: string, previous: LineTable | null = null): LineTable {
  if (previous === null) {
    const lines = new LineCollector(source, Math.ceil(source.length / expectedLineLength));
    scan(source, lines, { start: 0, blanks: 0, feed: 0, until: source.length });
    return lines.table();
  }
  const before = commonPrefix(previous.source, source);
  const behind = commonSuffix(previous.source, source, before);
  const shift = source.length - previous.source.length;
  // A line feed ends a line whatever stands around it.
  const start = before === 0 ? 0 : source.lastIndexOf('\n', before - 1) + 1;
  const lineEnd = source.indexOf('\n', source.length - behind);
  const until = lineEnd < 0 ? source.length : lineEnd + 1;
  const head = linesBefore(previous, start);
  const tail = linesBefore(previous, until - shift);
  const lines = new LineCollector(source, previous.count + 16);
  lines.copy(previous, 0, head, 0);
  scan(source, lines, {
    start,
    until,
    ...between(source, head === 0 ? 0 : (previous.to[head - 1] ?? 0), start),
  });
  if (lines.lastFrom >= until) lines.copy(previous, tail + 1, previous.count, shift);
  return lines.table();
}

/** Where to begin to read, with the blank lines and the form feed since the last line; see `scan`. */
interface ScanFrom {
  readonly start: number;
  readonly blanks: number;
  readonly feed: number;
  readonly until: number;
}

/** Reads lines from `start` on, as far as the first one with content that begins at or behind `until`. */
function scan(source: string, lines: LineCollector, { start, until, ...since }: ScanFrom): void {
  const { length } = source;
  let { blanks, feed } = since;
  for (let lineStart = start, i = start; lineStart < length; lineStart = i) {
    let c = source.charCodeAt(i);
    // Half of the lines that come out of a PDF are empty.
    if (c === lf) {
      blanks++;
      i++;
      continue;
    }
    let indent = 0;
    for (; i < length && isSpace(c) && c !== lf && c !== cr; c = source.charCodeAt(++i)) {
      if (c === 0x0c) {
        feed = 1;
        indent = 0;
      } else indent += columns(c);
    }
    const from = i;
    let narrow = 0;
    let signs = 0;
    // Nearly every character is wide: those that are not are counted.
    for (; i < length; c = source.charCodeAt(++i)) {
      if (c >= 0x1100 && c < 0xd800) continue;
      if (c === lf || c === cr) break;
      if (c === 0x23 || c === 0xff03) signs |= Sign.Hash;
      else if (c === 0xff09 || c === 0xff1a || c === 0x29 || c === 0x3a || c === 0xff1e) signs |= Sign.Closer;
      else if (c >= 0xd800 && c < 0xe000) signs |= Sign.Half;
      narrow += 2 - columns(c);
    }
    if (i === from) blanks++;
    else {
      let width = 2 * (i - from) - narrow;
      let to = i;
      for (let last = source.charCodeAt(to - 1); isSpace(last); last = source.charCodeAt(--to - 1))
        width -= columns(last);
      lines.add(from, to, width, indent, blanks, feed, signs);
      if (lineStart >= until) return;
      blanks = 0;
      feed = 0;
    }
    i += c === cr && source.charCodeAt(i + 1) === lf ? 2 : 1;
  }
}

const fullStop = 0x3002; // 。
const lf = 0x0a;
const cr = 0x0d;

/** Blank lines and form feed from the end of a line's content (or the text's begin) to the start of a later line. */
function between(source: string, from: number, lineStart: number): { blanks: number; feed: number } {
  const space = source.slice(from, lineStart);
  const ends = space.match(/\r\n?|\n/gu)?.length ?? 0;
  if (from === 0) return { blanks: ends, feed: space.includes('\f') ? 1 : 0 };
  const behindLine = space.slice(space.search(/[\r\n]/u));
  return { blanks: Math.max(0, ends - 1), feed: behindLine.includes('\f') ? 1 : 0 };
}

/** How many lines of a table begin before an offset. */
function linesBefore({ from, count }: LineTable, offset: number): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((from[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Columns of a stretch of text. */
export function widthOf(source: string, from: number, to: number): number {
  let narrow = 0;
  for (let i = from; i < to; i++) {
    const c = source.charCodeAt(i);
    // Nearly every character is wide; `columns` is asked only where it might not be.
    if (c < 0x1100 || c >= 0xd800) narrow += 2 - columns(c);
  }
  return 2 * (to - from) - narrow;
}
