import type { ChangedLines } from './changedLines';
import { foldTable, isGap, voiced } from './fold';

/**
 * A text as names are looked for in it: folded (see `foldTable`), without the spaces between letters. Each unit
 * knows where it stands in the text.
 *
 *     text   Ｋ Ｄ Ｄ Ｉ社     units  k d d i 社     starts  0 2 4 6 7
 */
export interface NormalText {
  /** Folded code units; only the first `length` count. */
  readonly units: Uint16Array;
  /** Offset in the text of each unit. */
  readonly starts: Int32Array;
  readonly length: number;
  /** The text itself. */
  readonly text: string;
}

/** Normalises a text, in one pass. */
export function normalText(text: string): NormalText {
  const units = new Uint16Array(text.length);
  const starts = new Int32Array(text.length);
  return { units, starts, length: fill(units, starts, 0, text, 0, text.length), text };
}

/**
 * Normalises the next version of a text: what stands before and behind the changed lines is taken over.
 * @param changed from `previous.text` to `text`
 */
export function normalTextAfter(previous: NormalText, text: string, changed: ChangedLines): NormalText {
  const units = new Uint16Array(text.length);
  const starts = new Int32Array(text.length);
  const head = unitFrom(previous, changed.start);
  units.set(previous.units.subarray(0, head));
  starts.set(previous.starts.subarray(0, head));
  let length = fill(units, starts, head, text, changed.start, changed.after);
  const tail = unitFrom(previous, changed.before);
  units.set(previous.units.subarray(tail, previous.length), length);
  const shift = changed.after - changed.before;
  for (let i = tail; i < previous.length; i++) starts[length++] = (previous.starts[i] ?? 0) + shift;
  return { units, starts, length, text };
}

/** The first unit that stands at or behind an offset of the text; the number of units where none does. */
export function unitFrom({ starts, length }: NormalText, offset: number): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((starts[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Appends what stands from `from` to `to` to `length` units; gives their number then. */
function fill(
  units: Uint16Array,
  starts: Int32Array,
  length: number,
  text: string,
  from: number,
  to: number,
): number {
  const fold = foldTable();
  for (let i = from; i < to; i++) {
    const c = text.charCodeAt(i);
    if (c <= 0x3000 && isGap(c)) continue;
    const unit = fold[c] ?? c;
    if ((unit === 0x3099 || unit === 0x309a) && length > 0) {
      const whole = voiced(units[length - 1] ?? 0, unit);
      if (whole > 0) {
        units[length - 1] = whole;
        continue;
      }
    }
    units[length] = unit;
    starts[length] = i;
    length++;
  }
  return length;
}

/** Where the unit ends in the text; one more where a sound mark belongs to it (ｶﾞ). */
export function unitEnd(normal: NormalText, index: number): number {
  const start = normal.starts[index] ?? normal.text.length;
  const mark = normal.text.charCodeAt(start + 1);
  const isMark = mark === 0xff9e || mark === 0xff9f || mark === 0x3099 || mark === 0x309a;
  return isMark && normal.units[index] !== foldTable()[normal.text.charCodeAt(start)] ? start + 2 : start + 1;
}

/** True when a unit and the next one stand in the text with nothing between them. */
export function isAdjacent(normal: NormalText, index: number): boolean {
  return index >= 0 && index + 1 < normal.length && normal.starts[index + 1] === unitEnd(normal, index);
}

/** The key of a name: what `normalText` makes of it, as a string. Equal keys are the same name. */
export function nameUnits(name: string): string {
  const fold = foldTable();
  let units = '';
  for (let i = 0; i < name.length; i++) {
    const c = name.charCodeAt(i);
    if (isGap(c)) continue;
    const unit = fold[c] ?? c;
    const whole = voiced(units.charCodeAt(units.length - 1), unit);
    units = whole > 0 ? units.slice(0, -1) + String.fromCharCode(whole) : units + String.fromCharCode(unit);
  }
  return units;
}
