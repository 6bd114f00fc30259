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

/** Units and their offsets, as they are written; used again for every paragraph. */
class Scratch {
  units = new Uint16Array(1024);
  starts = new Int32Array(1024);
  length = 0;

  push(unit: number, start: number): void {
    const at = this.length++;
    if (at >= this.units.length) this.grow();
    this.units[at] = unit;
    this.starts[at] = start;
  }

  private grow(): void {
    const units = new Uint16Array(this.units.length * 2);
    const starts = new Int32Array(this.units.length * 2);
    units.set(this.units);
    starts.set(this.starts);
    this.units = units;
    this.starts = starts;
  }
}

const folded = new Scratch();
const closed = new Scratch();

/** Folds a paragraph. */
export function termText(paragraph: string): TermText {
  folded.length = 0;
  for (let i = 0; i < paragraph.length;) {
    const c = paragraph.charCodeAt(i);
    const length = lengthAt(paragraph, i, c);
    const unit = length === 1 ? singleFold(c) : 0;
    if (unit > 0) folded.push(unit, i);
    else {
      const text = fold(paragraph.slice(i, i + length));
      for (let k = 0; k < text.length; k++) folded.push(text.charCodeAt(k), i);
    }
    i += length;
  }
  return closeGaps(paragraph.length);
}

/** Units of one character: a surrogate pair, a kana with the sound mark behind it, or one. */
function lengthAt(text: string, at: number, c: number): number {
  const next = text.charCodeAt(at + 1);
  if (c >= 0xd800 && c < 0xdc00 && next >= 0xdc00 && next < 0xe000) return 2;
  return next === 0xff9e || next === 0xff9f || next === 0x3099 || next === 0x309a ? 2 : 1;
}

/** Folds of one unit to one, as they are asked for; 0 where it was not asked for, or becomes several. */
const singles = new Uint16Array(0x10000);

/** The unit that a unit becomes; 0 where `fold` has to say. */
function singleFold(c: number): number {
  if (c < 0x80 || (c >= 0x3001 && c < 0x3131)) return c;
  const known = singles[c] ?? 0;
  if (known > 0) return known;
  const text = fold(String.fromCharCode(c));
  if (text.length !== 1) return 0;
  singles[c] = text.charCodeAt(0);
  return text.charCodeAt(0);
}

const folds = new Map<string, string>();

function fold(character: string): string {
  let text = folds.get(character);
  if (text === undefined) {
    text = foldVariants(character.normalize('NFKC'));
    folds.set(character, text);
  }
  return text;
}

/** Takes out the spaces that stand between letters of one word. */
function closeGaps(length: number): TermText {
  const { units, starts, length: count } = folded;
  closed.length = 0;
  for (let i = 0; i < count; i++) {
    const unit = units[i] ?? 0;
    if (!isGap(unit)) {
      closed.push(unit, starts[i] ?? 0);
      continue;
    }
    const from = i;
    while (i + 1 < count && isGap(units[i + 1] ?? 0)) i++;
    if (isWordBreak(units, from, i + 1, count)) closed.push(unit, starts[from] ?? 0);
  }
  closed.push(0, length);
  return {
    text: textOf(closed.units, closed.length - 1),
    starts: closed.starts.slice(0, closed.length),
  };
}

/** Arguments of one call. */
const CHUNK = 8192;

function textOf(units: Uint16Array, length: number): string {
  let text = '';
  for (let i = 0; i < length; i += CHUNK) {
    text += String.fromCharCode(...units.subarray(i, Math.min(length, i + CHUNK)));
  }
  return text;
}

/** Whether the spaces from `from` up to `to` stand between two words. */
function isWordBreak(units: Uint16Array, from: number, to: number, count: number): boolean {
  const at = (index: number): number => (index >= 0 && index < count ? (units[index] ?? 0) : 0);
  const before = at(from - 1);
  const after = at(to);
  if (isLatin(before) !== isLatin(after)) return !isJapanese(isLatin(before) ? after : before);
  if (!isLatin(before)) return true;
  // K D D I: single letters on both sides.
  const areAlone = !isLatin(at(from - 2)) && !isLatin(at(to + 1));
  return !(areAlone && isLetterOrHyphen(before) && isLetterOrHyphen(after));
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
