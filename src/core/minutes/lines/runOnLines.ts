import { isSpace } from '../../text/chars';
import { LineCollector, widthOf, type LineTable } from './lineTable';

/** Longer than any line a person would type or a PDF would break: such a line may hold a whole record. */
const runOnLength = 400;

/** What opens a new line inside a run-on line: a mark after white space or a sentence's end. */
const runOnOpener =
  /(?<=[\s。）)」】])(?=[○◯〇◎●](?:\s*[^\s。、○]{1,30}[\s（(：:]|（)|【[^】]{1,24}】|[■◇◆□]|・\s*[^\s・]|(?:第\s*)?[1-9１-９][0-9０-９]?\s*[.．]\s*[^0-9０-９\s]|[（(][0-9０-９]{1,2}[）)]|[1-9１-９]\s+(?:日時|開催日時|場所|出席者|議題|議事))|(?<=[\s。）)」】])(?<![0-9０-９一二三四五六七八九十■◇◆□○●][.．、]?\s*)(?=(?:開催)?日\s*時\s*[：:]|(?:開催)?場\s*所\s*[：:]|(?:出席者|出席委員|欠席者|欠席委員|事務局|オブザーバー|傍聴者|議題|議事(?:概要|要旨)?|配[付布]資料)\s*[：:]|－?\s*以\s*上\s*－?\s*$)/gu;

/**
 * Where nearly the whole document is one line (a record pasted without its line ends), breaks that line
 * before each mark; other documents come back unchanged.
 */
export function splitRunOn(table: LineTable): LineTable {
  const header = flattenedHeader(table);
  if (header >= 0) return splitAt(table, header, 1);
  let longest = -1;
  let total = 0;
  for (let i = 0; i < table.count; i++) {
    const length = (table.to[i] ?? 0) - (table.from[i] ?? 0);
    total += length;
    if (longest < 0 || length > (table.to[longest] ?? 0) - (table.from[longest] ?? 0)) longest = i;
  }
  if (longest < 0) return table;
  const length = (table.to[longest] ?? 0) - (table.from[longest] ?? 0);
  return length < runOnLength || length * 2 < total ? table : splitAt(table, longest, 3);
}

/** A header on one line stands so near the document's begin, and is so long. */
const headerLines = 8;
const flattenedLength = 80;
const headerLabel = /(?:^|\s)(?:日\s*時|場\s*所|議\s*題|出席者|出席委員|議事(?:概要|要旨)?)\s*[：:]/gu;

/** The line that holds several fields of the header (日時：… 場所：… 議題：…); -1 without one. */
function flattenedHeader(table: LineTable): number {
  for (let i = 0; i < Math.min(table.count, headerLines); i++) {
    const from = table.from[i] ?? 0;
    const to = table.to[i] ?? 0;
    if (to - from < flattenedLength) continue;
    if ([...table.source.slice(from, to).matchAll(headerLabel)].length > 2) return i;
  }
  return -1;
}

/** Breaks line `longest` before each mark, where there are `least` of them or more. */
function splitAt(table: LineTable, longest: number, least: number): LineTable {
  const from = table.from[longest] ?? 0;
  const to = table.to[longest] ?? 0;
  const line = table.source.slice(from, to);
  const cuts: number[] = [];
  for (const match of line.matchAll(runOnOpener)) if (match.index > 0) cuts.push(from + match.index);
  if (cuts.length < least) return table;
  const split = new LineCollector(table.count + cuts.length);
  for (let i = 0; i < table.count; i++) {
    const starts = i === longest ? [from, ...cuts] : [table.from[i] ?? 0];
    starts.forEach((start, k) => {
      let end = k + 1 < starts.length ? (starts[k + 1] ?? start) : (table.to[i] ?? start);
      while (end > start && isSpace(table.source.charCodeAt(end - 1))) end--;
      if (end === start) return;
      const width = widthOf(table.source, start, end);
      const hash = table.hash[i] ?? 0;
      if (k > 0) split.add(start, end, width, 0, 0, 0, hash);
      else split.add(start, end, width, table.indent[i] ?? 0, table.blanks[i] ?? 0, table.feed[i] ?? 0, hash);
    });
  }
  return split.table(table.source);
}
