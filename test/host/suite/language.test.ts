import * as vscode from 'vscode';
import { equal, eventually } from '../assert';
import { closeAll, remove, showFile, writeFile } from '../documents';

const text = `みなと町図書館運営協議会
第1回 議事録
1. 日時：令和6年2月20日（火）10:00～11:30
2. 出席者
甲野 花子	みなと大学 教授
3. 議事
○甲野委員
　朗読会を開きたい。
○甲野委員
　以上である。
`;

const setting = 'minutes.autoDetect';

/** Long enough for a language to be set that should not be. */
const patience = 300;

function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

describe('the language of plain text', () => {
  const names = ['記録その一.txt', '記録その二.txt', '記録その三.md', '記録その四.txt'];

  before(async () => {
    for (const name of names) await writeFile(name, text);
  });

  after(async () => {
    await closeAll();
    for (const name of names) await remove(name);
  });

  it('becomes minutes where the text reads like minutes', async () => {
    const { document } = await showFile('記録その一.txt');
    await eventually('minutes', () => document.languageId === 'minutes');
  });

  it('stays where it does not', async () => {
    const { document } = await showFile('archive/notes.txt');
    await wait(patience);
    equal(document.languageId, 'plaintext');
  });

  it('is not touched when it is another', async () => {
    const { document } = await showFile('記録その三.md');
    await wait(patience);
    equal(document.languageId, 'markdown');
  });

  it('stays plain text when the user sets it back, also after closing and opening again', async () => {
    const { document } = await showFile('記録その二.txt');
    await eventually('minutes', () => document.languageId === 'minutes');
    await vscode.languages.setTextDocumentLanguage(document, 'plaintext');
    await wait(patience);
    equal(document.languageId, 'plaintext');
    await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
    const again = await showFile('記録その二.txt');
    await wait(patience);
    equal(again.document.languageId, 'plaintext');
  });

  it('is set by the command', async () => {
    const { document } = await showFile('archive/notes.txt');
    await vscode.commands.executeCommand('minutes.setLanguage');
    await eventually('minutes', () => document.languageId === 'minutes');
  });

  it('stays when the setting is off', async () => {
    const configuration = vscode.workspace.getConfiguration();
    await configuration.update(setting, false, vscode.ConfigurationTarget.Global);
    try {
      const { document } = await showFile('記録その四.txt');
      await wait(patience);
      equal(document.languageId, 'plaintext');
    } finally {
      await configuration.update(setting, undefined, vscode.ConfigurationTarget.Global);
    }
  });

  it('becomes minutes when minutes are pasted into an untitled document', async () => {
    const document = await vscode.workspace.openTextDocument({ language: 'plaintext', content: '' });
    const editor = await vscode.window.showTextDocument(document);
    await editor.edit((edit) => {
      edit.insert(new vscode.Position(0, 0), text + text);
    });
    await eventually('minutes', () => document.languageId === 'minutes');
  });
});
