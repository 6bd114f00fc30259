/** Pictures that are rows by columns: what stands in their cells, and where the cells are. */
import * as l10n from '@vscode/l10n';
import type {
  CoveragePicture,
  MeetingsPicture,
  PeoplePicture,
  PictureColumn,
  Scope,
} from '../../core/protocol';
import { FONT_SIZE, widthOf } from './labels';
import { namesOf, type Name } from './names';

/** How much there is, or how much for the size of the column. */
export type Measure = 'count' | 'share';

export interface MatrixRow {
  /** Key of the topic, or path of the theme; null for a row that is neither. */
  readonly key: string | null;
  readonly name: string;
  /** 0, or how far below another row's theme it is. */
  readonly depth: number;
}

export interface Matrix {
  /** What the rows are. */
  readonly corner: string;
  readonly rows: readonly MatrixRow[];
  readonly columns: readonly (Name & { readonly scope: Scope | null })[];
  /** By row and column. */
  readonly values: readonly (readonly number[])[];
  /** A value as it is printed. */
  readonly print: (value: number) => string;
  /** A value with what it counts. */
  readonly describe: (value: number) => string;
}

/** Of a picture that is rows by columns. */
export function matrixOf(
  picture: MeetingsPicture | PeoplePicture | CoveragePicture,
  measure: Measure,
): Matrix {
  switch (picture.kind) {
    case 'meetings':
      return meetingsMatrix(picture, measure);
    case 'people':
      return peopleMatrix(picture, measure);
    case 'coverage':
      return coverageMatrix(picture, measure);
  }
}

/** How often topics are said, or how often in 1,000 terms. */
function meetingsMatrix({ columns, topics, counts }: MeetingsPicture, measure: Measure): Matrix {
  const said = measure === 'count' ? counts : shares(counts, columns, ({ size }) => size / 1000);
  return {
    corner: l10n.t('Topic'),
    rows: topics.map(({ key, name }) => ({ key, name, depth: 0 })),
    columns: namedColumns(columns),
    values: said,
    print: measure === 'count' ? String : shortNumber,
    describe: (value) =>
      measure === 'count'
        ? l10n.t('said {0} times', value)
        : l10n.t('{0} times in 1,000 terms', shortNumber(value)),
  };
}

/** In how many remarks of a speaker topics are said, or in what share of them. */
function peopleMatrix({ columns, topics, counts }: PeoplePicture, measure: Measure): Matrix {
  return {
    corner: l10n.t('Topic'),
    rows: topics.map(({ key, name }) => ({ key, name, depth: 0 })),
    columns: namedColumns(columns),
    ...remarksOf(counts, columns, measure),
  };
}

/** How many remarks have a theme, or what share of them; first those with any. */
function coverageMatrix({ columns, themes, counts, tagged }: CoveragePicture, measure: Measure): Matrix {
  return {
    corner: l10n.t('Theme'),
    rows: [
      { key: null, name: l10n.t('Any theme'), depth: 0 },
      ...themes.map(({ path, label, depth }) => ({ key: path, name: label, depth })),
    ],
    columns: namedColumns(columns),
    ...remarksOf([tagged, ...counts], columns, measure),
  };
}

function remarksOf(
  counts: readonly (readonly number[])[],
  columns: readonly PictureColumn[],
  measure: Measure,
): Pick<Matrix, 'values' | 'print' | 'describe'> {
  if (measure === 'count') {
    return { values: counts, print: String, describe: (value) => l10n.t('{0} remarks', value) };
  }
  const percent = (value: number): string => `${Math.round(value)}%`;
  return {
    values: shares(counts, columns, ({ remarks }) => remarks / 100),
    print: percent,
    describe: (value) => l10n.t('{0} of the remarks', percent(value)),
  };
}

function shares(
  counts: readonly (readonly number[])[],
  columns: readonly PictureColumn[],
  of: (column: PictureColumn) => number,
): number[][] {
  const wholes = columns.map(of);
  return counts.map((row) => row.map((count, i) => (count === 0 ? 0 : count / (wholes[i] ?? 1))));
}

function namedColumns(columns: readonly PictureColumn[]): (Name & { scope: Scope | null })[] {
  const names = namesOf(columns.map(({ name }) => name));
  return columns.map(({ scope }, i) => ({ ...(names[i] ?? { short: '', full: '' }), scope }));
}

/** At most three digits that say something. */
export function shortNumber(value: number): string {
  return value >= 100 ? value.toFixed(0) : value >= 10 || value === 0 ? value.toFixed(1) : value.toFixed(2);
}

/** Where a matrix has its cells, in pixels. */
export interface MatrixLayout {
  readonly width: number;
  readonly height: number;
  /** Of the labels left of the cells and above them. */
  readonly left: number;
  readonly top: number;
  readonly cell: { readonly width: number; readonly height: number };
  /** Whether the columns' labels are written upwards. */
  readonly slanted: boolean;
  /** Only every so manieth column has a label. */
  readonly every: number;
  /** Whether the cells have room for their values. */
  readonly printed: boolean;
}

const ROW_HEIGHT = 24;
const INDENT = 12;
/** `named`: a cell whose column has a long name that there is room for. */
const widest = { label: 220, cell: 96, named: 180 };
/** Narrower cells could not be hit; the picture is then wider than its place, and scrolls. */
const NARROWEST = 12;
const LONGEST_SLANTED = 110;

/** @param room width that there is */
export function layOut({ rows, columns, values, print }: Matrix, room: number): MatrixLayout {
  const labels = rows.map(({ name, depth }) => widthOf(name) + depth * INDENT + 12);
  const left = Math.round(Math.min(Math.max(60, ...labels), widest.label, Math.max(72, room * 0.36)));
  const names = Math.max(0, ...columns.map(({ short }) => widthOf(short)));
  const wanted = Math.min(Math.max(widest.cell, names + 10), widest.named);
  const cellsIn = (space: number): number =>
    Math.floor(Math.max(NARROWEST, Math.min(wanted, (space - left - 8) / Math.max(1, columns.length))));
  const slanted = names + 8 > cellsIn(room);
  // A slanted label reaches beyond the last column.
  const beyond = slanted ? Math.min(80, Math.ceil(Math.min(names, LONGEST_SLANTED) * SLANT.x)) : 0;
  const width = cellsIn(room - beyond);
  const texts = Math.max(
    0,
    ...values.map((row) => Math.max(0, ...row.map((value) => widthOf(print(value))))),
  );
  const top = slanted ? Math.min(names, LONGEST_SLANTED) + 14 : 24;
  return {
    width: left + width * columns.length + beyond + 4,
    height: Math.ceil(top) + rows.length * ROW_HEIGHT + 4,
    left,
    top: Math.ceil(top),
    cell: { width, height: ROW_HEIGHT },
    slanted,
    every: Math.ceil((FONT_SIZE + 3) / width),
    printed: texts + 6 <= width,
  };
}

/** The way of slanted labels: degrees, and what a pixel of text takes to the right. */
export const SLANT = { degrees: -60, x: 0.5, y: 0.87 } as const;
export const ROW_INDENT = INDENT;

/** 0 for nothing, else 1 to 5: equal steps of the root, so that small values are told apart. */
export function shadeOf(value: number, most: number): number {
  return value <= 0 || most <= 0 ? 0 : Math.max(1, Math.ceil(Math.sqrt(value / most) * 5 - 1e-9));
}
