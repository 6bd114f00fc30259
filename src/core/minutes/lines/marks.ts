import { closingBracket, digitValue, isKana, isSpace, skipSpaces } from '../../text/chars';
import { UnitMap, unitSet } from '../../text/unitMap';
import type { Mark, MarkKind } from './mark';
import {
  digitMark,
  enclosedMark,
  kanjiMark,
  letterMark,
  markNumber,
  mojibakeMark,
  ordinalMark,
  romanMark,
} from './numberMarks';
import { openerClass, OpenerClass } from './openers';
import { behindBar } from './tableRows';

export type { Mark, MarkKind } from './mark';
export {
  kanjiNumberStyle,
  letterStyle,
  mojibakeMark,
  mojibakeStyle,
  romanLetters,
  romanStyle,
} from './numberMarks';

/** Reads the mark at `from`, the first content character of a line that ends at `to`; null when there is none. */
export function readMark(source: string, from: number, to: number): Mark | null {
  switch (openerClass(source.charCodeAt(from))) {
    case OpenerClass.Circle:
      return glyphMark('circle', source, from, to);
    case OpenerClass.Square:
      return glyphMark('square', source, from, to);
    case OpenerClass.Bullet:
      return bulletMark(source, from, to);
    case OpenerClass.Open:
      return bracketMark(source, from, to);
    case OpenerClass.Digit:
      return digitMark(source, from, to);
    case OpenerClass.KanjiNumber:
      return kanjiMark(source, from, to);
    case OpenerClass.Enclosed:
      return enclosedMark(source, from, to);
    case OpenerClass.Roman:
      return romanMark(source, from, to);
    case OpenerClass.Letter:
    case OpenerClass.Kana:
      return letterMark(source, from, to);
    case OpenerClass.Ordinal:
      return ordinalMark(source, from, to);
    case OpenerClass.Mojibake:
      return mojibakeMark(source, from, to);
    case OpenerClass.Hash:
      return hashMark(source, from, to);
    default:
      return null;
  }
}

/** The glyphs of marks, one string each: a document repeats them on every other line, and they are compared all the time. */
const glyphs = new UnitMap<string>();

function glyphAt(source: string, offset: number): string {
  const unit = source.charCodeAt(offset);
  let glyph = glyphs.get(unit);
  if (glyph === undefined) {
    glyph = String.fromCharCode(unit);
    glyphs.set(unit, glyph);
  }
  return glyph;
}

function glyphMark(kind: MarkKind, source: string, from: number, to: number): Mark {
  return {
    kind,
    style: glyphAt(source, from),
    number: null,
    content: behindGlyph(source, from + 1, to),
    close: -1,
  };
}

/** Past the white space behind a glyph, and past the bar behind one that has its cell of a table for itself. */
function behindGlyph(source: string, from: number, to: number): number {
  const cell = behindBar(source, from, to);
  return cell < 0 ? skipSpaces(source, from, to) : cell;
}

/** So many of the same bullet are one. */
const maxRun = 3;

/** A run of the same bullet counts as one (--); ー and － need a space or a repeat: they also open words. */
function bulletMark(source: string, from: number, to: number): Mark | null {
  const unit = source.charCodeAt(from);
  if (unit === asterisk && source.startsWith(boldStyle, from)) {
    const bold = boldMark(source, from, to);
    if (bold !== null) return bold;
  }
  let i = from + 1;
  while (i < to && source.charCodeAt(i) === unit) i++;
  // ------ 別紙1: a leader to where the paper is.
  if (i - from > maxRun) return null;
  const next = i < to ? source.charCodeAt(i) : 0;
  const spaced = i >= to || isSpace(next);
  if (isLooseBullet(unit)) {
    if (!spaced && !(i - from > 1 && i - from < 4)) {
      const word = unit === 0x30fc || unit === 0xff0d || digitValue(next) >= 0; // ー －
      if (word || closesWithSame(source, from, to)) return null;
    }
    if (i - from === 1 && spaced && closesWithSame(source, from, to)) return null;
  }
  const glyph = glyphAt(source, from);
  if (glyph === '※') return null;
  const content = behindGlyph(source, i, to);
  const number = spaced && i - from === 1 && ofPage.has(unit) ? itemBehind(source, content, to, glyph) : null;
  if (number !== null) return number;
  return {
    kind: 'bullet',
    style: i - from > 1 ? glyph + glyph : glyph,
    number: null,
    content: glyph === '•' && spaced ? behindCircle(source, content, to) : content,
    close: -1,
  };
}

/** The bullets that a page puts before the items of its lists. */
const ofPage = unitSet('•-*');

/**
 * • 1.日時：…, - （ア）　費用は…: the minutes' own number behind the bullet that the page put before it; null without one, and for
 * • （1）…, an item inside another.
 */
function itemBehind(source: string, from: number, to: number, glyph: string): Mark | null {
  if (from + 1 >= to) return null;
  switch (openerClass(source.charCodeAt(from))) {
    case OpenerClass.Digit:
      return glyph === '•' && '.．'.includes(source.charAt(from + 1)) ? digitMark(source, from, to) : null;
    case OpenerClass.Kana:
      return '.．、）)'.includes(source.charAt(from + 1)) ? letterMark(source, from, to) : null;
    case OpenerClass.Open: {
      if (glyph === '•' || !'（('.includes(source.charAt(from))) return null;
      const mark = bracketMark(source, from, to);
      return mark?.kind === 'number' && isSpace(source.charCodeAt(mark.content - 1)) ? mark : null;
    }
    default:
      return null;
  }
}

