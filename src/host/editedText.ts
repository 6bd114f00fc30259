import * as vscode from 'vscode';
import { readText } from './fileText';

/**
 * The text of a file as the user has it: what was typed and not saved, else what is on disk; null
 * for no file. Rejects when it cannot be read for another reason.
 */
export async function editedText(uri: vscode.Uri): Promise<string | null> {
  const key = uri.toString();
  const open = vscode.workspace.textDocuments.find((document) => document.uri.toString() === key);
  // VS Code keeps documents for a while that nobody sees and whose file is gone or changed.
  if (open?.isDirty === true) return open.getText();
  return readText(uri);
}
