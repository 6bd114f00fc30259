import * as vscode from 'vscode';
import { DebounceByKey } from '../host/debounce';
import { minutesLanguage, minutesSelector } from '../host/language';
import type { Log } from '../host/log';
import type { MinutesStore } from '../host/minutesStore';
import type { SettingsSource } from '../host/settings';

interface Dependencies {
  readonly store: MinutesStore;
  readonly settings: SettingsSource;
  readonly log: Log;
}

/** Milliseconds without typing before the figures are counted anew. */
const delay = 400;

/** Meeting number, date and count of remarks beside the language in the status bar, or that a file is too large. */
export function registerLanguageStatus({ store, settings, log }: Dependencies): vscode.Disposable {
  const debounce = new DebounceByKey();
  const item = vscode.languages.createLanguageStatusItem('minutes.status', minutesSelector);
  item.name = vscode.l10n.t('Minutes');

  const show = log.guard('language status', (document: vscode.TextDocument) => {
    item.busy = false;
    Object.assign(item, store.isLarge(document) ? describeLarge() : describe(store, document));
  });

  function update(document: vscode.TextDocument | undefined, now: boolean): void {
    if (document?.languageId !== minutesLanguage) return;
    item.busy = true;
    // Even at once means after the editor is shown: reading a large file takes a moment.
    debounce.run(document.uri.toString(), now ? 0 : delay, () => {
      // The active editor may be another one by now: then this answer is stale.
      if (vscode.window.activeTextEditor?.document === document) show(document);
    });
  }

  const showActive = (): void => {
    update(vscode.window.activeTextEditor?.document, true);
  };
  showActive();
  return vscode.Disposable.from(
    item,
    debounce,
    vscode.window.onDidChangeActiveTextEditor(showActive),
    vscode.workspace.onDidOpenTextDocument(showActive),
    vscode.workspace.onDidChangeTextDocument(({ document }) => {
      if (document === vscode.window.activeTextEditor?.document) update(document, false);
    }),
    settings.onDidChange(showActive),
  );
}

type Shown = Pick<vscode.LanguageStatusItem, 'text' | 'detail' | 'severity' | 'command'>;

function describe(store: MinutesStore, document: vscode.TextDocument): Shown {
  const { header, remarks, attendees } = store.get(document).minutes;
  const number = header.meetingNumber?.value;
  const parts = [
    number === undefined ? '' : vscode.l10n.t('Meeting {0}', number),
    header.date?.value ?? '',
    vscode.l10n.t('Remarks: {0}', remarks.length),
  ];
  const details = [
    header.body?.value ?? '',
    attendees.length > 0 ? vscode.l10n.t('Attendees: {0}', attendees.length) : '',
  ];
  return {
    text: joined(parts),
    detail: joined(details),
    severity: vscode.LanguageStatusSeverity.Information,
    command: { title: vscode.l10n.t('Outline'), command: 'outline.focus' },
  };
}

function describeLarge(): Shown {
  return {
    text: vscode.l10n.t('Large file: some features are off'),
    detail: vscode.l10n.t('The outline shows sections only; names are not highlighted, searched or checked.'),
    severity: vscode.LanguageStatusSeverity.Warning,
    command: {
      title: vscode.l10n.t('Change limit'),
      command: 'workbench.action.openSettings',
      arguments: ['minutes.largeFile.limit'],
    },
  };
}

function joined(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(' · ');
}
