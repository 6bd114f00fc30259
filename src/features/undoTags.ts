import * as vscode from 'vscode';
import { minutesLanguage } from '../host/language';
import type { Log } from '../host/log';
import { tellBriefly } from '../host/statusBar';
import type { TagStore } from '../host/tagStore';

interface Dependencies {
  readonly tags: TagStore;
  readonly log: Log;
}

/** Milliseconds for which the way back is offered in the status bar. */
const shownFor = 15_000;

/**
 * Takes back changes of tags kept beside the text: VS Code's Undo knows of the text only. Offered in the status bar for
 * a while after each change, and as a command for as long as the document is open.
 */
export function registerUndoTags({ tags, log }: Dependencies): vscode.Disposable {
  const item = vscode.window.createStatusBarItem('minutes.undoTags', vscode.StatusBarAlignment.Right, 102);
  item.name = vscode.l10n.t('Undo tagging beside the text');
  item.text = `$(discard) ${vscode.l10n.t('Undo Tagging')}`;
  item.tooltip = vscode.l10n.t('Take back the last change of tags kept beside the text');
  item.command = 'minutes.undoTagsBeside';
  let timer: ReturnType<typeof setTimeout> | undefined;
  const hide = (): void => {
    clearTimeout(timer);
    item.hide();
  };

  async function undo(): Promise<void> {
    hide();
    const document = vscode.window.activeTextEditor?.document;
    if (document?.languageId !== minutesLanguage) return;
    const isUndone = await tags.undoBeside(document);
    const message = isUndone
      ? vscode.l10n.t('The last change of tags beside the text was taken back.')
      : vscode.l10n.t('There is no change of tags beside the text to take back.');
    tellBriefly(message);
  }

  return vscode.Disposable.from(
    item,
    new vscode.Disposable(hide),
    tags.onDidChangeBeside((document) => {
      if (document !== vscode.window.activeTextEditor?.document) return;
      hide();
      item.show();
      timer = setTimeout(hide, shownFor);
    }),
    // It is about the document that was tagged.
    vscode.window.onDidChangeActiveTextEditor(hide),
    vscode.commands.registerCommand('minutes.undoTagsBeside', log.guardAsync('undo tags', undo)),
  );
}
