import * as vscode from 'vscode';
import { toOffset, toRange } from '../host/convert';
import { minutesSelector } from '../host/language';
import type { Log } from '../host/log';
import type { MinutesStore } from '../host/minutesStore';

/** From a speaker's label or a name to the attendee's line; to several lines where the name fits several. */
export function registerDefinition({ store, log }: { store: MinutesStore; log: Log }): vscode.Disposable {
  const provideDefinition = (
    document: vscode.TextDocument,
    position: vscode.Position,
  ): vscode.LocationLink[] | undefined => {
    const { minutes, people, lines } = store.get(document);
    const place = people.at(toOffset(lines, position));
    if (place === null) return undefined;
    const attendees = place.person.attendees.flatMap((index) => minutes.attendees[index] ?? []);
    return attendees.map(({ span, nameSpan }) => ({
      originSelectionRange: toRange(lines, place.span),
      targetUri: document.uri,
      targetRange: toRange(lines, span),
      targetSelectionRange: toRange(lines, nameSpan),
    }));
  };
  return vscode.languages.registerDefinitionProvider(minutesSelector, {
    provideDefinition: log.guard('definition', provideDefinition),
  });
}
