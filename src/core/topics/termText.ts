/**
 * A paragraph as its terms are read: compatibility forms folded (ＮＩＳＣ, ｻｲﾊﾞｰ, ㈱), letter-spaced Latin rejoined
 * (K D D I), the space between Latin and Japanese left out (AI の活用). Each unit knows where it comes from.
 */
import { isGap } from '../text/fold';
import { foldVariants } from '../text/kanjiVariants';

export interface TermText {
  readonly text: string;
  /** Offset in the paragraph of each unit of the text, and last the paragraph's length. */
  readonly starts: Int32Array;
}

/** Folds a paragraph. */
export function termText(paragraph: string): TermText {
  const units: string[] = [];
  const starts: number[] = [];
  for (let i = 0; i < paragraph.length;) {
    const length = lengthAt(paragraph, i);
    const folded = fold(paragraph.slice(i, i + length));
    for (const unit of Array.from({ length: folded.length }, (_, k) => folded.charAt(k))) {
      units.push(unit);
      starts.push(i);
    }
    i += length;
  }
  return closeGaps(units, starts, paragraph.length);
}

/** Units of one character: a surrogate pair, a kana with the sound mark behind it, or one. */
function lengthAt(text: string, at: number): number {
  const c = text.charCodeAt(at);
  const next = text.charCodeAt(at + 1);
  if (c >= 0xd800 && c < 0xdc00 && next >= 0xdc00 && next < 0xe000) return 2;
  return next === 0xff9e || next === 0xff9f || next === 0x3099 || next === 0x309a ? 2 : 1;
}

const folds = new Map<string, string>();

function fold(character: string): string {
  const c = character.charCodeAt(0);
  if (character.length === 1 && (c < 0x80 || (c >= 0x3001 && c < 0x3131))) return character;
  let folded = folds.get(character);
  if (folded === undefined) {
    folded = foldVariants(character.normalize('NFKC'));
    folds.set(character, folded);
  }
  return folded;
}

/** Takes out the spaces that stand between letters of one word. */
function closeGaps(units: readonly string[], starts: readonly number[], length: number): TermText {
  const kept: number[] = [];
  for (let i = 0; i < units.length;) {
    if (!isSpaceAt(units, i)) {
      kept.push(i++);
      continue;
    }
    let end = i + 1;
    while (isSpaceAt(units, end)) end++;
    if (isWordBreak(units, i, end)) kept.push(i);
    i = end;
  }
  const text = kept.map((i) => units[i]).join('');
  return { text, starts: Int32Array.from([...kept.map((i) => starts[i] ?? 0), length]) };
}

function isSpaceAt(units: readonly string[], index: number): boolean {
  return isGap(units[index]?.charCodeAt(0) ?? 0);
}

/** Whether the spaces from `from` up to `to` stand between two words. */
function isWordBreak(units: readonly string[], from: number, to: number): boolean {
  const before = units[from - 1]?.charCodeAt(0) ?? 0;
  const after = units[to]?.charCodeAt(0) ?? 0;
  if (isLatin(before) !== isLatin(after)) return !isJapanese(isLatin(before) ? after : before);
  if (!isLatin(before)) return true;
  // K D D I: single letters on both sides.
  const aloneBefore = !isLatin(units[from - 2]?.charCodeAt(0) ?? 0);
  const aloneAfter = !isLatin(units[to + 1]?.charCodeAt(0) ?? 0);
  return !(aloneBefore && aloneAfter && isLetterOrHyphen(before) && isLetterOrHyphen(after));
}

/** ASCII letters, digits and the marks inside of names. */
function isLatin(unit: number): boolean {
  return isLetterOrHyphen(unit) || (unit >= 0x30 && unit <= 0x39);
}

function isLetterOrHyphen(unit: number): boolean {
  return (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x61 && unit <= 0x7a) || unit === 0x2d;
}

function isJapanese(unit: number): boolean {
  return (unit >= 0x3005 && unit <= 0x30ff && unit !== 0x30fb) || (unit >= 0x3400 && unit <= 0x9fff);
}
