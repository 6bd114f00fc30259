/** A table as plain data, which the formats of this folder write. */

/** What the cells of a column hold; a date is ISO 8601 text (2026-02-20). */
export type CellKind = 'text' | 'number' | 'date';

/** Null for nothing. Text may hold line ends. */
export type Cell = string | number | null;

export interface TableColumn {
  /** Under which the rows hold their cells; unique in the table. */
  readonly key: string;
  /** As it is printed above the column. */
  readonly title: string;
  readonly kind: CellKind;
}

export interface Table {
  /** For the sheet's tab or the file's name, in the reader's language. */
  readonly name: string;
  readonly columns: readonly TableColumn[];
  /** Cells by the keys of the columns; a cell that is missing is null. */
  readonly rows: readonly Readonly<Record<string, Cell>>[];
}

/** The cells of a row in the order of the columns. */
export function cellsOf({ columns }: Table, row: Table['rows'][number]): Cell[] {
  return columns.map(({ key }) => row[key] ?? null);
}
