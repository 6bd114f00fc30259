import assert from 'node:assert/strict';
import { allMatches } from '../../../../src/core/text/matches';

function matched(pattern: RegExp, text: string): readonly (readonly [number, string])[] {
  return allMatches(pattern, text).map(({ 0: found, index }) => [index, found]);
}

describe('allMatches', () => {
  it('finds what matchAll finds', () => {
    for (const pattern of [/[0-9]+/gu, /(?=第)/gu, /x*/gu, /(?:)/g])
      for (const text of ['', '第3回と第12回', 'x𠮷xx𠮷', '\ud842x'])
        assert.deepEqual(
          matched(pattern, text),
          [...text.matchAll(pattern)].map(({ 0: found, index }) => [index, found]),
          `${pattern.source} in ${text}`,
        );
  });

  it('begins anew, wherever another search of the pattern stopped', () => {
    const pattern = /第/gu;
    assert.ok(pattern.test('第一 第二'));
    assert.deepEqual(matched(pattern, '第一 第二'), [
      [0, '第'],
      [3, '第'],
    ]);
    assert.equal(pattern.lastIndex, 0);
  });
});
