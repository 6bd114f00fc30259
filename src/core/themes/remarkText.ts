import type { Minutes, Remark } from '../minutes/model';
import { squeeze } from '../text/chars';

/** Texts of remarks as they are compared: white space does not count, so that wraps make no difference. */

/** As much of a remark is quoted, in UTF-16 units: most remarks as a whole. */
export const quoteLength = 1000;

/** What a remark says, from its begin, without white space. */
export function comparable(text: string): string {
  return squeeze(text.slice(0, quoteLength));
}

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

/** The fingerprints of all remarks, in order: what a document's remarks were, in little room. */
export function census({ remarks }: Minutes): string[] {
  return remarks.map(fingerprint);
}

/** Texts longer than this are compared by longer pieces: phrases that everybody uses do not make them alike. */
const shortText = 24;

/**
 * How alike two texts are, from 0 to 1: Dice's coefficient (Ecology 26, 1945) over their pieces of 2 or, in longer
 * texts, 5 neighbouring characters, each counted as often as it occurs. White space must be taken out before.
 */
export function likeness(a: string, b: string): number {
  if (a === b) return 1;
  const size = Math.min(a.length, b.length) < shortText ? 2 : 5;
  if (a.length < size || b.length < size) return 0;
  const counts = new Map<string, number>();
  for (let i = 0; i + size <= a.length; i++) {
    const piece = a.slice(i, i + size);
    counts.set(piece, (counts.get(piece) ?? 0) + 1);
  }
  let shared = 0;
  for (let i = 0; i + size <= b.length; i++) {
    const piece = b.slice(i, i + size);
    const left = counts.get(piece) ?? 0;
    if (left === 0) continue;
    counts.set(piece, left - 1);
    shared++;
  }
  return (2 * shared) / (a.length + b.length - 2 * size + 2);
}
