import assert from 'node:assert/strict';
import path from 'node:path';
import { projectRoot } from '../host/harness/paths';
import { copyWorkspace } from '../host/harness/workspace';
import { openWorkbench } from './session';
import { TopicsPage } from './topicsPage';
import type { Workbench } from './workbench';

describe('the topics view', () => {
  let workbench: Workbench;
  let view: TopicsPage;

  before(async () => {
    workbench = await openWorkbench(copyWorkspace(path.join(projectRoot, 'seeds')));
    view = new TopicsPage(workbench);
    await workbench.openFile('議事概要_第3回みどり野市地域交通会議.txt');
    await workbench.page.locator('[id="status.editor.mode"]').filter({ hasText: '議事録' }).waitFor();
    await workbench.command('Minutes: Show Topics');
    await view.ready();
  });

  after(() => workbench.close());

  it('lists topics of all samples', async () => {
    await workbench.screenshot('topics-table');
    assert.ok((await view.names()).length > 10);
  });

  it('is sorted by a click on a header', async () => {
    await view.header('Meetings').getByRole('button').click();
    await view.app.locator('th.meetings[aria-sort=descending]').waitFor();
  });

  it('shows the words of a topic and leads to them in the editor', async () => {
    await view.rows.first().click();
    const line = view.lines.first();
    await line.waitFor();
    await workbench.screenshot('topics-detail');
    const words = await line.locator('b').innerText();
    await line.click();
    const mark = workbench.page.locator('.editor-instance .view-overlays .cdr').first();
    await mark.waitFor({ state: 'attached' });
    await workbench.editorLine(words).first().waitFor();
    await workbench.screenshot('topics-revealed');
  });

  it('has nothing that axe-core finds wrong', async () => {
    assert.deepEqual(await view.faults(), []);
  });
});
