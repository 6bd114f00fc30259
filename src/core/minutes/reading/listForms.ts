/** What the lines of attendee lists look like, taken by themselves. */
import { isFullName, isPartedName } from '../attendees/attendeeNames';
import { closingBracket, isCloser, isSpace } from '../../text/chars';
import { widthOf } from '../lines/lineTable';
import { endsInRole, isRoleWord } from '../speakers/roles';

/** A quick look for a comma, or a bracket that opens last: a row without them is whole. */
export function mayGoOn(source: string, from: number, to: number): boolean {
  let open = false;
  for (let k = from; k < to; k++) {
    const c = source.charCodeAt(k);
    // Kana and kanji, nearly all that stands here.
    if (c > 0x3001 && c < 0xff00) continue;
    if (c === 0x3001 || c === 0xff0c || c === 0x2c) return true; // 、，,
    if (c === 0xff08 || c === 0x28) open = true;
    else if (c === 0xff09 || c === 0x29) open = false;
  }
  return open;
}

/** True when a colon of either width stands there. */
export function hasColon(text: string): boolean {
  return text.includes('：') || text.includes(':');
}

/** 甲野 太郎　会長; 甲野、乙山: words parted by white space or a comma, with no sign at the end that a heading could have. */
export function isRowOfWords(source: string, from: number, to: number): boolean {
  const last = source.charCodeAt(to - 1);
  // ：:＞】 and the bracket of a note.
  if (last === 0xff1a || last === 0x3a || last === 0xff1e || last === 0x3011) return false;
  if (last === 0xff09 || last === 0x29) return false;
  for (let k = from + 1; k < to; k++) {
    const c = source.charCodeAt(k);
    if (c > 0x3001 && c < 0xfeff) continue;
    if (c === 0x3001 || c === 0xff0c || isSpace(c)) return true;
  }
  return false;
}

/** True for words parted by white space, with no comma and no bracket between or around them. */
export function isPlainRow(source: string, from: number, to: number): boolean {
  let parted = false;
  for (let k = from; k < to; k++) {
    const c = source.charCodeAt(k);
    // Kana and kanji, nearly all that stands here.
    if (c > 0x3040 && c < 0xff00) continue;
    if (isSpace(c)) parted = true;
    else if (c === 0x3001 || c === 0xff0c || c === 0x2c || closingBracket(c) !== 0 || isCloser(c))
      return false;
  }
  return parted;
}

/** …、甲野調査研⏎究部長、…: the last of a list of posts has none, and the next line gives it. */
export function isCutPerson(list: string, next: string): boolean {
  const at = lastComma(list);
  const last = list.slice(at + 1).trim();
  const rest = /^[^\s、，,]*/u.exec(next)?.[0] ?? '';
  if (last === '' || rest === '' || endsInRole(last) || !endsInRole(last + rest)) return false;
  return (
    at < 0 ||
    list
      .slice(0, at)
      .split(/[、，,]/u)
      .every(endsInRole)
  );
}

/** 甲野 太郎（みどり⏎大学）: a note in brackets goes on. */
export function leavesBracketOpen(row: string): boolean {
  return (
    Math.max(row.lastIndexOf('（'), row.lastIndexOf('(')) >
    Math.max(row.lastIndexOf('）'), row.lastIndexOf(')'))
  );
}

/** …、丙川道路局長: the last of a list is whole. */
export function endsInPerson(list: string): boolean {
  const row = list.trimEnd();
  let start = row.length;
  while (start > 0 && !partsPeople(row.charCodeAt(start - 1))) start--;
  return endsInRole(row.slice(start));
}

/**
 * …、甲野 太郎 and 乙山 花子、… below it: a list over commas that lost the one at the line's end; …、総務課長　甲野 太郎 and
 * 企画課長　乙山 花子 below it: rows of their own.
 */
