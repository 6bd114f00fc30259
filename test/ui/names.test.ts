import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { copyFixtureWorkspace } from '../host/harness/workspace';
import { openWorkbench } from './session';
import type { Workbench } from './workbench';

const source = `みどり川保全会議　第３回　議事録
１　日時　令和６年８月29日（木）午前10時
２　出席者
甲野　花子　海辺大学教授【座長】
乙山　次郎　デジタル庁参事官
３　議事
○甲野座長
　令和５年度の調査は平成三十年五月十日のものと比べる。個人情報保護法第２０条と同法第３条による。
○乙山参事官
　民法第一条
　次へ
`;

/** Pixels of a full-width letter in the editor. */
const letter = 14;

describe('names in the workbench', () => {
  let workbench: Workbench;

  before(async () => {
    const folder = copyFixtureWorkspace();
    fs.writeFileSync(path.join(folder, 'names.minutes'), source);
    workbench = await openWorkbench(folder);
    await workbench.openFile('names.minutes');
  });

  after(() => workbench.close());

  it('have the western date behind dates in an era', async () => {
    const hint = workbench.page.locator('.view-line').filter({ hasText: '2018-05-10' });
    await hint.first().waitFor();
    assert.match((await hint.first().innerText()).replace(/\s/gu, ''), /令和５年度(FY2023|2023年度)の/u);
    await workbench.screenshot('inlay-hints');
  });

  it('lead to their cards, and articles to their text: a click does one thing', async () => {
    const { page } = workbench;
    const line = workbench.editorLine('民法第一条');
    const opened: string[] = [];
    await page.context().route(/e-gov/u, (route) => route.abort());
    page.context().on('page', (other) => opened.push(other.url()));
    const tabs = (): Promise<string[]> => page.locator('.tab').allInnerTexts();
    const clickWithControl = async (column: number): Promise<void> => {
      const { x, y, height } = (await line.boundingBox()) ?? { x: 0, y: 0, height: 0 };
      await page.mouse.move(x + column * letter, y + height / 2);
      await page.keyboard.down('Control');
      await page.mouse.move(x + column * letter + 2, y + height / 2);
      await page.locator('.detected-link-active, .goto-definition-link').first().waitFor();
      await page.mouse.down();
      await page.mouse.up();
      await page.keyboard.up('Control');
      await page.waitForTimeout(1000);
    };
    await clickWithControl(4.5);
    for (let waited = 0; opened.length === 0 && waited < 10_000; waited += 100)
      await page.waitForTimeout(100);
    assert.equal(opened.length, 1);
    assert.equal((await tabs()).length, 1);
    await clickWithControl(1.5);
    await page.locator('.tab.active[data-resource-name="民法"]').waitFor();
    await workbench.screenshot('law-card');
    assert.equal(opened.length, 1);
    await workbench.openFile('names.minutes');
  });

  it('are offered while they are typed; Enter goes on to the next line, Tab takes the offer', async () => {
    const { page } = workbench;
    await workbench.editorLine('次へ').click();
    await page.keyboard.press('End');
    await page.keyboard.insertText('、経済安全保障推進');
    const offer = page.locator('.suggest-widget .monaco-list-row').filter({ hasText: '経済安全保障推進法' });
    await offer.first().waitFor();
    // Asked for before the card is there, VS Code shows none.
    await page.waitForTimeout(500);
    await page.keyboard.press('Control+Space');
    const details = page.locator('.suggest-details-container').filter({ hasText: '令和四年法律第四十三号' });
    await details.waitFor();
    await workbench.screenshot('completion');
    await page.keyboard.press('Enter');
    await page.locator('.suggest-widget.visible').waitFor({ state: 'hidden' });
    await page.keyboard.insertText('甲野');
    const person = page.locator('.suggest-widget .monaco-list-row').filter({ hasText: '甲野座長' });
    await person.first().waitFor();
    await workbench.screenshot('completion-person');
    await page.keyboard.press('Tab');
    await workbench.editorLine('甲野座長').last().waitFor();
    const texts = await page.locator('.view-line').allInnerTexts();
    assert.ok(
      texts.some((text) => text.trim().endsWith('次へ、経済安全保障推進')),
      texts.join('\n'),
    );
  });
});
