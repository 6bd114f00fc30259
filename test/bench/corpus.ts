import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decodeText } from '../../src/core/text/decode';

export const MIB = 1024 * 1024;

/** Where texts to measure on are found: published minutes beside the project, else the samples in it. */
const FOLDERS = ['../shared/corpus', 'seeds', 'test/fixtures/layouts'];

export interface Corpus {
  /** The folder the text is made of. */
  readonly source: string;
  /** All its texts, one after the other. */
  readonly text: string;
}

/** Reads the texts to measure on. Throws when there are none. */
export function readCorpus(root: string): Corpus {
  for (const source of FOLDERS) {
    const folder = join(root, source);
    if (!existsSync(folder)) continue;
    const texts = readdirSync(folder)
      .filter((name) => name.endsWith('.txt'))
      .sort()
      .map((name) => decodeText(readFileSync(join(folder, name)))?.text ?? '');
    const text = texts.join('\n');
    if (text !== '') return { source, text };
  }
  throw new Error(`There is no text in ${FOLDERS.join(', ')}.`);
}

/** The text repeated, up to the last whole line within so many bytes of UTF-8. */
export function repeatedTo(text: string, bytes: number): string {
  const once = Buffer.from(`${text}\n`);
  const all = Buffer.alloc(bytes, once);
  // From bytes, not by joining strings: what is measured is not to flatten a rope first.
  return all.subarray(0, all.lastIndexOf(10) + 1).toString('utf8');
}
