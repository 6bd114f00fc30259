import assert from 'node:assert/strict';
import type { AttendeeRow } from '../../../../src/core/minutes/attendees/attendeeRow';
import type { BlockKind, Minutes, Section } from '../../../../src/core/minutes/model';
import { parse } from '../../../../src/core/minutes/parse';

/** One line a remark: `speaker｜text`, `-` for an anonymous one; a paragraph's end is ／. */
export function printedRemarks({ remarks }: Minutes): string {
  return remarks.map(({ speaker, text }) => `${speaker ?? '-'}｜${text.replace(/\n/gu, '／')}`).join('\n');
}

/** One line a section: number and title, indented by its rank. */
export function printedSections({ sections }: Minutes): string {
  const print = (list: readonly Section[], depth: number): string[] =>
    list.flatMap(({ number, title, sections: children }) => [
      `${'  '.repeat(depth)}${number === null ? '' : `${number} `}${title}`,
      ...print(children, depth + 1),
    ]);
  return print(sections, 0).join('\n');
}

/** The source of all blocks of a kind, one line each. */
export function blocksOf(minutes: Minutes, source: string, kind: BlockKind): string[] {
  return minutes.blocks
    .filter((block) => block.kind === kind)
    .map(({ span }) => source.slice(span.start, span.end));
}

/** The remarks of `source` are those of `expected`, as `printedRemarks` gives them. */
export function checkRemarks(source: string, expected: string): Minutes {
  const minutes = parse(source);
  assert.equal(printedRemarks(minutes), expected.trim());
  return minutes;
}

/** Lines below 出席者; each person is `name`, `group：name` where a group is named, with ! for the absent. */
export function checkPeople(lines: string, ...people: string[]): void {
  const { attendees } = parse(`第3回緑化審議会 議事録\n出席者\n${lines}\n`);
  const printed = attendees.map(
    ({ name, group, attendance }) =>
      `${group === null ? '' : `${group}：`}${name}${attendance === 'absent' ? '!' : ''}`,
  );
  assert.deepEqual(printed, people, lines);
}

/** A row of a list on one line of its own, which begins at offset 0. */
export function rowOf(text: string, group: string | null, absent = false): AttendeeRow {
  const span = { start: 0, end: text.length };
  return { text, toSource: (offset) => offset, isRightBelow: () => true, span, group, absent };
}
