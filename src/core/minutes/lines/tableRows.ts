/** Rows of a table with a speaker in one cell and what is said in the next: | 甲野部長 | 三百個あります。 |. */
import { isSpace, skipSpaces } from '../../text/chars';
import type { Span } from '../../text/span';
import { isRoleAtEnd } from '../speakers/roles';
import { openerClass, OpenerClass } from './openers';

/** The bar between cells. */
export const bar = 0x7c;
/** Whoever speaks has no longer cell, in UTF-16 units. */
const maxLabel = 20;

/** A row's speaker and where the speech begins. */
export interface SpokenRow {
  readonly label: Span;
  readonly speech: number;
}

/**
 * Reads the row that begins with the bar at `from`; a number may stand in a cell before the speaker. Null for a row without a
 * role before a sentence.
 */
export function readSpokenRow(source: string, from: number, to: number): SpokenRow | null {
  for (let start = from, seen = 0; seen < 2; seen++) {
    const close = source.indexOf('|', start + 1);
    if (close < 0 || close >= to || close - start > maxLabel) return null;
    const label = trimmed(source, start + 1, close);
    if (isRoleAtEnd(source, label.start, label.end)) {
      const speech = skipSpaces(source, close + 1, to);
      const rest = source.slice(speech, to);
      return /[。？！]/u.test(rest) && !/\|\s*\S/u.test(rest) ? { label, speech } : null;
    }
    if (!/^[0-9０-９]*$/u.test(source.slice(label.start, label.end))) return null;
    start = close;
  }
  return null;
}

/** A row whose cell goes on below is longer, in UTF-16 units. */
const minOpenRow = 30;

/**
 * | ○ | 甲野会長より説明があった。 |: where the mark stands that has the row's first cell for itself, before a sentence; -1 in any
 * other row that begins with the bar at `from`.
 */
export function markInRow(source: string, from: number, to: number): number {
  const at = skipSpaces(source, from + 1, to);
  const opener = openerClass(source.charCodeAt(at));
  if (opener !== OpenerClass.Circle && opener !== OpenerClass.Square && opener !== OpenerClass.Bullet)
    return -1;
  const text = behindBar(source, at + 1, to);
  if (text < 0) return -1;
  const close = source.indexOf('|', text);
  const told = source.slice(text, to).includes('。');
  if (close >= 0 && close < to) return close === to - 1 && told ? at : -1;
  return told || to - from > minOpenRow ? at : -1;
}

/** Past the bar that stands at `from`, behind white space or not; -1 where none does. */
export function behindBar(source: string, from: number, to: number): number {
  const at = skipSpaces(source, from, to);
  return at < to && source.charCodeAt(at) === bar ? skipSpaces(source, at + 1, to) : -1;
}

function trimmed(source: string, from: number, to: number): Span {
  const start = skipSpaces(source, from, to);
  let end = to;
  while (end > start && isSpace(source.charCodeAt(end - 1))) end--;
  return { start, end };
}
