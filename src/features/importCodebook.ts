import * as vscode from 'vscode';
import { decodeText } from '../core/text/decode';
import type { ExistingThemes, ImportedTheme } from '../core/themes/importedThemes';
import { workspaceChange } from '../host/codebookChange';
import type { CodebookSource } from '../host/codebookSource';
import type { ExchangeBundle } from '../host/exchangeBundle';
import { askExisting, askFile, tell } from '../host/importQuestions';
import { importFault, importReport } from '../host/importReport';
import type { LazyBundle } from '../host/lazyBundle';
import type { Log } from '../host/log';
import type { SettingsSource } from '../host/settings';
import type { UserFiles } from '../host/userEntries';

interface Dependencies {
  readonly codebooks: CodebookSource;
  readonly bundle: LazyBundle<UserFiles>;
  readonly exchange: ExchangeBundle;
  readonly settings: SettingsSource;
  readonly log: Log;
}

/** What the command may be given; it asks for the rest. */
interface Given {
  readonly file?: vscode.Uri;
  readonly existing?: ExistingThemes;
}

/** Brings the themes of another program's codebook into `.minutes/themes.yaml`, in one edit after a preview. */
export function registerImportCodebook(deps: Dependencies): vscode.Disposable {
  async function run(given: Given = {}): Promise<void> {
    const active =
      vscode.window.activeTextEditor?.document.uri ?? vscode.workspace.workspaceFolders?.[0]?.uri;
    const fresh = active === undefined ? null : await deps.codebooks.fresh(active);
    if (fresh?.loaded.uri == null) {
      void vscode.window.showWarningMessage(
        vscode.l10n.t('Open a folder first: the codebook is kept in its .minutes folder.'),
      );
      return;
    }
    const { loaded, isOlder } = fresh;
    if (isOlder) {
      void vscode.window.showWarningMessage(
        vscode.l10n.t('The codebook has mistakes. Put them right first.'),
      );
      return;
    }
    const file = given.file ?? (await askFile());
    if (file === undefined) return;
    const name = vscode.workspace.asRelativePath(file);
    const text = decodeText(await vscode.workspace.fs.readFile(file))?.text ?? '';
    const read = (await deps.exchange.get()).importThemes(text, loaded.codebook);
    if ('problem' in read) {
      void vscode.window.showErrorMessage(importFault(name, read.problem));
      return;
    }
    const known = count(
      read.themes,
      (theme) => loaded.codebook.byLabel(theme.label) !== null || theme.id !== null,
    );
    const existing = given.existing ?? (known === 0 ? 'merge' : await askExisting(known));
    if (existing === undefined) return;
    const { token } = new vscode.CancellationTokenSource();
    const label = vscode.l10n.t('Import of {0}', name);
    const change = { kind: 'import', themes: read.themes, existing } as const;
    const found = await workspaceChange(loaded, change, { label, preview: true }, deps, token);
    if (found === null) {
      void vscode.window.showErrorMessage(
        vscode.l10n.t('The codebook could not be changed. Look at its problems first.'),
      );
      return;
    }
    const isSame = found.edit.size === 0;
    if (!isSame && !(await vscode.workspace.applyEdit(found.edit, { isRefactoring: true }))) return;
    void tell(
      vscode.l10n.t('{0} themes were read, {1} of them were there already.', count(read.themes), known),
      () => importReport(name, read.notes),
      read.notes.length,
    );
  }

  return vscode.commands.registerCommand(
    'minutes.importCodebook',
    deps.log.guardCommand('import codebook', run),
  );
}

function count(
  themes: readonly ImportedTheme[],
  which: (theme: ImportedTheme) => boolean = () => true,
): number {
  return themes.reduce((sum, theme) => sum + (which(theme) ? 1 : 0) + count(theme.children, which), 0);
}
