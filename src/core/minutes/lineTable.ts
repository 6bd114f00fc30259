import { columns, isSpace } from '../text/chars';

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
  /** 1 where a form feed stands before the content, since the line before. */
  readonly feed: Int32Array;
}

/** Collects lines into arrays of a size known to be enough. */
export class LineCollector {
  private readonly from: Int32Array;
  private readonly to: Int32Array;
  private readonly width: Int32Array;
  private readonly indent: Int32Array;
  private readonly blanks: Int32Array;
  private readonly feed: Int32Array;
  private count = 0;

  constructor(capacity: number) {
    this.from = new Int32Array(capacity);
    this.to = new Int32Array(capacity);
    this.width = new Int32Array(capacity);
    this.indent = new Int32Array(capacity);
    this.blanks = new Int32Array(capacity);
    this.feed = new Int32Array(capacity);
  }

  add(from: number, to: number, width: number, indent: number, blanks: number, feed: number): void {
    const i = this.count++;
    this.from[i] = from;
    this.to[i] = to;
    this.width[i] = width;
    this.indent[i] = indent;
    this.blanks[i] = blanks;
    this.feed[i] = feed;
  }

  /** Adds the lines `start` to `end` of a table whose text stood `shift` UTF-16 units before. */
  copy(table: LineTable, start: number, end: number, shift: number): void {
    const at = this.count;
    for (let i = start; i < end; i++) {
      this.from[at + i - start] = (table.from[i] ?? 0) + shift;
      this.to[at + i - start] = (table.to[i] ?? 0) + shift;
    }
    this.width.set(table.width.subarray(start, end), at);
    this.indent.set(table.indent.subarray(start, end), at);
    this.blanks.set(table.blanks.subarray(start, end), at);
    this.feed.set(table.feed.subarray(start, end), at);
    this.count += end - start;
  }

  /** Where the last line's content begins; -1 before the first. */
  get last(): number {
    return this.from[this.count - 1] ?? -1;
  }

  table(source: string): LineTable {
    const { count, from, to, width, indent, blanks, feed } = this;
    return { source, count, from, to, width, indent, blanks, feed };
  }
}

/**
 * Splits `source` at \n, \r\n and \r; lines of white space alone are counted, not kept.
 * @param previous the table of an earlier version of the text: its lines before and behind what changed are taken
 *   over instead of read; the result is the same
 */
export function readLines(source: string, previous: LineTable | null = null): LineTable {
  if (previous === null) {
    const lines = new LineCollector(mostLines(source, 0, source.length));
    scan(source, lines, { start: 0, blanks: 0, feed: 0, until: source.length });
    return lines.table(source);
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
  const lines = new LineCollector(head + mostLines(source, start, until) + 1 + previous.count - tail);
  lines.copy(previous, 0, head, 0);
  scan(source, lines, {
    start,
    until,
    ...between(source, head === 0 ? 0 : (previous.to[head - 1] ?? 0), start),
  });
  if (lines.last >= until) lines.copy(previous, tail + 1, previous.count, shift);
  return lines.table(source);
}

/** Where to begin to read, with the blank lines and the form feed since the last line; see `scan`. */
interface ScanFrom {
  readonly start: number;
  readonly blanks: number;
  readonly feed: number;
  readonly until: number;
}

/** Reads lines from `start` on, as far as the first one with content that begins at or behind `until`. */
function scan(source: string, lines: LineCollector, from: ScanFrom): void {
  const { length } = source;
  const { until } = from;
  let { blanks, feed } = from;
  let nextLf = indexOrEnd(source, '\n', from.start);
  let nextCr = indexOrEnd(source, '\r', from.start);
  for (let start = from.start; start < length;) {
    if (nextLf < start) nextLf = indexOrEnd(source, '\n', start);
    if (nextCr < start) nextCr = indexOrEnd(source, '\r', start);
    const end = Math.min(nextLf, nextCr);
    let indent = 0;
    let from = start;
    for (; from < end; from++) {
      const c = source.charCodeAt(from);
      if (!isSpace(c)) break;
      if (c === 0x0c) {
        feed = 1;
        indent = 0;
      } else indent += columns(c);
    }
    if (from === end) blanks++;
    else {
      let to = end;
      while (isSpace(source.charCodeAt(to - 1))) to--;
      lines.add(from, to, widthOf(source, from, to), indent, blanks, feed);
      if (start >= until) return;
      blanks = 0;
      feed = 0;
    }
    start = end + (end === nextCr && end + 1 === nextLf ? 2 : 1);
  }
}

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

/** Length of what two texts begin with alike. */
function commonPrefix(a: string, b: string): number {
  let low = 0;
  let high = Math.min(a.length, b.length);
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if (a.slice(low, middle) === b.slice(low, middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Length of what two texts end with alike, behind the first `before` characters. */
function commonSuffix(a: string, b: string, before: number): number {
  let low = 0;
  let high = Math.min(a.length, b.length) - before;
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if (a.slice(a.length - middle, a.length - low) === b.slice(b.length - middle, b.length - low))
      low = middle;
    else high = middle - 1;
  }
  return low;
}

function indexOrEnd(source: string, search: string, from: number): number {
  const found = source.indexOf(search, from);
  return found < 0 ? source.length : found;
}

/** At most so many lines between two offsets: one more than there are line ends. */
function mostLines(source: string, from: number, to: number): number {
  let lines = 1;
  for (const end of ['\n', '\r'])
    for (let i = source.indexOf(end, from); i >= 0 && i < to; i = source.indexOf(end, i + 1)) lines++;
  return lines;
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
