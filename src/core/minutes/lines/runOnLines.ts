import { allMatches } from '../../text/matches';
import { isSpace, skipSpaces } from '../../text/chars';
import { unitSet } from '../../text/unitMap';
import { gluedTurn } from './gluedLabels';
import { readFlatHeader, type FlatHeader } from './flatHeader';
import { LineCollector, widthOf, type LineTable } from './lineTable';
import { bar, markInRow, readSpokenRow } from './tableRows';
import { turnsInLines } from './turnsInLine';

/** Longer than any line a person would type or a PDF would break: such a line may hold a whole record. */
const runOnLength = 400;

/** What opens a new line inside a run-on line: a mark after white space or a sentence's end. */
const runOnOpener =
  /(?<=[\s。）)」】])(?=[○◯〇◎●](?:\s*[^\s。、○]{1,30}[\s（(：:]|（)|【[^】]{1,60}】|[■◇◆□]|・\s*[^\s・]|(?:第\s*)?[1-9１-９][0-9０-９]?\s*[.．]\s*[^0-9０-９\s]|[（(][0-9０-９]{1,2}[）)]|[1-9１-９]\s+(?:日時|開催日時|場所|出席者|議題|議事))|(?<=[\s。）)」】])(?<![0-9０-９一二三四五六七八九十■◇◆□○●][.．、]?\s{0,4})(?=(?:開催)?日\s*時\s*[：:]|(?:開催)?場\s*所\s*[：:]|(?:出席者|出席委員|欠席者|欠席委員|事務局|オブザーバー|傍聴者|議題|議事(?:概要|要旨)?|配[付布]資料)\s*[：:]|－?\s{0,2}以\s*上\s*－?\s*$)/gu;

/** A label before a closing bracket or a colon: 委員) …, 事務局： …. */
const turnOpener =
  /(?<=[\s。）)」】])(?=[^\s。、，,（()）「」【】：:]{0,8}(?:委員長?|会長|議長|座長|部会長|理事長|構成員|事務局|法人|病院|大学|課長|部長|[市町村県])\s*[)）：:]\s*\S)/gu;
/** A heading in brackets ends, or a sentence with white space behind it: there a line ended once. */
const lostLineEnd = /(?<=。)[ \t\u3000]+(?=[^\s|])|(?<=[^\s]】)[ \t\u3000]+(?=\S)/gu;

/**
 * Where nearly the whole document is one line (a record pasted without its line ends), breaks that line
 * before each mark; other documents come back unchanged.
 */
export function splitRunOn(table: LineTable): LineTable {
  const cuts = new Map<number, Cuts>();
  const header = readFlatHeader(table);
  const bars: number[] = [];
  const deeds: number[] = [];
  const longest = runOnLine(table, bars, deeds);
  const turns = turnsInLines(table);
  if (header !== null) keep(cuts, header.line, headerCuts(table, header));
  if (longest >= 0 && longest !== header?.line)
    keep(cuts, longest, cutsOf(table, longest, 3, turns.get(longest)));
  keepGluedTurn(table, cuts);
  for (const i of deeds) if (!cuts.has(i)) keep(cuts, i, turnBehind(table, i));
  for (const i of bars) {
    if (i === longest || cuts.has(i)) continue;
    const long = table.last[i] === bar && (table.to[i] ?? 0) - (table.from[i] ?? 0) > minCell;
    keep(cuts, i, markedRow(table, i) ?? (long ? cutsOf(table, i, 2) : null) ?? closingBar(table, i));
  }
  for (const [i, starts] of turns) {
    if (i === longest) continue;
    const others = cuts.get(i)?.starts ?? [];
    cuts.set(i, { starts: [...new Set([0, ...starts, ...others])].sort(ascending), lost: new Set() });
  }
  return cuts.size === 0 ? table : splitAt(table, cuts);
}

/** The label of the body stands on one of so many lines. */
const headLines = 120;

function keepGluedTurn({ source, count, from, to, first }: LineTable, cuts: Map<number, Cuts>): void {
  for (let i = 0; i < Math.min(count, headLines); i++) {
    if (cuts.has(i) || !opensBodyLabel.has(first[i] ?? 0)) continue;
    const at = gluedTurn(source, source.slice(from[i], to[i]));
    if (at > 0) cuts.set(i, { starts: [0, at], lost: new Set() });
  }
}

const opensBodyLabel = unitSet('0123456789０１２３４５６７８９会審議発');

const ascending = (a: number, b: number): number => a - b;

/**
 * The line that holds most of the document, or all of its talk in a cell; -1 without one. Puts the rows of tables (議事 | … |)
 * into `bars`: their cells once had lines; and those that open with 【 into `deeds`.
 */
function runOnLine(table: LineTable, bars: number[], deeds: number[]): number {
  let longest = -1;
  let most = 0;
  let total = 0;
  for (let i = 0; i < table.count; i++) {
    const length = (table.to[i] ?? 0) - (table.from[i] ?? 0);
    total += length;
    if (table.last[i] === bar || table.first[i] === bar) bars.push(i);
    if (table.first[i] === 0x3010) deeds.push(i);
    if (length <= most) continue;
    most = length;
    longest = i;
  }
  return most < runOnLength || most * 2 < total ? -1 : longest;
}

