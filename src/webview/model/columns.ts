/** The columns of the table of topics. */
import type { TopicRow } from '../../core/protocol';

const columnIds = [
  'name',
  'bars',
  'frequency',
  'meetings',
  'remarks',
  'speakers',
  'first',
  'last',
  'score',
] as const;

export type ColumnId = (typeof columnIds)[number];

export interface Column {
  readonly id: ColumnId;
  /** What rows are sorted by; the larger comes first where it is sorted in descending order. */
  readonly value: (row: TopicRow) => number | string;
  /** How a first click on its header sorts. */
  readonly descends: boolean;
}

/** In the order in which they stand; those that matter less come later and go first where there is little room. */
export const columns: readonly Column[] = [
  { id: 'name', value: ({ name }) => name, descends: false },
  // Rising topics first, then those that stay, then those that fall.
  {
    id: 'bars',
    value: ({ direction }) => ({ rising: 1, falling: -1, '': 0 })[direction ?? ''],
    descends: true,
  },
  { id: 'frequency', value: ({ frequency }) => frequency, descends: true },
  { id: 'meetings', value: ({ meetings }) => meetings, descends: true },
  { id: 'remarks', value: ({ remarks }) => remarks, descends: true },
  { id: 'speakers', value: ({ speakers }) => speakers, descends: true },
  { id: 'first', value: ({ first }) => first.place, descends: false },
  { id: 'last', value: ({ last }) => last.place, descends: true },
  { id: 'score', value: ({ score }) => score, descends: true },
];

export function isColumn(value: unknown): value is ColumnId {
  return columnIds.some((id) => id === value);
}
