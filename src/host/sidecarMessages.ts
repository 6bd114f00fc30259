import * as vscode from 'vscode';
import type { SidecarProblem } from '../core/themes/sidecar';
import type { Log } from './log';
import type { SidecarReports } from './sidecarFile';

/** Tells the user what is wrong with a file of tags, and shows it where they want to see it. */
export function sidecarReports(log: Log): SidecarReports {
  async function tellCorrupt(
    uri: vscode.Uri,
    problem: SidecarProblem,
    aside: vscode.Uri | null,
  ): Promise<void> {
    const file = vscode.workspace.asRelativePath(uri);
    const open = vscode.l10n.t('Open File');
    const message =
      aside === null
        ? vscode.l10n.t(
            'The tags in {0} cannot be read (line {1}, column {2}). Correct the file, or restore an earlier version of it. Until then these tags are not shown.',
            file,
            problem.line,
            problem.column,
          )
        : vscode.l10n.t(
            'The tags in {0} could not be read. The file was kept as {1}, and new tags are written to a new file.',
            file,
            vscode.workspace.asRelativePath(aside),
          );
    if ((await vscode.window.showWarningMessage(message, open)) !== open) return;
    const document = await vscode.workspace.openTextDocument(aside ?? uri);
    const position = new vscode.Position(problem.line - 1, problem.column - 1);
    await vscode.window.showTextDocument(document, { selection: new vscode.Range(position, position) });
  }

  return {
    corrupt(uri, problem, aside) {
      tellCorrupt(uri, problem, aside).catch(log.caught('corrupt sidecar'));
    },
    unreadable(uri, error) {
      log.error('sidecar', error);
      void vscode.window.showErrorMessage(
        vscode.l10n.t(
          'The tags in {0} could not be read: {1}. Check that the file can be read, then open the minutes anew.',
          vscode.workspace.asRelativePath(uri),
          reasonOf(error),
        ),
      );
    },
    unwritable(uri, error) {
      log.error('sidecar', error);
      void vscode.window.showErrorMessage(
        vscode.l10n.t(
          'The tags could not be saved to {0}: {1}. Check that the folder can be written.',
          vscode.workspace.asRelativePath(uri),
          reasonOf(error),
        ),
      );
    },
  };
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
