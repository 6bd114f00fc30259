import assert from 'node:assert/strict';
import { TermClient } from '../../../src/host/termClient';
import type { WorkerEvents } from '../../../src/host/worker';

/** A client whose workers answer nothing, what happens to them, and whether each is disposed. */
function clientOfMutes(): { client: TermClient; workers: { events: WorkerEvents; isDisposed: boolean }[] } {
  const workers: { events: WorkerEvents; isDisposed: boolean }[] = [];
  const client = new TermClient((events) => {
    const worker = { events, isDisposed: false };
    workers.push(worker);
    return Promise.resolve({
      postMessage: () => undefined,
      dispose: () => {
        worker.isDisposed = true;
      },
    });
  });
  return { client, workers };
}

/** Resolves when what has been begun has come to its end. */
function settled(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}

describe('the client of the term worker', () => {
  it('ends a worker that failed before it starts another', async () => {
    const { client, workers } = clientOfMutes();
    const asked = assert.rejects(client.ask('remove', { id: 'a' }), /out of memory/u);
    await settled();
    workers[0]?.events.onFailure(new Error('out of memory'));
    await asked;
    assert.equal(client.isRunning, false);
    assert.deepEqual(
      workers.map(({ isDisposed }) => isDisposed),
      [true],
    );
    const again = assert.rejects(client.ask('remove', { id: 'a' }), /disposed/u);
    await settled();
    // It is gone: what it tells late is nothing to the other one.
    workers[0]?.events.onFailure(new Error('out of memory'));
    assert.equal(client.isRunning, true);
    client.dispose();
    await again;
    assert.deepEqual(
      workers.map(({ isDisposed }) => isDisposed),
      [true, true],
    );
  });
});
