import * as vscode from 'vscode';
import { deepEqual, equal } from '../assert';
import { closeAll, minutesDocument } from '../documents';

const source = `甲町緑化協議会 第2回 議事録
1. 出席者
甲野 花子	甲大学教授
乙山 次郎	乙会社社長
2. 議事
（1）植え替え
○甲野委員
　一つ目である。
○乙山委員
　二つ目である。
（2）その他
○甲野委員
　三つ目である。
`;

describe('movement commands', () => {
  after(closeAll);

  /** The lines (from 0) where the cursor is after each call, starting at `from`. */
  async function lines(command: string, from: number, times: number): Promise<number[]> {
    const { document } = await minutesDocument(source);
    const editor = await vscode.window.showTextDocument(document);
    const start = new vscode.Position(from, 0);
    editor.selection = new vscode.Selection(start, start);
    const found: number[] = [];
    for (let i = 0; i < times; i++) {
      await vscode.commands.executeCommand(command);
      found.push(editor.selection.active.line);
    }
    return found;
  }

  it('go from remark to remark and stop at the ends', async () => {
    deepEqual(await lines('minutes.nextRemark', 0, 4), [6, 8, 11, 11]);
    deepEqual(await lines('minutes.previousRemark', 12, 4), [11, 8, 6, 6]);
  });

  it('go from section to section', async () => {
    deepEqual(await lines('minutes.nextSection', 0, 5), [1, 4, 5, 10, 10]);
    deepEqual(await lines('minutes.previousSection', 12, 2), [10, 5]);
  });

  it('go round the remarks of one speaker', async () => {
    deepEqual(await lines('minutes.nextRemarkBySpeaker', 7, 3), [11, 6, 11]);
    deepEqual(await lines('minutes.previousRemarkBySpeaker', 2, 2), [11, 6]);
    deepEqual(await lines('minutes.nextRemarkBySpeaker', 9, 1), [9]);
  });

  it('move the one cursor that is active, in the editor that is', async () => {
    const { document } = await minutesDocument(source);
    const left = await vscode.window.showTextDocument(document, vscode.ViewColumn.One);
    const right = await vscode.window.showTextDocument(document, vscode.ViewColumn.Two);
    right.selections = [0, 7].map((line) => new vscode.Selection(line, 0, line, 0));
    await vscode.commands.executeCommand('minutes.nextRemark');
    deepEqual(
      right.selections.map(({ active }) => active.line),
      [6],
    );
    equal(left.selection.active.line, 0);
  });

  it('leave other languages alone', async () => {
    const document = await vscode.workspace.openTextDocument({ content: source, language: 'markdown' });
    const editor = await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('minutes.nextRemark');
    equal(editor.selection.active.line, 0);
  });
});
