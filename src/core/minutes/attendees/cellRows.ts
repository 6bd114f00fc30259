/** Lists whose cells became lines: 1番⏎甲野⏎太郎, 甲野⏎太郎⏎乙山⏎花子. */
import type { AttendeeRow } from './attendeeRow';
import { isFullName, isNamePart } from './attendeeNames';
import { familyOdds, givenOdds, surely } from './nameLetters';

/** Letters of a cell, at most. */
const maxCell = 4;
/** Rows of such a list, at least. */
const minRows = 4;
const seat = /^\s*[0-9０-９]{1,3}番?\s*$/u;

/** The rows, those that are cells of one joined with spaces between them; other rows as they are. */
export function joinCells(rows: readonly AttendeeRow[]): readonly AttendeeRow[] {
  if (rows.length < minRows || rows.every(({ text }) => text.length > maxCell)) return rows;
  const joined: AttendeeRow[] = [];
  let run: AttendeeRow[] = [];
  for (const row of rows) {
    const [first] = run;
    const goesOn = first?.group === row.group && first.absent === row.absent;
    if (!goesOn) {
      joined.push(...joinRun(run));
      run = [];
    }
    run.push(row);
  }
  joined.push(...joinRun(run));
  return joined;
}

function joinRun(run: readonly AttendeeRow[]): readonly AttendeeRow[] {
  if (run.length < minRows) return run;
  const seats = run.filter(({ text }) => seat.test(text)).length;
  if (seats * 2 >= minRows) return joinBehindSeats(run);
  const halves = run.slice(0, cellsFrom(run));
  return areHalves(halves) ? [...inPairs(halves), ...run.slice(halves.length)] : run;
}

/** How many rows, in pairs, may be halves of names. */
function cellsFrom(run: readonly AttendeeRow[]): number {
  let k = 0;
  for (; k + 1 < run.length; k += 2) {
    const [family = '', given = ''] = [run[k]?.text, run[k + 1]?.text];
    if (!isCell(family) || !isCell(given) || familyOdds(family.trim()) < 0 || givenOdds(given.trim()) < 0)
      break;
  }
  return k;
}

function inPairs(halves: readonly AttendeeRow[]): AttendeeRow[] {
  const people: AttendeeRow[] = [];
  for (let k = 0; k < halves.length; k += 2) people.push(joinedRow(halves.slice(k, k + 2)));
  return people;
}

/** Joins to each seat the name behind it, in one row (甲野太郎) or in two. */
function joinBehindSeats(run: readonly AttendeeRow[]): readonly AttendeeRow[] {
  const people: AttendeeRow[][] = [];
  for (const row of run) {
    const last = people.at(-1);
    const behindSeat = last?.length === 1 && seat.test(last[0]?.text ?? '');
    const name = isCell(row.text) || (behindSeat && isFullName(row.text.trim()));
    if (last === undefined || seat.test(row.text) || !name) people.push([row]);
    else last.push(row);
  }
  return people.flatMap((cells) => (cells.length === 1 ? cells : [joinedRow(cells)]));
}

function isCell(text: string): boolean {
  const word = text.trim();
  return word.length <= maxCell && isNamePart(word);
}

/** True where the first, third, fifth word is rather a family name and the ones between them are rather given names. */
function areHalves(run: readonly AttendeeRow[]): boolean {
  if (run.length < minRows) return false;
  let families = 0;
  let givens = 0;
  for (const [k, { text }] of run.entries()) {
    const odds = familyOdds(text.trim()) - givenOdds(text.trim());
    if (k % 2 === 0) families += odds;
    else givens -= odds;
  }
  return families > surely && givens > surely;
}

function joinedRow(cells: readonly AttendeeRow[]): AttendeeRow {
  const [first] = cells;
  return {
    text: cells.map(({ text }) => text).join(' '),
    toSource(offset) {
      let rest = offset;
      for (const cell of cells) {
        if (rest <= cell.text.length) return cell.toSource(rest);
        rest -= cell.text.length + 1;
      }
      return cells.at(-1)?.toSource(cells.at(-1)?.text.length ?? 0) ?? offset;
    },
    group: first?.group ?? null,
    absent: first?.absent ?? false,
  };
}
