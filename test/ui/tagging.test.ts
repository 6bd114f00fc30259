import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import type { Locator } from 'playwright-core';
import { copyFixtureWorkspace } from '../host/harness/workspace';
import { openWorkbench } from './session';
import type { Workbench } from './workbench';

const codebook = `- id: finance
  label: 予算
  description: 予算・決算・費用
  color: blue
- id: library
  label: 図書館
  description: 図書館の運営
  color: green
  aliases: [開館時間]
`;

describe('tagging by the keyboard alone', () => {
  let workbench: Workbench;

  before(async () => {
    const folder = copyFixtureWorkspace();
    fs.mkdirSync(path.join(folder, '.minutes'), { recursive: true });
    fs.writeFileSync(path.join(folder, '.minutes', 'themes.yaml'), codebook);
    // A folder in the place of a file.
    fs.mkdirSync(path.join(folder, '.minutes', 'tags', '第4回議事概要.txt.json'), { recursive: true });
    workbench = await openWorkbench(folder);
    await workbench.openFile('sample.minutes');
  });

  after(() => workbench.close());

  it('tags remarks by an alias, takes it back, and lists them in the view', async () => {
    const { page } = workbench;
    const { keyboard } = page;
    await keyboard.press('Control+Home');
    await keyboard.press('Alt+J');
    await workbench.cursorOnLine(19);
    await keyboard.press('Alt+M');
    const picker = page.locator('.quick-input-widget');
    await picker.locator('.monaco-list-row').filter({ hasText: '図書館' }).waitFor();
    await workbench.screenshot('tag-picker');
    await keyboard.type('開館');
    await picker.locator('.monaco-list-row').filter({ hasText: '図書館' }).first().waitFor();
    await page.waitForTimeout(300);
    await keyboard.press('Enter');
    await workbench.editorLine('#図書館').first().waitFor();
    await page.locator('[id="minutes-review.minutes-review.minutes.tagged"]').waitFor();
    await keyboard.press('Control+Z');
    await workbench.editorLine('#図書館').waitFor({ state: 'detached' });
    await keyboard.press('Shift+Alt+M');
    await workbench.editorLine('#図書館').first().waitFor();
    await keyboard.press('Alt+U');
    await workbench.cursorOnLine(21);
    await keyboard.press('Shift+Alt+M');
    await page.waitForTimeout(500);
    assert.equal(await workbench.editorLine('#図書館').count(), 2);
    await showViews();
    const row = page.locator('.pane-body .monaco-list-row').filter({ hasText: '図書館' }).first();
    await row.waitFor();
    await row.click();
    await keyboard.press('ArrowRight');
    await page.waitForTimeout(500);
    await keyboard.press('ArrowDown');
    await keyboard.press('ArrowRight');
    await page.locator('.pane-body .monaco-list-row').filter({ hasText: '乙山委員' }).first().waitFor();
    await workbench.screenshot('tagging');
  });

  it('counts tags in the view that were set while it was hidden', async () => {
    const { page } = workbench;
    await workbench.command('View: Show Explorer');
    await workbench.openFile('sample.minutes');
    await page.keyboard.press('Control+Home');
    await page.keyboard.press('Alt+U');
    await workbench.cursorOnLine(23);
    await page.keyboard.press('Shift+Alt+M');
    await page
      .locator('[id="minutes-review.minutes-review.minutes.tagged"]')
      .filter({ hasText: '3/' })
      .waitFor();
    // The lists are made anew a moment after the typing ends.
    await page.waitForTimeout(1500);
    await showViews();
    await themeRow()
      .filter({ hasText: /図書館\s*3/u })
      .waitFor();
  });

  it('offers in the view what is done with a theme and with a remark', async () => {
    const { page } = workbench;
    const menu = page.locator('.context-view.monaco-menu-container');
    await themeRow().click({ button: 'right' });
    for (const name of ['Merge Theme…', 'Retire Theme…'])
      await menu.getByText(name, { exact: true }).waitFor();
    await workbench.screenshot('theme-menu');
    await menu.getByText('Rename Theme…', { exact: true }).click();
    // It is that theme: nobody is asked which.
    await page.waitForFunction(
      () => document.querySelector<HTMLInputElement>('.quick-input-widget input.input')?.value === '図書館',
    );
    await page.keyboard.press('Escape');
    await page
      .locator('.pane-body .monaco-list-row')
      .filter({ hasText: '乙山委員' })
      .first()
      .click({ button: 'right' });
    await menu.getByText('Tag Remark…', { exact: true }).waitFor();
    // A menu takes no click in the moment it opens.
    await page.waitForTimeout(500);
    await menu.getByText('Tag Remark…', { exact: true }).click();
    await page.locator('.quick-input-title').getByText('Tag the remark').waitFor();
    await page.keyboard.press('Escape');
  });

  it('says that a file of tags cannot be read, not that it cannot be saved', async () => {
    await workbench.openFile('第4回議事概要.txt');
    await workbench.notification(/The tags in \S+第4回議事概要\.txt\.json could not be read: /u);
  });

  function themeRow(): Locator {
    return workbench.page
      .locator('.pane-body .monaco-list-row[aria-level="1"]')
      .filter({ hasText: '図書館' })
      .first();
  }

  async function showViews(): Promise<void> {
    await workbench.page.locator('.activitybar .action-label[aria-label="Minutes Review"]').first().click();
  }
});