export function isBetweenPeople(list: string, next: string): boolean {
  const comma = next.search(/[、，,]/u);
  const first = comma < 0 ? next : next.slice(0, comma);
  const parted = isPartedName(first.trim());
  if (!parted && !opensWithPost(first)) return false;
  const last = list.slice(lastComma(list) + 1).trim();
  return parted ? isPartedName(last) : opensWithPost(last);
}

/** Where the last comma of a list stands; -1 without one. */
function lastComma(list: string): number {
  return Math.max(list.lastIndexOf('、'), list.lastIndexOf('，'), list.lastIndexOf(','));
}

/** A comma or white space. */
function partsPeople(c: number): boolean {
  return c === 0x3001 || c === 0xff0c || c === 0x2c || isSpace(c);
}

/** 事務局（甲野課長、…）, 環境課（…）: a group and its people, in brackets. */
export function opensWithGroup(text: string): boolean {
  return /^(?:事務局|説明員|関係者|オブザーバー|[^\s、，（(]{2,12}[課室局部側])[（(]/u.test(text);
}

/** 丁田首席監察官, …: a person with a title, not the rest of one (委員長, 長). */
export function opensWithPerson(text: string): boolean {
  const first = /^[^、，,\s（(]*/u.exec(text)?.[0] ?? '';
  if (first.length > 3 && !endsInRole(first) && isFullName(first)) return true;
  return first.length > 3 && endsInRole(first) && !isRoleWord(first) && !first.startsWith('長');
}

/** 議事に先立ち、前回の議事録が承認された。: a sentence, unless it says who was there. */
export function isTold(text: string): boolean {
  return /[たるすいう]。$/u.test(text) && !/出席|欠席|同席|代理/u.test(text);
}

/** Columns before the second word of a row, where a wide gap parts it from the first; else 0. */
export function secondColumn(row: string): number {
  const lead = /^\S{1,12}(?:[ \u3000]{3,}|\u3000{2,})(?=\S)/u.exec(row)?.[0];
  return lead === undefined ? 0 : widthOf(lead, 0, lead.length);
}

/** 外部専門家（五十音順）: the heading without the note on its list. */
export function withoutListNote(text: string): string {
  if (!text.endsWith('）') && !text.endsWith(')')) return text;
  const note = /[（(]([^（()）]+)[）)]$/u.exec(text);
  return note !== null && isListNote(note[1] ?? '') ? text.slice(0, note.index).trimEnd() : text;
}

/** 常務取締役　甲野 太郎: a post and a name. */
export function opensWithPost(row: string): boolean {
  const [, post = '', name = ''] = /^(\S+)\s+(\S.*)$/u.exec(row) ?? [];
  return endsInRole(post) && (isPartedName(name) || isFullName(name));
}

/** 敬称略, 五十音順, 24名: a note about the list. */
export function isListNote(text: string): boolean {
  if (!/[略同順名人]/u.test(text)) return false;
  return /^(?:.*(?:敬称略|順不同|音順).*|(?:計|以上|出席|欠席)?\s*[0-9０-９]+\s*(?:名|人)(?:中\s*[0-9０-９]+\s*(?:名|人))?(?:出席)?)$/u.test(
    text.trim(),
  );
}

const dayAlone =
  /^(?:(?:令和|平成|昭和)\s*[0-9０-９元]+|[12１２][0-9０-９]{3})\s*年\s*[0-9０-９]+\s*月\s*[0-9０-９]+\s*日$/u;
const headOfMeeting = /第\s*[0-9０-９一二三四五六七八九十]+\s*回[^。、：:]{0,20}会(?:議事?)?次\s*第$/u;

/** 2026 年 2 月 20 日: no person. */
export function isDay(text: string): boolean {
  return dayAlone.test(text);
}

/** 第15期協議会 第8回定例会次第: the head of what was done, below the list of people. */
export function headsMeeting(text: string): boolean {
  return headOfMeeting.test(text);
}

/** 事務局長　甲野 太郎, 書記　乙山花子: the head of a body's office, or who works in it. */
export function isOwnStaff(row: string): boolean {
  return /^(?:事務)?(?:局\s*長|次\s*長|書\s*記)\s+\S/u.test(row);
}
