import fs from 'node:fs';
import path from 'node:path';
import { copyFixtureWorkspace } from '../host/harness/workspace';
import { openWorkbench } from './session';
import type { Workbench } from './workbench';

describe('a workspace of more files than are searched', () => {
  let workbench: Workbench;

  before(async () => {
    const folder = copyFixtureWorkspace();
    for (let i = 0; i < 5000; i++) fs.writeFileSync(path.join(folder, `note-${i}.txt`), '');
    workbench = await openWorkbench(folder);
  });

  after(() => workbench.close());

  it('tells that some are left out', async () => {
    const { page } = workbench;
    await page.locator('.activitybar .action-label[aria-label="Minutes Review"]').first().click();
    // The list of notifications, open, shows those that come.
    await page.locator('[id="status.notifications"]').click();
    await page
      .locator('.notification-list-item')
      .filter({ hasText: 'Only 5000 of the files' })
      .first()
      .waitFor();
  });
});
