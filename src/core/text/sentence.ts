import type { Span } from './span';

const ENDS = '。．！？!?｡';
const OPENERS = '「『（(【〔［[〈《“';
const CLOSERS = '」』）)】〕］]〉》”';

/**
 * The sentence of `paragraph` that an offset stands in, with the mark that ends it and without white space
 * around it. A full stop inside brackets ends no sentence, unless the bracket is never closed.
 *
 *     甲は「はい。」と|答えた。以上。    [甲は「はい。」と答えた。]
 */
export function sentenceAt(text: string, paragraph: Span, offset: number): Span {
  const ends = sentenceEnds(text, paragraph, true) ?? sentenceEnds(text, paragraph, false) ?? [];
  let start = paragraph.start;
  let end = paragraph.end;
  for (const each of ends) {
    if (each > offset) {
      end = each;
      break;
    }
    start = each;
  }
  // Behind the last sentence's end the last sentence is meant.
  if (start >= paragraph.end && ends.length > 1) start = ends[ends.length - 2] ?? start;
  else if (start >= paragraph.end) start = paragraph.start;
  return trimmed(text, { start, end });
}

/** All sentences of a text, in order: as `sentenceAt`, for each paragraph (line) of it. */
export function sentencesOf(text: string): Span[] {
  const sentences: Span[] = [];
  for (let start = 0; start < text.length;) {
    const lineEnd = text.indexOf('\n', start);
    const end = lineEnd < 0 ? text.length : lineEnd;
    const ends = sentenceEnds(text, { start, end }, true) ?? sentenceEnds(text, { start, end }, false) ?? [];
    let from = start;
    for (const each of [...ends, end]) {
      const sentence = trimmed(text, { start: from, end: each });
      if (sentence.end > sentence.start) sentences.push(sentence);
      from = each;
    }
    start = end + 1;
  }
  return sentences;
}

/** The span without white space at its ends; empty at its start when there is nothing else. */
export function trimmed(text: string, { start, end }: Span): Span {
  let from = start;
  let to = end;
  while (from < to && isBlank(text, from)) from++;
  while (to > from && isBlank(text, to - 1)) to--;
  return from < to ? { start: from, end: to } : { start, end: start };
}

/** Offsets behind each sentence's end; null when brackets count and one is left open. */
function sentenceEnds(text: string, { start, end }: Span, brackets: boolean): number[] | null {
  const ends: number[] = [];
  let depth = 0;
  for (let i = start; i < end; i++) {
    const unit = text.charAt(i);
    if (brackets && OPENERS.includes(unit)) depth++;
    else if (brackets && CLOSERS.includes(unit)) depth = Math.max(0, depth - 1);
    else if (depth === 0 && ENDS.includes(unit) && !isInNumber(text, i)) {
      while (i + 1 < end && ENDS.includes(text.charAt(i + 1))) i++;
      ends.push(i + 1);
    }
  }
  return depth > 0 ? null : ends;
}

/** The point of 2.5 and of ３．５, and the one of U.S. */
function isInNumber(text: string, at: number): boolean {
  return text.charAt(at) === '．' && /[\dA-Za-z０-９Ａ-Ｚａ-ｚ]/u.test(text.charAt(at + 1));
}

function isBlank(text: string, at: number): boolean {
  return /\s/u.test(text.charAt(at));
}
