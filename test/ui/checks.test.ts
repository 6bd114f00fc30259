import fs from 'node:fs';
import path from 'node:path';
import { copyFixtureWorkspace } from '../host/harness/workspace';
import { openWorkbench } from './session';
import type { Workbench } from './workbench';

const source = `海辺市情報化推進会議　第３回会合　議事概要

１　日時　令和５年２月１日（木）　10:00～11:30
２　出席者
甲野　花子　海辺大学教授
乙山　次郎　海辺市副市長
３　議事
○甲野会長
　国の手引きについては、NISCとNISCの委員会のものがある。
○乙山委員
　ＮＩＳＣに相談したい。
`;

describe('checks in the workbench', () => {
  let workbench: Workbench;

  before(async () => {
    const folder = copyFixtureWorkspace();
    fs.writeFileSync(path.join(folder, 'checks.minutes'), source);
    workbench = await openWorkbench(folder);
    await workbench.openFile('checks.minutes');
  });

  after(() => workbench.close());

  it('underline a wrong weekday; the keyboard alone puts it right, and one undo takes that back', async () => {
    const { page } = workbench;
    await page.locator('.squiggly-warning').first().waitFor();
    await page.keyboard.press('Control+Home');
    await workbench.command('Go to Next Problem (Error, Warning, Info)');
    await workbench.cursorOnLine(3);
    // The problem's own view; the light bulb comes when it is gone and the fixes are known.
    await page.keyboard.press('Escape');
    await page.locator('.marker-widget').waitFor({ state: 'detached' });
    await page.locator('.codicon-light-bulb, .codicon-gutter-lightbulb').first().waitFor();
    await page.keyboard.press('Control+.');
    await page.locator('.action-widget').getByText('Change “木” to “水”').waitFor();
    await workbench.screenshot('checks-light-bulb');
    await page.keyboard.press('Enter');
    await workbench.editorLine('（水）').waitFor();
    await page.locator('.squiggly-warning').waitFor({ state: 'detached' });
    await page.keyboard.press('Control+Z');
    await workbench.editorLine('（木）').waitFor();
    await page.locator('.squiggly-warning').first().waitFor();
  });

  it('say why when they are pointed at, and open their page from there', async () => {
    const { page } = workbench;
    await page.keyboard.press('Control+Home');
    const hover = page.locator('.monaco-hover').filter({ hasText: 'is （水）, not （木）' });
    // A person whose pointer came too early moves it away and back.
    for (let tries = 0; tries < 5 && !(await hover.isVisible()); tries++) {
      await page.locator('.statusbar').hover();
      await page.locator('.squiggly-warning').first().hover({ force: true });
      await hover.waitFor({ timeout: 4000 }).catch(() => undefined);
    }
    await hover.waitFor();
    await workbench.screenshot('checks-hover');
    await hover.getByText('weekday-mismatch').click();
    await page.locator('.tab.active').filter({ hasText: 'weekday-mismatch.md' }).waitFor();
    const preview = page.frameLocator('iframe.webview.ready').frameLocator('iframe#active-frame');
    await preview.getByRole('heading', { name: 'weekday-mismatch' }).waitFor();
    await workbench.screenshot('checks-page');
  });
});
