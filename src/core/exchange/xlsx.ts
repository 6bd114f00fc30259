/** Tables as a workbook of Excel (Office Open XML). A part of dist/exchange.js: the writer is loaded on first use. */
import writeWorkbook, { type CellObject, type Feature, type Sheet } from 'write-excel-file/universal';
import { columns as columnsOf } from '../text/chars';
import { cellsOf, type Cell, type CellKind, type Table } from './table';

/** Characters in a cell; Excel calls a file with more damaged (Excel specifications and limits). */
const MOST_CHARACTERS = 32_767;
/** Of the name of a sheet. */
const MOST_IN_NAME = 31;
/** Widths in characters of a digit's width; a wider text is wrapped. */
const LEAST_WIDTH = 6;
const MOST_WIDTH = 60;
/** Rows by which the widths are chosen. */
const ROWS_FOR_WIDTH = 500;

/**
 * The bytes of a workbook with a sheet for each table: titles in a row that stays in sight and has filters, numbers as
 * numbers, dates as dates. No cell becomes a formula, whatever it begins with. A text of more than 32,767 characters,
 * which Excel does not take, ends with ….
 */
export async function xlsx(tables: readonly Table[]): Promise<Uint8Array> {
  const names = sheetNames(tables);
  const sheets = tables.map((table, i) => sheetOf(table, names[i] ?? ''));
  const blob = await writeWorkbook(sheets, { features: [filters(tables)] }).toBlob();
  return new Uint8Array(await blob.arrayBuffer());
}

function sheetOf(table: Table, name: string): Sheet<Blob> {
  const titles = table.columns.map(({ title }): CellObject => ({
    value: fitting(title),
    type: String,
    fontWeight: 'bold',
    alignVertical: 'top',
    wrap: true,
  }));
  const rows = table.rows.map((row) =>
    cellsOf(table, row).map((cell, i) => written(cell, table.columns[i]?.kind ?? 'text')),
  );
  return {
    sheet: name,
    data: [titles, ...rows],
    stickyRowsCount: 1,
    columns: table.columns.map((_, i) => ({ width: widthOf(table, i) })),
  };
}

function written(cell: Cell, kind: CellKind): CellObject | null {
  if (cell === null || cell === '') return null;
  if (typeof cell === 'number')
    return Number.isFinite(cell) ? { value: cell, type: Number, alignVertical: 'top' } : null;
  const day = kind === 'date' && /^\d{4}-\d{2}-\d{2}$/u.test(cell) ? new Date(`${cell}T00:00:00Z`) : null;
  // Excel has no dates before 1900.
  if (day !== null && !Number.isNaN(day.getTime()) && day.getUTCFullYear() > 1900)
    return { value: day, type: Date, format: 'yyyy-mm-dd', alignVertical: 'top' };
  return { value: fitting(cell), type: String, alignVertical: 'top', wrap: true };
}

function fitting(text: string): string {
  if (text.length <= MOST_CHARACTERS) return text;
  // Not through a character of two units.
  return `${text.slice(0, MOST_CHARACTERS - 1).replace(/[\ud800-\udbff]$/u, '')}…`;
}

function widthOf(table: Table, column: number): number {
  const { key = '', title = '' } = table.columns[column] ?? {};
  const texts = [title, ...table.rows.slice(0, ROWS_FOR_WIDTH).map((row) => String(row[key] ?? ''))];
  let width = LEAST_WIDTH;
  for (const text of texts) {
    // The arrow of the filter stands beside the title.
    let sum = text === title ? 3 : 1;
    for (let i = 0; i < text.length && sum < MOST_WIDTH; i++) sum += columnsOf(text.charCodeAt(i));
    width = Math.max(width, sum);
  }
  return Math.min(MOST_WIDTH, width);
}

/** Names that Excel takes: not empty, no []/\:*?, no apostrophe at either end, each once. */
function sheetNames(tables: readonly Table[]): string[] {
  const used = new Set<string>();
  return tables.map(({ name }, i) => {
    const allowed = name.replace(/[[\]/\\:*?]/gu, ' ').replace(/^[\s']+|[\s']+$/gu, '');
    const short = allowed.slice(0, MOST_IN_NAME).trim() || `Sheet${i + 1}`;
    let unique = short;
    for (let n = 2; used.has(unique.toLowerCase()); n++) unique = `${short.slice(0, MOST_IN_NAME - 3)} ${n}`;
    used.add(unique.toLowerCase());
    return unique;
  });
}

/** Filters above the columns, which the library has no option for. They stand right behind the cells (ECMA-376). */
function filters(tables: readonly Table[]): Feature<Blob> {
  return {
    files: {
      transform: {
        'xl/worksheets/sheet{id}.xml': {
          transform: (content, _, { sheetIndex }) => {
            const table = tables[sheetIndex];
            if (table === undefined || table.columns.length === 0) return content;
            const last = `${columnLetters(table.columns.length - 1)}${table.rows.length + 1}`;
            return content.replace('</sheetData>', `</sheetData><autoFilter ref="A1:${last}"/>`);
          },
        },
      },
    },
  };
}

/** A, B … Z, AA: the name of a column by its index. */
function columnLetters(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : `${columnLetters(Math.floor(index / 26) - 1)}${last}`;
}
