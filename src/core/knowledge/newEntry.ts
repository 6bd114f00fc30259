/** Writes a new entry into a user's entry file. */
import type { Span } from '../text/span';
import type { EntryKind } from './entryFields';

/** An insertion into the text of an entry file. */
export interface NewEntry {
  readonly offset: number;
  readonly text: string;
  /** Where the name stands in the file after the insertion. */
  readonly nameSpan: Span;
}

/** A comment at the head of a new file; it tells what may be written. */
export type Heading = string;

/**
 * The insertion that adds an entry at the end of a file.
 * @param file the file's text; empty for a new file
 * @param name the selected text; white space in it is taken out
 * @param heading comment lines for a new file (without #), or empty
 */
export function newEntry(kind: EntryKind, file: string, name: string, heading: Heading): NewEntry {
  const plain = name.replace(
    /\s+/gu,
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(name) ? '' : ' ',
  );
  const value = JSON.stringify(plain.trim());
  const comment = file.trim() === '' && heading !== '' ? `${commented(heading)}\n` : '';
  const start = file === '' || file.endsWith('\n') ? '' : '\n';
  const before = `${start}${comment}- id: ${value}\n  ${kind === 'law' ? 'title' : 'name'}: `;
  const nameStart = file.length + before.length;
  return {
    offset: file.length,
    text: `${before}${value}\n  aliases: []\n`,
    nameSpan: { start: nameStart, end: nameStart + value.length },
  };
}

function commented(heading: string): string {
  return heading
    .split('\n')
    .map((line) => `# ${line}`.trimEnd())
    .join('\n');
}
