import assert from 'node:assert/strict';
import { eachAtOnce } from '../../../src/host/atOnce';

const items = Array.from({ length: 50 }, (_, i) => i);
const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

describe('work on many items', () => {
  it('is done on each once, on several at a time', async () => {
    const done: number[] = [];
    let running = 0;
    let most = 0;
    const isWhole = await eachAtOnce(
      items,
      () => true,
      async (item) => {
        most = Math.max(most, ++running);
        await pause();
        running--;
        done.push(item);
      },
    );
    assert.ok(isWhole);
    assert.deepEqual(
      done.sort((a, b) => a - b),
      items,
    );
    assert.ok(most > 1 && most < 20, String(most));
  });

  it('ends when it is not wanted any more', async () => {
    let done = 0;
    const isWhole = await eachAtOnce(
      items,
      () => done < 10,
      async () => {
        await pause();
        done++;
      },
    );
    assert.ok(!isWhole);
    assert.ok(done < items.length, String(done));
  });

  it('is whole where there is nothing to do', async () => {
    assert.ok(await eachAtOnce([], () => true, pause));
  });
});
