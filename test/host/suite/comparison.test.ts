import * as vscode from 'vscode';
import { equal, eventually, match } from '../assert';
import { closeAll, fileUri, minutesDocument, writeFile, writeThrough } from '../documents';

const first =
  '甲町緑化協議会 第2回 議事録\n○甲野委員\n　木を植えたい。 #緑化\n○乙山委員\n　費用が要る。\n○丙川委員\n　賛成である。 #予算\n';
const second = first.replace('要る。', '要る。 #予算').replace('である。 #予算', 'である。');

function cursorLine(): number | undefined {
  return vscode.window.activeTextEditor?.selection.active.line;
}

async function go(command: string): Promise<void> {
  await vscode.commands.executeCommand(`minutes.${command}`);
}

describe('the comparison of taggings', () => {
  beforeEach(async () => {
    await writeThrough(
      '.minutes/themes.yaml',
      '- { id: green, label: 緑化 }\n- { id: money, label: 予算 }\n',
    );
  });

  afterEach(async () => {
    await go('closeComparison');
    await closeAll();
    await vscode.workspace.fs
      .delete(fileUri('.minutes'), { recursive: true })
      .then(undefined, () => undefined);
  });

  it('walks through the differences from another file of the same minutes, and settles them', async () => {
    const other = await writeFile('made/other.minutes', second);
    const { document } = await minutesDocument(first);
    await vscode.commands.executeCommand('minutes.compareTaggings', { with: other });
    await go('nextDifference');
    equal(cursorLine(), 3);
    await go('nextDifference');
    equal(cursorLine(), 5);
    await go('nextDifference');
    equal(cursorLine(), 3);
    await go('takeOtherTag');
    await eventually('the tag of the other', () => document.getText().includes('費用が要る。 #予算'));
    // The list follows: the difference that is settled is gone.
    await eventually('the difference that is left', async () => {
      await go('previousDifference');
      return cursorLine() === 5;
    });
    await go('takeOtherTag');
    await eventually('no tag as the other has none', () => document.getText() === second);
    await document.save();
  });

  it('reads the file of tags of another reviewer, whose tags in the text do not count', async () => {
    const body = { type: 'TextualBody', purpose: 'tagging', value: '緑化' };
    const selector = [{ type: 'TextQuoteSelector', exact: '費用が要る。' }];
    const items = [
      {
        id: 'urn:uuid:1',
        type: 'Annotation',
        motivation: 'tagging',
        body,
        target: { source: 'x', selector, 'minutes:speaker': '乙山委員' },
      },
    ];
    const other = await writeFile('made/reviewer.json', JSON.stringify({ type: 'AnnotationPage', items }));
    await minutesDocument(first);
    await vscode.commands.executeCommand('minutes.compareTaggings', { with: other });
    for (const line of [1, 3, 5]) {
      await go('nextDifference');
      equal(cursorLine(), line);
    }
  });

  it('is reported with figures and links', async () => {
    const other = await writeFile('made/other.minutes', second);
    const { document } = await minutesDocument(first);
    await vscode.commands.executeCommand('minutes.compareTaggings', { with: other });
    await go('reportComparison');
    const report = vscode.window.activeTextEditor?.document;
    equal(report?.languageId, 'markdown');
    match(report?.getText() ?? '', /\| 予算 \| 0 \| 1 \| 1 \| 1 \| −0\.50 \| −0\.25 \|/u);
    match(report?.getText() ?? '', new RegExp(`${document.uri.path.split('/').at(-1) ?? ''}#L4`, 'u'));
  });
});
