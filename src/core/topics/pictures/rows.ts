/** The topics of a picture and how often each is said. */
import type { RankedTerm } from '../ranking';
import type { IndexEntry } from '../termIndex';
import type { PictureTopic } from './picture';

export function pictureTopic({ key, kind, name, frequency, remarks }: RankedTerm): PictureTopic {
  return { key, kind, name, frequency, remarks };
}

/** A row of zeros for each of some things. */
export function zeroRows(rows: number, columns: number): number[][] {
  return Array.from({ length: rows }, () => new Array<number>(columns).fill(0));
}

/** Tells how often each topic is said in each entry that says it. */
export function countsByEntry(
  topics: readonly RankedTerm[],
  entries: readonly IndexEntry[],
  add: (row: number, entry: number, count: number) => void,
): void {
  const rows = new Int32Array(Math.max(0, ...topics.map(({ number }) => number)) + 1).fill(-1);
  for (const [row, { number }] of topics.entries()) rows[number] = row;
  for (const [i, { numbers, totals }] of entries.entries()) {
    for (let at = 0; at < numbers.length; at++) {
      const row = rows[numbers[at] ?? 0] ?? -1;
      if (row >= 0) add(row, i, totals[at] ?? 0);
    }
  }
}

/** Adds to a cell; nothing where there is no such column (-1). */
export function addTo(cells: number[] | undefined, column: number, count: number): void {
  if (cells !== undefined && column >= 0) cells[column] = (cells[column] ?? 0) + count;
}
