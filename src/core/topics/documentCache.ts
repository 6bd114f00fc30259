/**
 * An indexed document as bytes, to be kept on disk: read back only by the same version of the program's rules, for
 * the same text. Anything else (another version, a file that was cut off while it was written) is no cache.
 *
 *     4 bytes  magic        4 bytes  length of the whole      4 bytes  length of the JSON      4 bytes  checksum
 *     JSON     key, meeting, sections, who speaks, tags, forms of the terms, counts of the arrays
 *     Uint32 × n            remarks; hashes of the forms; paragraphs' remarks, starts and hashes; terms, paragraphs, starts and ends of
 *                           all places
 */
import type { IndexedDocument, IndexedRemark, ReadDocument } from './indexedDocument';
import { textHash } from './textHash';

const MAGIC = 0x54434d4d;
/** To be raised when what is indexed changes in any way: terms, keys, stop words. */
export const CACHE_VERSION = 6;

const HEADER = 16;
/** No form has it in it. */
const FORM_END = '\n';

interface Head extends Pick<IndexedDocument, 'id' | 'meeting' | 'sections'> {
  readonly key: string;
  /** Ids of the remarks. */
  readonly ids: readonly string[];
  /** Speakers and their groups, each pair once. */
  readonly people: readonly (readonly [speaker: string | null, group: string | null])[];
  /** Of the remarks that have some. */
  readonly tags: readonly (readonly [remark: number, tags: readonly string[]])[];
  /** How many, and all in one. */
  readonly formCount: number;
  readonly forms: string;
  readonly paragraphs: number;
  readonly places: number;
}

/** Numbers of a remark: its speaker, one more than its section (0 for none), start and end. */
const REMARK_NUMBERS = 4;

/** @param key what must be the same for the cache to hold; see `cacheKey` */
export function encodeDocument(document: ReadDocument, key: string): Uint8Array<ArrayBuffer> {
  const { id, meeting, sections, remarks, terms } = document;
  const { places, paragraphRemarks, paragraphStarts, paragraphHashes, forms, formHashes } = terms;
  const people = new Map<string, { readonly index: number; readonly pair: Head['people'][number] }>();
  const numbers = new Uint32Array(remarks.length * REMARK_NUMBERS);
  for (const [i, { speaker, group, section, start, end }] of remarks.entries()) {
    const name = JSON.stringify([speaker, group]);
    const person = people.get(name) ?? { index: people.size, pair: [speaker, group] as const };
    people.set(name, person);
    numbers.set([person.index, section === null ? 0 : section + 1, start, end], i * REMARK_NUMBERS);
  }
  const head: Head = {
    key,
    id,
    meeting,
    sections,
    ids: remarks.map((remark) => remark.id),
    people: Array.from(people.values(), ({ pair }) => pair),
    tags: remarks.flatMap(({ tags }, i) => (tags.length === 0 ? [] : [[i, tags] as const])),
    formCount: forms.length,
    forms: forms.join(FORM_END),
    paragraphs: paragraphStarts.length,
    places: places.terms.length,
  };
  const json = new TextEncoder().encode(JSON.stringify(head));
  const arrays = [
    numbers,
    formHashes,
    paragraphRemarks,
    paragraphStarts,
    paragraphHashes,
    places.terms,
    places.paragraphs,
    places.starts,
    places.ends,
  ];
  const from = HEADER + json.length + (-json.length & 3);
  const length = from + arrays.reduce((sum, array) => sum + array.byteLength, 0);
  const bytes = new Uint8Array(length);
  bytes.set(json, HEADER);
  let at = from;
  for (const array of arrays) {
    new Uint32Array(bytes.buffer, at, array.length).set(array);
    at += array.byteLength;
  }
  const sum = checksum(new Uint32Array(bytes.buffer, HEADER));
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
  if (checksum(new Uint32Array(buffer, byteOffset + HEADER, (length - HEADER) / 4)) !== sum) return null;
  const head = parseHead(aligned.subarray(HEADER, HEADER + jsonLength));
  if (head === null) return null;
  const { key, id, meeting, sections, forms, formCount, paragraphs, places } = head;
  let at = byteOffset + HEADER + jsonLength + (-jsonLength & 3);
  const numbers = REMARK_NUMBERS * head.ids.length + 2 * formCount + 4 * paragraphs + 4 * places;
  if (at - byteOffset + 4 * numbers !== length) return null;
  // Copies: the bytes, most of them JSON, need not stay.
  const next = (count: number): Uint32Array => {
    const array = new Uint32Array(buffer, at, count).slice();
    at += count * 4;
    return array;
  };
  const remarks = remarksOf(head, next(head.ids.length * REMARK_NUMBERS));
  let read: readonly string[] | null = null;
  const terms = {
    // Most forms are known by their hashes, and never read.
    get forms(): readonly string[] {
      return (read ??= forms === '' ? [] : forms.split(FORM_END));
    },
    formHashes: next(2 * formCount),
    paragraphRemarks: next(paragraphs),
    paragraphStarts: next(paragraphs),
    paragraphHashes: next(2 * paragraphs),
    places: { terms: next(places), paragraphs: next(places), starts: next(places), ends: next(places) },
  };
  return { key, document: { id, meeting, sections, remarks, terms } };
}

function remarksOf({ ids, people, tags }: Head, numbers: Uint32Array): IndexedRemark[] {
  const tagged = new Map(tags);
  return ids.map((id, i) => {
    const at = i * REMARK_NUMBERS;
    const [speaker = null, group = null] = people[numbers[at] ?? 0] ?? [];
    const section = numbers[at + 1] ?? 0;
    return {
      id,
      speaker,
      group,
      tags: tagged.get(i) ?? noTags,
      section: section === 0 ? null : section - 1,
      start: numbers[at + 2] ?? 0,
      end: numbers[at + 3] ?? 0,
    };
  });
}

const noTags: readonly string[] = [];

/** FNV-1a over whole numbers. */
function checksum(numbers: Uint32Array): number {
  let sum = 0x811c9dc5;
  for (const number of numbers) sum = Math.imul(sum ^ number, 0x01000193);
  return sum >>> 0;
}

function parseHead(json: Uint8Array): Head | null {
  try {
    return JSON.parse(new TextDecoder('utf-8').decode(json)) as Head;
  } catch {
    return null;
  }
}

/**
 * What a document's cache depends on: this version, all that decides what is found in a text, and the text.
 * @param content the text, or the bytes it is in
 * @param context a hash of the tables, the user's entries and the rules of terms
 * @param sidecar the file with the tags beside the text; null where there is none
 */
export function cacheKey(content: string | Uint8Array, context: string, sidecar: string | null): string {
  return `${cacheContext(context)}${textHash(content)}${sidecar === null ? '' : `.${textHash(sidecar)}`}`;
}

/** What a key begins with: of another text the same rules found the same terms in the same paragraphs. */
export function cacheContext(context: string): string {
  return `${CACHE_VERSION}.${context}.`;
}
