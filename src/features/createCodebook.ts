import * as vscode from 'vscode';
import { codebookUri, type CodebookSource } from '../host/codebookSource';
import type { Log } from '../host/log';

interface Dependencies {
  readonly extensionUri: vscode.Uri;
  readonly codebooks: CodebookSource;
  readonly log: Log;
}

/** Creates a codebook to start from and opens it; one that is there already is only opened. */
export function registerCreateCodebook({ extensionUri, codebooks, log }: Dependencies): vscode.Disposable {
  const create = async (): Promise<void> => {
    const active = vscode.window.activeTextEditor?.document.uri;
    const folder =
      (active === undefined ? undefined : vscode.workspace.getWorkspaceFolder(active)) ??
      vscode.workspace.workspaceFolders?.[0];
    if (folder === undefined) {
      void vscode.window.showWarningMessage(
        vscode.l10n.t('Open a folder first: the codebook is kept in its .minutes folder.'),
      );
      return;
    }
    const uri = codebookUri(folder.uri);
    const { loaded } = await codebooks.fresh(folder.uri);
    if (loaded.text === null) {
      const starter = vscode.Uri.joinPath(extensionUri, 'dist', 'tables', 'themes.yaml');
      await vscode.workspace.fs.writeFile(uri, await vscode.workspace.fs.readFile(starter));
    }
    await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uri));
  };
  return vscode.commands.registerCommand('minutes.createCodebook', log.guardAsync('create codebook', create));
}
