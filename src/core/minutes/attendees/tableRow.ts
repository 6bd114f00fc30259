import { skipSpaces, squeeze } from '../../text/chars';
import type { Span } from '../../text/span';
import { nameLength } from './attendeeNames';
import { tokenize } from './attendeeTokens';
import type { Entry } from './attendeeEntry';

/** What columns of people are headed by, without white space. */
const columns =
  '(?:委員|お)?氏名|お?名前|委員名|所属(?:・役職)?|役職名?|職名|職(?=・?氏名)|職業|区分|番号|備考|出欠|選出(?:区分|団体)|団体名?|機関名?|分野';
/** The head of one column; those of talk and in English stand in Markdown. */
const headCell = new RegExp(
  `^(?:${columns}|発言者|発言内容|発言要旨|内容|Name|No\\.?|Organi[sz]ation|Affiliation|Role)$`,
  'iu',
);
/** The heads of several, one behind the other: 氏名役職等. */
const headCells = new RegExp(`^(?:${columns}|[・等]|[（(]敬称略[）)])+$`, 'u');
const latinName = /^\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*)+$/u;

/** What the cells of a head begin with. */
const headLetters = '氏名委お所役職区番備出発内選団機分NnOoAaRr';
/** No head of columns is longer, in UTF-16 units. */
const maxHead = 40;

/** 氏名　　所属, 氏　名　　　役　職　等: the head of the columns. */
export function isTableHead(text: string): boolean {
  const first = text.charAt(skipSpaces(text, 0, text.length));
  if (!headLetters.includes(first) || text.length >= maxHead) return false;
  return (
    headCells.test(squeeze(text)) || text.split(/\s+/u).every((cell) => cell === '' || headCell.test(cell))
  );
}

/**
 * | 甲野 太郎 | みどり大学 | 座長 |: a row of a Markdown table. No entry for the table's head and for a row without a name;
 * null for a row that is no such thing. Offsets are UTF-16 in `text`.
 */
export function tableEntries(text: string): Entry[] | null {
  if (text.charCodeAt(0) !== 0x7c || !text.endsWith('|')) return null;
  const cells = cellsOf(text);
  if (cells.length < 2) return null;
  const printed = cells.map(({ start, end }) => text.slice(start, end));
  if (printed.every((cell) => cell === '' || headCell.test(squeeze(cell)))) return [];
  const named = nameCell(text, cells);
  const cell = cells[named];
  if (cell === undefined) return [];
  const others = printed.filter((other, k) => k !== named && other !== '');
  const { start, end } = cell;
  const name = text.slice(start, end).replace(/\s+/gu, ' ');
  return [{ name, nameStart: start, nameEnd: end, affiliation: others.join(' '), start, end, notes: [] }];
}

/** The cell with the name: the first that reads as one, else the first Latin name; -1 without one. */
function nameCell(text: string, cells: readonly Span[]): number {
  const isName = ({ start, end }: Span): boolean => {
    const words = tokenize(text, start, end);
    return words.length > 0 && nameLength(words, 0) === words.length;
  };
  const japanese = cells.findIndex(isName);
  return japanese >= 0
    ? japanese
    : cells.findIndex(({ start, end }) => latinName.test(text.slice(start, end)));
}

/** The cells' contents, white space around them left out. */
function cellsOf(text: string): Span[] {
  const cells: Span[] = [];
  let from = 1;
  for (let at = text.indexOf('|', from); at >= 0; at = text.indexOf('|', from)) {
    const inside = text.slice(from, at);
    const start = from + inside.length - inside.trimStart().length;
    cells.push({ start, end: Math.max(start, from + inside.trimEnd().length) });
    from = at + 1;
  }
  return cells;
}