/** A row that holds lines is longer, in UTF-16 units. */
const minCell = 24;

/**
 * | 甲野部長 | 三百個あります。 |, 市役所２階会議室 |: the bar behind what somebody said, or behind the last line of a cell, stands by
 * itself.
 */
function closingBar({ source, from, to, first, last }: LineTable, i: number): Cuts | null {
  const start = from[i] ?? 0;
  const end = to[i] ?? 0;
  if (last[i] !== bar) return null;
  const closes =
    first[i] === bar
      ? readSpokenRow(source, start, end) !== null
      : isSpace(source.charCodeAt(end - 2)) && source.indexOf('|', start) === end - 1;
  return closes ? { starts: [0, end - 1 - start], lost: new Set() } : null;
}

/** | ○ | 甲野会長より説明があった。 |: the mark opens the line, and the bars around it stand by themselves. */
function markedRow({ source, from, to, first, last }: LineTable, i: number): Cuts | null {
  const start = from[i] ?? 0;
  const end = to[i] ?? 0;
  const at = first[i] === bar ? markInRow(source, start, end) : -1;
  if (at < 0) return null;
  const close = last[i] === bar ? [end - 1 - start] : [];
  return { starts: [0, at - start, ...close], lost: new Set() };
}

/** What was done stands in no longer brackets, in UTF-16 units. */
const maxDeed = 60;

/** 【課長より資料1の説明】 ○会長　それでは…: a turn behind what was done, whose line end was lost. */
function turnBehind({ source, from, to }: LineTable, i: number): Cuts | null {
  const start = from[i] ?? 0;
  const end = Math.min(to[i] ?? 0, start + maxDeed);
  for (let k = start + 1; k < end; k++) {
    if (source.charCodeAt(k) !== 0x3011) continue;
    const turn = skipSpaces(source, k + 1, end);
    return turn > k + 1 && turn < end && '○〇◯'.includes(source.charAt(turn))
      ? { starts: [0, turn - start], lost: new Set() }
      : null;
  }
  return null;
}

function headerCuts(table: LineTable, { line, labels }: FlatHeader): Cuts | null {
  return labels.length === 0 ? cutsOf(table, line, 1) : { starts: [0, ...labels], lost: new Set() };
}

function keep(cuts: Map<number, Cuts>, i: number, found: Cuts | null): void {
  if (found !== null) cuts.set(i, found);
}

/** Where a line is broken, in UTF-16 units from its begin; 0 is the first. */
interface Cuts {
  readonly starts: readonly number[];
  /** Those of them that are a lost line end and no mark. */
  readonly lost: ReadonlySet<number>;
}

/** Blank lines before a paragraph whose line end was lost, so that it counts as parted from the one above. */
const parted = 2;
/** 議事 | in front of what its cell holds. */
const rowLabel = /^\|?[^|。]{1,20}\|\s*(?=[^\s|])/u;

/** Where line `i` breaks before marks and at `known` places, and at lost line ends; null with less than `least` marks and labels. */
function cutsOf(
  { source, from, to }: LineTable,
  i: number,
  least: number,
  known: readonly number[] = [],
): Cuts | null {
  const line = source.slice(from[i], to[i]);
  const openers = new Set<number>(known);
  for (const opener of [runOnOpener, turnOpener])
    for (const { index } of allMatches(opener, line)) if (index > 0) openers.add(index);
  if (openers.size < least) return null;
  const label = rowLabel.exec(line)?.[0].length;
  if (label !== undefined) openers.add(label);
  // The bar that closes a table's cell.
  if (line.endsWith('|')) openers.add(line.length - 1);
  const lost = allMatches(lostLineEnd, line).map(({ 0: space, index }) => index + space.length);
  const starts = [...new Set([0, ...openers, ...lost])].sort(ascending);
  return { starts, lost: new Set(lost.filter((offset) => !openers.has(offset))) };
}

function splitAt(table: LineTable, cuts: ReadonlyMap<number, Cuts>): LineTable {
  const { source, count } = table;
  const split = new LineCollector(source, count + 64);
  for (let i = 0; i < count; i++) {
    const first = table.from[i] ?? 0;
    const { starts, lost } = cuts.get(i) ?? whole;
    starts.forEach((offset, k) => {
      const start = first + offset;
      const next = starts[k + 1];
      let end = next === undefined ? (table.to[i] ?? start) : first + next;
      while (end > start && isSpace(source.charCodeAt(end - 1))) end--;
      if (end === start) return;
      const width = starts.length === 1 ? (table.width[i] ?? 0) : widthOf(source, start, end);
      const signs = table.signs[i] ?? 0;
      if (k > 0) split.add(start, end, width, 0, lost.has(offset) ? parted : 0, 0, signs);
      else
        split.add(start, end, width, table.indent[i] ?? 0, table.blanks[i] ?? 0, table.feed[i] ?? 0, signs);
    });
  }
  return split.table();
}

const whole: Cuts = { starts: [0], lost: new Set() };
