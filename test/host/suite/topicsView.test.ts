import * as vscode from 'vscode';
import { deepEqual, equal, eventually, ok } from '../assert';
import { closeAll, showFile } from '../documents';

const TEXT = [
  '霧浜市港湾協議会　第１回　議事録',
  '',
  '１　日時　令和７年４月１日　10:00～11:30',
  '２　出席者',
  '甲野　花子　霧浜大学教授',
  '３　議事',
  '○甲野委員',
  '　浚渫船の係留場所が足りない。浚渫船を増やすべきである。',
  '',
].join('\n');

/** The tabs that hold the view. */
function tabs(): vscode.Tab[] {
  return vscode.window.tabGroups.all
    .flatMap(({ tabs: all }) => all)
    .filter(
      ({ input }) => input instanceof vscode.TabInputWebview && input.viewType.endsWith('minutes.topics'),
    );
}

describe('the topics view', function () {
  this.timeout(60_000);

  after(closeAll);

  it('opens beside the minutes, once', async () => {
    const editor = await showFile('sample.minutes');
    await vscode.commands.executeCommand('minutes.showTopics');
    const [tab] = await eventually('the view', () => tabs().length > 0 && tabs());
    ok(tab);
    ok(tab.group.viewColumn !== editor.viewColumn);
    await vscode.commands.executeCommand('minutes.showTopics');
    equal(tabs().length, 1);
  });

  it('is opened from words in the editor, and leaves them as they are', async () => {
    await closeAll();
    const document = await vscode.workspace.openTextDocument({ language: 'minutes', content: TEXT });
    const editor = await vscode.window.showTextDocument(document);
    const at = document.positionAt(TEXT.indexOf('浚渫船'));
    editor.selection = new vscode.Selection(at, at.translate(0, 3));
    await vscode.commands.executeCommand('minutes.showTopic');
    equal(tabs().length, 1);
    equal(document.getText(), TEXT);
  });

  it('is gone when it is closed, and can be opened again', async () => {
    await vscode.window.tabGroups.close(tabs());
    deepEqual(tabs(), []);
    await vscode.commands.executeCommand('minutes.showTopics');
    await eventually('the view', () => tabs().length === 1);
  });
});
