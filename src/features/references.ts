import * as vscode from 'vscode';
import { toOffset, toRange } from '../host/convert';
import { minutesSelector } from '../host/language';
import type { Log } from '../host/log';
import type { MinutesStore } from '../host/minutesStore';

/** Everything a person says and where they are named; the entry in the attendee list is the declaration. */
export function registerReferences({ store, log }: { store: MinutesStore; log: Log }): vscode.Disposable {
  const provideReferences = (
    document: vscode.TextDocument,
    position: vscode.Position,
    { includeDeclaration }: vscode.ReferenceContext,
  ): vscode.Location[] | undefined => {
    const { people, lines } = store.get(document);
    const place = people.at(toOffset(lines, position));
    if (place === null) return undefined;
    const places = place.person.places.filter(({ role }) => includeDeclaration || role !== 'entry');
    return places.map(({ span }) => new vscode.Location(document.uri, toRange(lines, span)));
  };
  return vscode.languages.registerReferenceProvider(minutesSelector, {
    provideReferences: log.guard('references', provideReferences),
  });
}
