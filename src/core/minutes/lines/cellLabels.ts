/** Labels in the cells of a table's row: | 日時 | 令和6年7月3日 |. Offsets are UTF-16 in the document. */
import { isSpace, skipSpaces } from '../../text/chars';
import { readLabel, type LabelAt } from './labels';
import { bar } from './tableRows';

/** The label in the first cell of the row from `from` to `to`, which opens with a bar; null without one. */
export function readCellLabel(source: string, from: number, to: number): LabelAt | null {
  const label = readLabel(source, skipSpaces(source, from + 1, to), to);
  return label?.labelEnd === label?.value || source.charCodeAt(to - 1) !== bar ? null : label;
}

/**
 * Where the value at `value` of the line from `from` to `to` ends: with the last cell of a table's row (| 場所 | 会議室 |,
 * 場所 | 会議室 |), else with the line.
 */
export function cellEnd(source: string, from: number, value: number, to: number): number {
  if (value <= from || source.charCodeAt(to - 1) !== bar) return to;
  if (!source.slice(from, value).includes('|')) return to;
  let end = to - 1;
  while (end > value && isSpace(source.charCodeAt(end - 1))) end--;
  return end;
}
