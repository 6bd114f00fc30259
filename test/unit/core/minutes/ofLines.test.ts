import assert from 'node:assert/strict';
import { OfLines } from '../../../../src/core/minutes/lines/ofLines';

function visited(lines: OfLines<string>): string[] {
  const seen: string[] = [];
  lines.forEach((value, i) => seen.push(`${i}${value}`));
  return seen;
}

describe('OfLines', () => {
  it('gives what each line has, in order', () => {
    const lines = new OfLines<string>(9);
    lines.set(2, 'a');
    lines.set(5, 'b');
    assert.deepEqual(
      [lines.get(2), lines.get(3), lines.get(5), lines.get(-1), lines.get(9)],
      ['a', null, 'b', null, null],
    );
    assert.deepEqual(visited(lines), ['2a', '5b']);
    lines.set(5, 'c');
    lines.set(2, null);
    assert.deepEqual(visited(lines), ['5c']);
  });

  it('goes through lines in order, whatever order they came in', () => {
    const lines = new OfLines<string>(9);
    lines.set(7, 'a');
    lines.set(3, 'b');
    assert.deepEqual(visited(lines), ['3b', '7a']);
    lines.set(7, null);
    lines.set(5, 'c');
    lines.set(7, 'd');
    assert.deepEqual(visited(lines), ['3b', '5c', '7d']);
  });
});
