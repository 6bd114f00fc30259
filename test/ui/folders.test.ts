import fs from 'node:fs';
import path from 'node:path';
import { temporaryFolder } from '../host/harness/temporary';
import { openWorkbench } from './session';
import type { Workbench } from './workbench';

/** A folder with a codebook of one theme, and minutes with that tag. */
function writeFolder(folder: string, theme: string): void {
  fs.mkdirSync(path.join(folder, '.minutes'), { recursive: true });
  fs.writeFileSync(path.join(folder, '.minutes/themes.yaml'), `- { id: own, label: ${theme} }\n`);
  fs.writeFileSync(
    path.join(folder, 'first.minutes'),
    `甲町緑化協議会 第2回 議事録\n○甲野委員\n　木を植えたい。 #${theme}\n`,
  );
}

describe('a workspace of two folders', () => {
  let workbench: Workbench;

  before(async () => {
    const folder = temporaryFolder('folders');
    writeFolder(path.join(folder, 'east'), '街路樹');
    writeFolder(path.join(folder, 'west'), '図書館');
    const file = path.join(folder, 'both.code-workspace');
    fs.writeFileSync(file, JSON.stringify({ folders: [{ path: 'east' }, { path: 'west' }] }));
    workbench = await openWorkbench(file);
  });

  after(() => workbench.close());

  it('shows the themes of each folder below its name', async () => {
    const { page } = workbench;
    await page.locator('.activitybar .action-label[aria-label="Minutes Review"]').first().click();
    const row = (level: number, label: string) =>
      page.locator(`.pane-body .monaco-list-row[aria-level="${level}"]`).filter({ hasText: label }).first();
    await row(1, 'east').waitFor();
    await row(1, 'west').waitFor();
    await row(2, '街路樹').waitFor();
    await row(2, '図書館').waitFor();
    await workbench.screenshot('themes-of-folders');
  });
});
