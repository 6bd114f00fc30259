import { strict as assert } from 'node:assert';
import { editDistance, likeness } from '../../../../src/core/text/distance';

describe('the distance of two words', () => {
  it('counts insertions, deletions, replacements and swaps', () => {
    for (const [a, b, edits] of [
      ['', '', 0],
      ['人材', '人材', 0],
      ['人材', '', 2],
      ['人材育成', '人才育成', 1],
      ['人材育成', '人育材成', 1],
      ['人材育成', '人材の育成', 1],
      ['kitten', 'sitting', 3],
      ['𠮷野', '吉野', 1],
    ] as const) {
      assert.equal(editDistance(a, b), edits, `${a} ${b}`);
      assert.equal(editDistance(b, a), edits, `${b} ${a}`);
    }
  });

  it('makes a likeness from 0 to 1', () => {
    assert.equal(likeness('人材', '人材'), 1);
    assert.equal(likeness('人材', '予算'), 0);
    assert.equal(likeness('人材育成', '人才育成'), 0.75);
    assert.ok(likeness('人材', '人材育成') > likeness('人材', '人事育成'));
  });
});
