/** The topics of a picture, and the cells of its table. */
import type { RankedTerm } from '../ranking';
import type { PictureTopic } from './picture';

export function pictureTopic({ key, kind, name, frequency, remarks }: RankedTerm): PictureTopic {
  return { key, kind, name, frequency, remarks };
}

/** A row of zeros for each of some things. */
export function zeroRows(rows: number, columns: number): number[][] {
  return Array.from({ length: rows }, () => new Array<number>(columns).fill(0));
}

/** Adds to a cell; nothing where there is no such column (-1). */
export function addTo(cells: number[] | undefined, column: number, count: number): void {
  if (cells !== undefined && column >= 0) cells[column] = (cells[column] ?? 0) + count;
}
