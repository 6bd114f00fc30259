import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import type { TopicsPage } from './topicsPage';
import { openTopics } from './topicsSession';
import type { Workbench } from './workbench';

describe('the topics view', () => {
  let workbench: Workbench;
  let view: TopicsPage;
  let folder: string;

  before(async () => {
    ({ workbench, view, folder } = await openTopics());
  });

  after(() => workbench.close());

  it('lists topics of all samples', async () => {
    await workbench.screenshot('topics-table');
    assert.ok((await view.names()).length > 10);
    await view.summary(/Meetings: 8 /u).waitFor();
  });

  it('is sorted by a click on a header', async () => {
    await view.header('Meetings').getByRole('button').click();
    await view.app.locator('th.meetings[aria-sort=descending]').waitFor();
    await view.rows.first().locator('td.name').filter({ hasText: '個人情報保護法' }).waitFor();
    await view.header('Topic').getByRole('button').click();
    await view.app.locator('th.name[aria-sort=ascending]').waitFor();
    await view.header('Meetings').getByRole('button').click();
  });

  it('shows the words of a topic and leads to them in the editor', async () => {
    await view.row('個人情報保護法').click();
    const line = view.lines.first();
    await line.waitFor();
    assert.equal(await line.locator('b').innerText(), '個人情報保護法');
    await workbench.screenshot('topics-detail');
    await line.click();
    await workbench.editorLine('患者の情報が漏えいした').first().waitFor();
    await workbench.page
      .locator('.editor-instance .view-overlays .cdr')
      .first()
      .waitFor({ state: 'attached' });
    // It is the only file of its name.
    await workbench.page.locator('.tab.active[data-resource-name*="広域サイバー防災本部"]').waitFor();
    await workbench.screenshot('topics-revealed');
  });

  it('has nothing that axe-core finds wrong', async () => {
    assert.deepEqual(await view.faults(), []);
  });

  it('comes back with the window, as it was', async () => {
    await workbench.reload();
    await view.app.getByRole('heading', { name: '個人情報保護法' }).waitFor();
    await view.app.locator('th.meetings[aria-sort=descending]').waitFor();
  });

  it('is used by the keyboard', async () => {
    const { keyboard } = workbench.page;
    await view.rows.nth(1).focus();
    const before = await view.focusedRow();
    await keyboard.press('ArrowDown');
    await view.rowIsFocused(before + 1);
    await keyboard.press('End');
    await view.rowIsFocused(await view.lastRow());
    await keyboard.press('Home');
    await view.rowIsFocused(0);
    await keyboard.press('Enter');
    await view.app.locator('topic-table tr[data-index="0"][aria-selected=true]').waitFor();
  });

  it('has a line that Tab goes to, however many there are', async () => {
    const meetings = view.app.locator('topic-scope select').first();
    await meetings.selectOption('all');
    await view.row('個人情報保護法').click();
    await view.lines.nth(4).waitFor();
    await view.lines.first().focus();
    for (let line = 0; line < 4; line++) await workbench.page.keyboard.press('ArrowDown');
    await view.app.locator('topic-concordance .line:focus').waitFor();
    await meetings.selectOption({ label: 'みどり野市地域交通会議' });
    await view.lines.nth(2).waitFor({ state: 'detached' });
    const reached = await view.app.locator('topic-concordance .line[tabindex="0"]').count();
    await meetings.selectOption('all');
    assert.equal(reached, 1);
    await view.lines.nth(4).waitFor();
  });

  it('finds topics by their words, and says where there is none', async () => {
    const search = view.app.getByRole('searchbox');
    await search.fill('停留');
    await view.row('停留所').waitFor();
    await search.fill('どこにもない');
    await view.app.getByText('No topic has these words').waitFor();
    await workbench.screenshot('topics-not-found');
    await view.app.getByRole('button', { name: 'Clear the search' }).click();
    await view.ready();
  });

  it('is of one document or of one body', async () => {
    const meetings = view.app.locator('topic-scope select').first();
    await meetings.selectOption({ label: 'みどり野市地域交通会議' });
    await view.summary(/Meetings: 3 /u).waitFor();
    await meetings.selectOption('documents');
    await view.summary(/Meetings: 1 /u).waitFor();
    await meetings.selectOption('all');
    await view.summary(/Meetings: 8 /u).waitFor();
  });

  it('draws pictures, and a topic in them has its words too', async () => {
    await view.app.getByRole('tab', { name: 'Pictures' }).click();
    await view.app.locator('minutes-pictures svg').first().waitFor();
    await workbench.screenshot('topics-pictures');
    assert.deepEqual(await view.faults(), []);
    await view.app.getByRole('tab', { name: 'Table', exact: true }).click();
    await view.ready();
  });

  it('leaves out what is no topic, in a file that keeps its comments', async () => {
    const file = path.join(folder, '.minutes', 'terms.yaml');
    await view.row('停留所').click();
    await view.app.getByRole('heading', { name: '停留所' }).waitFor();
    await view.app.getByRole('button', { name: 'Not a topic' }).click();
    await view.row('停留所').waitFor({ state: 'detached' });
    assert.equal(fs.readFileSync(file, 'utf8'), 'ignore:\n  - 停留所\n');
  });

  it('opens a summary with quotations', async () => {
    await view.app.getByRole('button', { name: 'Markdown' }).click();
    await workbench.editorLine('# Topics').first().waitFor();
    await workbench.screenshot('topics-summary');
  });

  it('can be used in 300 pixels and in 2,000', async () => {
    const { page } = workbench;
    await workbench.command('View: Toggle Primary Side Bar Visibility');
    await workbench.command('View: Join All Editor Groups');
    await workbench.command('Minutes: Show Topics');
    for (const width of [348, 2048]) {
      await page.setViewportSize({ width, height: 900 });
      await view.ready();
      await view.rows.nth(2).click();
      await view.lines.first().waitFor();
      await workbench.screenshot(`topics-${width}`);
      assert.ok(await view.fits(), `${width}: nothing is cut off at the side`);
      assert.deepEqual(await view.faults(), []);
    }
  });
});

describe('the topics view in other colours', () => {
  let workbench: Workbench;
  let view: TopicsPage;

  before(async () => {
    ({ workbench, view } = await openTopics());
    await view.row('停留所').click();
    await view.lines.first().waitFor();
  });

  after(() => workbench.close());

  const themes = [
    ['Dark Modern', 'vs-dark', 'vscode-dark'],
    ['Dark High Contrast', 'hc-black', 'vscode-high-contrast'],
  ] as const;
  for (const [theme, kind, pageKind] of themes) {
    it(theme, async () => {
      await workbench.colorTheme(theme, kind);
      await view.hasColours(pageKind);
      await workbench.screenshot(`topics-${theme.replaceAll(' ', '-')}`);
      assert.deepEqual(await view.faults(), []);
    });
  }
});
