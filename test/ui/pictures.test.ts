import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import type { Picture, PictureAsk, Scope, Table } from '../../src/core/protocol';
import { pictureOf } from '../../src/core/topics/pictures/pictures';
import { launchChromium } from '../host/harness/chromium';
import { projectRoot, screenshotsFolder } from '../host/harness/paths';
import { indexOf } from '../unit/support/meetings';
import { PicturesPage, type Answer } from './picturesPage';

/** Minutes of a folder of this project whose names have a word in them. */
function minutesIn(folder: string, word: string): Record<string, string> {
  const from = path.join(projectRoot, folder);
  const names = fs.readdirSync(from).filter((name) => name.endsWith('.txt') && name.includes(word));
  return Object.fromEntries(names.map((name) => [name, fs.readFileSync(path.join(from, name), 'utf8')]));
}

/** The same minutes with themes on some of the bullets. */
function tagged(texts: Record<string, string>): Record<string, string> {
  const tag = (line: string): string => {
    const themes = [
      [/運転士/u, '#人材 #交通/運転士'],
      [/予約|デマンド/u, '#交通/予約'],
      [/高齢|福祉/u, '#高齢者・福祉'],
    ] as const;
    const set = themes.filter(([words]) => words.test(line)).map(([, tags]) => tags);
    return line.startsWith('- ') && set.length > 0 ? `${line} ${set.join(' ')}` : line;
  };
  return Object.fromEntries(
    Object.entries(texts).map(([name, text]) => [name, text.split('\n').map(tag).join('\n')]),
  );
}

function answerOf(texts: Record<string, string>): Answer {
  const index = indexOf(texts);
  return (ask: PictureAsk, scope: Scope): Picture => pictureOf(index, scope, ask);
}

const kinds = {
  meetings: '会議別の論点',
  changes: '増減',
  people: '発言者別の論点',
  network: '共起ネットワーク',
  coverage: '会議別のテーマ',
} as const;

