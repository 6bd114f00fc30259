import * as vscode from 'vscode';
import { equal, eventually } from '../assert';
import { closeAll, minutesDocument } from '../documents';

/** What stands in the editor after typing at the cursor of `source`. */
async function typed(source: string, text: string): Promise<string> {
  const { document, cursor } = await minutesDocument(source);
  const editor = vscode.window.activeTextEditor;
  if (editor === undefined) throw new Error('no editor');
  editor.selection = new vscode.Selection(cursor, cursor);
  for (const key of text) await vscode.commands.executeCommand('type', { text: key });
  return document.getText();
}

/** What stands in the editor after the command of Enter on an empty bullet. */
async function ended(source: string): Promise<string> {
  const { document, cursor } = await minutesDocument(source);
  const editor = vscode.window.activeTextEditor;
  if (editor === undefined) throw new Error('no editor');
  editor.selection = new vscode.Selection(cursor, cursor);
  await vscode.commands.executeCommand('minutes.endBullet');
  return document.getText();
}

describe('editing', () => {
  // The language's configuration comes a moment after the document.
  before(() =>
    eventually('Enter continues a bullet', async () => (await typed('- 一|', '\n')) === '- 一\n- '),
  );

  afterEach(closeAll);

  it('continues a bullet on Enter, at the same indent', async () => {
    equal(await typed('- 水位計を更新する。|', '\n二'), '- 水位計を更新する。\n- 二');
    equal(await typed('  ・水位計を更新する。|', '\n'), '  ・水位計を更新する。\n  ・');
    equal(await typed('　・水位計を更新する。|', '\n'), '　・水位計を更新する。\n　・');
  });

  it('does not continue a speaker', async () => {
    equal(await typed('○甲野委員|', '\n'), '○甲野委員\n');
  });

  it('takes an empty bullet away', async () => {
    equal(await ended('- 一\n- |'), '- 一\n');
    equal(await ended('- 一\n　・|\n以上'), '- 一\n\n以上');
  });

  it('types a line end where there is no empty bullet', async () => {
    equal(await ended('○甲野委員|'), '○甲野委員\n');
  });

  it('closes brackets, before a full stop too', async () => {
    equal(await typed('戦略|', '「'), '戦略「」');
    equal(await typed('戦略|。', '（'), '戦略（）。');
    equal(await typed('戦略|策', '（'), '戦略（策');
  });
});
