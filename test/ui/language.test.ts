import assert from 'node:assert/strict';
import fs from 'node:fs';
import { openWorkbench } from './session';
import type { Workbench } from './workbench';

describe('the language in the workbench', () => {
  let workbench: Workbench;

  before(async () => {
    workbench = await openWorkbench();
  });

  after(() => workbench.close());

  it('shows its name in the status bar', async () => {
    await workbench.openFile('sample.minutes');
    assert.equal(await workbench.languageMode(), '議事録');
  });

  it('leaves other text alone', async () => {
    await workbench.openFile('notes.txt');
    assert.equal(await workbench.languageMode(), 'Plain Text');
  });

  it('can be looked at', async () => {
    await workbench.openFile('第4回議事概要.txt');
    const file = await workbench.screenshot('language');
    assert.ok(fs.statSync(file).size > 10_000);
  });
});
