/** Rows of cells with spread letters in them: 総　務　部　長　　笠野　太郎　　　市 民 生活部長　　沖山　花子. */
import { allMatches } from '../../text/matches';
import { isSpace } from '../../text/chars';
import { endsInOrganization, endsInRole, isRoleWord } from '../speakers/roles';
import { isFullName, isNamePart, isPost, nobodys } from './attendeeNames';
import type { Entry } from './attendeeEntry';
import { isPurePost } from './familyAndPost';
import { wholeName } from './nameLetters';
import { entryOfRun, joined, maxSpreadName } from './paddedNames';
import type { Token } from './token';

/** Words with no more between them than the letters of a word have. */
type Cell = readonly Token[];

/** Letters of a family or given name, at most. */
const maxPart = 3;
/** A quick look for `isSpread`. */
const twoLetters = /(?:^|\s)[◎○〇●△▲]?\S\s\S(?:\s|$)/u;
/** Letters of a name that stand in cells of their own, at least. */
const minLettersOfName = 3;
/** Cells of a post that is spread over the width of its column, at most. */
const maxPostCells = 8;
const seatCell = /^[◎○〇●]?[0-9０-９]{1,3}番(?:委員|議員|農業委員)?$/u;
const noteCell = /^(?:以上|計|合計|出席|欠席)?[0-9０-９]+[名人]$/u;
/** The chair of the meeting, in front of the name. */
const seatMark = /^[◎○〇●△▲](?=.)/u;

/**
 * The people of a row of cells, each behind the post that has a cell of its own, or none. Nobody for a spread post alone (its holder
 * stands on another line). Null for a row of any other form, and where there is the least doubt.
 */
export function spreadCells(text: string): Entry[] | null {
  const note = noteAtEnd.exec(text);
  const row = note === null ? text : text.slice(0, note.index);
  // The letters of a row that goes over a line's end do not tell how wide its cells are.
  if (!twoLetters.test(row) || /[\r\n]/u.test(row)) return null;
  const cells = cellsOf(row);
  const [first] = cells;
  if (first === undefined || !cells.some(isSpread)) return null;
  if (cells.length === 1) {
    // 3番　笠　野　太　郎　議員: a seat has its holder behind it.
    const isPostAlone =
      first.length > 1 &&
      !seatCell.test(first[0]?.text ?? '') &&
      isSpreadPost(joined(first)) &&
      !isNameBehindPost(first);
    return isPostAlone ? [] : null;
  }
  const entries: Entry[] = [];
  let post: Token[] = [];
  let isPostSpread = false;
  let isPostOpen = false;
  for (let k = 0; k < cells.length;) {
    const cell = cells[k] ?? [];
    if (seatCell.test(joined(cell)) || noteCell.test(joined(cell))) {
      k++;
      continue;
    }
    const posts = postCells(cells, k);
    if (posts > 0) {
      post = cells.slice(k, k + posts).flat();
      isPostSpread ||= post.length > 1;
      isPostOpen = true;
      k += posts;
      continue;
    }
    const length = nameCells(cells, k);
    const entry = length === 0 ? null : entryOfRun(cells.slice(k, k + length).flat(), 0);
    if (entry === null) return null;
    const name = length === 2 ? `${joined(cell)} ${joined(cells[k + 1] ?? [])}` : entry.name;
    entries.push({ ...entry, name, affiliation: joined(post), start: post[0]?.start ?? entry.start });
    isPostOpen = false;
    k += length;
  }
  // 笠 野 太 郎　委員
  if (isPostOpen) return null;
  // 会　長　　笠野　太郎 has readers of its own.
  if (entries.length < 2 && !isPostSpread && note === null) return null;
  return note === null ? entries : withNote(entries, note[1] ?? '', text.trimEnd().length);
}

/** 会　長　奥山　一雄　みどり大学: the letters of a role, and a name in two words behind them. */
function isNameBehindPost(cell: Cell): boolean {
  const letters = cell.findIndex(({ text }) => text.length > 1);
  const [family, given] = [cell[letters]?.text ?? '', cell[letters + 1]?.text ?? ''];
  if (letters < 2 || !isRoleWord(joined(cell.slice(0, letters)))) return false;
  return isNamePart(family) && isNamePart(given) && family.length <= maxPart && isLikely(family + given);
}

/** （弁護士） behind the last name. */
const noteAtEnd = /[（(]([^（()）]*)[）)]\s*$/u;

function withNote(entries: Entry[], note: string, end: number): Entry[] {
  const last = entries.pop();
  return last === undefined
    ? entries
    : [
        ...entries,
        { ...last, affiliation: last.affiliation === '' ? note : last.affiliation, end, notes: [note] },
      ];
}

