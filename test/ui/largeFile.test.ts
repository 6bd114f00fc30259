import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { atEnd } from '../host/harness/program';
import { openWorkbench } from './session';

/** Just under the size at which a browser asks before it opens a file. */
const bytes = 10 * 1024 * 1024 - 4096;

/** Milliseconds for which the window may not answer. Generous, for a busy machine; the figure is printed. */
const longestFreeze = 5000;

function largeMinutes(): string {
  const head = '甲町緑化協議会 第2回 議事録\n1. 出席者\n甲野 花子\t甲大学教授\n2. 議事\n（1）植え替え\n';
  const remark = `○甲野委員\n　${'街路樹の植え替えは冬の前がよい。'.repeat(12)}\n`;
  const tail = '（2）その他\n○甲野委員\n　終わりである。\n';
  const count = Math.floor((bytes - Buffer.byteLength(head + tail)) / Buffer.byteLength(remark));
  return head + remark.repeat(count) + tail;
}

describe('a file of 10 MiB', () => {
  it('opens without a freeze, with an outline of sections, and says what is off', async function () {
    this.timeout(120_000);
    const folder = fs.mkdtempSync(path.join(fs.realpathSync(os.tmpdir()), 'minutes-large-'));
    atEnd(() => {
      fs.rmSync(folder, { recursive: true, force: true });
    });
    fs.writeFileSync(path.join(folder, 'large.minutes'), largeMinutes());
    const workbench = await openWorkbench(folder);
    const { page } = workbench;
    await page.evaluate(() => {
      const freezes: number[] = [];
      Object.assign(globalThis, { freezes });
      new PerformanceObserver((list) => {
        for (const { duration } of list.getEntries()) freezes.push(duration);
      }).observe({ type: 'longtask' });
    });
    const started = performance.now();
    await workbench.openFile('large.minutes');
    const shown = performance.now() - started;
    await workbench.focusOutline();
    await workbench.outlineEntry('その他');
    const outlined = performance.now() - started;
    await page.locator('[id="status.languageStatus"]').hover();
    await page.locator('.hover-language-status').filter({ hasText: 'Large file' }).first().waitFor();
    await workbench.screenshot('large-file');
    const freezes = await page.evaluate(() => (globalThis as unknown as { freezes: number[] }).freezes);
    const longest = Math.max(0, ...freezes);
    console.log(
      `10 MiB: shown after ${shown.toFixed(0)} ms, outline after ${outlined.toFixed(0)} ms, longest freeze ${longest.toFixed(0)} ms`,
    );
    assert.ok(longest < longestFreeze, `the window did not answer for ${longest} ms`);
    await workbench.close();
  });
});
