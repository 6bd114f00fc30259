import assert from 'node:assert/strict';
import { openWorkbench } from './session';
import type { Workbench } from './workbench';

describe('the Outline view', () => {
  let workbench: Workbench;

  before(async () => {
    workbench = await openWorkbench();
    await workbench.openFile('sample.minutes');
    await workbench.focusOutline();
  });

  after(() => workbench.close());

  it('goes to the remark that is clicked', async () => {
    await (await workbench.outlineEntry('資料2のとおり')).click();
    await workbench.editorLine('北浜地区を巡回路に加えたい').first().waitFor();
    await workbench.screenshot('outline');
    // Its mark: the second ○丁田課長 of the fixture.
    assert.equal((await workbench.cursor()).line, 27);
  });
});
