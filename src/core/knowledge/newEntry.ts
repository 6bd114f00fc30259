/** Writes a new entry into a user's entry file. */
import type { Span } from '../text/span';
import type { EntryKind } from './entryFields';
import type { Knowledge } from './knowledge';
import { nameUnits } from '../text/normalText';

/** An insertion into the text of an entry file. */
export interface NewEntry {
  readonly offset: number;
  readonly text: string;
  /** What the user goes on with, in the file after the insertion as it is here: the name, or the empty list of aliases. */
  readonly fillSpan: Span;
}

/** What a selected text is to be registered as. */
export interface EntryName {
  readonly id: string;
  readonly name: string;
  /** True for the id of a built-in entry: what is written changes that one. */
  readonly isBuiltIn: boolean;
}

/** A comment at the head of a new file; it tells what may be written. */
export type Heading = string;

/** So many names that begin like the selected one are compared with it. */
const SIMILAR = 50;

/**
 * The id and name for a selected text: those of the entry that has just this name already, else new ones.
 * @param selected white space in it is taken out
 */
export function entryName(kind: EntryKind, selected: string, knowledge: Knowledge): EntryName {
  const name = selected
    .replace(/\s+/gu, /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(selected) ? '' : ' ')
    .trim();
  const units = nameUnits(name);
  for (const { owner, name: known } of knowledge.suggestions(name, SIMILAR)) {
    if (owner.kind !== kind || nameUnits(known) !== units) continue;
    if (owner.kind === 'law') return { id: owner.law.id, name: owner.law.title, isBuiltIn: true };
    const { id, name: formal } = owner.organization;
    return { id, name: formal, isBuiltIn: true };
  }
  return { id: name, name, isBuiltIn: false };
}

/**
 * The insertion that adds an entry at the end of a file.
 * @param file the file's text; empty for a new file
 * @param heading comment lines for a new file (without #), or empty
 */
export function newEntry(
  kind: EntryKind,
  file: string,
  { id, name, isBuiltIn }: EntryName,
  heading: Heading,
): NewEntry {
  const comment = file.trim() === '' && heading !== '' ? `${commented(heading)}\n` : '';
  const start = file === '' || file.endsWith('\n') ? '' : '\n';
  const value = JSON.stringify(name);
  // A built-in entry keeps its own name; a comment tells which it is.
  const [before, fill, after] = isBuiltIn
    ? [`- id: ${JSON.stringify(id)} # ${name}\n  aliases: [`, '', ']\n']
    : [`- id: ${JSON.stringify(id)}\n  ${kind === 'law' ? 'title' : 'name'}: `, value, '\n  aliases: []\n'];
  const fillStart = file.length + start.length + comment.length + before.length;
  return {
    offset: file.length,
    text: start + comment + before + fill + after,
    fillSpan: { start: fillStart, end: fillStart + fill.length },
  };
}

/** Where a file has an entry with this id already, as `newEntry` writes it or without quotes; else null. */
export function entryWithId(file: string, id: string): Span | null {
  for (const { 0: line, 1: before = '', 2: value = '', index } of file.matchAll(
    /^([ \t]*-[ \t]+id:[ \t]*)("(?:[^"\\\n]|\\.)*"|[^\s#"][^\n#]*?)[ \t]*(?:#.*)?\r?$/gmu,
  )) {
    if (line === '' || (value !== id && value !== JSON.stringify(id))) continue;
    const start = index + before.length;
    return { start, end: start + value.length };
  }
  return null;
}

function commented(heading: string): string {
  return heading
    .split('\n')
    .map((line) => `# ${line}`.trimEnd())
    .join('\n');
}
