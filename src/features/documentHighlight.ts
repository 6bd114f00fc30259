import * as vscode from 'vscode';
import { toHighlight, toOffset } from '../host/convert';
import { minutesSelector } from '../host/language';
import type { Log } from '../host/log';
import type { MinutesStore } from '../host/minutesStore';

/** With the cursor on a speaker's label or a name, all places of that person; off in very large files. */
export function registerDocumentHighlight({
  store,
  log,
}: {
  store: MinutesStore;
  log: Log;
}): vscode.Disposable {
  const provideDocumentHighlights = (document: vscode.TextDocument, position: vscode.Position) => {
    if (store.isLarge(document)) return undefined;
    const { people, lines } = store.get(document);
    const place = people.at(toOffset(lines, position));
    if (place === null) return undefined;
    const named = place.person.places.filter(({ role }) => role !== 'remark');
    return named.map(({ span, role }) => toHighlight(lines, span, role));
  };
  return vscode.languages.registerDocumentHighlightProvider(minutesSelector, {
    provideDocumentHighlights: log.guard('highlights', provideDocumentHighlights),
  });
}
