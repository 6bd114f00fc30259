import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { copyFixtureWorkspace } from '../host/harness/workspace';
import { openWorkbench } from './session';
import type { Workbench } from './workbench';

const source = `みどり川保全会議　議事録
日時　令和６年８月29日（木）午前10時
出席者：甲野委員長、乙山委員、丙川委員
（凡例　◎委員長　○委員　●事務局）
１　開会
●　定刻となったので、昨年末に決定したサイバーセキュリティ戦略について議論する。
◎　それでは、議事に入る。
（１）費用について
○　資料の３頁について伺いたい。
●　御説明する。
◎　水位計の費用については、前回の会合で示された資料を見る限り、地方の負担が資料の図表の
（3）費用の見通しに示すよりも重いと言わざるを得ず、国の補助を三分の二に引き上げること
を求めたいと思うところである。あわせて、水位計の更新の時期についても、早めに示してほし
いと考えている。
- 末尾の項目
`;

/** Resolves when `holds` does, or after 15 s in any case. */
async function eventually(holds: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 150 && !(await holds()); tries++)
    await new Promise((resolve) => setTimeout(resolve, 100));
}

describe('editing in the workbench', () => {
  let workbench: Workbench;

  before(async () => {
    const folder = copyFixtureWorkspace();
    fs.writeFileSync(path.join(folder, 'editing.minutes'), source);
    workbench = await openWorkbench(folder);
    await workbench.openFile('editing.minutes');
  });

  after(() => workbench.close());

  /** Colour and weight of the characters of a line's part that is one token. */
  async function lookOf(line: string, part: string): Promise<string> {
    const token = workbench.editorLine(line).locator('span span').filter({ hasText: part }).first();
    return token.evaluate((element) => {
      const { color, fontWeight } = getComputedStyle(element);
      return `${color} ${fontWeight}`;
    });
  }

  /** Clicks twice on a text in the editor, and gives how many characters are selected. */
  async function doubleClick(text: string): Promise<number> {
    const box = await workbench.page.evaluate((wanted) => {
      const walker = document.createTreeWalker(document.querySelector('.view-lines') ?? document.body, 4);
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
        const at = (node.textContent ?? '').indexOf(wanted);
        if (at < 0) continue;
        const range = document.createRange();
        range.setStart(node, at);
        range.setEnd(node, at + wanted.length);
        const { left, top, width, height } = range.getBoundingClientRect();
        return { x: left + width / 2, y: top + height / 2 };
      }
      return null;
    }, text);
    assert.ok(box, `${text} is not shown`);
    await workbench.page.keyboard.press('Control+Home');
    await workbench.cursorOnLine(1);
    await workbench.page.mouse.dblclick(box.x, box.y);
    const status = workbench.page.locator('[id="status.editor.selection"]').filter({ hasText: 'selected' });
    return Number(/\((\d+) selected\)/u.exec(await status.innerText())?.[1]);
  }

  it('selects a compound noun by a double click', async () => {
    assert.equal(await doubleClick('セキュリティ'), 'サイバーセキュリティ戦略'.length);
    assert.equal(await doubleClick('につ'), 'について'.length);
    await workbench.screenshot('double-click');
  });

  it('colours speakers by what the parser knows', async () => {
    // Semantic tokens come a moment after the grammar's colours.
    const legend = await lookOf('凡例', '委員長');
    await eventually(async () => (await lookOf('それでは、議事に入る。', '◎')) === legend);
    const mark = await lookOf('それでは、議事に入る。', '◎');
    assert.equal(mark, legend, 'the mark of the chair looks like a speaker');
    assert.notEqual(mark, await lookOf('それでは、議事に入る。', 'それでは'));
    await workbench.screenshot('colours');
  });

  it('undoes the heading that a wrapped line looks like', async () => {
    const numbers = (look: string) => (look.match(/\d+/gu) ?? []).map(Number);
    const undone = numbers(await lookOf('費用の見通しに', '費用の見通し'));
    const plain = numbers(await lookOf('を求めたいと', 'を求めたいと'));
    // A theme need not have the very colour of plain text among its scopes.
    assert.ok(
      plain.every((value, i) => Math.abs(value - (undone[i] ?? Infinity)) <= 40),
      `${String(undone)} for ${String(plain)}`,
    );
    const heading = numbers(await lookOf('（１）費用について', '費用について'));
    assert.notEqual(heading.at(-1), plain.at(-1), 'a heading is bold');
  });

  it('continues a list on Enter and ends it on the next', async () => {
    const { page } = workbench;
    await page.keyboard.press('Control+End');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('End');
    await page.keyboard.press('Enter');
    await page.keyboard.insertText('二つ目の項目');
    await workbench.editorLine('- 二つ目の項目').waitFor();
    await page.keyboard.press('Enter');
    await page.waitForTimeout(500);
    await page.keyboard.press('Enter');
    await page.waitForTimeout(500);
    await page.keyboard.insertText('地の文');
    await workbench.editorLine('地の文').waitFor();
    // The editor's elements are not in the order of the lines.
    const lines = await page.locator('.editor-instance .view-line').evaluateAll((elements) =>
      elements
        .map((element) => ({ top: element.getBoundingClientRect().top, text: element.textContent }))
        .sort((a, b) => a.top - b.top)
        .map(({ text }) => text),
    );
    const shown = lines.map((line) => line.replaceAll('\u00a0', ' ').trim());
    const after = shown.slice(shown.indexOf('- 二つ目の項目'));
    assert.deepEqual(after.slice(0, 2), ['- 二つ目の項目', '地の文'], shown.join('\n'));
    await workbench.screenshot('list');
  });
});