/** • ○　年齢の確認…, • ○年齢の確認…: the minutes' own glyph behind the bullet that the page put before it; ○○町 and ○月 are words. */
function behindCircle(source: string, from: number, to: number): number {
  if (from + 1 >= to || openerClass(source.charCodeAt(from)) !== OpenerClass.Circle) return from;
  const next = source.charCodeAt(from + 1);
  const word =
    openerClass(next) === OpenerClass.Circle ||
    '年月日時人名件市町村区県社'.includes(source.charAt(from + 1));
  return word ? from : skipSpaces(source, from + 1, to);
}

const asterisk = 0x2a;

/** ー － - – — − ‐ * ＊: bullets that also stand inside words and around asides. */
function isLooseBullet(c: number): boolean {
  switch (c) {
    case asterisk:
    case 0xff0a:
      return true;
    default:
      return isDash(c);
  }
}

/** ー － - – — − ‐ */
function isDash(c: number): boolean {
  switch (c) {
    case 0x30fc:
    case 0xff0d:
    case 0x2d:
    case 0x2013:
    case 0x2014:
    case 0x2212:
    case 0x2010:
      return true;
    default:
      return false;
  }
}

/** The style of **甲野：** and other words in bold print. */
export const boldStyle = '**';
const maxBold = 60;

/** **甲野：** …: Markdown's bold print around a word is a bracket. */
function boldMark(source: string, from: number, to: number): Mark | null {
  if (isSpace(source.charCodeAt(from + 2)) || source.charAt(from + 2) === '*') return null;
  const close = source.indexOf('**', from + 2);
  if (close < 0 || close + 2 > to || close - from > maxBold) return null;
  return {
    kind: 'bracket',
    style: boldStyle,
    number: null,
    content: skipSpaces(source, close + 2, to),
    close,
  };
}

/** A bullet (ー, －) with its text right behind it, for lines that cannot be the rest of a word. */
export function readGluedBullet(source: string, from: number, to: number): Mark | null {
  const content = from + 1;
  const next = source.charCodeAt(content);
  if (content >= to || digitValue(next) >= 0 || next === source.charCodeAt(from)) return null;
  if (closesWithSame(source, from, to)) return null;
  return { kind: 'bullet', style: glyphAt(source, from), number: null, content, close: -1 };
}

/** −資料1に基づき説明− is an aside, - 3 - a page number: no bullets. */
function closesWithSame(source: string, from: number, to: number): boolean {
  if (to - from <= 2) return false;
  const last = source.charCodeAt(to - 1);
  // - 丁田センター: the last letter of a word.
  if (last === 0x30fc && isKana(source.charCodeAt(to - 2))) return false;
  return last === 0x2015 || isDash(last); // ―
}

/** The half-width partners of brackets, and others that are of one style. */
const bracketStyles = new UnitMap<string>();
for (const [bracket, style] of ['（(', '［[', '＜<', '〈<', '≪《'])
  bracketStyles.set((bracket ?? '').charCodeAt(0), style ?? '');

/** The number of an item in brackets is no longer (審議事項（12）). */
const maxItem = 10;

function bracketMark(source: string, from: number, to: number): Mark | null {
  const style = bracketStyles.get(source.charCodeAt(from)) ?? glyphAt(source, from);
  const close = matchingClose(source, from, Math.min(to, from + 80));
  if (close < 0) return null;
  const start = skipSpaces(source, from + 1, close);
  let end = close;
  while (end > start && isSpace(source.charCodeAt(end - 1))) end--;
  const length = end - start;
  const content = skipSpaces(source, close + 1, to);
  const digits = length <= 2 && digitValue(source.charCodeAt(start)) >= 0;
  if (digits || (style === '(' && length <= 3)) {
    const number = markNumber(source.slice(start, end));
    if (number !== null)
      return {
        kind: 'number',
        style: digits && style !== '(' ? `${style}1` : `(${number.style})`,
        number: number.text,
        content,
        close: -1,
      };
  }
  // 【議題1】苗木について: the number of an item, and its title behind.
  const item = content < to && length <= maxItem ? ordinalMark(source, from + 1, close) : null;
  if (item !== null && item.content >= close)
    return { kind: 'number', style: style + item.style, number: item.number, content, close: -1 };
  return { kind: 'bracket', style, number: null, content, close };
}

function matchingClose(source: string, from: number, to: number): number {
  const open = source.charCodeAt(from);
  const close = closingBracket(open);
  // （1) mixes widths in documents typed by several hands.
  const other = close === 0xff09 ? 0x29 : close === 0x29 ? 0xff09 : close;
  let depth = 0;
  for (let i = from; i < to; i++) {
    const c = source.charCodeAt(i);
    if (c === open) depth++;
    else if (c === close) {
      if (--depth === 0) return i;
    } else if (depth === 1 && c === other) return i;
  }
  return -1;
}

/** Markdown's # to ######, with a space behind. */
function hashMark(source: string, from: number, to: number): Mark | null {
  let i = from;
  while (i < to && i - from < 7 && source.charCodeAt(i) === source.charCodeAt(from)) i++;
  if (i - from > 6 || i >= to || !isSpace(source.charCodeAt(i))) return null;
  const content = skipSpaces(source, i, to);
  // ## 1. 日時: the number behind the # is the heading's.
  const inner = content < to ? readMark(source, content, to) : null;
  const numbered = inner?.kind === 'number';
  return {
    kind: 'hash',
    style: '#'.repeat(i - from),
    number: numbered ? inner.number : null,
    content: numbered ? inner.content : content,
    close: -1,
  };
}

/** → and ⇒: what came of the talk, or an answer. */
export function isArrow({ style }: Mark): boolean {
  return style === '→' || style === '⇒';
}
