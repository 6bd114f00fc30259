import fs from 'node:fs';

/** A file in a zip archive. */
export interface ZipEntry {
  readonly name: string;
  /** Bytes, not compressed. */
  readonly size: number;
}

const endOfDirectory = 0x06054b50;
const directoryEntry = 0x02014b50;

/** The files of a zip archive, by its central directory. Throws when the file is no such archive. */
export function zipEntries(file: string): ZipEntry[] {
  const data = fs.readFileSync(file);
  let end = data.length - 22;
  while (end >= 0 && data.readUInt32LE(end) !== endOfDirectory) end--;
  if (end < 0) throw new Error(`${file} is no zip archive.`);
  const entries: ZipEntry[] = [];
  let at = data.readUInt32LE(end + 16);
  for (let left = data.readUInt16LE(end + 10); left > 0; left--) {
    if (data.readUInt32LE(at) !== directoryEntry) throw new Error(`${file} has a broken directory.`);
    const [name, extra, comment] = [28, 30, 32].map((offset) => data.readUInt16LE(at + offset));
    const from = at + 46;
    entries.push({
      name: data.toString('utf8', from, from + (name ?? 0)),
      size: data.readUInt32LE(at + 24),
    });
    at = from + (name ?? 0) + (extra ?? 0) + (comment ?? 0);
  }
  return entries;
}
