import { strict as assert } from 'node:assert';
import { Readable, Writable } from 'node:stream';
import { OutputClosed } from '../../../src/cli/io';
import { nodeIo } from '../../../src/cli/nodeIo';
import { systemError } from './support';

const nowhere = () =>
  new Writable({
    write: (_chunk, _encoding, done) => {
      done();
    },
  });

describe('nodeIo', () => {
  it('waits for a slow reader', async () => {
    let taken = 0;
    const output = new Writable({
      highWaterMark: 1,
      write: (chunk: Buffer, _encoding, done) => {
        setTimeout(() => {
          taken += chunk.length;
          done();
        }, 5);
      },
    });
    const io = nodeIo({ input: Readable.from([]), output, errors: nowhere() });
    await io.write('x'.repeat(100_000));
    assert.equal(taken, 100_000);
  });

  it('reports a reader that is gone, and does not crash', async () => {
    const output = new Writable({
      write: (_chunk, _encoding, done) => {
        done(systemError('EPIPE'));
      },
    });
    const io = nodeIo({ input: Readable.from([]), output, errors: output });
    await assert.rejects(io.write('x'), OutputClosed);
    await assert.rejects(io.write('y'), OutputClosed);
    await io.warn('z');
  });

  it('passes other write errors on', async () => {
    const output = new Writable({
      write: (_chunk, _encoding, done) => {
        done(systemError('ENOSPC'));
      },
    });
    const io = nodeIo({ input: Readable.from([]), output, errors: nowhere() });
    await assert.rejects(io.write('x'), { code: 'ENOSPC' });
  });

  it('reads standard input whole, and once', async () => {
    const input = Readable.from([Buffer.from('議').subarray(0, 1), Buffer.from('議').subarray(1)]);
    const io = nodeIo({ input, output: nowhere(), errors: nowhere() });
    for (let i = 0; i < 2; i++) {
      assert.equal(Buffer.from(await io.readStandardInput()).toString(), '議');
    }
  });
});
