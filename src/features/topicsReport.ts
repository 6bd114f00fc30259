import * as vscode from 'vscode';
import type { Scope } from '../core/protocol';
import { minutesLanguage } from '../host/language';
import type { Log } from '../host/log';
import type { MinutesStore } from '../host/minutesStore';
import { isOnlyShown } from '../host/readOnly';
import type { SettingsSource } from '../host/settings';
import type { IndexReport, TermService } from '../host/termService';
import { openSummary } from '../host/topicSummary';

interface Dependencies {
  readonly terms: TermService;
  readonly store: MinutesStore;
  readonly settings: SettingsSource;
  readonly log: Log;
}

/** The topics of a document, of a body's meetings or of the workspace, as Markdown in a new editor. */
export function registerTopicsReport({ terms, store, settings, log }: Dependencies): vscode.Disposable {
  async function report(): Promise<void> {
    const scope = await chosenScope(store);
    if (scope === undefined) return;
    const indexed = await index(terms);
    if (indexed.cancelled) return;
    if (indexed.failed.length > 0) tellFailed(indexed, log);
    if (!(await openSummary(scope, { terms, settings })))
      void vscode.window.showInformationMessage(vscode.l10n.t('There are no minutes in this workspace.'));
  }

  return vscode.commands.registerCommand('minutes.summarizeTopics', log.guardAsync('topics', report));
}

interface ScopeItem extends vscode.QuickPickItem {
  readonly scope: Scope;
}

/** Asked only where there is a choice; undefined when the user does not choose. */
async function chosenScope(store: MinutesStore): Promise<Scope | undefined> {
  const document = vscode.window.activeTextEditor?.document;
  if (document?.languageId !== minutesLanguage) return {};
  const body = store.get(document).minutes.header.body?.value;
  const items: ScopeItem[] = [
    // A version that is only shown is not in the index.
    ...(isOnlyShown(document.uri)
      ? []
      : [{ label: vscode.l10n.t('This document'), scope: { documents: [document.uri.toString()] } }]),
    ...(body === undefined
      ? []
      : [{ label: vscode.l10n.t('All meetings of this body'), description: body, scope: { body } }]),
    { label: vscode.l10n.t('All minutes of the workspace'), scope: {} },
  ];
  const title = vscode.l10n.t('Summarize topics of');
  return (await vscode.window.showQuickPick(items, { title }))?.scope;
}

function index(terms: TermService): Thenable<IndexReport> {
  const options = {
    location: vscode.ProgressLocation.Notification,
    title: vscode.l10n.t('Reading the minutes'),
    cancellable: true,
  };
  return vscode.window.withProgress(options, (progress, token) => {
    let shown = 0;
    return terms.refresh(token, ({ done, total }) => {
      const share = Math.floor((done / total) * 100);
      if (share === shown) return;
      progress.report({
        message: vscode.l10n.t('{0} of {1} files', done, total),
        increment: share - shown,
      });
      shown = share;
    });
  });
}

function tellFailed({ failed }: IndexReport, log: Log): void {
  const names = failed.map(({ uri, reason }) => `${uri.toString()}: ${reason}`);
  log.error('topics', new Error(names.join('\n')));
  void vscode.window.showWarningMessage(
    vscode.l10n.t(
      '{0} files could not be read and are left out. The output panel lists them under Minutes Review.',
      failed.length,
    ),
  );
}
