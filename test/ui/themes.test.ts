import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { copyFixtureWorkspace } from '../host/harness/workspace';
import { openWorkbench } from './session';
import type { Workbench } from './workbench';

const minutes =
  '甲町緑化協議会 第2回 議事録\n○甲野委員\n　木を植えたい。 #人材\n○乙山委員\n　賛成である。 \n';
const themes =
  '- { id: work, label: 人材, description: 人の確保, aliases: [人づくり] }\n- { id: training, label: 人材育成, parent: work }\n- { id: money, label: 予算, color: yellow }\n';

describe('themes in the workbench', () => {
  let workbench: Workbench;

  before(async () => {
    const folder = copyFixtureWorkspace();
    fs.mkdirSync(path.join(folder, '.minutes'), { recursive: true });
    fs.writeFileSync(path.join(folder, '.minutes/themes.yaml'), themes);
    fs.writeFileSync(path.join(folder, 'themes.minutes'), minutes);
    workbench = await openWorkbench(folder);
    await workbench.openFile('themes.minutes');
    await workbench.minutesReady();
  });

  after(() => workbench.close());

  it('are offered while a tag is typed', async () => {
    const { page } = workbench;
    await page.keyboard.press('Control+End');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('End');
    await page.keyboard.type('#');
    const rows = page.locator('.suggest-widget .monaco-list-row');
    await rows.first().waitFor();
    await workbench.screenshot('tag-completion');
    const labels = await rows.allInnerTexts();
    assert.ok(
      labels.some((label) => label.includes('人材育成')),
      labels.join('\n'),
    );
    await page.keyboard.type('予算');
    await page.keyboard.press('Enter');
    await workbench.editorLine('賛成である').filter({ hasText: '#予算' }).waitFor();
  });

  it('are renamed by F2 in the text and in the codebook', async () => {
    const { page } = workbench;
    await page.keyboard.press('Control+Home');
    for (let line = 1; line < 3; line++) await page.keyboard.press('ArrowDown');
    await page.keyboard.press('End');
    await page.keyboard.press('F2');
    const box = page.locator('.rename-box input');
    await box.waitFor();
    await box.fill('人の確保');
    await page.keyboard.press('Enter');
    await workbench.editorLine('木を植えたい').filter({ hasText: '#人の確保' }).waitFor();
    await workbench.screenshot('tag-renamed');
    await workbench.openFile('themes.yaml');
    await workbench.editorLine('label: 人の確保').first().waitFor();
  });
});
