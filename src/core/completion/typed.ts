/** What stands before the cursor, as the beginning of a name. */
import { Script, scriptOf } from '../text/letters';
import { nameUnits } from '../text/normalText';

/** A stretch right before the cursor. */
export interface Typed {
  /** Offset in the line. */
  readonly start: number;
  readonly text: string;
  /** As names are compared (see `nameUnits`). */
  readonly key: string;
}

/** So far back a name may begin; longer titles are found from here on. */
const REACH = 60;
/** A stretch of so many units is no chance: a kanji may stand before it. */
const CERTAIN = 4;

/**
 * The stretches before the cursor that a name may begin with, longest first: Japanese does not part words, so
 * each place is tried where one may begin.
 * @param before the line up to the cursor
 */
export function* typedStretches(before: string): Generator<Typed> {
  for (let start = Math.max(0, before.length - REACH); start < before.length; start++) {
    const text = before.slice(start);
    const key = nameUnits(text);
    const first = scriptOf(key.charCodeAt(0));
    if (first === Script.Other || text.charAt(0).trim() === '') continue;
    if (mayBegin(first, key.length, before.charAt(start - 1))) yield { start, text, key };
  }
}

/** False in the middle of a word: SC in NISC, キュリティ in セキュリティ, 市総務 in 横浜市総務. */
function mayBegin(first: Script, length: number, before: string): boolean {
  if (before === '') return true;
  const other = scriptOf(nameUnits(before).charCodeAt(0));
  const isLatin = (script: Script): boolean => script === Script.Latin || script === Script.Digit;
  if (isLatin(first)) return !isLatin(other);
  if (first === Script.Kanji || first === Script.Hiragana) return first !== other || length >= CERTAIN;
  return first !== other;
}

/** True for a stretch that is a whole word by itself: nothing but kanji, katakana or Latin letters, none before it. */
export function isWholeRun({ start, key }: Typed, before: string): boolean {
  for (let i = 0; i < key.length; i++) {
    const script = scriptOf(key.charCodeAt(i));
    if (script === Script.Other || script === Script.Hiragana) return false;
  }
  if (start === 0) return true;
  const other = scriptOf(nameUnits(before.charAt(start - 1)).charCodeAt(0));
  return other === Script.Other || other === Script.Hiragana;
}
