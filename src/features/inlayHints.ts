import * as vscode from 'vscode';
import { eraHints, type EraHint } from '../core/language/eraHints';
import { toOffset, toPosition } from '../host/convert';
import { minutesSelector } from '../host/language';
import type { Log } from '../host/log';
import type { MinutesStore } from '../host/minutesStore';
import type { SettingsSource } from '../host/settings';

interface Dependencies {
  readonly store: MinutesStore;
  readonly settings: SettingsSource;
  readonly log: Log;
}

/** Behind dates in an era what they are in the western calendar; a setting, and not in very large files. */
export function registerInlayHints({ store, settings, log }: Dependencies): vscode.Disposable {
  const changed = new vscode.EventEmitter<void>();
  const provideInlayHints = (document: vscode.TextDocument, range: vscode.Range): vscode.InlayHint[] => {
    if (!settings.current.inlayHints.eraDates || store.isLarge(document)) return [];
    const { minutes, lines } = store.get(document);
    const shown = { start: toOffset(lines, range.start), end: toOffset(lines, range.end) };
    return eraHints(minutes, shown).map((hint) => toInlayHint(hint, toPosition(lines, hint.offset)));
  };
  return vscode.Disposable.from(
    changed,
    settings.onDidChange(() => {
      changed.fire();
    }),
    vscode.languages.registerInlayHintsProvider(minutesSelector, {
      onDidChangeInlayHints: changed.event,
      provideInlayHints: log.guard('inlay hints', provideInlayHints),
    }),
  );
}

function toInlayHint({ date }: EraHint, position: vscode.Position): vscode.InlayHint {
  const label = date.fiscal ? vscode.l10n.t('FY {0}', date.iso) : date.iso;
  const hint = new vscode.InlayHint(position, label);
  hint.paddingLeft = true;
  return hint;
}
