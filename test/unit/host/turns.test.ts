import { strict as assert } from 'node:assert';
import { Turns } from '../../../src/host/turns';

/** Works without a break. */
function work(milliseconds: number): void {
  const end = performance.now() + milliseconds;
  while (performance.now() < end);
}

describe('turns', () => {
  it('let others go between the work of several tasks', async () => {
    const turns = new Turns();
    const done: string[] = [];
    const task = async (name: string): Promise<void> => {
      await turns.next();
      work(20);
      done.push(name);
    };
    const all = Promise.all([task('a'), task('b'), task('c')]);
    let others = 0;
    const timer = setInterval(() => {
      others++;
      done.push('other');
    }, 1);
    await all;
    clearInterval(timer);
    assert.deepEqual(
      done.filter((name) => name !== 'other'),
      ['a', 'b', 'c'],
    );
    assert.ok(others >= 2, done.join(' '));
    assert.ok(done.slice(done.indexOf('a'), done.indexOf('c')).includes('other'), done.join(' '));
  });

  it('are shared by small pieces', async () => {
    const turns = new Turns();
    await turns.next();
    let others = 0;
    const timer = setInterval(() => others++, 1);
    for (let i = 0; i < 1000; i++) await turns.next();
    clearInterval(timer);
    assert.ok(others <= 1, String(others));
  });
});
