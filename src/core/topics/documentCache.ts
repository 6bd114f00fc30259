/**
 * An indexed document as bytes, to be kept on disk: read back only by the same version of the program's rules, for
 * the same text. Anything else (another version, a file that was cut off while it was written) is no cache.
 *
 *     4 bytes  magic        4 bytes  length of the whole      4 bytes  length of the JSON
 *     JSON     key, meeting, sections, remarks, terms, counts of the arrays
 *     Uint32 × n            paragraphs' remarks and starts; terms, paragraphs, starts and ends of all places
 */
import type { IndexedDocument } from './indexedDocument';
import type { DocumentTerms } from './termCollector';

const MAGIC = 0x54434d4d;
/** To be raised when what is indexed changes in any way: terms, keys, stop words. */
export const CACHE_VERSION = 2;

const HEADER = 12;

interface Head extends Pick<IndexedDocument, 'id' | 'meeting' | 'sections' | 'remarks'> {
  readonly key: string;
  readonly terms: DocumentTerms['terms'];
  readonly paragraphs: number;
  readonly places: number;
}

/** @param key what must be the same for the cache to hold; see `cacheKey` */
export function encodeDocument(document: IndexedDocument, key: string): Uint8Array {
  const { id, meeting, sections, remarks, terms } = document;
  const { places, paragraphRemarks, paragraphStarts } = terms;
  const head: Head = {
    key,
    id,
    meeting,
    sections,
    remarks,
    terms: terms.terms,
    paragraphs: paragraphStarts.length,
    places: places.terms.length,
  };
  const json = new TextEncoder().encode(JSON.stringify(head));
  const arrays = [
    paragraphRemarks,
    paragraphStarts,
    places.terms,
    places.paragraphs,
    places.starts,
    places.ends,
  ];
  const from = HEADER + json.length + (-json.length & 3);
  const length = from + arrays.reduce((sum, array) => sum + array.byteLength, 0);
  const bytes = new Uint8Array(length);
  new Uint32Array(bytes.buffer, 0, 3).set([MAGIC, length, json.length]);
  bytes.set(json, HEADER);
  let at = from;
  for (const array of arrays) {
    new Uint32Array(bytes.buffer, at, array.length).set(array);
    at += array.byteLength;
  }
  return bytes;
}

/** The document; null where the bytes are none, or those of another text or version. */
export function decodeDocument(bytes: Uint8Array, key: string): IndexedDocument | null {
  const aligned = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
  const { buffer, byteOffset } = aligned;
  if (aligned.length < HEADER) return null;
  const [magic, length, jsonLength = 0] = new Uint32Array(buffer, byteOffset, 3);
  if (magic !== MAGIC || length !== aligned.length || HEADER + jsonLength > length) return null;
  const head = parseHead(aligned.subarray(HEADER, HEADER + jsonLength));
  if (head?.key !== key) return null;
  const { id, meeting, sections, remarks, terms, paragraphs, places } = head;
  let at = byteOffset + HEADER + jsonLength + (-jsonLength & 3);
  if (at - byteOffset + 4 * (2 * paragraphs + 4 * places) !== length) return null;
  const next = (count: number): Uint32Array => {
    const array = new Uint32Array(buffer, at, count);
    at += count * 4;
    return array;
  };
  return {
    id,
    meeting,
    sections,
    remarks,
    terms: {
      terms,
      paragraphRemarks: next(paragraphs),
      paragraphStarts: next(paragraphs),
      places: { terms: next(places), paragraphs: next(places), starts: next(places), ends: next(places) },
    },
  };
}

function parseHead(json: Uint8Array): Head | null {
  try {
    return JSON.parse(new TextDecoder('utf-8').decode(json)) as Head;
  } catch {
    return null;
  }
}

/**
 * What a document's cache depends on: this version, the text, and all that decides what is found in it.
 * @param context a hash of the tables, the user's entries and the rules of terms
 */
export function cacheKey(text: string, context: string): string {
  return `${CACHE_VERSION}.${context}.${textHash(text)}`;
}

/** A hash of 64 bits of a text (two rounds of FNV-1a with different beginnings), and its length. */
export function textHash(text: string): string {
  let one = 0x811c9dc5;
  let two = 0x9e3779b9;
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    one = Math.imul(one ^ c, 0x01000193);
    two = Math.imul(two ^ (c + (one >>> 16)), 0x85ebca6b);
  }
  return `${(one >>> 0).toString(36)}-${(two >>> 0).toString(36)}-${text.length.toString(36)}`;
}
