import assert from 'node:assert/strict';
import { changedLines } from '../../../../src/core/text/changedLines';

/** The changed lines of both versions. */
function changed(before: string, after: string): [string, string] {
  const { start, before: end, after: newEnd } = changedLines(before, after);
  assert.equal(before.slice(0, start), after.slice(0, start));
  assert.equal(before.slice(end), after.slice(newEnd));
  return [before.slice(start, end), after.slice(start, newEnd)];
}

describe('changed lines', () => {
  it('are whole lines', () => {
    assert.deepEqual(changed('一\n二\n三\n四', '一\n２\n弐\n三\n四'), ['二\n', '２\n弐\n']);
    assert.deepEqual(changed('一\n二二\n三', '一\n二あ二\n三'), ['二二\n', '二あ二\n']);
    assert.deepEqual(changed('一\n二', '一\n二三'), ['二', '二三']);
    assert.deepEqual(changed('一二\n三', '一\n二\n三'), ['一二\n', '一\n二\n']);
  });

  it('are found at either end, and where there is nothing', () => {
    assert.deepEqual(changed('一\n二', 'あ一\n二'), ['一\n', 'あ一\n']);
    assert.deepEqual(changed('', '一\n二'), ['', '一\n二']);
    assert.deepEqual(changed('一\n二', ''), ['一\n二', '']);
    assert.deepEqual(changed('一', '二'), ['一', '二']);
  });

  it('are none where nothing changed', () => {
    assert.deepEqual(changed('一\n二\n', '一\n二\n'), ['', '']);
  });
});
