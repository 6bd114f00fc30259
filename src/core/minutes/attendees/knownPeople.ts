/** Lists of people that are kept from one version of a document to the next. */
import type { ReadEntry } from './attendeeEntry';
import type { AttendeeRow } from './attendeeRow';

/** A list, and who was read in it: all that a list says but where it stands in the source. */
export interface KnownPeople {
  readonly rows: readonly AttendeeRow[];
  readonly body: string;
  readonly people: readonly ListedPerson[];
}

/** Somebody in the row with the number `row`; offsets are UTF-16 in that row. */
export interface ListedPerson {
  readonly row: number;
  readonly read: ReadEntry;
}

/** True for rows of the same text and groups: the people in them are the same, wherever they stand. */
export function isSameList(known: KnownPeople, rows: readonly AttendeeRow[], body: string): boolean {
  if (known.body !== body || known.rows.length !== rows.length) return false;
  return known.rows.every(({ text, group, absent }, k) => {
    const row = rows[k];
    return row?.text === text && row.group === group && row.absent === absent;
  });
}
