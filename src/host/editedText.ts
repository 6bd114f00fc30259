import * as vscode from 'vscode';
import { decodeText } from '../core/text/decode';

/** The text of a file as the user has it: what was typed and not saved, else what is on disk; null for no file. */
export async function editedText(uri: vscode.Uri): Promise<string | null> {
  const key = uri.toString();
  const open = vscode.workspace.textDocuments.find((document) => document.uri.toString() === key);
  // VS Code keeps documents for a while that nobody sees and whose file is gone or changed.
  if (open?.isDirty === true) return open.getText();
  try {
    return decodeText(await vscode.workspace.fs.readFile(uri))?.text ?? '';
  } catch {
    return null;
  }
}
