import { withNotes, type Entry, type ReadEntry } from './attendeeEntry';
import { isNote } from './attendeeNotes';
import { asFamilyAndPost, endsInSeat, partsNames } from './familyAndPost';
import { asNameAndPost, asNameAndSeat, isSeatedList, writesWhole } from './nameAndPost';
import type { Attendee } from '../model';
import { ParseMemory } from '../parseMemory';
import { rowEntries } from './rowEntries';
import { rowParts } from './rowParts';

/** One row of an attendee list: its text with wraps undone, and the way back to the source. */
export interface AttendeeRow {
  readonly text: string;
  /** Source offset of an offset in `text`. */
  readonly toSource: (offset: number) => number;
  readonly group: string | null;
  readonly absent: boolean;
}

/**
 * Reads the rows of an attendee list, in order.
 * @param memory the rows of an earlier version are not read again; those of this one are kept in it
 * @param body the name of the body that met, which posts may begin with (緑化推進分科会長); '' where it is not known
 */
export function readAttendees(
  rows: readonly AttendeeRow[],
  memory = new ParseMemory(),
  body = '',
): Attendee[] {
  const entries = new Map<string, readonly ReadEntry[]>();
  const all: Entry[] = [];
  const readRows: ReadRow[] = [];
  for (const row of rows) {
    let read = entries.get(row.text);
    if (read === undefined) {
      read = memory.rows.get(row.text) ?? readEntriesOf(row.text);
      entries.set(row.text, read);
      for (const { entry } of read) all.push(entry);
    }
    readRows.push({ row, read });
  }
  memory.rows = entries;
  const parted = partsNames(all);
  const whole = !parted && writesWhole(all);
  const bodies = whole ? [body, ...new Set(rows.map(({ group }) => group ?? ''))].join('\n') : '';
  const seated = whole ? noGroups : seatedGroups(readRows);
  const attendees: Attendee[] = [];
  const present = new Set<string>();
  const absent = new Set<string>();
  for (const { row, read } of readRows) {
    for (const one of read) {
      const named =
        (whole
          ? asNameAndPost(one, bodies)
          : seated.has(row.group ?? '')
            ? asNameAndSeat(one)
            : parted
              ? asFamilyAndPost(row.text, one)
              : null) ?? one;
      const { name } = named.entry;
      const listed = row.absent || named.attendance === 'absent' ? absent : present;
      // The chair, say, who is named among the members as well.
      if (listed.has(name) && name.includes(' ')) continue;
      listed.add(name);
      attendees.push(toAttendee(row, named));
    }
  }
  return attendees;
}

interface ReadRow {
  readonly row: AttendeeRow;
  readonly read: readonly ReadEntry[];
}

const noGroups: ReadonlySet<string> = new Set();

/** The groups of the list (without a name: '') that are of whole names with a seat. */
function seatedGroups(rows: readonly ReadRow[]): ReadonlySet<string> {
  const byGroup = new Map<string, Entry[]>();
  for (const { row, read } of rows) {
    for (const { entry } of read) {
      if (!endsInSeat(entry.name)) continue;
      const known = byGroup.get(row.group ?? '');
      if (known === undefined) byGroup.set(row.group ?? '', [entry]);
      else known.push(entry);
    }
  }
  return new Set([...byGroup].filter(([, entries]) => isSeatedList(entries)).map(([group]) => group));
}

function readEntriesOf(text: string): ReadEntry[] {
  if (isNote(text)) return [];
  return rowParts(text).flatMap(({ start, end, absent, group }) =>
    rowEntries(text.slice(start, end)).map((entry) =>
      withNotes(text, start === 0 ? entry : moved(entry, start), group, absent),
    ),
  );
}

function moved(entry: Entry, by: number): Entry {
  const { nameStart, nameEnd, start, end } = entry;
  return { ...entry, nameStart: nameStart + by, nameEnd: nameEnd + by, start: start + by, end: end + by };
}

function toAttendee({ toSource, group, absent }: AttendeeRow, read: ReadEntry): Attendee {
  const { entry, role, attendance } = read;
  const { name, nameStart, nameEnd, affiliation, start, end } = entry;
  return {
    name,
    nameSpan: { start: toSource(nameStart), end: toSource(Math.max(nameStart, nameEnd - 1)) + 1 },
    affiliation,
    role,
    group: read.group ?? group,
    attendance: absent ? 'absent' : attendance,
    span: { start: toSource(start), end: toSource(Math.max(start, end - 1)) + 1 },
  };
}
