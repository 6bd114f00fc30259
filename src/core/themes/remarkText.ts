import type { Remark } from '../minutes/model';
import { foldWidth, squeeze } from '../text/chars';

/** Texts of remarks as they are compared: white space does not count, so that wraps make no difference. */

/** As much of a remark is quoted, in UTF-16 units: most remarks as a whole. */
export const quoteLength = 1000;

/**
 * One short string for who says what, a few characters long; the same for remarks that say the same. 53 bits: of
 * 10,000 different remarks two are taken for the same once in 10⁸ documents.
 */
export function fingerprint({ speaker, text }: Pick<Remark, 'speaker' | 'text'>): string {
  const said = `${squeeze(speaker ?? '')}\u001f${squeeze(text)}`;
  let a = 0x811c9dc5;
  let b = 0x1234567;
  for (let i = 0; i < said.length; i++) {
    const c = said.charCodeAt(i);
    a = Math.imul(a ^ c, 0x01000193);
    b = Math.imul(b ^ c, 0x5bd1e995);
  }
  a ^= a >>> 15;
  b ^= b >>> 13;
  return ((b >>> 11) * 2 ** 32 + (a >>> 0)).toString(36);
}

/** How much of two texts is in both, each from 0 to 1. */
export interface Overlap {
  readonly ofFirst: number;
  readonly ofSecond: number;
}

/** How much of one text is left in another, in pieces of two characters; begin and end count as characters. */
export function overlap(first: string, second: string): Overlap {
  const a = pairsOf(first);
  const b = pairsOf(second);
  const common = commonLength(a, b);
  return { ofFirst: common / a.length, ofSecond: common / b.length };
}

/** True when hardly anything but a few words were typed into the one text to make the other. */
export function isShortEdit(first: string, second: string): boolean {
  const [short, long] = [plain(first), plain(second)].sort((a, b) => a.length - b.length);
  if (short === undefined || long === undefined || long.length - short.length > fewWords) return false;
  return commonLength(codesOf(short), codesOf(long)) >= nearlyAll * short.length && short !== '';
}

/** As many characters are a few words. */
const fewWords = 12;
const nearlyAll = 0.8;

/** Length of the longest common subsequence (Wagner and Fischer, Journal of the ACM 21, 1974). Quadratic. */
function commonLength(a: readonly number[], b: readonly number[]): number {
  const row = new Uint32Array(b.length + 1);
  for (const value of a) {
    let diagonal = 0;
    for (let k = 1; k <= b.length; k++) {
      const above = row[k] ?? 0;
      row[k] = value === b[k - 1] ? diagonal + 1 : Math.max(above, row[k - 1] ?? 0);
      diagonal = above;
    }
  }
  return row[b.length] ?? 0;
}

function codesOf(text: string): number[] {
  return Array.from({ length: text.length }, (_, i) => text.charCodeAt(i));
}

/** Two neighbouring characters as one number. */
function pairsOf(text: string): number[] {
  const codes = [...codesOf(plain(text)), 2];
  return codes.map((code, i) => (codes[i - 1] ?? 1) * 2 ** 16 + code);
}

/** White space and the width of letters and digits make no difference. */
export function plain(text: string): string {
  return foldWidth(squeeze(text));
}

/** The indices of a list by the value there, in order. */
export function placesOf(list: readonly string[]): Map<string, number[]> {
  const places = new Map<string, number[]>();
  list.forEach((value, i) => {
    const known = places.get(value);
    if (known === undefined) places.set(value, [i]);
    else known.push(i);
  });
  return places;
}