/**
 * The cells of a row. Where letters have a narrow space between them (総 務 課 長　笠 野 太 郎), all others part cells; else
 * two spaces do.
 */
function cellsOf(text: string): Cell[] {
  const narrow = /[^\s] [^\s]/u.test(text);
  const cells: Token[][] = [];
  for (const { 0: printed, index } of allMatches(/\S+/gu, text)) {
    const mark = seatMark.exec(printed)?.[0].length ?? 0;
    const start = index + mark;
    const word = {
      text: printed.slice(mark),
      start,
      end: index + printed.length,
      bracket: false,
      whole: false,
    };
    const cell = cells.at(-1);
    const end = cell?.at(-1)?.end ?? -2;
    const near = index - end === 1 && isSpace(text.charCodeAt(end)) && (!narrow || text[end] === ' ');
    if (cell !== undefined && near && mark === 0) cell.push(word);
    else cells.push([word]);
  }
  return cells;
}

/** 総 務 部 長, 市 民 生活部長, 笠 野 太 郎: two letters side by side. */
function isSpread(cell: Cell): boolean {
  return cell.some(({ text }, k) => text.length === 1 && cell[k + 1]?.text.length === 1);
}

/** How many cells from `from` on are one post: 1 for 総 務 部 長, more for one spread still wider (教　　育　　長); else 0. */
function postCells(cells: readonly Cell[], from: number): number {
  if (isSpreadPost(joined(cells[from] ?? []))) return 1;
  let text = '';
  let found = 0;
  let spread = 0;
  for (let k = from; k < Math.min(cells.length, from + maxPostCells); k++) {
    const cell = joined(cells[k] ?? []);
    // 学　　　　教　育　次　長: the letters of a post stand evenly.
    const gap = k === from ? 0 : gapBefore(cells, k);
    if (k > from + 1 && gap !== spread) break;
    spread = gap;
    // 浩　　施　設　課　長, 勇　　15番委員: of the next person.
    if (cell.length > 1 && (isSpreadPost(cell) || seatCell.test(cell))) break;
    text += cell;
    if (k > from && (isRoleWord(text) || isPurePost(text))) found = k - from + 1;
    if (cell.length > 1) break;
  }
  return found;
}

/** How many spaces stand before a cell. */
function gapBefore(cells: readonly Cell[], k: number): number {
  return (cells[k]?.[0]?.start ?? 0) - (cells[k - 1]?.at(-1)?.end ?? 0);
}

/** 会計管理者兼, 教育委員会事務局, 総務課長（代理）, まちづくり課長: a post, or the office of somebody. */
function isSpreadPost(printed: string): boolean {
  const text = printed.replace(/[（(][^（()）]*[）)]$/u, '');
  if (/兼務?$/u.test(text)) return true;
  if (text.length > maxPart && endsInOrganization(text)) return true;
  return isRoleWord(text) || isPurePost(text) || (text.length > maxSpreadName && endsInRole(text));
}

/** How many cells from `from` on are the letters of one name, as far from each other as the first two: 笠　野　太　郎; else 0. */
function lettersOfName(cells: readonly Cell[], from: number): number {
  const gap = gapBefore(cells, from + 1);
  let count = 0;
  let text = '';
  for (let k = from; k < cells.length && count <= maxSpreadName; k++, count++) {
    const letter = joined(cells[k] ?? []);
    if (letter.length > 1 || !isNamePart(letter) || (k > from && gapBefore(cells, k) !== gap)) break;
    text += letter;
  }
  return count >= minLettersOfName && isLikely(text) ? count : 0;
}

/** How many cells from `from` on are one name; 0 where they are none. */
function nameCells(cells: readonly Cell[], from: number): number {
  const letters = lettersOfName(cells, from);
  if (letters > 0) return letters;
  const [cell = [], next = []] = [cells[from], cells[from + 1]];
  const [one, both] = [joined(cell), joined([...cell, ...next])];
  // 小　田　内　　実
  const near = from > 0 && gapBefore(cells, from + 1) < gapBefore(cells, from);
  const isShort = near || one.length < maxPart || cell.length === 1 || joined(next).length === 1;
  const isPart = one.length <= maxPart && isShort;
  const goesOn =
    isPart && next.length > 0 && joined(next).length <= maxPart && postCells(cells, from + 1) === 0;
  if (goesOn && isNamePart(one) && isNamePart(joined(next)) && isLikely(both)) return 2;
  return one.length > 1 && isFullName(one) && isLikely(one) ? 1 : 0;
}

function isLikely(name: string): boolean {
  return name.length <= maxSpreadName && !isPost(name) && (wholeName(name)?.odds ?? 0) > nobodys;
}
