import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { projectRoot } from '../host/harness/paths';
import { copyExtension, copyWorkspace } from '../host/harness/workspace';
import { openWorkbench } from './session';
import { TopicsPage } from './topicsPage';
import type { Workbench } from './workbench';

describe('the topics view in a window without a folder', () => {
  let workbench: Workbench;

  before(async () => {
    workbench = await openWorkbench(null);
    await workbench.command('Minutes: Show Topics');
  });

  after(() => workbench.close());

  it('says so, and offers to open one', async () => {
    const view = new TopicsPage(workbench);
    await view.app.getByRole('heading', { name: 'No minutes are open' }).waitFor();
    await workbench.screenshot('topics-no-folder');
    assert.deepEqual(await view.faults(), []);
    await view.app.getByRole('button', { name: 'Open a Folder' }).click();
    await workbench.page.locator('.quick-input-widget').getByText('Open Folder').first().waitFor();
  });
});

describe('the topics view of a damaged extension', () => {
  const broken = [
    ['the dictionary is missing', 'dictionary.bin', null],
    ['the dictionary is cut off', 'dictionary.bin', 4096],
    ['the worker cannot be loaded', 'termWorker.js', 1000],
  ] as const;
  for (const [what, name, length] of broken) {
    it(`says what to do where ${what}, and goes on when it is mended`, async () => {
      const extension = copyExtension();
      const file = path.join(extension, 'dist', name);
      if (length === null) fs.rmSync(file);
      else fs.truncateSync(file, length);
      const workbench = await openWorkbench(copyWorkspace(path.join(projectRoot, 'seeds')), extension);
      try {
        const view = new TopicsPage(workbench);
        await workbench.command('Minutes: Show Topics');
        const alert = view.app.getByRole('alert');
        await alert.filter({ hasText: name }).filter({ hasText: 'Install the extension again' }).waitFor();
        // It is all that is told, however often the view asks.
        assert.equal(await alert.count(), 1);
        await workbench.screenshot(`topics-failed-${name}-${length ?? 'missing'}`);
        assert.deepEqual(await view.faults(), []);
        await view.app.getByRole('button', { name: 'Show the log' }).waitFor();
        fs.copyFileSync(path.join(projectRoot, 'dist', name), file);
        await view.app.getByRole('button', { name: 'Try again' }).click();
        await view.ready();
        await alert.waitFor({ state: 'detached' });
      } finally {
        await workbench.close();
      }
    });
  }
});
