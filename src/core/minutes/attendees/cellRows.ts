/** Lists whose cells became lines: 1番⏎甲野⏎太郎, 甲野⏎太郎⏎乙山⏎花子, 総 務 課 長⏎甲 野⏎太郎. */
import { isSpace, squeeze } from '../../text/chars';
import { endsInRole } from '../speakers/roles';
import type { AttendeeRow } from './attendeeRow';
import { isFullName, isNamePart, isPartedName } from './attendeeNames';
import { familyOdds, givenOdds, surely } from './nameLetters';

/** Letters of a cell, at most. */
const maxCell = 4;
/** Letters of a family or given name, at most. */
const maxHalf = 3;
/** Rows of such a list, at least. */
const minRows = 4;
/** 12番; 番 alone where a line has the number. */
const seat = /^\s*(?:[0-9０-９]{1,3}\s*番?|番)\s*$/u;
/** Letters of a name that its cell broke, in all. */
const maxBroken = 6;

/** The rows, those that are cells of one joined with spaces between them; other rows as they are. */
export function joinCells(printed: readonly AttendeeRow[]): readonly AttendeeRow[] {
  const rows = printed.some(({ text }) => text.length >= minLongPost) ? joinBelowLongPosts(printed) : printed;
  if (rows.length < minRows || !rows.some(({ text }) => hasRoomInCell(text))) return rows;
  const joined: AttendeeRow[] = [];
  let run: AttendeeRow[] = [];
  for (const row of rows) {
    if (!isBeside(run.at(-1), row)) {
      joined.push(...joinBehindSeats(run));
      run = [];
    }
    run.push(row);
  }
  joined.push(...joinBehindSeats(run));
  return joinHalves(joined);
}

/** True for a text of no more letters than a cell has. */
function hasRoomInCell(text: string): boolean {
  let letters = 0;
  for (let i = 0; i < text.length; i++) if (!isSpace(text.charCodeAt(i)) && ++letters > maxCell) return false;
  return true;
}

/** みどり部苗木課交通防犯推進室長⏎甲野　太郎: a post as wide as its column, and the name below it. */
function joinBelowLongPosts(rows: readonly AttendeeRow[]): readonly AttendeeRow[] {
  const people: AttendeeRow[] = [];
  for (const row of rows) {
    const post = people[people.length - 1];
    const isLong = post !== undefined && post.text.length >= minLongPost && isOneWord(post.text);
    if (isLong && isBeside(post, row) && isPostCell(post.text) && isPartedName(row.text.trim()))
      people.splice(-1, 1, joinedRow(post, [row]));
    else people.push(row);
  }
  return people;
}

/** Letters of such a post, at least. */
const minLongPost = 10;

/** True for a text that neither white space nor a comma parts. */
function isOneWord(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (isSpace(c) || c === 0x3001 || c === 0xff0c) return false;
  }
  return true;
}

/** True for rows of one list, the second right below the first. */
function isBeside(one: AttendeeRow | undefined, other: AttendeeRow | undefined): boolean {
  if (one === undefined || other === undefined) return false;
  return one.group === other.group && one.absent === other.absent && other.isRightBelow(one);
}

/** 甲 野⏎太郎⏎乙山⏎花子, 教 育 部 長⏎甲 野⏎太郎: the halves of names joined, with a post above them; other rows as they are. */
function joinHalves(rows: readonly AttendeeRow[]): readonly AttendeeRow[] {
  const people: (readonly AttendeeRow[])[] = [];
  const halves: AttendeeRow[] = [];
  for (let k = 0; k < rows.length; k++) {
    const [row, next] = [rows[k], rows[k + 1]];
    if (row === undefined) break;
    if (next === undefined || !isBeside(row, next) || !mayBeHalves(row.text, next.text)) {
      people.push([row]);
      continue;
    }
    const above = people.at(-1);
    const [post] = above?.length === 1 ? above : [];
    if (post !== undefined && isBeside(post, row) && isPostCell(post.text))
      people.splice(-1, 1, [post, row, next]);
    else people.push([row, next]);
    halves.push(row, next);
    k++;
  }
  if (!areHalves(halves)) return rows;
  return people.flatMap(together);
}

