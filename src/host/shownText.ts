/** Documents whose text may be edited: they show what their files hold. Others, once saved, would destroy them. */
import * as vscode from 'vscode';
import { showsBytes } from '../core/text/shownText';
import { exists } from './fileText';

/** False for a document that VS Code shows in another encoding than its file has. */
export async function showsFile(document: vscode.TextDocument): Promise<boolean> {
  // As they are now: a save may end while the file is read, and the bytes would be older than the text.
  const shown = { text: document.getText(), isDirty: document.isDirty };
  let bytes: Uint8Array;
  try {
    bytes = await vscode.workspace.fs.readFile(document.uri);
  } catch {
    // There is no file yet, or none any more, that could be destroyed.
    return true;
  }
  return showsBytes(shown, bytes);
}

/** Opens a document for edits; null where VS Code cannot open it, or shows another text than its file holds. */
export async function openShown(uri: vscode.Uri): Promise<vscode.TextDocument | null> {
  try {
    const document = await vscode.workspace.openTextDocument(uri);
    return (await showsFile(document)) ? document : null;
  } catch {
    // Binary or too large for VS Code.
    return null;
  }
}

/** As `openShown`; rejects in its place with a message for the user. */
export async function openToEdit(uri: vscode.Uri): Promise<vscode.TextDocument> {
  const document = await openShown(uri);
  if (document === null) throw new Error(notShown([uri]));
  return document;
}

/** As `openToEdit`, but null where there is no such file. */
export async function existingToEdit(uri: vscode.Uri): Promise<vscode.TextDocument | null> {
  // A document may outlive its file for a while.
  return (await exists(uri)) ? openToEdit(uri) : null;
}

/** What is told of documents that were left as they do not show their files, with the way out. */
export function notShown(uris: readonly vscode.Uri[]): string {
  const names = uris.map((uri) => vscode.workspace.asRelativePath(uri)).join(vscode.l10n.t(', '));
  return vscode.l10n.t(
    'These files were left, as VS Code shows other characters than they hold: {0}. Open each, choose “Change File Encoding” and “Reopen with Encoding” in the command palette, and try again.',
    names,
  );
}

/** Tells the user of them; says nothing where there are none. */
export function tellNotShown(uris: readonly vscode.Uri[]): void {
  if (uris.length > 0) void vscode.window.showWarningMessage(notShown(uris));
}
