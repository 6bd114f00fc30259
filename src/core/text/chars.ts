import { UnitMap } from './unitMap';

/**
 * Classes of single UTF-16 code units, as the parser needs them: white space, column width, digits,
 * sentence ends. All functions take a code unit and accept any number (NaN past the end gives false or 0).
 */

/** White space in the sense of ECMAScript's \s: it carries no content and belongs to no block. */
export function isSpace(c: number): boolean {
  // Kana and kanji, nearly all that is asked for. What is not told here stands by itself, so that this is small enough for
  // the engine to put in place wherever it is asked.
  if (c > 0x3000) return c === 0xfeff;
  return isSpaceBelow(c);
}

/** Like `isSpace` for units up to U+3000, and NaN. */
function isSpaceBelow(c: number): boolean {
  if (c === 0x20 || c === 0x3000) return true;
  if (c < 0x80) return c >= 0x09 && c <= 0x0d;
  return (
    c === 0xa0 ||
    c === 0x1680 ||
    (c >= 0x2000 && c <= 0x200a) ||
    c === 0x2028 ||
    c === 0x2029 ||
    c === 0x202f ||
    c === 0x205f
  );
}

/** The first offset from `from` on that is no white space; `to` where there is none. */
export function skipSpaces(source: string, from: number, to: number): number {
  let i = from;
  while (i < to && isSpace(source.charCodeAt(i))) i++;
  return i;
}

/** Where the white space behind the word at `from` begins; `to` where there is none. */
export function wordEnd(source: string, from: number, to: number): number {
  let i = from;
  while (i < to && !isSpace(source.charCodeAt(i))) i++;
  return i;
}

/** Columns a code unit takes in a fixed-width font: 2 for East Asian wide and full-width forms, else 1. */
export function columns(c: number): number {
  if (c < 0x1100) return 1;
  if (c >= 0xff61 && c <= 0xffdc) return 1;
  if (c >= 0xd800 && c <= 0xdfff) return 1;
  return 2;
}

/** The value of an ASCII or full-width digit, else -1. */
export function digitValue(c: number): number {
  if (c >= 0x30 && c <= 0x39) return c - 0x30;
  if (c >= 0xff10 && c <= 0xff19) return c - 0xff10;
  return -1;
}

/** 。 ． ！ ？ and their half-width forms: a sentence may end here. */
export function isSentenceEnd(c: number): boolean {
  return (
    c === 0x3002 || c === 0xff0e || c === 0xff01 || c === 0xff1f || c === 0xff61 || c === 0x21 || c === 0x3f
  );
}

/** A closing bracket or quotation mark, ASCII or Japanese. */
export function isCloser(c: number): boolean {
  // Kana, kanji and 。, nearly all that is asked for.
  if ((c > 0x3016 && c < 0xff08) || c === 0x3002) return false;
  return closers.has(c);
}

const pairs = '（）()「」『』【】〔〕［］[]＜＞<>《》≪≫〈〉｛｝{}“”';
const closerOf = new UnitMap<number>();
const closers = new UnitMap<true>();
for (let i = 0; i + 1 < pairs.length; i += 2) {
  closerOf.set(pairs.charCodeAt(i), pairs.charCodeAt(i + 1));
  closers.set(pairs.charCodeAt(i + 1), true);
}

/** The closing partner of an opening bracket, or 0. */
export function closingBracket(c: number): number {
  // Kana and kanji, nearly all that is asked for.
  if (c > 0x3016 && c < 0xff08) return 0;
  return closerOf.get(c) ?? 0;
}

/** A Latin letter, half- or full-width. */
export function isLatinLetter(c: number): boolean {
  const lower = c | 0x20;
  if (c < 0x80) return lower >= 0x61 && lower <= 0x7a;
  return (c >= 0xff21 && c <= 0xff3a) || (c >= 0xff41 && c <= 0xff5a);
}

/** A kanji, including 々 〆 ヶ and the compatibility ideographs (髙, 﨑). */
export function isKanji(c: number): boolean {
  return (
    (c >= 0x4e00 && c <= 0x9fff) ||
    (c >= 0x3400 && c <= 0x4dbf) ||
    (c >= 0xf900 && c <= 0xfaff) ||
    (c >= 0xd840 && c <= 0xdfff) ||
    c === 0x3005 ||
    c === 0x3006 ||
    c === 0x30f6
  );
}

/** Hiragana or katakana, with the long-vowel mark. */
export function isKana(c: number): boolean {
  return (c >= 0x3041 && c <= 0x309f) || (c >= 0x30a1 && c <= 0x30ff && c !== 0x30fb);
}

/** Kana and kanji but for ・ and ー: no page number, rule, bracket or dash begins so. */
export function opensWord(c: number): boolean {
  return c >= 0x3041 && c <= 0x9fff && c !== 0x30fb && c !== 0x30fc;
}

/** All white space taken out. */
export function squeeze(text: string): string {
  // Most texts hold none.
  for (let i = 0; i < text.length; i++) if (isSpace(text.charCodeAt(i))) return text.replace(/\s+/gu, '');
  return text;
}

/** The text with what parts its lines replaced by `gap`. */
export function onOneLine(text: string, gap: string): string {
  // Most texts are short and stand on one line.
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (c === 0x0a || c === 0x0d) return text.replace(/[\r\n]+/gu, gap);
  }
  return text;
}

/**
 * Full-width ASCII (！…～) and the ideographic space as their ASCII partners, one code unit for one, so that
 * offsets stay valid. Other characters are left as they are.
 */
export function foldWidth(text: string): string {
  return text.replace(/[\uff01-\uff5e\u3000]/g, (ch) =>
    ch === '\u3000' ? ' ' : String.fromCharCode(ch.charCodeAt(0) - 0xfee0),
  );
}