function mayBeHalves(family: string, given: string): boolean {
  if (!isCell(family) || !isCell(given)) return false;
  if (squeeze(family).length > maxHalf || squeeze(given).length > maxHalf) return false;
  const odds = familyOdds(squeeze(family));
  return odds >= 0 && odds + givenOdds(squeeze(given)) >= 0;
}

/** 教 育 部 長, 総務課長: a post, and no name with one (甲野課長). */
function isPostCell(text: string): boolean {
  const post = squeeze(text).replace(/[（(][^（()）]*[）)]$/u, '');
  return endsInRole(post) && !isNamePart(post);
}

/** Joins to each seat (1番, 1⏎番) the name behind it, in one row (甲野太郎), in two or in more (甲 野 太⏎郎). */
function joinBehindSeats(run: readonly AttendeeRow[]): readonly AttendeeRow[] {
  const seats = run.filter(({ text }) => seat.test(text)).length;
  if (run.length < minRows || seats * 2 < minRows) return run;
  const people: AttendeeRow[][] = [];
  let letters = 0;
  for (const row of run) {
    const last = people.at(-1);
    const isSeat = seat.test(row.text);
    const length = squeeze(row.text).length;
    const behindSeat = last?.length === 1 && seat.test(last[0]?.text ?? '');
    const goesOn = behindSeat || letters + length <= maxBroken;
    const name = (isCell(row.text) && goesOn) || (behindSeat && isFullName(squeeze(row.text)));
    if (last === undefined || isSeat || !name) {
      people.push([row]);
      letters = 0;
    } else {
      last.push(row);
      letters += length;
    }
  }
  return people.map((cells) => (cells[0]?.text.trim() === '番' ? cells.slice(1) : cells)).flatMap(together);
}

/** A half of a name, or a piece of one, its letters spread or not. */
function isCell(text: string): boolean {
  const word = squeeze(text);
  return word.length <= maxCell && isNamePart(word);
}

/** True where the first, third, fifth word is rather a family name and the ones between them are rather given names. */
function areHalves(run: readonly AttendeeRow[]): boolean {
  if (run.length < minRows) return false;
  let families = 0;
  let givens = 0;
  for (const [k, { text }] of run.entries()) {
    const odds = familyOdds(squeeze(text)) - givenOdds(squeeze(text));
    if (k % 2 === 0) families += odds;
    else givens -= odds;
  }
  return families > surely && givens > surely;
}

/** The cells as one row, their letters together and one space between two. */
function joinedRow(first: AttendeeRow, others: readonly AttendeeRow[]): AttendeeRow {
  const offsets: number[] = [];
  let text = '';
  for (const cell of [first, ...others]) {
    if (text !== '') {
      text += ' ';
      offsets.push(offsets.at(-1) ?? 0);
    }
    const spread = others.length > 1 || !isPartedName(cell.text.trim());
    for (let k = 0; k < cell.text.length; k++) {
      if (spread && isSpace(cell.text.charCodeAt(k))) continue;
      text += cell.text.charAt(k);
      offsets.push(cell.toSource(k));
    }
  }
  const end = (offsets.at(-1) ?? 0) + 1;
  return {
    text,
    toSource: (offset) => offsets[offset] ?? end,
    isRightBelow: (above) => first.isRightBelow(above),
    span: { start: first.span.start, end: (others.at(-1) ?? first).span.end },
    group: first.group,
    absent: first.absent,
  };
}

/** The rows of one person as one; none for none. */
function together([first, ...others]: readonly AttendeeRow[]): AttendeeRow[] {
  if (first === undefined) return [];
  return [others.length === 0 ? first : joinedRow(first, others)];
}
