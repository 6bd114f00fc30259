/** Names whose letters are spread, in columns or side by side without anything between them. */
import { isNamePart, isPost } from './attendeeNames';
import type { Entry } from './attendeeEntry';
import { isRoleWord } from '../speakers/roles';
import type { Token } from './token';
import {
  entryOfRun,
  isLetterOfName,
  joined,
  maxSpreadName,
  minLetters,
  minNameLetters,
  minWords,
  postAt,
} from './paddedNames';

/** Cells that a spread name takes at least and at most, and by how much those of one row may differ. */
const minCells = 9;
const maxCells = 15;
const cellSlack = 1;

/**
 * 笠 野    薫 小笠原 三 郎 沖 山 恵 子: spread names of one width with no more between them than between their letters. Null for a
 * row of any other form, and where it can be cut in more than one way.
 */
export function evenlySpread(tokens: readonly Token[]): Entry[] | null {
  if (tokens.length < 2 * minWords || !tokens.every(isLetterOfName)) return null;
  if (tokens.filter(({ text }) => text.length === 1).length < minLetters) return null;
  let found: Token[][] | null = null;
  for (let width = minCells; width + cellSlack <= maxCells; width++) {
    const cut = cutEvenly(tokens, width, width + cellSlack);
    if (cut === null || (found !== null && found.length === cut.length)) continue;
    if (found !== null) return null;
    found = cut;
  }
  if (found === null || found.length < 2) return null;
  const entries: Entry[] = [];
  for (const name of found) {
    const entry = entryOfRun(name, 0);
    // 管　　理　　者　　笠　野　　　薫: a post, and who holds it.
    if (entry === null || isRoleWord(joined(name).replace(/^副/u, ''))) return null;
    entries.push(entry);
  }
  return entries;
}

/** 副会長　笠 野 太 郎 沖 山 恵 子: evenly spread names behind the post that all of them have; null for any other row. */
export function spreadBehindSharedPost(tokens: readonly Token[]): Entry[] | null {
  const post = postAt(tokens, 0);
  const entries = post === 0 ? null : evenlySpread(tokens.slice(post));
  if (entries === null || entries.some(({ name }) => isPost(name.replace(' ', '')))) return null;
  const affiliation = joined(tokens.slice(0, post));
  return entries.map((entry) => ({ ...entry, affiliation }));
}

/** No letters of a name stand so far apart, in UTF-16 units. */
const minColumnGap = 3;

/**
 * 笠 野 太 郎　　　　　沖 山 さゆり: spread names in columns, each with its post before it or none. Null for a row of any other form,
 * and where no column is a spread name.
 */
export function spreadInColumns(tokens: readonly Token[]): Entry[] | null {
  const columns: Token[][] = [];
  let isSpread = false;
  for (const token of tokens) {
    const column = columns.at(-1);
    const last = column?.at(-1);
    isSpread ||= token.text.length < token.end - token.start;
    if (column !== undefined && last !== undefined && token.start - last.end < minColumnGap)
      column.push(token);
    else columns.push([token]);
  }
  if (!isSpread || columns.length < 2) return null;
  const entries: Entry[] = [];
  for (const column of columns) {
    const post = column.length > 1 ? postAt(column, 0) : 0;
    const name = column.slice(post);
    const letters = name.reduce((sum, { text }) => sum + text.length, 0);
    if (letters < minNameLetters || letters > maxSpreadName || !name.every(({ text }) => isNamePart(text)))
      return null;
    const entry = entryOfRun(column, post);
    if (entry === null) return null;
    entries.push(entry);
  }
  return entries;
}

/** The row in stretches of `min` to `max` cells, from its begin; null where it does not come out even. */
function cutEvenly(tokens: readonly Token[], min: number, max: number): Token[][] | null {
  const names: Token[][] = [];
  let name: Token[] = [];
  for (const token of tokens) {
    name.push(token);
    const cells = cellsOf(name);
    if (cells > max) return null;
    if (cells < min) continue;
    const letters = name.reduce((sum, { text }) => sum + text.length, 0);
    if (name.length < 2 || letters > maxSpreadName) return null;
    names.push(name);
    name = [];
  }
  return name.length === 0 ? names : null;
}

/** Cells from the first of the words to the last: two for a letter, one for a space between. */
function cellsOf(words: readonly Token[]): number {
  const [first, last] = [words[0], words.at(-1)];
  if (first === undefined || last === undefined) return 0;
  const letters = words.reduce((sum, { text }) => sum + text.length, 0);
  return letters + last.end - first.start;
}
