/** Files that the user saves elsewhere: asking where, writing them, showing them. */
import * as vscode from 'vscode';

export interface FileKind {
  /** For people: Excel workbook. */
  readonly name: string;
  /** Without the dot. */
  readonly extension: string;
}

/** Asks where a file is to be saved; undefined where the user gives up. */
export async function askTarget(name: string, kind: FileKind): Promise<vscode.Uri | undefined> {
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
  const fileName = `${name}.${kind.extension}`;
  return vscode.window.showSaveDialog({
    ...(folder === undefined ? {} : { defaultUri: vscode.Uri.joinPath(folder, fileName) }),
    filters: { [kind.name]: [kind.extension] },
  });
}

/** Writes the file and offers to open it. False where it could not be written; the user has been told why. */
export async function saveFile(target: vscode.Uri, bytes: Uint8Array, isText: boolean): Promise<boolean> {
  const name = vscode.workspace.asRelativePath(target);
  try {
    await vscode.workspace.fs.writeFile(target, bytes);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    void vscode.window.showErrorMessage(
      vscode.l10n.t(
        '{0} could not be written: {1} If it is open in another program, close it there or choose another name.',
        name,
        reason,
      ),
    );
    return false;
  }
  void offerToOpen(target, name, isText);
  return true;
}

async function offerToOpen(target: vscode.Uri, name: string, isText: boolean): Promise<void> {
  // Only on the user's own machine is there a program that opens what is no text.
  const isHere =
    target.scheme === 'file' &&
    vscode.env.uiKind === vscode.UIKind.Desktop &&
    vscode.env.remoteName === undefined;
  const open = vscode.l10n.t('Open File');
  const choices = isText || isHere ? [open] : [];
  const chosen = await vscode.window.showInformationMessage(vscode.l10n.t('Saved as {0}.', name), ...choices);
  if (chosen !== open) return;
  if (isText) await vscode.commands.executeCommand('vscode.open', target);
  else await vscode.env.openExternal(target);
}

/**
 * The way from a folder to a file, as links have it (../a/b.txt, percent-encoded); the whole address for a file of
 * another place.
 */
export function linkFrom(folder: vscode.Uri, file: vscode.Uri): string {
  if (folder.scheme !== file.scheme || folder.authority !== file.authority) return file.toString();
  const from = folder.path.split('/').filter((part) => part !== '');
  const to = file.path.split('/').filter((part) => part !== '');
  let same = 0;
  while (same < from.length && same < to.length - 1 && from[same] === to[same]) same++;
  return [...from.slice(same).map(() => '..'), ...to.slice(same).map(encodeURIComponent)].join('/');
}
