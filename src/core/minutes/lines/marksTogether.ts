/** The marks of a document's lines, read each by itself and then beside one another. */
import { digitValue, isKana, isLatinLetter } from '../../text/chars';
import type { LineTable } from './lineTable';
import {
  kanjiNumberStyle,
  letterStyle,
  mojibakeMark,
  mojibakeStyle,
  readGluedBullet,
  readMark,
  romanLetters,
  romanStyle,
  type Mark,
} from './marks';
import { openerClass, OpenerClass } from './openers';
import { content } from './residue';

/**
 * The mark of each line; null for a line without one and for residue. What the same sign is may depend on the
 * document's other marks: 一 …⏎一 …, Q. …⏎A. …, I. …⏎II. ….
 * @param kinds what `findResidue` gives
 */
export function readMarks(table: LineTable, kinds: Uint8Array): (Mark | null)[] {
  const { source, count, from, to, first } = table;
  const marks = new Array<Mark | null>(count).fill(null);
  let mojibake = false;
  // Lines with the mark of a letter: A. 題.
  const letters: number[] = [];
  let romans = false;
  let previous = -1;
  for (let i = 0; i < count; i++) {
    if (kinds[i] !== content) continue;
    const start = from[i] ?? 0;
    const opens = openerClass(first[i] ?? 0) !== OpenerClass.None;
    const mark = opens ? (readMark(source, start, to[i] ?? 0) ?? gluedBullet(table, i, previous)) : null;
    marks[i] = mark;
    previous = i;
    if (mark?.kind !== 'number') continue;
    if (mark.style.startsWith(letterStyle)) letters.push(i);
    else if (mark.style === mojibakeStyle) mojibake = true;
    else if (mark.style === romanStyle && isLatinLetter(source.charCodeAt(start))) romans = true;
  }
  readOneByOne(marks);
  if (romans) readRomanLetters(table, marks, letters);
  else dropExchange(marks, letters);
  if (!mojibake) return marks;
  return marks.map((mark, i) =>
    mark === null && kinds[i] === content ? mojibakeMark(source, from[i] ?? 0, to[i] ?? 0) : mark,
  );
}

/** ー港の入口が狭い。: only behind kana, letters and digits may ー or － be the rest of a word. */
function gluedBullet(table: LineTable, i: number, previous: number): Mark | null {
  const c = table.first[i];
  if ((c !== 0x30fc && c !== 0xff0d) || previous < 0) return null;
  const before = table.last[previous] ?? 0;
  if (isKana(before) || isLatinLetter(before) || digitValue(before) >= 0) return null;
  return readGluedBullet(table.source, table.from[i] ?? 0, table.to[i] ?? 0);
}

/** 一　…⏎一　…: where 一 comes again and 二 never, each 一 is a bullet. Puts those marks into `marks`. */
function readOneByOne(marks: (Mark | null)[]): void {
  const ones: number[] = [];
  for (let i = 0; i < marks.length; i++) {
    const mark = marks[i];
    if (mark?.kind !== 'number' || mark.style !== kanjiNumberStyle) continue;
    if (mark.number !== '1') return;
    ones.push(i);
  }
  if (ones.length < 2) return;
  for (const i of ones) {
    const mark = marks[i];
    if (mark != null) marks[i] = { ...mark, kind: 'bullet', style: '一', number: null };
  }
}

/** I., V. and X. beside II.: the numbers on `letters`, the lines that open with a letter. Puts those marks into `marks`. */
function readRomanLetters(
  { source, from, to }: LineTable,
  marks: (Mark | null)[],
  letters: readonly number[],
): void {
  for (const i of letters) marks[i] = romanLetters(source, from[i] ?? 0, to[i] ?? 0) ?? marks[i] ?? null;
}

/** Q. …⏎A. …: where nothing but Q and A stands before a dot, they open questions and answers, and no items. */
function dropExchange(marks: (Mark | null)[], letters: readonly number[]): void {
  const used = new Set(letters.map((i) => marks[i]?.number));
  if (used.size !== 2 || !used.has('Q') || !used.has('A')) return;
  for (const i of letters) marks[i] = null;
}
