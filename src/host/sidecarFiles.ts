import * as vscode from 'vscode';
import { isOnlyShown } from './readOnly';

/** The files that keep tags beside the documents: where they are, and writing them so that none is ever half. */

export const sidecarPattern = '**/.minutes/tags/**/*.json';

/** The sidecar of a document, and the document's path in it; null for what was never saved or is only shown. */
export function sidecarOf(
  document: vscode.Uri,
): { readonly uri: vscode.Uri; readonly source: string } | null {
  if (document.scheme === 'untitled' || isOnlyShown(document)) return null;
  const folder = vscode.workspace.getWorkspaceFolder(document)?.uri;
  const root = folder ?? vscode.Uri.joinPath(document, '..');
  const source = document.path.slice(root.path.replace(/\/$/u, '').length + 1);
  return { uri: vscode.Uri.joinPath(root, '.minutes', 'tags', `${source}.json`), source };
}

/** The document that a sidecar belongs to, by its path; null for a file elsewhere. */
export function documentOf(sidecar: vscode.Uri): vscode.Uri | null {
  const match = /^(.*)\/\.minutes\/tags\/(.+)\.json$/u.exec(sidecar.path);
  if (match === null) return null;
  const [, root = '', source = ''] = match;
  return sidecar.with({ path: `${root}/${source}` });
}

/** Writes a file as a whole: into a new file beside it, which then takes its place. */
export async function writeText(uri: vscode.Uri, text: string): Promise<void> {
  const { fs } = vscode.workspace;
  await fs.createDirectory(vscode.Uri.joinPath(uri, '..'));
  const temporary = uri.with({ path: `${uri.path}.${Date.now().toString(36)}.tmp` });
  try {
    await fs.writeFile(temporary, new TextEncoder().encode(text));
    await fs.rename(temporary, uri, { overwrite: true });
  } catch (error) {
    await fs.delete(temporary).then(undefined, () => undefined);
    throw error;
  }
}

/** Keeps a file that cannot be read beside itself (….json.corrupt-20261121T101500) before another takes its place. */
export async function setAside(uri: vscode.Uri): Promise<vscode.Uri> {
  const stamp = new Date().toISOString().replace(/[-:]|\..*$/gu, '');
  const aside = uri.with({ path: `${uri.path}.corrupt-${stamp}` });
  await vscode.workspace.fs.rename(uri, aside, { overwrite: false });
  return aside;
}
