import { isSpace } from '../../text/chars';
import { unitSet } from '../../text/unitMap';
import { absentMark, attendanceOf, isNoteOnPerson, isNote, meetingRole } from './attendeeNotes';
import { isFullName, isNamePart, isPost, withoutHonorific } from './attendeeNames';
import type { Token } from './token';
import type { Attendance } from '../model';
import { bareLabel, endsInRole, isRoleWord, withoutRole } from '../speakers/roles';

/** One person or organisation of a row. Offsets are UTF-16 in the row. */
export interface Entry {
  readonly name: string;
  readonly nameStart: number;
  readonly nameEnd: number;
  readonly affiliation: string;
  readonly start: number;
  readonly end: number;
  readonly notes: readonly string[];
}

/** An entry with what its notes and posts tell of the person. */
export interface ReadEntry {
  readonly entry: Entry;
  readonly role: string | null;
  readonly attendance: Attendance;
  /** The group that a label inside the row names; null where the row's own holds. */
  readonly group: string | null;
}

/**
 * Reads role and attendance of an entry of the row `text`.
 * @param group the group that a label inside the row names, or null
 * @param absent whether that label says that nobody behind it was there
 */
export function withNotes(text: string, entry: Entry, group: string | null, absent: boolean): ReadEntry {
  const { start, end, notes } = entry;
  const printed = text.slice(start, end);
  const noted = notes.length > 0 || printed.endsWith('欠席') || printed.includes('※');
  const attendance = absent ? 'absent' : noted ? attendanceOf(printed) : 'present';
  return { entry, role: roleOf(entry), attendance, group };
}

/** What may stand glued behind a name and is no part of it. */
const nameTail =
  /(?<=.)(?:ほか|他|外)\s*約?[0-9０-９一二三四五六七八九十]+\s*[名人]$|(?:は?(?:ご|御)?欠席(?:です)?)?[。．]?$|(?<=\S)(?:等|など|ほか|他)$/u;

/** The entry of a name with what stands before and behind it. */
export function entryOf(
  text: string,
  prefix: readonly Token[],
  named: readonly Token[],
  following: readonly Token[],
): Entry {
  const behind = withoutListNote(following);
  const nameStart = named[0]?.start ?? 0;
  const nameEnd = named.at(-1)?.end ?? nameStart;
  const start = prefix[0]?.start ?? nameStart;
  const end = behind.at(-1)?.end ?? nameEnd;
  const notes: string[] = [];
  for (const token of prefix) if (token.bracket) notes.push(singleSpaced(token.text.slice(1, -1).trim()));
  for (const token of behind) if (token.bracket) notes.push(singleSpaced(token.text.slice(1, -1).trim()));
  // 小 俣 部　和 子: words whose letters stand apart.
  const spread = named.some((word) => word.text.length < word.end - word.start);
  const printed = spread ? named.map((word) => word.text).join(' ') : text.slice(nameStart, nameEnd);
  const tailed = '席す。．等どか他名人'.includes(printed.slice(-1));
  const name = stripHonorific(
    tailed ? printed.replace(nameTail, '').trimEnd() : printed,
    named[0]?.whole === true,
  );
  const after = behind.length === 0 ? '' : singleSpaced(text.slice(behind[0]?.start, end));
  const before = prefix.map((t) => t.text).join(' ');
  return {
    name: joinLetters(singleSpaced(name)),
    nameStart,
    nameEnd: spread ? nameEnd - (printed.length - name.length) : nameStart + name.length,
    affiliation:
      before === '' ? affiliationOf(after, notes) : `${before} ${affiliationOf(after, notes)}`.trim(),
    start,
    end,
    notes,
  };
}

/** 丙川委員（以上3名）: the note tells of the list, not of its last name. */
function withoutListNote(behind: readonly Token[]): readonly Token[] {
  const last = behind.at(-1);
  return last?.bracket === true && isNote(last.text) && !isNoteOnPerson(last.text)
    ? behind.slice(0, -1)
    : behind;
}

/** 甲野、乙山各評議員; 甲野　乙山の各委員: where the title begins that all before it bear, and the title; null for any other row. */
export function eachTitle(row: string): { readonly start: number; readonly title: string } | null {
  const each = row.lastIndexOf('各');
  const title = bareLabel(row.slice(each + 1));
  if (each < 1 || !(isTitleOfMany(title) || everybody.test(title))) return null;
  return { start: row.endsWith('の', each) ? each - 1 : each, title };
}

/** 委員, 副分科会長, 運営委員 */
function isTitleOfMany(title: string): boolean {
  return isRoleWord(title) || (title.length <= maxTitleOfMany && endsInRole(title));
}

const maxTitleOfMany = 8;

