/**
 * An indexed document as bytes, to be kept on disk: read back only by the same version of the program's rules, for
 * the same text. Anything else (another version, a file that was cut off while it was written) is no cache.
 *
 *     4 bytes  magic        4 bytes  length of the whole      4 bytes  length of the JSON      4 bytes  checksum
 *     JSON     key, meeting, sections, who speaks, tags, counts of the arrays
 *     Uint32 × n            remarks; hashes and ends of the forms; paragraphs' remarks, starts and hashes; terms, paragraphs, starts and
 *                           ends of all places
 *     Uint16 × n            rows of the counts, and the counts; letters of the forms, in UTF-16
 */
import type { ReadDocument } from './indexedDocument';
import { FormList } from './formList';
import { RemarkTable } from './remarkTable';
import { CountColumn } from './termCounts';
import { textHash } from './textHash';

const MAGIC = 0x54434d4d;
/** To be raised when what is indexed changes in any way: terms, keys, stop words. */
export const CACHE_VERSION = 9;

const HEADER = 16;
const decoder = new TextDecoder('utf-8');

interface Head
  extends Pick<ReadDocument, 'id' | 'meeting' | 'sections' | 'people'>, Pick<RemarkTable, 'ids' | 'tagged'> {
  readonly key: string;
  readonly remarks: number;
  /** How many, and of how many letters in all. */
  readonly forms: number;
  readonly letters: number;
  readonly paragraphs: number;
  readonly places: number;
  /** Rows of the counts; null where none are kept. */
  readonly rows: number | null;
}

/** @param key what must be the same for the cache to hold; see `cacheKey` */
export function encodeDocument(document: ReadDocument, key: string): Uint8Array<ArrayBuffer> {
  const { id, meeting, sections, remarks, people, terms, counts } = document;
  const { places, paragraphRemarks, paragraphStarts, paragraphHashes, forms, formHashes } = terms;
  const head: Head = {
    key,
    id,
    meeting,
    sections,
    people,
    ids: remarks.ids,
    tagged: remarks.tagged,
    remarks: remarks.length,
    forms: forms.length,
    letters: forms.units.length,
    paragraphs: paragraphStarts.length,
    places: places.terms.length,
    rows: counts === undefined ? null : counts.places.length / 2,
  };
  const json = new TextEncoder().encode(JSON.stringify(head));
  const arrays = [
    remarks.numbers,
    formHashes,
    forms.ends,
    paragraphRemarks,
    paragraphStarts,
    paragraphHashes,
    places.terms,
    places.paragraphs,
    places.starts,
    places.ends,
  ];
  const short = [...(counts === undefined ? [] : [counts.places, counts.counts]), forms.units];
  const from = HEADER + padded(json.length);
  const length = from + padded([...arrays, ...short].reduce((sum, { byteLength }) => sum + byteLength, 0));
  const bytes = new Uint8Array(length);
  bytes.set(json, HEADER);
  let at = from;
  for (const array of arrays) {
    new Uint32Array(bytes.buffer, at, array.length).set(array);
    at += array.byteLength;
  }
  for (const array of short) {
    new Uint16Array(bytes.buffer, at, array.length).set(array);
    at += array.byteLength;
  }
  const sum = checksum(new Int32Array(bytes.buffer, HEADER));
  new Uint32Array(bytes.buffer, 0, 4).set([MAGIC, length, json.length, sum]);
  return bytes;
}

/** A document from a cache, and the key it was kept under. */
export interface CachedDocument {
  readonly key: string;
  readonly document: ReadDocument;
}

/** The document; null where the bytes are none, or not whole. */
export function decodeDocument(bytes: Uint8Array): CachedDocument | null {
  const aligned = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
  const { buffer, byteOffset } = aligned;
  if (aligned.length < HEADER || aligned.length % 4 !== 0) return null;
  const [magic, length, jsonLength = 0, sum] = new Uint32Array(buffer, byteOffset, 4);
  if (magic !== MAGIC || length !== aligned.length || HEADER + jsonLength > length) return null;
  if (checksum(new Int32Array(buffer, byteOffset + HEADER, (length - HEADER) / 4)) !== sum) return null;
  const head = parseHead(aligned.subarray(HEADER, HEADER + jsonLength));
  if (head === null) return null;
  const { key, id, meeting, sections, people, ids, tagged, forms, letters, paragraphs, places, rows } = head;
  const remarkNumbers = RemarkTable.numbersOf(head.remarks);
  const count = remarkNumbers + 3 * forms + 4 * paragraphs + 4 * places;
  const shortCount = (2 + CountColumn.Count) * (rows ?? 0) + letters;
  const from = HEADER + padded(jsonLength);
  if (from + padded(4 * count + 2 * shortCount) !== length) return null;
  const numbers = new Uint32Array(buffer, byteOffset + from, count);
  let at = 0;
  const next = (size: number): Uint32Array => numbers.subarray(at, (at += size));
  const shorts = new Uint16Array(buffer, byteOffset + from + 4 * count, shortCount);
  let shortAt = 0;
  const nextShort = (size: number): Uint16Array => shorts.subarray(shortAt, (shortAt += size));
  // A copy: the rest need not stay.
  const remarks = new RemarkTable(ids, tagged, next(remarkNumbers).slice());
  const [formHashes, ends] = [next(2 * forms), next(forms)];
  const paragraphTerms = {
    paragraphRemarks: next(paragraphs),
    paragraphStarts: next(paragraphs),
    paragraphHashes: next(2 * paragraphs),
    places: { terms: next(places), paragraphs: next(places), starts: next(places), ends: next(places) },
  };
  const counts =
    rows === null
      ? {}
      : { counts: { places: nextShort(2 * rows), counts: nextShort(CountColumn.Count * rows) } };
  const terms = { forms: new FormList(nextShort(letters), ends), formHashes, ...paragraphTerms };
  return { key, document: { id, meeting, sections, remarks, people, terms, ...counts } };
}

/** FNV-1a over whole numbers. */
function checksum(numbers: Int32Array): number {
  let sum = 0x811c9dc5;
  // By index: an iterator takes several times as long.
  const { length } = numbers;
  for (let i = 0; i < length; i++) sum = Math.imul(sum ^ (numbers[i] ?? 0), 0x01000193);
  return sum >>> 0;
}

/** A length in bytes up to the next whole number. */
function padded(length: number): number {
  return length + (-length & 3);
}

function parseHead(json: Uint8Array): Head | null {
  try {
    return JSON.parse(decoder.decode(json)) as Head;
  } catch {
    return null;
  }
}

/**
 * What a document's cache depends on: this version, all that decides what is found in a text, and the text.
 * @param content by `contentHash`
 * @param context a hash of the tables, the user's entries and the rules of terms
 */
export function cacheKey(content: string, context: string): string {
  return cacheContext(context) + content;
}

/**
 * A hash of a document.
 * @param content the text, or the bytes it is in
 * @param sidecar the file with the tags beside the text; null where there is none
 */
export function contentHash(content: string | Uint8Array, sidecar: string | null): string {
  return `${textHash(content)}${sidecar === null ? '' : `.${textHash(sidecar)}`}`;
}

/** What a key begins with: of another text the same rules found the same terms in the same paragraphs. */
export function cacheContext(context: string): string {
  return `${CACHE_VERSION}.${context}.`;
}
