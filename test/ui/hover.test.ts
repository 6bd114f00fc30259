import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import type { Locator } from 'playwright-core';
import { copyFixtureWorkspace } from '../host/harness/workspace';
import { openWorkbench } from './session';
import type { Workbench } from './workbench';

const minutes = `みなと町情報安全協議会　第３回　議事録

１．日　時　平成30年５月10日（木）14:00～15:00
２．出席者
甲野　花子　港大学教授（座長）
乙山　次郎　みなと町総務課長
３．議事
○甲野座長
　町の備えを考えるにあたっては、まず国がどこまで示しているのかを見る。NISCが示したところを
読むと、市町村が自ら定めておくことが思いのほか多い。
○乙山課長
　事務局からも申し上げると、計画を定めるときの根拠になるのは、やはりサイバーセキュリティ基本
法第十三条第２項であり、町の条例もこれに合わせて改めることになる。
`;

describe('cards', () => {
  let workbench: Workbench;

  before(async () => {
    const folder = copyFixtureWorkspace();
    fs.writeFileSync(path.join(folder, 'safety.minutes'), minutes);
    workbench = await openWorkbench(folder);
    await workbench.openFile('safety.minutes');
  });

  after(() => workbench.close());

  /** Puts the mouse on words of the editor and gives the card that appears. */
  async function cardOf(line: string, words: string): Promise<Locator> {
    const { page } = workbench;
    await page.mouse.move(5, 5);
    const box = await workbench
      .editorLine(line)
      .first()
      .evaluate((element, text) => {
        const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
          const at = node.textContent?.indexOf(text) ?? -1;
          if (at < 0) continue;
          const range = document.createRange();
          range.setStart(node, at);
          range.setEnd(node, at + text.length);
          const { x, y, width, height } = range.getBoundingClientRect();
          return { x: x + width / 2, y: y + height / 2 };
        }
        return null;
      }, words);
    assert.ok(box, words);
    const card = page.locator('.monaco-hover:not(.hidden) .hover-contents').first();
    // A mouse that rests while the extension is being started is not asked about again.
    for (let tries = 0; tries < 10 && !(await card.isVisible()); tries++) {
      await page.mouse.move(5, 5);
      await page.mouse.move(box.x, box.y, { steps: 3 });
      await card.waitFor({ timeout: 3000 }).catch(() => undefined);
    }
    await card.waitFor({ timeout: 1000 });
    return card;
  }

  /** Clicks a link of a card, and gives the peek that opens. */
  async function peekFrom(card: Locator, link: RegExp): Promise<Locator> {
    await card.getByRole('link', { name: link }).click();
    const peek = workbench.page.locator('.peekview-widget');
    await peek.waitFor();
    // The card does not lie over what it opened.
    await card.waitFor({ state: 'hidden' });
    return peek;
  }

  /** The words that the editor inside a peek shows. */
  async function shownIn(peek: Locator, words: string): Promise<void> {
    await peek.locator('.view-line').filter({ hasText: words }).first().waitFor();
  }

  async function closePeek(peek: Locator): Promise<void> {
    await workbench.page.keyboard.press('Escape');
    await peek.waitFor({ state: 'detached' });
  }

  it('tell of an organisation, and lead to the one that came after it', async () => {
    const card = await cardOf('町の備え', 'NISC');
    await card.getByText('内閣サイバーセキュリティセンター').waitFor();
    await workbench.screenshot('card-organization');
    const peek = await peekFrom(card, /国家サイバー統括室/u);
    await shownIn(peek, 'サイバー安全保障を含む総合調整');
    await workbench.screenshot('card-successor');
    await closePeek(peek);
  });

  it('tell of a law', async () => {
    const card = await cardOf('第十三条', '第十三条');
    await card.getByText('サイバーセキュリティ基本法', { exact: true }).waitFor();
    await workbench.page.waitForTimeout(500);
    await workbench.screenshot('card-law');
  });

  it('tell who speaks, and list where', async () => {
    const card = await cardOf('乙山課長', '乙山課長');
    await card.getByText('みなと町総務課長').waitFor();
    await workbench.screenshot('card-person');
    const peek = await peekFrom(card, /In the workspace/u);
    await peek.locator('.monaco-list-row').filter({ hasText: 'sample.minutes' }).first().waitFor();
    await workbench.screenshot('card-places');
    await closePeek(peek);
  });
});
