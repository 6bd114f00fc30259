import * as vscode from 'vscode';
import type { ExistingThemes } from '../core/themes/importedThemes';

/** Asks for the file of another program's codebook. */
export async function askFile(): Promise<vscode.Uri | undefined> {
  const kind = vscode.l10n.t('Codebook of REFI-QDA or KH Coder');
  const title = vscode.l10n.t('Import a Codebook');
  const [file] =
    (await vscode.window.showOpenDialog({
      title,
      filters: { [kind]: ['qdc', 'qde', 'txt', 'cod', 'xml'] },
    })) ?? [];
  return file;
}

/** Asks what becomes of themes that are in both codebooks. */
export async function askExisting(known: number): Promise<ExistingThemes | undefined> {
  const items = [
    {
      label: vscode.l10n.t('Fill in what they lack'),
      detail: vscode.l10n.t('Descriptions, colours and rules are added; nothing that is there changes'),
      existing: 'merge' as const,
    },
    { label: vscode.l10n.t('Leave them as they are'), existing: 'keep' as const },
  ];
  const title = vscode.l10n.t('{0} of the themes are in the codebook already', known);
  return (await vscode.window.showQuickPick(items, { title }))?.existing;
}

/** Tells what was imported, and offers the list of what did not come over as it was. */
export async function tell(message: string, report: () => string, notes: number): Promise<void> {
  if (notes === 0) {
    void vscode.window.showInformationMessage(message);
    return;
  }
  const show = vscode.l10n.t('Show the List');
  const more = vscode.l10n.t('{0} points did not come over as they were.', notes);
  if ((await vscode.window.showWarningMessage(`${message} ${more}`, show)) !== show) return;
  const document = await vscode.workspace.openTextDocument({ language: 'markdown', content: report() });
  await vscode.window.showTextDocument(document);
}