/** 関係者: no role, and nobody's name. */
const everybody = /^(?:関係者|関係官|出席者|参加者|参考人)$/u;

/** 甲野、乙山、丙川理事: the title behind the last of three or more family names is everybody's. */
export function withSharedTitle(entries: Entry[]): Entry[] {
  const last = entries.at(-1);
  const others = entries.slice(0, -1);
  const name = last === undefined || last.notes.length > 0 ? null : withoutRole(last.name);
  if (last === undefined || name === null || others.length < 2 || !isNamePart(name)) return entries;
  const bare = others.every(
    (other) =>
      other.affiliation === '' &&
      other.notes.length === 0 &&
      other.name.length <= name.length + 2 &&
      !isPost(other.name),
  );
  if (!bare) return entries;
  const title = last.name.slice(name.length);
  return [
    ...others,
    {
      ...last,
      name,
      nameEnd: last.nameStart + name.length,
      affiliation: `${last.affiliation} ${title}`.trim(),
    },
  ];
}

/** 佐伯（明）、佐伯（順）: of people with one name, the letters in brackets are part of it. */
export function namesakes(text: string, entries: Entry[]): Entry[] {
  const noted = entries.filter(isNoted);
  if (noted.length < 2) return entries;
  const bearers = new Map<string, number>();
  for (const { name } of noted) bearers.set(name, (bearers.get(name) ?? 0) + 1);
  // Where some are told apart, the others' namesakes may stand in another list.
  const several = [...bearers.values()].some((count) => count > 1);
  return entries.map((entry) => {
    const [note = ''] = entry.notes;
    const isOne =
      isNoted(entry) && ((bearers.get(entry.name) ?? 0) > 1 || (several && entry.notes[0]?.length === 1));
    const nameEnd = text.indexOf(note, entry.nameEnd) + note.length + 1;
    if (!isOne || nameEnd <= entry.nameEnd || nameEnd > entry.end) return entry;
    return { ...entry, name: text.slice(entry.nameStart, nameEnd), nameEnd, affiliation: '', notes: [] };
  });
}

/** 佐伯（明）: one or two letters in brackets. */
function isNoted({ name, notes }: Entry): boolean {
  return notes.length === 1 && /^[^\s]{1,2}$/u.test(notes[0] ?? '') && !/\s/u.test(name);
}

/** Each run of white space as one space. */
export function singleSpaced(text: string): string {
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (isSpace(c) && (c !== 0x20 || text.charCodeAt(i + 1) === 0x20))
      return text.replace(/\s+/gu, ' ').trim();
  }
  return text;
}

/** 甲 野　太 郎: letters spaced out to the width of longer names. */
function joinLetters(name: string): string {
  if (name.length !== 7) return name;
  const letters = name.split(' ');
  return letters.length === 4 && letters.every((l) => l.length === 1)
    ? `${letters.slice(0, 2).join('')} ${letters.slice(2).join('')}`
    : name;
}

/** 甲野 太郎君 → 甲野 太郎; 甲野君, 松原様 and 北ノ園さん stay: there the title is half of the name. */
function stripHonorific(name: string, together: boolean): string {
  const bare = withoutHonorific(name);
  if (bare === name) return name;
  const whole = name.endsWith('君') ? together || isFullName(name) : isFullName(name) && bare.length > 3;
  return /\s/u.test(bare) || whole ? bare.trimEnd() : name;
}

/** Behind a name: a post as printed, or what stands in brackets where nothing else does. */
function affiliationOf(after: string, notes: readonly string[]): string {
  if (after === '' || absentMark.test(after)) return '';
  if (!/^[（(【［[〔]/u.test(after)) return after;
  const first = notes[0] ?? '';
  return isNoteOnPerson(first) || meetingRole(first) !== null ? '' : first;
}

/** Every role in a meeting has one of these letters. */
const inRole = unitSet('長査務');

function mayNameRole(affiliation: string): boolean {
  for (let i = 0; i < affiliation.length; i++) if (inRole.has(affiliation.charCodeAt(i))) return true;
  return false;
}

/** The role in the meeting that an entry names (会長), or null. */
function roleOf(entry: Entry): string | null {
  if (entry.notes.length === 0 && !mayNameRole(entry.affiliation)) return null;
  for (const inside of entry.notes) {
    for (const part of inside.split(/[・、,，]/u)) {
      const role = meetingRole(part);
      if (role !== null) return role;
    }
  }
  const { affiliation } = entry;
  const gap = affiliation.indexOf(' ');
  if (gap < 0) return meetingRole(affiliation);
  return (
    meetingRole(affiliation.slice(0, gap)) ?? meetingRole(affiliation.slice(affiliation.lastIndexOf(' ') + 1))
  );
}
