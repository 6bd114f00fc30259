import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { copyFixtureWorkspace } from '../host/harness/workspace';
import { openWorkbench } from './session';
import type { Workbench } from './workbench';

const committed =
  '甲町緑化協議会 第2回 議事録\n○甲野委員\n　木を植えたい。 #緑化\n○乙山委員\n　費用が要る。\n○丙川委員\n　基金を使ってはどうか。 #予算\n○丁田委員\n　維持の費用も見込むべきである。 #予算 #緑化\n';
const now = committed.replace('要る。', '要る。 #予算').replace('植えたい。 #緑化', '植えたい。');

/** Nobody's settings and hooks count. */
const environment = { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null' };

describe('the comparison of tags in the workbench', () => {
  let workbench: Workbench;

  before(async () => {
    const folder = copyFixtureWorkspace();
    const git = (...args: string[]): void => {
      execFileSync(
        'git',
        ['-C', folder, '-c', 'user.name=甲野', '-c', 'user.email=kono@example.jp', ...args],
        {
          env: environment,
        },
      );
    };
    fs.mkdirSync(path.join(folder, '.minutes'), { recursive: true });
    fs.writeFileSync(
      path.join(folder, '.minutes/themes.yaml'),
      '- { id: green, label: 緑化, color: green }\n- { id: money, label: 予算, color: yellow }\n',
    );
    fs.writeFileSync(path.join(folder, 'themes.minutes'), committed);
    git('init', '--quiet');
    git('add', '.');
    git('commit', '--quiet', '--message', '一人目');
    fs.writeFileSync(path.join(folder, 'themes.minutes'), now);
    workbench = await openWorkbench(folder);
    await workbench.openFile('themes.minutes');
  });

  after(() => workbench.close());

  it('lists the differences from the last commit, by the keyboard alone', async () => {
    const { page } = workbench;
    await workbench.command('Compare Tags With');
    const row = page.locator('.quick-input-widget .monaco-list-row').filter({ hasText: 'Last commit' });
    await row.waitFor();
    await page.keyboard.type('Last commit');
    await page.keyboard.press('Enter');
    const view = page.locator('.pane').filter({ hasText: 'Comparison of Tags' });
    await view.getByText('4 remarks, 2 differences').waitFor();
    await view.locator('.monaco-list-row').filter({ hasText: '乙山委員' }).waitFor();
    await workbench.screenshot('comparison');
    const rows = await view.locator('.monaco-list-row').allInnerTexts();
    assert.equal(rows.length, 4, rows.join('\n'));
  });
});
