import * as vscode from 'vscode';
import type { CodebookChange } from '../core/themes/codebookEdits';
import { workspaceChange } from '../host/codebookChange';
import type { CodebookSource, LoadedCodebook } from '../host/codebookSource';
import type { LazyBundle } from '../host/lazyBundle';
import type { Log } from '../host/log';
import type { SettingsSource } from '../host/settings';
import { tellNotShown } from '../host/shownText';
import { askChange, type ThemeCommand } from '../host/themeQuestions';
import type { UserFiles } from '../host/userEntries';

interface Dependencies {
  readonly codebooks: CodebookSource;
  readonly bundle: LazyBundle<UserFiles>;
  readonly settings: SettingsSource;
  readonly log: Log;
}

const commands: readonly ThemeCommand[] = ['add', 'rename', 'merge', 'move', 'retire'];

/**
 * Add, rename, merge, move and retire a theme: the codebook and every tag of its folder change in one edit, after a
 * preview. What a command is given it does not ask for: the theme (its id, or something with a `themeId`) and `label`,
 * `parent`, `into` or `replacedBy`, for a new theme `keywords`. `minutes.addTheme` answers with the id of the new theme.
 */
export function registerCodebookCommands(deps: Dependencies): vscode.Disposable {
  const run = async (command: ThemeCommand, argument: unknown): Promise<string | undefined> => {
    const uri = vscode.window.activeTextEditor?.document.uri ?? vscode.workspace.workspaceFolders?.[0]?.uri;
    const fresh = uri === undefined ? null : await deps.codebooks.fresh(uri);
    if (fresh?.loaded.uri == null) {
      void vscode.window.showWarningMessage(
        vscode.l10n.t('Open a folder first: the codebook is kept in its .minutes folder.'),
      );
      return undefined;
    }
    const { loaded, isOlder } = fresh;
    if (isOlder) {
      await refuseBroken(fresh.loaded.uri);
      return undefined;
    }
    const asked = await askChange(command, loaded.codebook, argument);
    if (asked === undefined) return undefined;
    return apply(loaded, asked.change, asked.label);
  };

  async function apply(
    loaded: LoadedCodebook,
    change: CodebookChange,
    label: string,
  ): Promise<string | undefined> {
    const found = await vscode.window.withProgress(
      { location: vscode.ProgressLocation.Window, title: vscode.l10n.t('Looking for tags…') },
      (_, token) => workspaceChange(loaded, change, { label, preview: change.kind !== 'add' }, deps, token),
    );
    if (found === null) {
      void vscode.window.showErrorMessage(
        vscode.l10n.t('The codebook could not be changed. Look at its problems first.'),
      );
      return undefined;
    }
    if (found.edit.size === 0) return undefined;
    const isApplied = await vscode.workspace.applyEdit(found.edit, { isRefactoring: true });
    if (isApplied) tellNotShown(found.skipped);
    if (!isApplied || change.kind !== 'add') return undefined;
    const after = loaded.uri === null ? null : await deps.codebooks.fresh(loaded.uri);
    return after?.loaded.codebook.byLabel(change.theme.label)?.id;
  }

  return vscode.Disposable.from(
    ...commands.map((command) =>
      vscode.commands.registerCommand(
        `minutes.${command}Theme`,
        deps.log.guardCommand(`${command} theme`, (argument: unknown) => run(command, argument)),
      ),
    ),
  );
}

async function refuseBroken(uri: vscode.Uri): Promise<void> {
  const open = vscode.l10n.t('Open the Codebook');
  const message = vscode.l10n.t('The codebook has mistakes. Put them right first.');
  if ((await vscode.window.showWarningMessage(message, open)) === open)
    await vscode.window.showTextDocument(uri);
}
