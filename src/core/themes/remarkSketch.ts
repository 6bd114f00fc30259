import type { Remark } from '../minutes/model';
import { plain } from './remarkText';

/**
 * What is left of a remark's words when the remark itself is not kept: numbers for its pieces of three neighbouring
 * characters. Two texts are as alike as their sketches, however many words were typed or deleted in between.
 */
export interface Sketch {
  /** Number of the speaker's name; that of the empty text for nobody. */
  readonly speaker: number;
  /** The numbers of the pieces, ascending, each once. */
  readonly pieces: readonly number[];
  /**
   * How much of all numbers is covered, from 0 to 1: of a text with many pieces only those with the lowest numbers are
   * kept (bottom-k sketch; Broder, On the resemblance and containment of documents, SEQUENCES 1997).
   */
  readonly covered: number;
}

/** Numbers are below this. */
const numberLimit = 2 ** 24;
/** As many numbers are written of a remark: all of its pieces when it has no more characters than that. */
const written = 32;
/** Characters of base64url for a number. */
const digits = 4;
const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** The sketch of a whole remark. */
export function sketchOf({ speaker, text }: Pick<Remark, 'speaker' | 'text'>): Sketch {
  const pieces = new Set<number>();
  eachPiece(text, (piece) => pieces.add(piece));
  return { speaker: speakerNumber(speaker), pieces: ascending(pieces), covered: 1 };
}

export function speakerNumber(speaker: string | null): number {
  let hash = 0;
  for (const c of plain(speaker ?? '')) hash = Math.imul(hash ^ (c.codePointAt(0) ?? 0), 0x01000193);
  return mixed(hash);
}

/** Calls `visit` with the number of each piece of the text, as often as it occurs; its begin and end count as characters. */
export function eachPiece(text: string, visit: (piece: number) => void): void {
  const said = plain(text);
  if (said === '') return;
  let a = 0;
  let b = 1;
  for (let i = 0; i <= said.length; i++) {
    const c = i < said.length ? said.charCodeAt(i) : 2;
    if (i > 0 || said.length === 0) visit(mixed(Math.imul(Math.imul(a, 0x1003f) ^ b, 0x1003f) ^ c));
    a = b;
    b = c;
  }
}

/** One short string: the speaker and the lowest numbers. */
export function encodeSketch({ speaker, pieces }: Sketch): string {
  return [speaker, ...pieces.slice(0, written)].map(encodeNumber).join('');
}

/** Null for what `encodeSketch` has not made. */
export function decodeSketch(code: string): Sketch | null {
  if (code.length < digits || code.length % digits !== 0 || !/^[\w-]+$/u.test(code)) return null;
  const numbers: number[] = [];
  for (let i = 0; i < code.length; i += digits) numbers.push(decodeNumber(code, i));
  const [speaker = 0, ...pieces] = numbers;
  const last = pieces[written - 1];
  return { speaker, pieces: ascending(pieces), covered: last === undefined ? 1 : (last + 1) / numberLimit };
}

function ascending(numbers: Iterable<number>): number[] {
  return [...numbers].sort((a, b) => a - b);
}

/** Spreads a number evenly over those below the limit (the finalizer of MurmurHash3, which is in the public domain). */
function mixed(hash: number): number {
  let h = hash;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 8;
}

function encodeNumber(value: number): string {
  let code = '';
  for (let shift = (digits - 1) * 6; shift >= 0; shift -= 6) code += alphabet.charAt((value >>> shift) & 63);
  return code;
}

function decodeNumber(code: string, at: number): number {
  let value = 0;
  for (let i = at; i < at + digits; i++) value = value * 64 + alphabet.indexOf(code.charAt(i));
  return value;
}
