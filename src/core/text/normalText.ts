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
  const fold = foldTable();
  const units = new Uint16Array(text.length);
  const starts = new Int32Array(text.length);
  let length = 0;
  for (let i = 0; i < text.length; i++) {
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
  return { units, starts, length, text };
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
