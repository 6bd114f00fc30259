import {
  closingBracket,
  digitValue,
  isKana,
  isKanji,
  isLatinLetter,
  isSpace,
  skipSpaces,
} from '../text/chars';
import { parseNumeral } from '../text/numerals';
import { openerClass, OpenerClass } from './openers';

/** What kind of mark opens a line. */
export type MarkKind = 'circle' | 'bullet' | 'square' | 'number' | 'bracket' | 'hash';

/** The mark at the start of a line. Offsets are UTF-16 in the document. */
export interface Mark {
  readonly kind: MarkKind;
  /** Lines of one style are of one rank: '1.', '(1)', '①', '【', '○' … Half and full width are one style. */
  readonly style: string;
  /** The number in ASCII digits, or the letter; null for a mark without one. */
  readonly number: string | null;
  /** Offset of the first character of the content behind the mark (may be the line's end). */
  readonly content: number;
  /** For a bracket: offset of its closing partner on the line; else -1. */
  readonly close: number;
}

/** Longest number a heading or item carries. */
const maxNumber = 99;
/** What follows a count in prose (10 年, ３点): such a number is no mark. */
const counters =
  '年月日時分秒人名件点社回頁ページ章条項号万億兆千百円％%か箇カヶ個つ次番者級階度種歳割倍校区市町村国社台本枚団';

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

function glyphMark(kind: MarkKind, source: string, from: number, to: number): Mark {
  return {
    kind,
    style: source.charAt(from),
    number: null,
    content: skipSpaces(source, from + 1, to),
    close: -1,
  };
}

/** A run of the same bullet counts as one (--); ー and － need a space or a repeat: they also open words. */
function bulletMark(source: string, from: number, to: number): Mark | null {
  const glyph = source.charAt(from);
  let i = from + 1;
  while (i < to && source.charAt(i) === glyph) i++;
  const next = source.charCodeAt(i);
  const spaced = i >= to || isSpace(next);
  const loose = 'ー－-–—−‐→⇒*＊'.includes(glyph);
  if (loose && !spaced && !(i - from > 1 && i - from < 4)) {
    const word = glyph === 'ー' || glyph === '－' || glyph === '→' || glyph === '⇒' || digitValue(next) >= 0;
    if (word || closesWithSame(source, from, to)) return null;
  }
  if (loose && i - from === 1 && spaced && closesWithSame(source, from, to)) return null;
  if (glyph === '※') return null;
  return {
    kind: 'bullet',
    style: i - from > 1 ? glyph + glyph : glyph,
    number: null,
    content: skipSpaces(source, i, to),
    close: -1,
  };
}

/** −資料1に基づき説明− is an aside, - 3 - a page number: no bullets. */
function closesWithSame(source: string, from: number, to: number): boolean {
  return to - from > 2 && '－-–—−‐ー―'.includes(source.charAt(to - 1));
}

const bracketStyles: Readonly<Record<string, string>> = {
  '（': '(',
  '(': '(',
  '［': '[',
  '[': '[',
  '＜': '<',
  '<': '<',
  '〈': '<',
  '≪': '《',
};

