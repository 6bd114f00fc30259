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
class LineCollector {
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

  table(source: string): LineTable {
    const { count, from, to, width, indent, blanks, feed } = this;
    return { source, count, from, to, width, indent, blanks, feed };
  }
}

/** Splits `source` at \n, \r\n and \r; lines of white space alone are counted, not kept. */
export function readLines(source: string): LineTable {
  const { length } = source;
  const lines = new LineCollector(mostLines(source));
  let nextLf = indexOrEnd(source, '\n', 0);
  let nextCr = indexOrEnd(source, '\r', 0);
  let blanks = 0;
  let feed = 0;
  for (let start = 0; start < length;) {
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
      blanks = 0;
      feed = 0;
    }
    start = end + (end === nextCr && end + 1 === nextLf ? 2 : 1);
  }
  return splitRunOn(lines.table(source));
}

function indexOrEnd(source: string, search: string, from: number): number {
  const found = source.indexOf(search, from);
  return found < 0 ? source.length : found;
}

/** At most so many lines: one more than there are line ends. */
function mostLines(source: string): number {
  let lines = 1;
  for (let i = source.indexOf('\n'); i >= 0; i = source.indexOf('\n', i + 1)) lines++;
  for (let i = source.indexOf('\r'); i >= 0; i = source.indexOf('\r', i + 1)) lines++;
  return lines;
}

function widthOf(source: string, from: number, to: number): number {
  let narrow = 0;
  for (let i = from; i < to; i++) {
    const c = source.charCodeAt(i);
    // Nearly every character is wide; `columns` is asked only where it might not be.
    if (c < 0x1100 || c >= 0xd800) narrow += 2 - columns(c);
  }
  return 2 * (to - from) - narrow;
}

/** Longer than any line a person would type or a PDF would break: such a line may hold a whole record. */
const runOnLength = 400;

/** What opens a new line inside a run-on line: a mark after white space or a sentence's end. */
const runOnOpener =
  /(?<=[\s。）)」】])(?=[○◯〇◎●](?:\s*[^\s。、○]{1,30}[\s（(：:]|（)|【[^】]{1,24}】|[■◇◆□]|・\s*[^\s・]|(?:第\s*)?[1-9１-９][0-9０-９]?\s*[.．]\s*[^0-9０-９\s]|[（(][0-9０-９]{1,2}[）)]|[1-9１-９]\s+(?:日時|開催日時|場所|出席者|議題|議事))|(?<=[\s。）)」】])(?<![0-9０-９一二三四五六七八九十■◇◆□○●][.．、]?\s*)(?=(?:開催)?日\s*時\s*[：:]|(?:開催)?場\s*所\s*[：:]|(?:出席者|出席委員|欠席者|欠席委員|事務局|オブザーバー|傍聴者|議題|議事|配[付布]資料)\s*[：:]|－?\s*以\s*上\s*－?\s*$)/gu;

/**
 * Where nearly the whole document is one line (a record pasted without its line ends), breaks that line
 * before each mark; other documents come back unchanged.
 */
function splitRunOn(table: LineTable): LineTable {
  let longest = -1;
  let total = 0;
  for (let i = 0; i < table.count; i++) {
    const length = (table.to[i] ?? 0) - (table.from[i] ?? 0);
    total += length;
    if (longest < 0 || length > (table.to[longest] ?? 0) - (table.from[longest] ?? 0)) longest = i;
  }
  if (longest < 0) return table;
  const from = table.from[longest] ?? 0;
  const to = table.to[longest] ?? 0;
  if (to - from < runOnLength || (to - from) * 2 < total) return table;
  const line = table.source.slice(from, to);
  const cuts: number[] = [];
  for (const match of line.matchAll(runOnOpener)) if (match.index > 0) cuts.push(from + match.index);
  if (cuts.length < 3) return table;
  const split = new LineCollector(table.count + cuts.length);
  for (let i = 0; i < table.count; i++) {
    const starts = i === longest ? [from, ...cuts] : [table.from[i] ?? 0];
    starts.forEach((start, k) => {
      let end = k + 1 < starts.length ? (starts[k + 1] ?? start) : (table.to[i] ?? start);
      while (end > start && isSpace(table.source.charCodeAt(end - 1))) end--;
      if (end === start) return;
      const width = widthOf(table.source, start, end);
      if (k > 0) split.add(start, end, width, 0, 0, 0);
      else split.add(start, end, width, table.indent[i] ?? 0, table.blanks[i] ?? 0, table.feed[i] ?? 0);
    });
  }
  return split.table(table.source);
}
