import * as vscode from 'vscode';
import { selectionSpans } from '../core/navigation/selection';
import { toOffset, toSelectionRange } from '../host/convert';
import { minutesSelector } from '../host/language';
import type { Log } from '../host/log';
import type { MinutesStore } from '../host/minutesStore';

/** Expand selection: sentence, paragraph, speech, remark, section. */
export function registerSelectionRanges({
  store,
  log,
}: {
  store: MinutesStore;
  log: Log;
}): vscode.Disposable {
  const provideSelectionRanges = (document: vscode.TextDocument, positions: readonly vscode.Position[]) => {
    const { minutes, lines } = store.get(document);
    return positions.map((position) => {
      const spans = selectionSpans(minutes, toOffset(lines, position));
      return (
        toSelectionRange(lines, spans) ?? new vscode.SelectionRange(new vscode.Range(position, position))
      );
    });
  };
  return vscode.languages.registerSelectionRangeProvider(minutesSelector, {
    provideSelectionRanges: log.guard('selection ranges', provideSelectionRanges),
  });
}
