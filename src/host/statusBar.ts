import * as vscode from 'vscode';

/** Milliseconds: long enough to be read in passing. */
const shownFor = 3000;

/** Tells the user in the status bar, for a moment, what came of a command. */
export function tellBriefly(message: string): void {
  vscode.window.setStatusBarMessage(message, shownFor);
}
