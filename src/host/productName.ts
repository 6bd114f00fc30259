import * as vscode from 'vscode';

/** What the extension is called in the user's language: in the list of logs, and behind each problem. */
export function productName(): string {
  return vscode.l10n.t('Minutes Review');
}
