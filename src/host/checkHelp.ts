import * as vscode from 'vscode';

/** Opens the page about a check; takes its code. */
export const checkHelpCommand = 'minutes.openCheckHelp';

/** A link that opens the page about a check, offline as well. */
export function checkHelpLink(code: string): vscode.Uri {
  return vscode.Uri.parse(`command:${checkHelpCommand}?${encodeURIComponent(JSON.stringify([code]))}`);
}
