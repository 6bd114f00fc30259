import { withNotes, type Entry, type ReadEntry } from './attendeeEntry';
import type { AttendeeRow } from './attendeeRow';
import { joinCells } from './cellRows';
import { isHardlyName } from './attendeeNames';
import { isNote } from './attendeeNotes';
import { isSameList, type ListedPerson } from './knownPeople';
import { endsInSeat } from './familyAndPost';
import { asPostBeforeName, asSeatBeforeName } from './nameAndPost';
import type { Attendee } from '../model';
import { isRoleWord } from '../speakers/roles';
import { isOrganization } from './officeWords';
import { ParseMemory } from '../parseMemory';
import { rowVotes } from './nameLengths';
import { plainEntry, rowEntries } from './rowEntries';
import { RowGroup, setStyles, type RowText } from './rowGroup';
import { rowParts } from './rowParts';
import { RowSign, rowSigns } from './rowSigns';
import { isPostAlone, isUnnamedAmongOthers, isUnnamedPost, mayBeNamed } from './unnamedPosts';

/**
 * Reads the rows of an attendee list, in order.
 * @param memory a list, or rows of it, that an earlier version had as well are not read again; this version's are kept in it
 * @param body the name of the body that met, which posts may begin with (緑化推進分科会長); '' where it is not known
 */
export function readAttendees(
  rows: readonly AttendeeRow[],
  memory = new ParseMemory(),
  body = '',
): Attendee[] {
  const list = joinCells(rows);
  const known = memory.people;
  const people =
    known !== null && isSameList(known, list, body) ? known.people : readPeople(list, memory, body);
  memory.people = { rows: list, body, people };
  const attendees: Attendee[] = [];
  for (const { row: number, read } of people) {
    const row = list[number];
    if (row !== undefined) attendees.push(toAttendee(row, read));
  }
  return attendees;
}

/** The people of a list, in order, each once. */
function readPeople(rows: readonly AttendeeRow[], memory: ParseMemory, body: string): ListedPerson[] {
  const list = readGroups(rows, memory);
  setStyles(list.groups, body);
  const people: ListedPerson[] = [];
  const present = new Set<string>();
  const absent = new Set<string>();
  for (const { number, row, group, text } of list.rows) {
    for (const one of readOf(text, group)) {
      const named = isPlainName(one.entry.name) ? one : readName(one, row.text, group);
      if (named === null) continue;
      const { name } = named.entry;
      const listed = row.absent || named.attendance === 'absent' ? absent : present;
      // The chair, say, who is named among the members as well, and who sends whom in a note below them.
      if (listed.has(name) && (name.includes(' ') || named.attendance === 'proxy')) continue;
      listed.add(name);
      people.push({ row: number, read: named });
    }
  }
  return people;
}

/** 甲野 太郎: a name that the style of its group changes nothing of, as most are; an office may have a space as well. */
function isPlainName(name: string): boolean {
  return name.includes(' ') && !endsInSeat(name) && !isOffice(name);
}

/** Somebody as the group writes names; null for what is nobody's name. */
function readName(one: ReadEntry, text: string, group: RowGroup): ReadEntry | null {
  // 分科会長 over a name.
  if (one.entry.name.length > 1 && isRoleWord(one.entry.name)) return null;
  const named = group.style?.(text, one) ?? one;
  const { name } = named.entry;
  if (isHardlyName(name) || (isOffice(name) && isOfStaff(group.name))) return null;
  const isPost = isPostAlone(name) && !(group.named && mayBeNamed(name));
  return isPost && (isUnnamedPost(name) || (group.unnamed && isUnnamedAmongOthers(name))) ? null : named;
}

/** A row, and what is known of its group and its text. */
interface GroupedRow {
  /** Its place in the list, counted from 0. */
  readonly number: number;
  readonly row: AttendeeRow;
  readonly group: RowGroup;
  readonly text: RowText;
}

/** Finds out for each group of the list how it writes names, and reads its rows; each text is looked at once. */
function readGroups(
  rows: readonly AttendeeRow[],
  memory: ParseMemory,
): { rows: readonly GroupedRow[]; groups: readonly RowGroup[] } {
  const known = memory.rows;
  const texts = new Map<string, RowText>();
  memory.rows = texts;
  const groups = new Map<string, RowGroup>();
  const grouped: GroupedRow[] = [];
  let group: RowGroup | undefined;
  let all = 0;
  for (const row of rows) {
    const name = row.group ?? '';
    // Mostly the one before.
    if (group?.name !== name) {
      group = groups.get(name) ?? new RowGroup(name);
      groups.set(name, group);
    }
    let text = texts.get(row.text);
    if (text === undefined) {
      text = known.get(row.text) ?? { votes: rowVotes(row.text), parted: null, whole: null };
      texts.set(row.text, text);
    }
    all += text.votes;
    group.votes += text.votes;
    grouped.push({ number: grouped.length, row, group, text });
  }
  for (const one of groups.values()) one.whole = one.votes === 0 ? all > 0 : one.votes > 0;
  for (const { row, group: own, text } of grouped) {
    if (own.whole) text.whole ??= readEntriesOf(row.text, true);
    else text.parted ??= readEntriesOf(row.text, false);
    own.reads.add(readOf(text, own));
  }
  return { rows: grouped, groups: [...groups.values()] };
}

function readOf(text: RowText, group: RowGroup): readonly ReadEntry[] {
  return (group.whole ? text.whole : text.parted) ?? [];
}

/** What a row of one person may have that tells of groups or notes in it. */
const inPieces = RowSign.Comma | RowSign.Bracket | RowSign.Note | RowSign.Bar | RowSign.Colon;

/** The people of a row, in order. @param whole whether the list writes family and given name in one word */
function readEntriesOf(text: string, whole: boolean): ReadEntry[] {
  const read: ReadEntry[] = [];
  if (isNote(text)) return read;
  const signs = rowSigns(text);
  const plain = whole || (signs & inPieces) !== 0 || text.endsWith('名') ? null : plainEntry(text, signs);
  if (plain !== null) return [withNotes(text, plain, null, false)];
  for (const { start, end, absent, group } of rowParts(text, signs)) {
    const part = text.slice(start, end);
    for (const found of rowEntries(part, whole, part.length < text.length ? rowSigns(part) : signs)) {
      const entry = start === 0 ? found : moved(found, start);
      const named = asPostBeforeName(text, entry) ?? asSeatBeforeName(entry) ?? entry;
      read.push(withNotes(text, named, group, absent));
    }
  }
  return read;
}

/** 事務局: whose offices are no people of the list; among observers an organisation attends as such. */
function isOfStaff(group: string): boolean {
  return /事務局|担当|所管|委員$/u.test(group);
}

/** 法務課, 健康福祉部国民健康保険課: an office, and nobody in it. */
function isOffice(name: string): boolean {
  return (
    name.length > minOffice && '局部課室係'.includes(name.charAt(name.length - 1)) && isOrganization(name)
  );
}

/** Letters of family names that end like an office (長谷部), at most. */
const minOffice = 3;

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
    // Over a line's end.
    affiliation: affiliation.includes('\n') ? affiliation.replace(/\s*[\r\n]+\s*/gu, ' ') : affiliation,
    role,
    group: read.group ?? row.group,
    attendance: row.absent ? 'absent' : attendance,
    span: { start: row.toSource(start), end: row.toSource(Math.max(start, end - 1)) + 1 },
  };
}
