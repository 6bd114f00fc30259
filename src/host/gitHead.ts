import * as vscode from 'vscode';

/** What is used of the interface of VS Code's own Git extension, version 1. */
interface GitExtension {
  getAPI(version: 1): {
    getRepository(uri: vscode.Uri): { show(ref: string, path: string): Promise<string> } | null;
  };
}

/** The text of a file as it was committed last; null without Git, and for a file that was never committed. */
export async function committedText(uri: vscode.Uri): Promise<string | null> {
  if (uri.scheme !== 'file') return null;
  const extension = vscode.extensions.getExtension<GitExtension>('vscode.git');
  if (extension === undefined) return null;
  try {
    const git = (await extension.activate()).getAPI(1);
    const text = await git.getRepository(uri)?.show('HEAD', uri.fsPath);
    return text?.replace(/^\ufeff/u, '') ?? null;
  } catch {
    // Git is switched off or not installed, or has no such file.
    return null;
  }
}
