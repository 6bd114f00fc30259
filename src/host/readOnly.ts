import * as vscode from 'vscode';

/**
 * True for what only shows a text, such as a side of a comparison with an earlier version: nobody can write it and it
 * is no file of the workspace. Nothing is beside it, and it is not counted beside the file that it is a version of.
 */
export function isOnlyShown(document: vscode.Uri): boolean {
  const { scheme } = document;
  return (
    scheme !== 'untitled' &&
    vscode.workspace.fs.isWritableFileSystem(scheme) !== true &&
    vscode.workspace.getWorkspaceFolder(document) === undefined
  );
}

/**
 * True for a document that may not be written.
 * @param isProtected whether the disk keeps a file from being written, which VS Code does not tell
 */
export async function isReadOnly(
  document: vscode.Uri,
  isProtected: (file: vscode.Uri) => Promise<boolean>,
): Promise<boolean> {
  if (vscode.workspace.fs.isWritableFileSystem(document.scheme) === false) return true;
  if (document.scheme === 'untitled') return false;
  try {
    const { permissions } = await vscode.workspace.fs.stat(document);
    return permissions === vscode.FilePermission.Readonly || (await isProtected(document));
  } catch {
    return false;
  }
}
