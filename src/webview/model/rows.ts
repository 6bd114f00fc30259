/** Which topics the table shows, and in which order. */
import type { TopicRow } from '../../core/protocol';
import { columns, type ColumnId } from './columns';
import type { Sorting } from './viewState';

const japanese = new Intl.Collator('ja', { numeric: true });

/** The rows whose names have the words that were typed, sorted; rows that are alike stay in the order they came in. */
export function arrange(
  rows: readonly TopicRow[],
  search: string,
  { by, descending }: Sorting,
): readonly TopicRow[] {
  const words = folded(search).split(/\s+/u).filter(Boolean);
  const found = rows.filter(({ name }) => {
    const text = folded(name);
    return words.every((word) => text.includes(word));
  });
  const value = columns.find(({ id }) => id === by)?.value;
  if (value === undefined) return found;
  const sign = descending ? -1 : 1;
  return found.sort((a, b) => sign * compare(value(a), value(b)));
}

function compare(a: number | string, b: number | string): number {
  return typeof a === 'number' && typeof b === 'number' ? a - b : japanese.compare(String(a), String(b));
}

/** Full-width and half-width, upper and lower case are the same. */
function folded(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}

/** The sorting after a click on a column's header: the other way round where it is the column already. */
export function sortedBy(current: Sorting, by: ColumnId): Sorting {
  if (current.by === by) return { by, descending: !current.descending };
  return { by, descending: columns.find(({ id }) => id === by)?.descends ?? true };
}
