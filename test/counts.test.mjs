import assert from 'node:assert/strict';
import { add, countsIn, line } from './counts.mjs';

describe('counts', () => {
  it('are read from our own last lines', () => {
    assert.deepEqual(countsIn('✔ a\n\n3 passed, 1 failed, 2 skipped\n'), {
      passed: 3,
      failed: 1,
      skipped: 2,
    });
    assert.deepEqual(countsIn('fuzz: 3 passed, 0 failed'), { passed: 3, failed: 0, skipped: 0 });
  });

  it("are read from mocha's", () => {
    const output = '\u001b[32m 12 passing\u001b[0m\u001b[90m (3s)\u001b[0m\n  1 pending\n  2 failing\n';
    assert.deepEqual(countsIn(output), { passed: 12, failed: 2, skipped: 1 });
  });

  it('add up', () => {
    const total = countsIn('1 passed, 0 failed\n2 passed, 1 failed');
    assert.deepEqual(total, { passed: 3, failed: 1, skipped: 0 });
    assert.deepEqual(add(total, { passed: 1, failed: 0, skipped: 1 }), { passed: 4, failed: 1, skipped: 1 });
  });

  it('are not taken from a sentence', () => {
    assert.equal(countsIn('There are 3 passed, 1 failed tests.'), undefined);
  });

  it('are written without skipped ones when there are none', () => {
    assert.equal(line({ passed: 2, failed: 0, skipped: 0 }), '2 passed, 0 failed');
    assert.equal(line({ passed: 2, failed: 0, skipped: 1 }), '2 passed, 0 failed, 1 skipped');
  });
});
