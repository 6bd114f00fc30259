import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { openTopics, openTopicsOfNothing, sample } from './topicsSession';
import type { TopicsPage } from './topicsPage';
import type { Workbench } from './workbench';

describe('what is done with topics in the view', () => {
  let workbench: Workbench;
  let view: TopicsPage;
  let folder: string;

  const inFolder = (name: string): string => fs.readFileSync(path.join(folder, name), 'utf8');

  before(async () => {
    ({ workbench, view, folder } = await openTopics());
  });

  after(() => workbench.close());

  it('keeps one whole', async () => {
    await choose('運転免許');
    await press('Keep whole');
    await workbench.notification('“運転免許” is kept whole from now on.');
    assert.equal(inFolder('.minutes/terms.yaml'), 'keep:\n  - 運転免許\n');
  });

  it('merges others into one, and counts them together', async () => {
    const before = await occurrences('停留所');
    const other = await occurrences('ベンチ');
    await choose('停留所');
    await press('Merge…');
    await workbench.tickAndAccept('ベンチ');
    await view.row('ベンチ').waitFor({ state: 'detached' });
    await view
      .row('停留所')
      .locator('td')
      .filter({ hasText: new RegExp(`^\\s*${before + other}\\s*$`, 'u') })
      .waitFor();
    assert.match(inFolder('.minutes/terms.yaml'), /\n {2}- \[停留所, ベンチ\]\n/u);
  });

  it('makes a theme of one, in the codebook', async () => {
    await choose('停留所');
    await press('Make a theme of it');
    await workbench.notification('The theme “停留所” is in the codebook');
    await workbench.openFileInFirstGroup('themes.yaml');
    await workbench.page.keyboard.press('Control+End');
    await workbench.editorLine('label: 停留所').first().waitFor();
    await workbench.editorLine('keywords: [停留所]').first().waitFor();
    await press('Make a theme of it');
    await workbench.notification('The theme “停留所” is in the codebook already.');
  });

  it('sets a theme on the remarks that speak of one', async () => {
    await workbench.openFileInFirstGroup('議事概要_第3回みどり野市地域交通会議.txt');
    await choose('停留所');
    await press('Tag the remarks…');
    await workbench.pickEntry('交通', '交通');
    await workbench.notification(/The theme “[^”]*交通[^”]*” was set in 3 of 3 documents\./u);
    await view.lines.first().click();
    await workbench
      .editorLine('停留所まで歩けなければ使えない')
      .filter({ hasText: /#[^ ]*交通/u })
      .waitFor();
    await workbench.screenshot('topics-tagged');
  });

  it('saves the table as CSV', async () => {
    await press('CSV');
    const name = await workbench.acceptSavedName('.csv');
    await workbench.notification(`Saved as ${name}`);
    const text = inFolder(name);
    assert.match(text, /^\ufeffTopic,/u);
    assert.match(text, /\r\n運転士,/u);
  });

  it('saves the table as an Excel workbook', async () => {
    await press('Excel');
    const name = await workbench.acceptSavedName('.xlsx');
    await workbench.notification(`Saved as ${name}`);
    assert.equal(fs.readFileSync(path.join(folder, name)).subarray(0, 2).toString('latin1'), 'PK');
  });

  async function choose(topic: string): Promise<void> {
    await view.row(topic).click();
    await view.app.getByRole('heading', { name: topic }).waitFor();
  }

  async function press(name: string): Promise<void> {
    await view.app.getByRole('button', { name, exact: true }).click();
  }

  async function occurrences(topic: string): Promise<number> {
    return Number(await view.row(topic).locator('td.frequency').innerText());
  }
});

describe('the topics view while files beside the minutes change', () => {
  let workbench: Workbench;
  let view: TopicsPage;
  let folder: string;

  before(async () => {
    ({ workbench, view, folder } = await openTopics({ 'minutes.tags.location': 'sidecar' }));
  });

  after(() => workbench.close());

  it('has the tags beside the text that were set in it', async () => {
    await view.row('停留所').click();
    await view.app.getByRole('button', { name: 'Tag the remarks…', exact: true }).click();
    await workbench.pickEntry('交通', '交通');
    await theme(/交通[^(]*\(5\)/u);
  });

  it('loses those that are taken back in the editor', async () => {
    await workbench.openFileInFirstGroup(sample);
    await workbench.command('Undo Last Change of Tags beside the Text');
    await theme(/交通[^(]*\(3\)/u);
  });

  it('has the organisations that are entered', async () => {
    const entry = '- id: desk\n  name: デマンド交通の予約\n';
    fs.writeFileSync(path.join(folder, '.minutes', 'organizations.yaml'), entry);
    await workbench.openFileInFirstGroup('organizations.yaml');
    await workbench.page.keyboard.press('Control+End');
    await workbench.page.keyboard.type('#');
    await workbench.page.keyboard.press('Control+S');
    await view.row('デマンド交通の予約').waitFor();
  });

  /** Resolves when the remarks can be narrowed down to such a theme. */
  async function theme(name: RegExp): Promise<void> {
    await view.app.locator('topic-scope option').filter({ hasText: name }).waitFor({ state: 'attached' });
  }
});

describe('the topics view of a folder without minutes', () => {
  let workbench: Workbench;
  let view: TopicsPage;
  let folder: string;

  before(async () => {
    ({ workbench, view, folder } = await openTopicsOfNothing());
  });

  after(() => workbench.close());

  it('says so, and finds those that come', async () => {
    await view.app.getByText('There are no minutes in this workspace.').waitFor();
    await workbench.screenshot('topics-no-minutes');
    assert.deepEqual(await view.faults(), []);
    const minutes = '甲町緑化協議会 第2回 議事録\n○甲野委員\n　街路樹を植え、街路樹を守りたい。\n';
    fs.writeFileSync(path.join(folder, 'first.minutes'), minutes);
    fs.writeFileSync(path.join(folder, 'second.minutes'), minutes.replace('第2回', '第3回'));
    await view.row('街路樹').waitFor();
  });
});
