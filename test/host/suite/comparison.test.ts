import * as vscode from 'vscode';
import { equal, eventually, match } from '../assert';
import { closeAll, minutesDocument, remove, writeFile, writeThrough } from '../documents';

const first =
  '甲町緑化協議会 第2回 議事録\n○甲野委員\n　木を植えたい。 #緑化\n○乙山委員\n　費用が要る。\n○丙川委員\n　賛成である。 #予算\n';
const second = first.replace('要る。', '要る。 #予算').replace('である。 #予算', 'である。');

/** Beside the workspace: the servers of the tests tell of no changes in its folders. */
const elsewhere = '../elsewhere';

function cursorLine(): number | undefined {
  return vscode.window.activeTextEditor?.selection.active.line;
}

async function go(command: string): Promise<void> {
  await vscode.commands.executeCommand(`minutes.${command}`);
}

/** A file of tags in which one remark has the tag 緑化. */
function besideText(speaker: string, exact: string): string {
  const body = { type: 'TextualBody', purpose: 'tagging', value: '緑化' };
  const selector = [{ type: 'TextQuoteSelector', exact }];
  const items = [
    {
      id: 'urn:uuid:1',
      type: 'Annotation',
      motivation: 'tagging',
      body,
      target: { source: 'x', selector, 'minutes:speaker': speaker },
    },
  ];
  return JSON.stringify({ type: 'AnnotationPage', items });
}

/** Resolves when there is one difference, on such a line. */
async function onlyDifference(line: number): Promise<void> {
  await eventually(`the only difference, on line ${line}`, async () => {
    const lines: (number | undefined)[] = [];
    for (let tries = 0; tries < 2; tries++) {
      await go('nextDifference');
      lines.push(cursorLine());
    }
    return lines.every((each) => each === line);
  });
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
    for (const folder of ['.minutes', elsewhere]) await remove(folder);
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
    const other = await writeFile('made/reviewer.json', besideText('乙山委員', '費用が要る。'));
    await minutesDocument(first);
    await vscode.commands.executeCommand('minutes.compareTaggings', { with: other });
    for (const line of [1, 3, 5]) {
      await go('nextDifference');
      equal(cursorLine(), line);
    }
  });

  it('stays as it is, and up to date, where another tagging cannot be read', async () => {
    const other = await writeFile('made/other.minutes', second);
    const broken = await writeFile('made/broken.json', '{ broken');
    const { document } = await minutesDocument(first);
    await vscode.commands.executeCommand('minutes.compareTaggings', { with: other });
    await vscode.commands.executeCommand('minutes.compareTaggings', { with: broken });
    await go('nextDifference');
    equal(cursorLine(), 3);
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, new vscode.Position(4, '　費用が要る。'.length), ' #予算');
    await vscode.workspace.applyEdit(edit);
    await onlyDifference(5);
  });

  it('follows the other minutes on disk, and the tags beside them', async () => {
    const other = await writeFile(`${elsewhere}/other.minutes`, second);
    const beside = `${elsewhere}/.minutes/tags/other.minutes.json`;
    await writeFile(beside, JSON.stringify({ type: 'AnnotationPage', items: [] }));
    await minutesDocument(first);
    await vscode.commands.executeCommand('minutes.compareTaggings', { with: other });
    await writeFile(`${elsewhere}/other.minutes`, first.replace('要る。', '要る。 #予算'));
    await onlyDifference(3);
    await writeFile(`${elsewhere}/other.minutes`, first.replace(' #緑化', ''));
    await onlyDifference(1);
    await writeFile(`${elsewhere}/other.minutes`, first);
    await writeFile(beside, besideText('丙川委員', '賛成である。'));
    await onlyDifference(5);
  });

  it('follows the file of tags of another reviewer', async () => {
    const other = await writeFile(`${elsewhere}/reviewer.json`, besideText('乙山委員', '費用が要る。'));
    await minutesDocument(first.replaceAll(/ #.*$/gmu, ''));
    await vscode.commands.executeCommand('minutes.compareTaggings', { with: other });
    await onlyDifference(3);
    await writeFile(`${elsewhere}/reviewer.json`, besideText('丙川委員', '賛成である。'));
    await onlyDifference(5);
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
