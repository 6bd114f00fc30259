import type { Span } from '../../../src/core/text/span';

/** A text with its marks taken out: `|` for cursors, `[` and `]` around ranges. Ranges may nest. */
export interface MarkedText {
  readonly text: string;
  readonly cursors: readonly number[];
  /** In the order of their opening marks. */
  readonly ranges: readonly Span[];
}

/** Reads `甲野|委員は[賛成]した`. The marks are ASCII; the texts under test do not use them. */
export function marked(source: string): MarkedText {
  let text = '';
  const cursors: number[] = [];
  const ranges: { start: number; end: number }[] = [];
  const open: { start: number; end: number }[] = [];
  for (const character of source) {
    if (character === '|') cursors.push(text.length);
    else if (character === '[') {
      const range = { start: text.length, end: -1 };
      ranges.push(range);
      open.push(range);
    } else if (character === ']') {
      const range = open.pop();
      if (range === undefined) throw new Error(`] without [ in ${source}`);
      range.end = text.length;
    } else text += character;
  }
  if (open.length > 0) throw new Error(`[ without ] in ${source}`);
  return { text, cursors, ranges };
}

/** The only cursor of a marked text. */
export function cursorOf({ cursors }: MarkedText): number {
  const [cursor, ...others] = cursors;
  if (cursor === undefined || others.length > 0) throw new Error(`${cursors.length} cursors, wanted one`);
  return cursor;
}

/** The text with brackets set around each span: to be compared with a marked text as it was written. */
export function withRanges(text: string, spans: readonly Span[]): string {
  const marks = spans.flatMap(({ start, end }) => [
    { at: start, mark: '[', rank: 1, length: end - start },
    { at: end, mark: ']', rank: end > start ? 0 : 2, length: end - start },
  ]);
  // At one place: closing marks before opening ones (but of an empty range behind), inner ranges inside outer.
  marks.sort((a, b) => {
    if (a.at !== b.at || a.rank !== b.rank) return a.at - b.at || a.rank - b.rank;
    return a.mark === ']' ? a.length - b.length : b.length - a.length;
  });
  let result = '';
  let from = 0;
  for (const { at, mark } of marks) {
    result += text.slice(from, at) + mark;
    from = at;
  }
  return result + text.slice(from);
}
