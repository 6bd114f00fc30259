import { closingBracket, isCloser, isSentenceEnd, isSpace } from '../../text/chars';
import { Endings } from '../../text/endings';
import type { LineTable } from './lineTable';

/** What lines of a document look like at large; the ground for undoing hard wraps. */
export interface Layout {
  /** Columns of a hard-wrapped line, or 0 when lines are not wrapped. */
  readonly wrapWidth: number;
  /** True when extraction left an empty line after every line: one blank line then separates nothing. */
  readonly doubleSpaced: boolean;
}

/** Narrower lines are lists and labels, not wrapped prose. */
const minWrapWidth = 36;
/** Wider lines are paragraphs that nobody wrapped. */
const maxWrapWidth = 140;
/** Columns by which a wrapped line may stay short of the width (line-breaking rules, mixed widths). */
const wrapSlack = 4;
/** Columns by which a line is wider than the width that lines are wrapped at, where it was not. */
const widerBy = 2;
/** A line at least this wide that ends in mid-sentence was cut, whatever the document's wrap width. */
const cutWidth = 54;

/** Measures wrap width and line spacing over the whole document. */
export function measureLayout(table: LineTable): Layout {
  const histogram = new Int32Array(maxWrapWidth + widerBy + 1);
  let wide = 0;
  let single = 0;
  let none = 0;
  for (let i = 0; i < table.count; i++) {
    const width = (table.width[i] ?? 0) + Math.min(table.indent[i] ?? 0, 4);
    if (width >= minWrapWidth) {
      wide++;
      if (width <= maxWrapWidth + widerBy) histogram[width] = (histogram[width] ?? 0) + 1;
    }
    if (i > 0) {
      if (table.blanks[i] === 1) single++;
      else if (table.blanks[i] === 0) none++;
    }
  }
  let best = 0;
  let wrapWidth = 0;
  let sum = 0;
  for (let w = minWrapWidth; w <= maxWrapWidth; w++) {
    sum += histogram[w] ?? 0;
    if (w - wrapSlack >= minWrapWidth) sum -= histogram[w - wrapSlack] ?? 0;
    if (sum >= best) {
      best = sum;
      wrapWidth = w;
    }
  }
  // Where many lines are wider, nobody wrapped them.
  let wider = wide;
  for (let w = minWrapWidth; w <= wrapWidth + widerBy; w++) wider -= histogram[w] ?? 0;
  if (best < 3 || best < wide * 0.2 || wider > wide * 0.25) wrapWidth = 0;
  return { wrapWidth, doubleSpaced: single > 8 && single > none * 2 };
}

/** True when line `i` reaches the wrap width, so that the next line may belong to the same sentence. */
export function isFull(table: LineTable, layout: Layout, i: number): boolean {
  const width = (table.width[i] ?? 0) + Math.min(table.indent[i] ?? 0, 4);
  if (layout.wrapWidth > 0 && width >= layout.wrapWidth - wrapSlack) return true;
  return width >= cutWidth && (layout.wrapWidth === 0 || width >= layout.wrapWidth * 0.75);
}

/** True when line `i` stops well short of the wrap width: a paragraph that ends here ends for good. */
export function stopsShort(table: LineTable, layout: Layout, i: number): boolean {
  const width = (table.width[i] ?? 0) + Math.min(table.indent[i] ?? 0, 4);
  return layout.wrapWidth === 0 || width < layout.wrapWidth - wrapSlack;
}

/** A note behind a sentence (（了）, (13:30), （拍手）) is no longer, in UTF-16 units. */
const maxNote = 16;

/** True when line `i` ends a sentence: 。！？ with or without closing brackets behind, or a note in brackets. */
export function endsSentence(table: LineTable, i: number): boolean {
  const unit = table.last[i] ?? 0;
  if (isSentenceEnd(unit)) return true;
  if (!isCloser(unit)) return false;
  const { source } = table;
  const last = (table.to[i] ?? 0) - 1;
  const from = table.from[i] ?? 0;
  let k = last;
  while (k > from && isCloser(source.charCodeAt(k))) k--;
  if (k < from) return false;
  if (isSentenceEnd(source.charCodeAt(k))) return true;
  if (k !== last - 1 || !closesNote(unit)) return false;
  if (deedEnds.isAt(source, last) && isDeedAlone(source, from, last)) return true;
  const least = Math.max(from, last - maxNote);
  while (k > least && !opensNote(source.charCodeAt(k), unit)) k--;
  return k > least && isSentenceEnd(source.charCodeAt(k - 1));
}

/** ） ) 〉 ＞ 】 〕 ］, but for quotation marks. */
function closesNote(c: number): boolean {
  return (
    c === 0xff09 || c === 0x29 || c === 0x3009 || c === 0xff1e || c === 0x3011 || c === 0x3015 || c === 0xff3d
  );
}

/** The bracket that `close` is the other half of; round ones mix their widths. */
function opensNote(c: number, close: number): boolean {
  if (close === 0xff09 || close === 0x29) return c === 0xff08 || c === 0x28;
  return closingBracket(c) === close;
}

const deedEnds = new Endings('説明 報告 紹介 挨拶 あいさつ 朗読 了承 拍手 挙手 起立');
/** What somebody did stands in no longer brackets, in UTF-16 units. */
const maxDeed = 80;

/** 事務局　（資料１から資料３までに基づいて説明）: from a gap or the line's begin on nothing but what was done. */
function isDeedAlone(source: string, from: number, last: number): boolean {
  const least = Math.max(from, last - maxDeed);
  let k = last - 1;
  for (let depth = 1; k >= least; k--) {
    const c = source.charCodeAt(k);
    if (c === 0xff09 || c === 0x29) depth++;
    else if ((c === 0xff08 || c === 0x28) && --depth === 0) break;
  }
  return k >= least && (k === from || isSpace(source.charCodeAt(k - 1)));
}

/** The line's indent in columns, without the one space that extraction leaves at the top of a page. */
export function paragraphIndent(table: LineTable, layout: Layout, i: number): number {
  const indent = table.indent[i] ?? 0;
  const pageTop = layout.doubleSpaced && table.blanks[i] === 0 && i > 0;
  return pageTop ? Math.max(0, indent - 1) : indent;
}
