/** Marks that mean something else beside the document's other marks: 一 …⏎一 …, Q. …⏎A. …, I. …⏎II. …. */
import type { LineTable } from './lineTable';
import { kanjiNumberStyle, romanLetters, type Mark } from './marks';

/** 一　…⏎一　…: where 一 comes again and 二 never, each 一 is a bullet. Puts those marks into `marks`. */
export function readOneByOne(marks: (Mark | null)[]): void {
  const ones: number[] = [];
  for (let i = 0; i < marks.length; i++) {
    const mark = marks[i];
    if (mark?.style !== kanjiNumberStyle) continue;
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
export function readRomanLetters(
  { source, from, to }: LineTable,
  marks: (Mark | null)[],
  letters: readonly number[],
): void {
  for (const i of letters) marks[i] = romanLetters(source, from[i] ?? 0, to[i] ?? 0) ?? marks[i] ?? null;
}

/** Q. …⏎A. …: where nothing but Q and A stands before a dot, they open questions and answers, and no items. */
export function dropExchange(marks: (Mark | null)[], letters: readonly number[]): void {
  const used = new Set(letters.map((i) => marks[i]?.number));
  if (used.size !== 2 || !used.has('Q') || !used.has('A')) return;
  for (const i of letters) marks[i] = null;
}
