import assert from 'node:assert/strict';
import { openInstalled } from '../ui/session';
import type { Workbench } from '../ui/workbench';
import { vsix } from './vsix';

describe('the installed package', () => {
  let workbench: Workbench;

  before(async () => {
    workbench = await openInstalled(vsix);
  });

  after(() => workbench.close());

  it('brings the language', async () => {
    await workbench.openFile('sample.minutes');
    assert.equal(await workbench.languageMode(), '議事録');
  });

  it('is activated', async () => {
    // Tall, for a list that keeps only what it shows, sorted by the time of activation.
    await workbench.page.setViewportSize({ width: 1280, height: 2400 });
    await workbench.command('Developer: Show Running Extensions');
    const rows = workbench.page.locator('.runtime-extensions-editor .monaco-list-row');
    const row = rows.filter({ hasText: /Minutes Review|議事録レビュー/ }).first();
    await row.waitFor();
    await workbench.screenshot('installed');
    assert.match(await row.innerText(), /Activation: \d+ms/);
  });
});
