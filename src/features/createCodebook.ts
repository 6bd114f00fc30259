import * as vscode from 'vscode';
import { codebookUri, type CodebookSource } from '../host/codebookSource';
import { exists } from '../host/fileText';
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
      const bytes = await vscode.workspace.fs.readFile(starter);
      // Somebody else may have made one meanwhile.
      if (!(await exists(uri))) await vscode.workspace.fs.writeFile(uri, bytes);
    }
    await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uri));
  };
  return vscode.commands.registerCommand(
    'minutes.createCodebook',
    log.guardCommand('create codebook', create),
  );
}
