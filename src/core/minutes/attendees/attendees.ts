import { withNotes, type Entry, type ReadEntry } from './attendeeEntry';
import { isNote } from './attendeeNotes';
import { asFamilyAndPost, partsNames, writesTogether } from './familyAndPost';
import {
  asNameAndPost,
  asNameAndSeat,
  asPartedWithSeat,
  asPostBeforeName,
  isFamilyList,
  isSeatedList,
  writesWhole,
} from './nameAndPost';
import type { Attendee } from '../model';
import { ParseMemory } from '../parseMemory';
import { rowEntries } from './rowEntries';
import { rowVotes } from './nameLengths';
import { rowParts } from './rowParts';

/** One row of an attendee list: its text with wraps undone, and the way back to the source. */
export interface AttendeeRow {
  readonly text: string;
  /** Source offset of an offset in `text`. */
  toSource(offset: number): number;
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
  const known = memory.rows;
  memory.rows = { parted: new Map(), whole: new Map() };
  const votes = groupVotes(rows);
  const readRows: ReadRow[] = [];
  for (const row of rows) {
    const style = votes.get(row.group ?? '') === true ? 'whole' : 'parted';
    let read = memory.rows[style].get(row.text);
    if (read === undefined) {
      read = known[style].get(row.text) ?? readEntriesOf(row.text, style === 'whole');
      memory.rows[style].set(row.text, read);
    }
    readRows.push({ row, read });
  }
  const styles = groupStyles(readRows, body);
  const attendees: Attendee[] = [];
  const present = new Set<string>();
  const absent = new Set<string>();
  for (const { row, read } of readRows) {
    const style = styles.get(row.group ?? '');
    for (const one of read) {
      const named = style?.(row.text, one) ?? one;
      const { name } = named.entry;
      const listed = row.absent || named.attendance === 'absent' ? absent : present;
      // The chair, say, who is named among the members as well, and who sends whom in a note below them.
      if (listed.has(name) && (name.includes(' ') || named.attendance === 'proxy')) continue;
      listed.add(name);
      attendees.push(toAttendee(row, named));
    }
  }
  return attendees;
}

/** For each group (without a name: '') whether it writes family and given name in one word; where it tells nothing, what the list does. */
function groupVotes(rows: readonly AttendeeRow[]): ReadonlyMap<string, boolean> {
  const votes = new Map<string, number>();
  let all = 0;
  for (const { text, group } of rows) {
    const cast = rowVotes(text);
    all += cast;
    votes.set(group ?? '', (votes.get(group ?? '') ?? 0) + cast);
  }
  const whole = new Map<string, boolean>();
  for (const [group, cast] of votes) whole.set(group, cast === 0 ? all > 0 : cast > 0);
  return whole;
}

interface ReadRow {
  readonly row: AttendeeRow;
  readonly read: readonly ReadEntry[];
}

/** How the names of a group are written: takes the post off a name, or adds it; null for an entry that is right as it is. */
type GroupStyle = (text: string, read: ReadEntry) => ReadEntry | null;

/**
 * The style of each group of the list (without a name: ''). A group tells its own where it can; what the rest of the
 * list is like counts for the others.
 */
function groupStyles(rows: readonly ReadRow[], body: string): ReadonlyMap<string, GroupStyle> {
  const rowsOf = new Map<string, Set<readonly ReadEntry[]>>();
  for (const { row, read } of rows) {
    const known = rowsOf.get(row.group ?? '');
    if (known === undefined) rowsOf.set(row.group ?? '', new Set([read]));
    else known.add(read);
  }
  const groups = [...rowsOf].map(([group, read]) => [group, entriesOf(read)] as const);
  const families = new Set(groups.filter(([, entries]) => isFamilyList(entries)).map(([group]) => group));
  const others = groups.filter(([group]) => !families.has(group)).flatMap(([, entries]) => entries);
  const parted = partsNames(groups.flatMap(([, entries]) => entries));
  const whole = !parted && writesWhole(others);
  const bodies = [body, ...rowsOf.keys()].join('\n');
  const styles = new Map<string, GroupStyle>();
  for (const [group, entries] of groups) {
    if (whole && !families.has(group)) styles.set(group, (_text, read) => asNameAndPost(read, bodies));
    else if (isSeatedList(entries)) styles.set(group, (_text, read) => asNameAndSeat(read));
    else if (parted && !writesTogether(entries))
      styles.set(group, (text, read) => asFamilyAndPost(text, read) ?? asPartedWithSeat(read));
    else styles.set(group, (_text, read) => asPartedWithSeat(read));
  }
  return styles;
}

function entriesOf(rows: Iterable<readonly ReadEntry[]>): Entry[] {
  const entries: Entry[] = [];
  for (const row of rows) for (const { entry } of row) entries.push(entry);
  return entries;
}

function readEntriesOf(text: string, whole: boolean): ReadEntry[] {
  const read: ReadEntry[] = [];
  if (isNote(text)) return read;
  for (const { start, end, absent, group } of rowParts(text))
    for (const found of rowEntries(text.slice(start, end), whole)) {
      const entry = start === 0 ? found : moved(found, start);
      read.push(withNotes(text, asPostBeforeName(text, entry) ?? entry, group, absent));
    }
  return read;
}

function moved(entry: Entry, by: number): Entry {
  const { nameStart, nameEnd, start, end } = entry;
  return { ...entry, nameStart: nameStart + by, nameEnd: nameEnd + by, start: start + by, end: end + by };
}

function toAttendee(row: AttendeeRow, read: ReadEntry): Attendee {
  const { entry, role, attendance } = read;
  const { name, nameStart, nameEnd, affiliation, start, end } = entry;
  return {
    name,
    nameSpan: { start: row.toSource(nameStart), end: row.toSource(Math.max(nameStart, nameEnd - 1)) + 1 },
    affiliation,
    role,
    group: read.group ?? row.group,
    attendance: row.absent ? 'absent' : attendance,
    span: { start: row.toSource(start), end: row.toSource(Math.max(start, end - 1)) + 1 },
  };
}
