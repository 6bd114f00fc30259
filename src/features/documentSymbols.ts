import * as vscode from 'vscode';
import { outline } from '../core/minutes/outline';
import { toDocumentSymbols } from '../host/convert';
import { minutesSelector } from '../host/language';
import type { Log } from '../host/log';
import type { MinutesStore } from '../host/minutesStore';
import { outlineWords, shownInOutline } from '../host/outlineView';
import type { SettingsSource } from '../host/settings';

interface Dependencies {
  readonly store: MinutesStore;
  readonly settings: SettingsSource;
  readonly log: Log;
}

/** Outline view, breadcrumbs, sticky scroll and the symbols of one file. */
export function registerDocumentSymbols({ store, settings, log }: Dependencies): vscode.Disposable {
  const provideDocumentSymbols = log.guard('document symbols', (document: vscode.TextDocument) => {
    const { minutes, lines } = store.get(document);
    const shown = shownInOutline(settings.current, store.isLarge(document));
    return toDocumentSymbols(lines, outline(minutes, shown, outlineWords()));
  });
  const register = (): vscode.Disposable =>
    vscode.languages.registerDocumentSymbolProvider(
      minutesSelector,
      { provideDocumentSymbols },
      { label: vscode.l10n.t('Minutes') },
    );
  let registration = register();
  // VS Code asks again only when a provider comes or goes.
  const changes = settings.onDidChange(() => {
    registration.dispose();
    registration = register();
  });
  return vscode.Disposable.from(changes, {
    dispose: () => {
      registration.dispose();
    },
  });
}
