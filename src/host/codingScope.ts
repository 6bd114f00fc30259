/** Which minutes a command is about: asked by pick, so that it works in every host and by the keyboard alone. */
import * as vscode from 'vscode';
import { minutesLanguage } from './language';
import type { WorkspaceTags } from './workspaceTags';

interface ScopeItem extends vscode.QuickPickItem {
  readonly scope: 'document' | 'files' | 'folder' | 'workspace';
}

interface FileItem extends vscode.QuickPickItem {
  readonly uri: vscode.Uri;
}

/**
 * Asks for files among the tagged minutes of the workspace.
 * @returns their addresses in order; undefined where the user gives up, or there are none (then they are told)
 */
export async function askScope(
  workspaceTags: WorkspaceTags,
  title: string,
  token: vscode.CancellationToken,
): Promise<readonly vscode.Uri[] | undefined> {
  const active = vscode.window.activeTextEditor?.document;
  const current = active?.languageId === minutesLanguage ? active.uri : undefined;
  const tagged = [...(await workspaceTags.all(token)).keys()].map((key) => vscode.Uri.parse(key));
  if (tagged.length === 0 && current === undefined) {
    void vscode.window.showInformationMessage(vscode.l10n.t('No minutes of this workspace are tagged yet.'));
    return undefined;
  }
  const items: ScopeItem[] = [
    ...(current === undefined
      ? []
      : [
          {
            label: vscode.l10n.t('This document'),
            description: vscode.workspace.asRelativePath(current),
            scope: 'document' as const,
          },
        ]),
    { label: vscode.l10n.t('All tagged minutes'), description: String(tagged.length), scope: 'workspace' },
    { label: vscode.l10n.t('Minutes of a folder…'), scope: 'folder' },
    { label: vscode.l10n.t('Some minutes…'), scope: 'files' },
  ];
  const scope = (await vscode.window.showQuickPick(items, { title }))?.scope;
  switch (scope) {
    case undefined:
      return undefined;
    case 'document':
      return current === undefined ? undefined : [current];
    case 'workspace':
      return tagged;
    case 'folder':
      return askFolder(tagged, title);
    case 'files': {
      const files = tagged.map((uri): FileItem => ({ label: vscode.workspace.asRelativePath(uri), uri }));
      const chosen = await vscode.window.showQuickPick(files, { title, canPickMany: true });
      return chosen === undefined || chosen.length === 0 ? undefined : chosen.map(({ uri }) => uri);
    }
  }
}

async function askFolder(
  tagged: readonly vscode.Uri[],
  title: string,
): Promise<readonly vscode.Uri[] | undefined> {
  const folders = new Map<string, FileItem>();
  for (const file of tagged) {
    const root = vscode.workspace.getWorkspaceFolder(file)?.uri.path ?? '/';
    for (
      let uri = vscode.Uri.joinPath(file, '..');
      uri.path.startsWith(root) && !folders.has(uri.toString());
      uri = vscode.Uri.joinPath(uri, '..')
    ) {
      folders.set(uri.toString(), { label: vscode.workspace.asRelativePath(uri), uri });
      if (uri.path === root || uri.path === '/') break;
    }
  }
  const items = [...folders.values()].sort((a, b) => (a.uri.path < b.uri.path ? -1 : 1));
  const folder = (await vscode.window.showQuickPick(items, { title }))?.uri;
  return folder === undefined ? undefined : filesBelow(folder, tagged);
}

/** Those of some files that are below a folder. */
export function filesBelow(folder: vscode.Uri, files: readonly vscode.Uri[]): vscode.Uri[] {
  const path = `${folder.path.replace(/\/$/u, '')}/`;
  return files.filter((uri) => uri.path.startsWith(path));
}
