/** Tables as CSV (RFC 4180), which spreadsheets open. */

/** A text that a spreadsheet would take for a formula; numbers are none. */
const FORMULA = /^[=+\-@\t\r](?![\d.]*$)/u;

/** Rows as CSV. Cells that would be formulas are marked as text by an apostrophe, as spreadsheets do it. */
export function csv(rows: readonly (readonly (string | number | null)[])[]): string {
  return rows.map((row) => `${row.map(cellText).join(',')}\r\n`).join('');
}

function cellText(cell: string | number | null): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const text = FORMULA.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
