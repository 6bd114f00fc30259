import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import type { TopicsPage } from './topicsPage';
import { openTopics } from './topicsSession';
import type { Workbench } from './workbench';

describe('the pictures in the topics view', () => {
  let workbench: Workbench;
  let view: TopicsPage;
  let folder: string;

  before(async () => {
    ({ workbench, view, folder } = await openTopics());
  });

  after(() => workbench.close());

  it('are reached and gone through by keyboard', async () => {
    const { keyboard } = workbench.page;
    await view.app.getByRole('tab', { name: 'Table', exact: true }).focus();
    await keyboard.press('ArrowRight');
    const tabs = view.app.locator('minutes-pictures').getByRole('tab');
    await tabs.first().waitFor();
    await tabs.first().focus();
    for (const name of await tabs.allInnerTexts()) {
      await view.app.getByRole('tab', { name: name.trim(), exact: true, selected: true }).waitFor();
      await view.app.locator('minutes-pictures').locator('svg, .empty').first().waitFor();
      await workbench.screenshot(`topics-picture-${name.trim().replaceAll(' ', '-').toLowerCase()}`);
      await keyboard.press('ArrowRight');
    }
    await keyboard.press('Home');
    await view.app.getByRole('grid', { name: 'Topics by meeting' }).waitFor();
  });

  it('lead from a cell to the words in the text', async () => {
    const cell = view.app
      .getByRole('gridcell', { name: /said \d+ times$/u })
      .and(view.app.locator('.choosable'));
    await cell.first().focus();
    await workbench.page.keyboard.press('Enter');
    await view.lines.first().waitFor();
    const isInSight = async (): Promise<boolean> => {
      const box = await view.lines.first().boundingBox();
      return box !== null && box.y + box.height <= 800;
    };
    for (let i = 0; i < 50 && !(await isInSight()); i++) await workbench.page.waitForTimeout(100);
    assert.ok(await isInSight(), 'The words are out of sight.');
    await workbench.screenshot('topics-picture-cell');
  });

  it('have their numbers in a table', async () => {
    await view.app.getByRole('button', { name: 'Show the table' }).press('Enter');
    const table = view.app.locator('minutes-picture-table').getByRole('table');
    await table.waitFor();
    assert.equal(await table.getByRole('row').count(), 21);
    assert.deepEqual(await view.faults(), []);
  });

  it('are saved as SVG where the user wants it', async () => {
    await view.app.getByRole('button', { name: 'Save as SVG' }).press('Enter');
    const name = await workbench.acceptSavedName('.svg');
    assert.equal(name, 'Topics by meeting.svg');
    const file = path.join(folder, name);
    await workbench.notification(`Saved as ${name}`);
    assert.match(fs.readFileSync(file, 'utf8'), /^<\?xml [^>]+>\n<svg [^>]*viewBox=/u);
  });
});
