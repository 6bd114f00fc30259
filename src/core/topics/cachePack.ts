/**
 * Caches of many documents in one file.
 *
 *     4 bytes  magic        4 bytes  length of the JSON
 *     JSON     name and length of each cache, in order
 *     the caches
 *
 * All begin at whole multiples of four bytes. What is in a cache has a checksum of its own.
 */

/** Caches by name. */
export type Records = Map<string, Uint8Array>;

const MAGIC = 0x50434d4d;
const HEADER = 8;

export function encodePack(records: Records): Uint8Array<ArrayBuffer> {
  const directory = Array.from(records, ([name, { length }]) => [name, length] as const);
  const json = new TextEncoder().encode(JSON.stringify(directory));
  let at = HEADER + padded(json.length);
  const bytes = new Uint8Array(directory.reduce((sum, [, length]) => sum + padded(length), at));
  new Uint32Array(bytes.buffer, 0, 2).set([MAGIC, json.length]);
  bytes.set(json, HEADER);
  for (const record of records.values()) {
    bytes.set(record, at);
    at += padded(record.length);
  }
  return bytes;
}

/** The caches, parts of the bytes; null where these are no pack, or one that was cut off. */
export function decodePack(bytes: Uint8Array): Records | null {
  if (bytes.length < HEADER) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const jsonLength = view.getUint32(4, true);
  if (view.getUint32(0, true) !== MAGIC || HEADER + jsonLength > bytes.length) return null;
  const records: Records = new Map();
  let at = HEADER + padded(jsonLength);
  for (const [name, length] of parseDirectory(bytes.subarray(HEADER, HEADER + jsonLength))) {
    records.set(name, bytes.subarray(at, at + length));
    at += padded(length);
  }
  return at === bytes.length ? records : null;
}

function parseDirectory(json: Uint8Array): readonly (readonly [name: string, length: number])[] {
  try {
    return JSON.parse(new TextDecoder().decode(json)) as readonly (readonly [string, number])[];
  } catch {
    return [];
  }
}

/** A length in bytes up to the next whole number of four. */
function padded(length: number): number {
  return length + (-length & 3);
}
