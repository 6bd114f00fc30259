import assert from 'node:assert/strict';
import { within } from '../../../src/host/patience';

describe('patience', () => {
  it('waits for what is there in time', async () => {
    assert.equal(await within(1000, Promise.resolve('here')), 'here');
    await assert.rejects(within(1000, Promise.reject(new Error('broken'))), /broken/u);
  });

  it('goes on without what is late', async () => {
    assert.equal(await within(1, new Promise(() => undefined)), null);
  });
});
