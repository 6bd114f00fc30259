import fs from 'node:fs';
import path from 'node:path';
import { parse } from '../../src/core/minutes/parse';
import { decodeText } from '../../src/core/text/decode';
import { projectRoot } from '../host/harness/paths';
import { copyWorkspace } from '../host/harness/workspace';
import { openWorkbench } from './session';
import type { Workbench } from './workbench';

describe('the Outline view', () => {
  minutesOf('fixtures', path.join(projectRoot, 'test', 'fixtures', 'workspace'));
  minutesOf('seeds', path.join(projectRoot, 'seeds'));
  minutesOf('published minutes', path.join(projectRoot, '..', 'shared', 'corpus'));
});

/** A click on a remark in the Outline of each file of a folder goes to that remark. */
function minutesOf(title: string, folder: string): void {
  describe(title, () => {
    if (!fs.existsSync(folder)) {
      it.skip(`are not here: ${path.relative(projectRoot, folder)} does not exist`);
      return;
    }
    let workbench: Workbench;

    before(async () => {
      workbench = await openWorkbench(copyWorkspace(folder));
    });

    after(() => workbench.close());

    const files = fs.readdirSync(folder).filter((name) => /.[.](txt|minutes)$/.test(name));
    for (const [i, name] of files.entries()) {
      it(`goes to the remark that is clicked in ${name}`, async () => {
        const remark = someRemark(path.join(folder, name));
        await workbench.openFile(name);
        await workbench.focusOutline();
        await (await workbench.outlineEntry(remark.firstWords)).click();
        await workbench.cursorOnLine(remark.line);
        await workbench.screenshot(`outline-${title.replace(' ', '-')}-${i + 1}`);
      });
    }
  });
}

/** A late remark whose first words no other has, with the line it starts on. */
function someRemark(file: string): { firstWords: string; line: number } {
  const text = decodeText(fs.readFileSync(file))?.text ?? '';
  const { remarks } = parse(text);
  const firstWords = remarks.map((remark) => remark.text.trimStart().slice(0, 12));
  for (let i = Math.floor(remarks.length * 0.8); i < remarks.length; i++) {
    const words = firstWords[i];
    const remark = remarks[i];
    if (!words || !remark || firstWords.filter((other) => other.includes(words)).length > 1) continue;
    return { firstWords: words, line: text.slice(0, remark.span.start).split(/\r\n|\r|\n/).length };
  }
  throw new Error(`${file} has no remark to click on.`);
}
