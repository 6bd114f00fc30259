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
　次へ
`;

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
