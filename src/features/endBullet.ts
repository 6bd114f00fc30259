import * as vscode from 'vscode';
import { bulletToEnd } from '../core/language/enter';
import { minutesLanguage } from '../host/language';
import type { Log } from '../host/log';

/** In package.json the key Enter has this condition, so that everywhere else it stays VS Code's own. */
const contextKey = 'minutes.atEmptyBullet';

/**
 * Enter on an empty bullet takes the bullet away, which ends the list. That Enter continues a bullet is in
 * language-configuration.json; a rule there cannot take text away.
 */
export function registerEndBullet({ log }: { log: Log }): vscode.Disposable {
  let told = false;

  function tell(atEmptyBullet: boolean): void {
    if (atEmptyBullet === told) return;
    told = atEmptyBullet;
    void vscode.commands.executeCommand('setContext', contextKey, atEmptyBullet);
  }

  const look = log.guard('end bullet', (editor: vscode.TextEditor | undefined) => {
    tell(editor !== undefined && bulletAtCursor(editor) !== null);
  });

  const end = log.guardAsync('end bullet', async () => {
    const editor = vscode.window.activeTextEditor;
    if (editor === undefined) return;
    const bullet = bulletAtCursor(editor);
    // The condition of the key may lag behind the typing.
    if (bullet === null) await vscode.commands.executeCommand('type', { text: '\n' });
    else
      await editor.edit((edit) => {
        edit.delete(bullet);
      });
  });

  look(vscode.window.activeTextEditor);
  return vscode.Disposable.from(
    vscode.commands.registerCommand('minutes.endBullet', end),
    vscode.window.onDidChangeActiveTextEditor(look),
    vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => {
      if (textEditor === vscode.window.activeTextEditor) look(textEditor);
    }),
    new vscode.Disposable(() => {
      tell(false);
    }),
  );
}

/** The empty bullet in front of the only cursor; null when there is none, or something is selected. */
function bulletAtCursor({ document, selections }: vscode.TextEditor): vscode.Range | null {
  const [cursor] = selections;
  if (document.languageId !== minutesLanguage || selections.length !== 1 || !cursor?.isEmpty) return null;
  const { line, character } = cursor.active;
  const bullet = bulletToEnd(document.lineAt(line).text, character);
  return bullet === null ? null : new vscode.Range(line, bullet.start, line, bullet.end);
}
