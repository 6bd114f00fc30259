import fs from 'node:fs';
import path from 'node:path';
import { copyFixtureWorkspace } from '../host/harness/workspace';
import { openWorkbench } from './session';
import type { Workbench } from './workbench';

const codebook = `- id: finance
  label: 予算
  keywords: [費用, 補助金]
  color: blue
- id: library
  label: 図書館
  keywords: [開館]
  color: green
- id: old
  label: 読書
  deprecated: true
  replacedBy: library
`;

const minutes = `甲町図書館協議会 第2回 議事録
1. 議事
○甲野委員　夜も開館してほしい。費用は町が持つべきである。
○乙山委員　子どもに本を読んでほしい。 #読書 #図書缶
`;

describe('tags that are checked', () => {
  let workbench: Workbench;

  before(async () => {
    const folder = copyFixtureWorkspace();
    fs.mkdirSync(path.join(folder, '.minutes'), { recursive: true });
    fs.writeFileSync(path.join(folder, '.minutes', 'themes.yaml'), codebook);
    fs.writeFileSync(path.join(folder, 'library.minutes'), minutes);
    workbench = await openWorkbench(folder);
    await workbench.openFile('library.minutes');
  });

  after(() => workbench.close());

  it('are underlined, and put right from the light bulb by the keyboard', async () => {
    const { page } = workbench;
    await page.locator('.squiggly-warning').nth(1).waitFor();
    await page.keyboard.press('Control+End');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('Control+.');
    const bulb = page.locator('.action-widget');
    await bulb.getByText('#図書館').first().waitFor();
    await workbench.screenshot('tag-check');
    await page.keyboard.press('Enter');
    await workbench.editorLine('#読書 #図書館').first().waitFor();
  });

  it('are suggested with their reasons, and accepted from a list', async () => {
    const { page } = workbench;
    await workbench.command('Minutes: Accept Suggested Tags in the Whole File…');
    const list = page.locator('.quick-input-widget .monaco-list-row');
    await list.filter({ hasText: '費用' }).first().waitFor();
    await workbench.screenshot('suggested-tags');
    await page.keyboard.press('Enter');
    await workbench.editorLine('持つべきである。 #予算 #図書館').first().waitFor();
  });
});
