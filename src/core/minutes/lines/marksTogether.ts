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
import { OfLines } from './ofLines';
import { openerClass, OpenerClass } from './openers';
import { content } from './residue';

/** No more lines than most documents have for each mark, so that the list of them rarely grows. */
const linesToMark = 3;

/**
 * The mark of each line; null for a line without one and for residue. What the same sign is may depend on the
 * document's other marks: 一 …⏎一 …, Q. …⏎A. …, I. …⏎II. ….
 * @param kinds what `findResidue` gives
 */
export function readMarks(table: LineTable, kinds: Uint8Array): OfLines<Mark> {
  const { source, count, from, to, first } = table;
  const marks = new OfLines<Mark>(count, Math.ceil(count / linesToMark));
  let mojibake = false;
  // Lines with the mark of a letter: A. 題.
  const letters: number[] = [];
  // Lines with a kanji number: 一　題.
  const kanji: number[] = [];
  let romans = false;
  let previous = -1;
  for (let i = 0; i < count; i++) {
    if (kinds[i] !== content) continue;
    const start = from[i] ?? 0;
    const opens = openerClass(first[i] ?? 0) !== OpenerClass.None;
    const mark = opens
      ? (readMark(source, start, to[i] ?? 0) ?? gluedBullet(table, i, previous, marks.get(previous)))
      : null;
    previous = i;
    if (mark === null) continue;
    marks.set(i, mark);
    if (mark.kind !== 'number') continue;
    if (mark.style === kanjiNumberStyle) kanji.push(i);
    else if (mark.style.startsWith(letterStyle)) letters.push(i);
    else if (mark.style === mojibakeStyle) mojibake = true;
    else if (mark.style === romanStyle && isLatinLetter(source.charCodeAt(start))) romans = true;
  }
  readOneByOne(marks, kanji);
  if (romans) readRomanLetters(table, marks, letters);
  else dropExchange(marks, letters);
  if (!mojibake) return marks;
  for (let i = 0; i < count; i++)
    if (kinds[i] === content && marks.get(i) === null)
      marks.set(i, mojibakeMark(source, from[i] ?? 0, to[i] ?? 0));
  return marks;
}

/** A numbered title of no more columns was not cut. */
const maxTitle = 40;

/** ー港の入口が狭い。: only behind kana, letters and digits may ー or － be the rest of a word, and not below a title. */
function gluedBullet(table: LineTable, i: number, previous: number, above: Mark | null): Mark | null {
  const c = table.first[i];
  if ((c !== 0x30fc && c !== 0xff0d) || previous < 0) return null;
  const before = table.last[previous] ?? 0;
  const title = above?.kind === 'number' && (table.width[previous] ?? 0) <= maxTitle;
  if (title) return readGluedBullet(table.source, table.from[i] ?? 0, table.to[i] ?? 0);
  if (isKana(before) || isLatinLetter(before) || digitValue(before) >= 0) return null;
  return readGluedBullet(table.source, table.from[i] ?? 0, table.to[i] ?? 0);
}

/** 一　…⏎一　…: where 一 comes again and 二 never, each 一 is a bullet. Puts those marks, of the lines `kanji`, into `marks`. */
function readOneByOne(marks: OfLines<Mark>, kanji: readonly number[]): void {
  if (kanji.length < 2 || kanji.some((i) => marks.get(i)?.number !== '1')) return;
  for (const i of kanji) {
    const mark = marks.get(i);
    if (mark !== null) marks.set(i, { ...mark, kind: 'bullet', style: '一', number: null });
  }
}

/** I., V. and X. beside II.: the numbers on `letters`, the lines that open with a letter. Puts those marks into `marks`. */
function readRomanLetters(
  { source, from, to }: LineTable,
  marks: OfLines<Mark>,
  letters: readonly number[],
): void {
  for (const i of letters) marks.set(i, romanLetters(source, from[i] ?? 0, to[i] ?? 0) ?? marks.get(i));
}

/** Q. …⏎A. …: where nothing but Q and A stands before a dot, they open questions and answers, and no items. */
function dropExchange(marks: OfLines<Mark>, letters: readonly number[]): void {
  const used = new Set(letters.map((i) => marks.get(i)?.number));
  if (used.size !== 2 || !used.has('Q') || !used.has('A')) return;
  for (const i of letters) marks.set(i, null);
}
