/**
 * One form for the characters that names are printed in: full- and half-width, letter case, variant kanji
 * (髙/高), the radicals that PDF extraction leaves (⼀ for 一), the many dashes. One code unit becomes one.
 */
import { foldVariants } from './kanjiVariants';

/** Blocks in which NFKC changes single units: radicals, compatibility ideographs, half- and full-width forms. */
const NFKC_RANGES: readonly (readonly [number, number])[] = [
  [0x2e80, 0x2fdf],
  [0xf900, 0xfaff],
  [0xff01, 0xffee],
];

/** Hyphens and dashes; the long-vowel mark ー is a letter and stays. */
const DASHES = '‐‑‒–—―−－﹣';

let table: Uint16Array | null = null;

/** The fold of every code unit; made once, when first needed. */
export function foldTable(): Uint16Array {
  if (table !== null) return table;
  const folds = new Uint16Array(0x10000);
  for (let c = 0; c < folds.length; c++) folds[c] = c;
  for (const [first, last] of NFKC_RANGES) {
    for (let c = first; c <= last; c++) folds[c] = singleUnit(String.fromCharCode(c).normalize('NFKC'), c);
  }
  foldKanji(folds, 0x3400, 0x9fff);
  foldKanji(folds, 0xf900, 0xfaff);
  for (const dash of DASHES) folds[dash.charCodeAt(0)] = 0x2d;
  for (let c = 0x41; c <= 0x5a; c++) folds[c] = c | 0x20;
  for (let c = 0xff21; c <= 0xff3a; c++) folds[c] = (c - 0xfee0) | 0x20;
  table = folds;
  return folds;
}

/** Folds the variants among a range of kanji; all at once, as asking for each costs tens of milliseconds. */
function foldKanji(folds: Uint16Array, first: number, last: number): void {
  const range = String.fromCharCode(...folds.subarray(first, last + 1));
  const folded = foldVariants(range);
  if (folded.length !== range.length) return;
  for (let i = 0; i < folded.length; i++) folds[first + i] = folded.charCodeAt(i);
}

function singleUnit(text: string, otherwise: number): number {
  return text.length === 1 ? text.charCodeAt(0) : otherwise;
}

/** A sound mark behind half-width katakana (ﾞ ﾟ), folded or not. */
const VOICED = 0x3099;
const SEMI_VOICED = 0x309a;

/**
 * The katakana that a base and a following half-width sound mark make (カ + ﾞ → ガ), or 0.
 * @param base folded katakana
 * @param mark the folded unit behind it
 */
export function voiced(base: number, mark: number): number {
  if (mark !== VOICED && mark !== SEMI_VOICED) return 0;
  return singleUnit((String.fromCharCode(base) + String.fromCharCode(mark)).normalize('NFC'), 0);
}

/** True for white space that may stand between the letters of a name: spaces, but no tab and no line end. */
export function isGap(c: number): boolean {
  return c === 0x20 || c === 0x3000 || c === 0xa0 || (c >= 0x2000 && c <= 0x200a) || c === 0x202f;
}
