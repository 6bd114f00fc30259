/** Lists of people that no label of the header opens: 別紙⏎緑化審議会　出席者一覧 behind the talk, 会長 |⏎甲野太郎 | in cells above it. */
import { unitSet } from '../../text/unitMap';
import type { LineFacts } from '../lines/lineFacts';
import { bar } from '../lines/tableRows';
import { isRoleWord } from '../speakers/roles';
import type { Reading } from './reading';
import { looksLikeRow } from './rowsOfLists';

const title =
  /^[^。、：:]{0,30}(?:出席(?:者|委員)|委員|構成員)(?:等)?(?:一覧|名簿)表?(?:[（(][^（()）]{1,16}[）)])?$/u;
/** 別紙, （別紙１）: the corner of the sheet. */
const corner = /^[（(【]?別[紙添表]\s*[0-9０-９]{0,2}[）)】]?$/u;
const lastUnits = unitSet('覧簿表紙添）)】0123456789０１２３４５６７８９');
const maxTitle = 50;

/** So many rows stand among so many lines below the title, at least. */
const minRows = 3;
const maxLooked = 8;

/**
 * True for the title of such a list on line `i`, or the corner of its sheet, where no list of the header has named anybody. Asked of
 * lines behind the first turn.
 */
export function opensRoster(reading: Reading, i: number): boolean {
  const { facts, zoneLines } = reading;
  // Nearly every line is told off by its last letter.
  if (!lastUnits.has(facts.last(i)) || facts.table.blanks[i] === 0) return false;
  if (facts.to(i) - facts.from(i) > maxTitle) return false;
  const at = corner.test(facts.text(i)) ? facts.after(i) : i;
  if (at < 0 || !title.test(facts.text(at)) || !hasRows(reading, at)) return false;
  return zoneLines.filter(({ zone }) => zone === 'attendees').length < minRows || isSheet(facts, i, at);
}

/** Whether the list has a sheet of its own. */
function isSheet(facts: LineFacts, i: number, at: number): boolean {
  return i < at || facts.pageBreakBefore(i);
}

function hasRows(reading: Reading, from: number): boolean {
  const { facts } = reading;
  let rows = 0;
  for (let k = facts.after(from), seen = 0; k >= 0 && seen < maxLooked; k = facts.after(k), seen++) {
    if (facts.ends(k)) return false;
    if (looksLikeRow(reading, facts.contentFrom(k), k)) rows++;
  }
  return rows >= minRows;
}

/** No post in such a cell is longer, in UTF-16 units. */
const maxPost = 10;

/** 会長 |⏎甲野太郎 |: true where line `i` opens a list in the cells of a table, a post and below it the people who hold it. */
export function opensCells({ facts }: Reading, i: number): boolean {
  if (facts.to(i) - facts.from(i) > maxPost || !closesCell(facts, i)) return false;
  const next = facts.after(i);
  return next >= 0 && isRoleWord(facts.text(i)) && closesCell(facts, next) && !facts.ends(next);
}

/** True where nothing but a bar stands behind the line: such a bar is a line of the table of its own. */
function closesCell(facts: LineFacts, i: number): boolean {
  const k = i + 1;
  return k < facts.count && facts.first(k) === bar && facts.to(k) - facts.from(k) === 1;
}