function bracketMark(source: string, from: number, to: number): Mark | null {
  const open = source.charAt(from);
  const style = bracketStyles[open] ?? open;
  const close = matchingClose(source, from, Math.min(to, from + 80));
  if (close < 0) return null;
  const inside = source.slice(from + 1, close).trim();
  const content = skipSpaces(source, close + 1, to);
  if (style === '(' && inside.length <= 3) {
    const number = markNumber(inside);
    if (number !== null)
      return { kind: 'number', style: `(${number.style})`, number: number.text, content, close: -1 };
  }
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

function markNumber(inside: string): { style: string; text: string } | null {
  const value = parseNumeral(inside);
  if (value !== null && value >= 0 && value <= maxNumber) {
    return { style: digitValue(inside.charCodeAt(0)) >= 0 ? '1' : '一', text: String(value) };
  }
  if (inside.length !== 1) return null;
  const c = inside.charCodeAt(0);
  if (isLatinLetter(c)) return { style: 'a', text: inside.normalize('NFKC') };
  return openerClass(c) === OpenerClass.Kana ? { style: 'ア', text: inside } : null;
}

function digitMark(source: string, from: number, to: number): Mark | null {
  let i = from;
  let value = 0;
  while (i < to && digitValue(source.charCodeAt(i)) >= 0)
    value = value * 10 + digitValue(source.charCodeAt(i++));
  if (i - from > 2 || value > maxNumber) return null;
  const number = String(value);
  const c = source.charAt(i);
  const next = source.charCodeAt(i + 1);
  if (c === ')' || c === '）') return numberMark('1)', number, source, i + 1, to);
  if (c === '.' || c === '．' || c === '、' || c === '，') {
    if (digitValue(next) >= 0) return c === '.' || c === '．' ? subNumberMark(source, from, to) : null;
    return numberMark('1.', number, source, i + 1, to);
  }
  if (isSpace(source.charCodeAt(i)) && i < to) {
    const content = skipSpaces(source, i, to);
    const first = source.charAt(content);
    if (
      counters.includes(first) &&
      !/^(?:日\s*時|日\s*程|時\s*間|本日|回答|国の|市[のか内長政民]|区分|件\s*名|本\s*日)/u.test(
        source.slice(content, content + 4),
      )
    )
      return null;
    if (digitValue(source.charCodeAt(content)) >= 0 || ':：～~/／.'.includes(first)) return null;
    return numberMark('1.', number, source, i, to);
  }
  if ((c === '-' || c === '－' || c === 'ー') && digitValue(next) >= 0)
    return subNumberMark(source, from, to);
  // 「１日時」「４議事概要」: the space is lost; only before a kanji that is no counter.
  if (
    isKanji(source.charCodeAt(i)) &&
    i - from === 1 &&
    to - i <= 24 &&
    (!counters.includes(c) || source.startsWith('日時', i))
  )
    return { kind: 'number', style: '1.', number, content: i, close: 0 };
  return null;
}

/** 1.1 or 1-2 and a space before a title: a heading of the second rank. */
function subNumberMark(source: string, from: number, to: number): Mark | null {
  const match = /^([0-9０-９]{1,2})[.．\-－ー]([0-9０-９]{1,2})[.．]?[ \u3000\t]+(?=[^0-9０-９\s])/u.exec(
    source.slice(from, Math.min(to, from + 12)),
  );
  if (match === null) return null;
  const number = `${String(parseNumeral(match[1] ?? '') ?? '')}-${String(parseNumeral(match[2] ?? '') ?? '')}`;
  return { kind: 'number', style: '1.1', number, content: from + match[0].length, close: -1 };
}

function numberMark(style: string, number: string, source: string, after: number, to: number): Mark {
  return { kind: 'number', style, number, content: skipSpaces(source, after, to), close: -1 };
}

function kanjiMark(source: string, from: number, to: number): Mark | null {
  let i = from;
  while (i < to && i - from < 4 && openerClass(source.charCodeAt(i)) === OpenerClass.KanjiNumber) i++;
  const c = source.charCodeAt(i);
  const delimiter = c === 0x3001 || c === 0xff0e || c === 0x2e || (isSpace(c) && i < to);
  if (!delimiter) return null;
  const value = parseNumeral(source.slice(from, i));
  if (value === null || value > maxNumber) return null;
  const content = skipSpaces(source, i + 1, to);
  if (
    isSpace(c) &&
    counters.includes(source.charAt(content)) &&
    !/^日\s*(?:時|程)/u.test(source.slice(content, content + 8))
  )
    return null;
  return numberMark('一、', String(value), source, i + 1, to);
}

function enclosedMark(source: string, from: number, to: number): Mark {
  const c = source.charCodeAt(from);
  const plain = plainNumber(source.charAt(from))
    .normalize('NFKC')
    .replace(/[^0-9a-zA-Z]/g, '');
  const style = c >= 0x2474 && c <= 0x2487 ? '(1)' : c >= 0x2488 && c <= 0x249b ? '1.' : '①';
  return numberMark(style, plain === '' ? source.charAt(from) : plain, source, from + 1, to);
}

/** ❶ … ❿ and ⓫ … ⓴, which Unicode gives no compatibility form. */
function plainNumber(ch: string): string {
  const c = ch.charCodeAt(0);
  if (c >= 0x2776 && c <= 0x277f) return String(c - 0x2775);
  return c >= 0x24eb && c <= 0x24f4 ? String(c - 0x24e0) : ch;
}

const romans = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'];

function romanMark(source: string, from: number, to: number): Mark {
  const value = romans.indexOf(source.charAt(from).normalize('NFKC').toUpperCase()) + 1;
  const c = source.charAt(from + 1);
  const after = '.．、'.includes(c) && c !== '' ? from + 2 : from + 1;
  return numberMark('Ⅰ', String(value), source, after, to);
}

/** ア　題, ア. 題, ア）題, A. 題, a) 題. A letter and a word behind it without delimiter is a word. */
function letterMark(source: string, from: number, to: number): Mark | null {
  const c = source.charCodeAt(from + 1);
  if (from + 1 >= to) return null;
  const latin = isLatinLetter(source.charCodeAt(from));
  const closes = c === 0x29 || c === 0xff09;
  const dot = c === 0x2e || c === 0xff0e || c === 0x3001;
  if (!closes && !dot && !(isSpace(c) && (!latin ? true : c === 0x3000))) return null;
  if (latin && dot && isLatinLetter(source.charCodeAt(from + 2))) return null;
  const letter = source.charAt(from).normalize('NFKC');
  return numberMark((latin ? 'a' : 'ア') + (closes ? ')' : ''), letter, source, from + 2, to);
}

const ordinal =
  /^(?:第\s*([0-9０-９]{1,3}|[一二三四五六七八九十]{1,3})\s*(章|節|部|編|款|号議案|号報告)?(?=[\s．.、：:]|$|開催|出席|議)|(議題|議事|案件|議案|審議事項|協議事項|報告事項|報告|協議|審議|日程)\s*(?:第\s*)?[（(]?\s*([0-9０-９]{1,2}|[一二三四五六七八九十]{1,3})\s*[）)]?(?:\s*号(?:議案)?)?(?=[\s．.、：:「]|$))[\s．.、：:]*/u;

/** 第1 日時, 第２章 総則, 議題１　題, 日程第3. 第17回, 第13条 and 第１に are prose. */
function ordinalMark(source: string, from: number, to: number): Mark | null {
  const match = ordinal.exec(source.slice(from, Math.min(to, from + 24)));
  if (match === null) return null;
  const value = parseNumeral(match[1] ?? match[4] ?? '');
  if (value === null) return null;
  const style = match[3] === undefined ? `第${match[2] ?? ''}` : match[3];
  return { kind: 'number', style, number: String(value), content: from + match[0].length, close: -1 };
}

/** The style of ① ② ③ that a wrong decoding turned into @ A B. */
export const mojibakeStyle = '@';

/**
 * @題, A題: circled numbers after a wrong decoding (① is @, ② is A …). Letters are read so only where the caller
 * has seen an @ at the start of a line.
 */
export function mojibakeMark(source: string, from: number, to: number): Mark | null {
  const value = source.charCodeAt(from) - 0x3f;
  const next = source.charCodeAt(from + 1);
  if (value < 1 || value > 20 || from + 1 >= to || !(isKanji(next) || isKana(next))) return null;
  return { kind: 'number', style: mojibakeStyle, number: String(value), content: from + 1, close: -1 };
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