describe('the pictures of topics', () => {
  let browser: Browser;
  let three: Answer;
  let many: Answer;

  before(async () => {
    browser = await launchChromium();
    three = answerOf(tagged(minutesIn('seeds', 'みどり野市地域交通会議')));
    many = answerOf({ ...minutesIn('seeds', ''), ...minutesIn('test/fixtures/layouts', 'summary') });
  });

  after(() => browser.close());

  for (const theme of ['light', 'dark', 'contrast'] as const) {
    it(`are drawn under the policy of the view, without a fault that axe-core finds: ${theme}`, async () => {
      const view = await PicturesPage.open(browser, three, { theme });
      for (const [kind, name] of Object.entries(kinds)) {
        await view.choose(name);
        await view.drawing.waitFor();
        await view.screenshot(`picture-${kind}-${theme}`);
        assert.deepEqual(await view.faults(), [], kind);
      }
      assert.deepEqual(view.complaints, []);
      await view.close();
    });
  }

  for (const width of [300, 2000]) {
    it(`fit into ${width} pixels`, async () => {
      const view = await PicturesPage.open(browser, many, { width });
      for (const [kind, name] of Object.entries(kinds)) {
        await view.choose(name);
        await view.screenshot(`picture-${kind}-${width}`);
        const wide = await view.page.evaluate(() => document.documentElement.scrollWidth);
        assert.ok(wide <= width, `${kind}: ${wide}`);
      }
      await view.close();
    });
  }

  it('are gone through by keyboard', async () => {
    const view = await PicturesPage.open(browser, three);
    const { keyboard } = view.page;
    await view.page.getByRole('tab', { selected: true }).focus();
    await keyboard.press('End');
    await view.page.getByRole('tab', { name: kinds.coverage, selected: true }).waitFor();
    await keyboard.press('Home');
    await view.page.getByRole('tab', { name: kinds.meetings, selected: true }).waitFor();
    await view.ready();

    await view.drawing.getByRole('rowheader').first().focus();
    const topic = await view.focused();
    await keyboard.press('ArrowRight');
    await keyboard.press('ArrowRight');
    assert.ok(
      (await view.focused()).startsWith(`${topic} – みどり野市地域交通会議 第4回`),
      await view.focused(),
    );
    await keyboard.press('ArrowDown');
    assert.ok(!(await view.focused()).startsWith(topic));
    await keyboard.press('ArrowUp');
    await keyboard.press('Enter');
    const [chosen] = view.told;
    assert.equal(chosen?.type, 'topic-chosen');
    assert.deepEqual((chosen.detail as { scope: Scope }).scope.documents?.length, 1);
    assert.equal(await view.drawing.locator('[tabindex="0"]').count(), 1);

    await view.choose(kinds.changes);
    await view.drawing.locator('[tabindex="0"]').focus();
    const first = await view.focused();
    await keyboard.press('ArrowDown');
    assert.notEqual(await view.focused(), first);
    await keyboard.press('Enter');

    await view.choose(kinds.network);
    await view.drawing.locator('[tabindex="0"]').focus();
    const node = await view.focused();
    for (const key of ['ArrowRight', 'ArrowLeft', 'ArrowDown', 'ArrowUp']) {
      await keyboard.press(key);
      if ((await view.focused()) !== node) break;
    }
    assert.notEqual(await view.focused(), node);
    await keyboard.press('Enter');
    assert.deepEqual(
      view.told.map(({ type }) => type),
      ['topic-chosen', 'topic-chosen', 'topic-chosen'],
    );
    await view.close();
  });

  it('have their numbers in a table', async () => {
    const view = await PicturesPage.open(browser, three);
    await view.page.getByRole('button', { name: '表を表示' }).press('Enter');
    const table = view.page.getByRole('table');
    const rows = await table.getByRole('row').count();
    assert.equal(rows, 21);
    const name = await table.getByRole('rowheader').first().innerText();
    const cells = await table.getByRole('row').nth(1).getByRole('cell').allInnerTexts();
    const drawn = view.drawing.getByRole('gridcell', { name: `${name} –` });
    assert.deepEqual(
      await drawn.evaluateAll((found) => found.map((cell) => /(\d+) 回$/u.exec(cell.ariaLabel ?? '')?.[1])),
      cells,
    );
    await view.screenshot('picture-table');
    assert.deepEqual(await view.faults(), []);
    await view.page.getByRole('button', { name: '表を CSV で保存' }).click();
    const told = view.told.at(-1);
    assert.equal(told?.type, 'save-table');
    assert.equal((told.detail as { table: Table }).table.rows.length, 20);
    await view.close();
  });

  it('are saved as SVG and PNG that look the same elsewhere', async () => {
    for (const theme of ['light', 'dark'] as const) {
      const view = await PicturesPage.open(browser, three, { theme });
      for (const [kind, name] of Object.entries(kinds)) {
        await view.choose(name);
        await view.page.getByRole('button', { name: 'SVG で保存' }).click();
        await view.page.getByRole('button', { name: 'PNG で保存' }).click();
        for (let i = 0; i < 100 && view.told.length < 2; i++) await view.page.waitForTimeout(100);
        const files = view.told.splice(0).map(({ detail }) => detail as { name: string; bytes: number[] });
        assert.deepEqual(
          files.map((file) => file.name),
          [`${name}.svg`, `${name}.png`],
        );
        const [svg, png] = files.map(({ bytes }) => Buffer.from(bytes));
        assert.ok(svg !== undefined && png !== undefined);
        assert.doesNotMatch(svg.toString(), /var\(|class=|tabindex=|<!--/u);
        assert.match(svg.toString(), /<title>[^<]+<\/title>/u);
        fs.writeFileSync(path.join(screenshotsFolder, `saved-${kind}-${theme}.svg`), svg);
        fs.writeFileSync(path.join(screenshotsFolder, `saved-${kind}-${theme}.png`), png);
        assert.equal(png.subarray(1, 4).toString(), 'PNG');
      }
      assert.deepEqual(view.complaints, []);
      await view.close();
    }
  });

  it('say what cannot be shown of one document', async () => {
    const view = await PicturesPage.open(browser, answerOf(minutesIn('seeds', '第5回みどり野市')));
    await view.page.getByText('見出しごとに示しています').waitFor();
    await view.screenshot('picture-meetings-one');
    await view.choose(kinds.changes);
    await view.page.getByText('範囲を広げてください').waitFor();
    await view.close();
  });

  it('tell what went wrong, and try again', async () => {
    let fails = true;
    const view = await PicturesPage.open(browser, (ask, scope) => {
      if (fails) throw new Error('索引がありません');
      return three(ask, scope);
    });
    await view.page.getByRole('alert').getByText('索引がありません').waitFor();
    fails = false;
    await view.page.getByRole('button', { name: 'もう一度試す' }).click();
    await view.drawing.waitFor();
    await view.close();
  });
});
