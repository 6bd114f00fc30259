/** Tables as CSV (RFC 4180), which spreadsheets open. */
import { cellsOf, type Cell, type Table } from './table';

/**
 * A text that a spreadsheet would take for a formula; numbers are none. The wide forms are formulas in a Japanese
 * environment (https://github.com/OWASP/www-community/issues/1088), and what follows a tab or a line end may be one.
 */
const FORMULA = /^[=+\-@＝＋－＠\t\r\n](?![\d.]*$)/u;

/** Spreadsheets take a CSV file for UTF-8 by its byte order mark only. */
const BYTE_ORDER_MARK = '\ufeff';

/** A table as a CSV file that Excel opens right: UTF-8 with byte order mark, titles in the first line. */
export function csvFile(table: Table): string {
  const titles = table.columns.map(({ title }) => title);
  return `${BYTE_ORDER_MARK}${csv([titles, ...table.rows.map((row) => cellsOf(table, row))])}`;
}

/** Rows as CSV. Cells that would be formulas are marked as text by an apostrophe, as spreadsheets do it. */
export function csv(rows: readonly (readonly Cell[])[]): string {
  return rows.map((row) => `${row.map(cellText).join(',')}\r\n`).join('');
}

function cellText(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const text = FORMULA.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
