import * as vscode from 'vscode';
import { foldSpans } from '../core/navigation/folding';
import { toFoldingRanges } from '../host/convert';
import { minutesSelector } from '../host/language';
import type { Log } from '../host/log';
import type { MinutesStore } from '../host/minutesStore';

/** Folds header, attendee blocks, sections and remarks; in very large files no remarks. */
export function registerFolding({ store, log }: { store: MinutesStore; log: Log }): vscode.Disposable {
  return vscode.languages.registerFoldingRangeProvider(minutesSelector, {
    provideFoldingRanges: log.guard('folding', (document) => {
      const { minutes, lines, text } = store.get(document);
      return toFoldingRanges(lines, foldSpans(minutes, text, !store.isLarge(document)));
    }),
  });
}
