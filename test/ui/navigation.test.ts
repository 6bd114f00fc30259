import assert from 'node:assert/strict';
import { openWorkbench } from './session';
import type { Workbench } from './workbench';

describe('finding your way', () => {
  let workbench: Workbench;

  before(async () => {
    workbench = await openWorkbench();
    await workbench.openFile('sample.minutes');
  });

  after(() => workbench.close());

  it('shows section and speaker in the breadcrumbs and in sticky scroll', async () => {
    await workbench.focusOutline();
    await (await workbench.outlineEntry('資料2のとおり')).click();
    await workbench.cursorOnLine(27);
    const { page } = workbench;
    const crumbs = page.locator('.breadcrumbs-control .monaco-breadcrumb-item');
    await crumbs.filter({ hasText: '丁田課長' }).waitFor();
    const path = (await crumbs.allInnerTexts()).map((text) => text.trim());
    assert.deepEqual(path.slice(-4), [
      'sample.minutes',
      '5 議事',
      '2 移動図書館の巡回路について',
      '丁田課長',
    ]);
    // In a low window the headings scroll out of sight and stick.
    await page.setViewportSize({ width: 1280, height: 420 });
    await page.locator('.editor-instance').hover();
    const stuck = page.locator('.sticky-widget .sticky-line-content').filter({ hasText: '移動図書館' });
    for (let tries = 0; tries < 50 && !(await stuck.isVisible()); tries++) {
      await page.mouse.wheel(0, 100);
      await page.waitForTimeout(100);
    }
    await stuck.waitFor({ timeout: 1000 });
    await workbench.screenshot('breadcrumbs-sticky-scroll');
    await page.setViewportSize({ width: 1280, height: 800 });
  });

  it('goes from remark to remark by the keyboard', async () => {
    const { page } = workbench;
    await page.locator('.editor-instance .view-lines').click();
    await page.keyboard.press('Control+Home');
    for (const [key, line] of [
      ['Alt+J', 19],
      ['Alt+J', 21],
      ['Alt+K', 19],
      ['Alt+.', 27],
      ['Alt+,', 19],
      ['Shift+Alt+J', 26],
      ['Shift+Alt+K', 18],
    ] as const) {
      await page.keyboard.press(key);
      await workbench.cursorOnLine(line);
    }
  });

  it('shows number, date and count of remarks beside the language', async () => {
    const { page } = workbench;
    await page.locator('[id="status.languageStatus"]').hover();
    const status = page.locator('.hover-language-status').filter({ hasText: 'Remarks: 6' });
    await status.first().waitFor();
    assert.match(await status.first().innerText(), /Meeting 3 · 2026-02-20 · Remarks: 6/u);
    await workbench.screenshot('language-status');
    await page.mouse.move(640, 300);
  });

  it('finds a remark of another file of the workspace', async () => {
    const { page } = workbench;
    await page.keyboard.press('Control+T');
    await page.locator('.quick-input-widget input.input').fill('#土曜日のみ');
    await page
      .locator('.quick-input-list .monaco-list-row')
      .filter({ hasText: '交通会社から' })
      .first()
      .click();
    await page.locator('.tab.active[data-resource-name="第4回議事概要.txt"]').waitFor();
    await workbench.cursorOnLine(8);
  });
});
