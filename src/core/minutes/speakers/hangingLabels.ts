import { isSpace, wordEnd } from '../../text/chars';
import type { LineFacts } from '../lines/lineFacts';
import { widthOf } from '../lines/lineTable';
import type { OfLines } from '../lines/ofLines';
import { endsInRole, isRoleWord } from './roles';
import type { SpeakerLabel } from './speakerLabel';

/** So many labels have to have their speech at one column before that is believed to be a column of a table. */
const minRows = 3;
/** A label is cut where no more columns than these are left in its cell. */
const maxLeft = 3;

/** A line of a table of two columns, labels on the left. Offsets are UTF-16, columns count from the line's begin. */
interface Cells {
  readonly indent: number;
  /** Past the label's cell content. */
  readonly labelEnd: number;
  readonly labelWidth: number;
  /** Where the text begins: its column and its offset; -1 and the line's end where the right cell is empty. */
  readonly column: number;
  readonly text: number;
}

/**
 * 丙川総務企画　今回の改正は…⏎課長　　　　　…を改めるものです: labels over two lines of a column, with the speech beside them. Joins such
 * labels in `found`, and gives for each line that the rest of one opens where its text begins (the line's end without
 * one).
 */
export function joinHangingLabels(
  facts: LineFacts,
  found: OfLines<SpeakerLabel>,
): ReadonlyMap<number, number> {
  const rests = new Map<number, number>();
  const column = commonColumn(facts, found);
  if (column < 0) return rests;
  for (let i = 0; i < facts.count; i++) {
    const next = facts.after(i);
    if (next < 0 || facts.mark(i) !== null || facts.mark(next) !== null || facts.gap(next)) continue;
    const cells = readCells(facts, i);
    if (
      cells.column !== column ||
      !isCell(found.get(i), cells) ||
      !isCell(found.get(next), readCells(facts, next))
    )
      continue;
    const left = column - cells.indent - cells.labelWidth;
    if (left < 1 || left > maxLeft) continue;
    const rest = readCells(facts, next);
    if (rest.indent !== cells.indent || (rest.column !== column && rest.column >= 0)) continue;
    if (rest.column < 0 && rest.labelEnd < facts.to(next)) continue;
    const label = facts.source.slice(facts.from(i), cells.labelEnd);
    const more = facts.source.slice(facts.from(next), rest.labelEnd);
    if (!goesOn(label, more) || (rest.column >= 0 && facts.ends(i) && isNextSpeaker(label, more))) continue;
    found.set(i, {
      start: facts.from(i),
      end: cells.labelEnd,
      speech: cells.text,
      strength: 2,
      said: label + more,
    });
    found.set(next, null);
    rests.set(next, rest.text);
  }
  return rests;
}

/** The column at which the speech begins behind most of the labels without a mark; -1 where there is none. */
function commonColumn(facts: LineFacts, found: OfLines<SpeakerLabel>): number {
  const columns = new Map<number, number>();
  let rows = 0;
  found.forEach((label, i) => {
    if (facts.mark(i) !== null || label.speech >= facts.to(i)) return;
    const cells = readCells(facts, i);
    const { column } = cells;
    rows++;
    if (isCell(label, cells)) columns.set(column, (columns.get(column) ?? 0) + 1);
  });
  for (const [column, count] of columns)
    if (column > 0 && count >= minRows && count * 2 > rows) return column;
  return -1;
}

/** False for a label that is more or less than the left cell (会長　甲野：…). */
function isCell(label: SpeakerLabel | null, { labelEnd, text }: Cells): boolean {
  return label === null || (label.end === labelEnd && label.speech === text);
}

function readCells(facts: LineFacts, i: number): Cells {
  const { source } = facts;
  const from = facts.from(i);
  const to = facts.to(i);
  const indent = facts.table.indent[i] ?? 0;
  const labelEnd = wordEnd(source, from, to);
  let text = labelEnd;
  while (text < to && isSpace(source.charCodeAt(text))) text++;
  const column = text < to ? indent + widthOf(source, from, text) : -1;
  return { indent, labelEnd, labelWidth: widthOf(source, from, labelEnd), column, text };
}

/** True when two parts make one label, and are not the labels of two speakers (甲野委員⏎乙山委員). */
function goesOn(label: string, more: string): boolean {
  if (!endsInRole(label + more)) return false;
  // 会長⏎代理 is one role, 会長⏎委員 are two.
  if (isRoleWord(label)) return isRoleWord(label + more);
  return isRoleWord(more) || !endsInRole(more) || !endsInRole(label);
}

/** Ａ委員　…か。⏎事務局　…, １番（甲野君）　…。⏎議長　…: behind a sentence that ended a role of its own speaks; 代理 and 長 are the rest of one. */
function isNextSpeaker(label: string, more: string): boolean {
  const whole = endsInRole(label) || label.endsWith('）') || label.endsWith(')');
  return more.length > 1 && whole && !/^(?:代理|代行|補佐)/u.test(more);
}
