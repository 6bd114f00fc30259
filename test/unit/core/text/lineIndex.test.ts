import { strict as assert } from 'node:assert';
import { LineIndex } from '../../../../src/core/text/lineIndex';

/** The lines of a text, as the index cuts them. */
function linesOf(text: string): string[] {
  const index = new LineIndex(text);
  return Array.from({ length: index.count }, (_, i) => text.slice(index.start(i), index.end(i)));
}

describe('LineIndex', () => {
  it('cuts at every kind of line end', () => {
    assert.deepEqual(linesOf('a\nb\r\nc\rd\r\r\ne\n\rf'), ['a', 'b', 'c', 'd', '', 'e', '', 'f']);
    assert.deepEqual(linesOf(''), ['']);
    assert.deepEqual(linesOf('a\n'), ['a', '']);
    assert.deepEqual(linesOf('\r'), ['', '']);
  });

  it('finds the line of an offset; a line end belongs to its line', () => {
    const index = new LineIndex('ab\r\ncd\n');
    assert.deepEqual(
      [-1, 0, 2, 3, 4, 6, 7, 99].map((offset) => index.lineAt(offset)),
      [0, 0, 0, 0, 1, 1, 2, 2],
    );
    assert.deepEqual(index.position(5), { line: 1, character: 1 });
    assert.deepEqual(index.position(99), { line: 2, character: 0 });
  });
});
