import assert from 'node:assert/strict';
import { SharedReading } from '../../../src/host/sharedReading';

/** Readings that end when they are told to. */
function readings() {
  const asked: { end: (value: string) => void; fail: (error: Error) => void }[] = [];
  const failures: unknown[] = [];
  const reading = new SharedReading(
    () =>
      new Promise<string>((end, fail) => {
        asked.push({ end, fail });
      }),
    (error) => failures.push(error),
  );
  return { asked, failures, reading };
}

describe('a shared reading', () => {
  it('is one for all who ask meanwhile', async () => {
    const { asked, reading } = readings();
    const both = Promise.all([reading.now(), reading.lately()]);
    assert.equal(asked.length, 1);
    asked[0]?.end('first');
    assert.deepEqual(await both, ['first', 'first']);
    const next = reading.now();
    asked[1]?.end('second');
    assert.equal(await next, 'second');
  });

  it('gives the last one at once to who cannot wait, and reads again', async () => {
    const { asked, reading } = readings();
    const first = reading.lately();
    asked[0]?.end('first');
    await first;
    assert.equal(await reading.lately(), 'first');
    assert.equal(asked.length, 2);
    asked[1]?.end('second');
    await reading.now();
    assert.equal(await reading.lately(), 'second');
  });

  it('keeps the last one where another fails', async () => {
    const { asked, failures, reading } = readings();
    const first = reading.now();
    asked[0]?.end('first');
    await first;
    assert.equal(await reading.lately(), 'first');
    const error = new Error('no disk');
    asked[1]?.fail(error);
    await assert.rejects(reading.now(), error);
    assert.deepEqual(failures, [error]);
    assert.equal(await reading.lately(), 'first');
  });

  it('does not keep what was forgotten while it was read', async () => {
    const { asked, reading } = readings();
    const first = reading.now();
    reading.forget();
    const second = reading.lately();
    asked[0]?.end('first');
    asked[1]?.end('second');
    assert.deepEqual(await Promise.all([first, second]), ['first', 'second']);
    assert.equal(await reading.lately(), 'second');
  });
});
