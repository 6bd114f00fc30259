import * as vscode from 'vscode';
import { nameAt } from '../core/knowledge/namedPlaces';
import { toOffset, toRange } from '../host/convert';
import { minutesSelector } from '../host/language';
import type { Log } from '../host/log';
import type { MinutesStore } from '../host/minutesStore';
import type { WorkspaceMentions } from '../host/workspaceMentions';

interface Dependencies {
  readonly store: MinutesStore;
  readonly mentions: WorkspaceMentions;
  readonly log: Log;
}

/**
 * Everything a person says and where they are named in the document; the entry in the attendee list is the
 * declaration. Of a law or an organisation, every place in the workspace that names it.
 */
export function registerReferences({ store, mentions, log }: Dependencies): vscode.Disposable {
  function personReferences(
    document: vscode.TextDocument,
    position: vscode.Position,
    includeDeclaration: boolean,
  ): vscode.Location[] | null {
    const { people, lines } = store.get(document);
    const place = people.at(toOffset(lines, position));
    if (place === null) return null;
    const places = place.person.places.filter(({ role }) => includeDeclaration || role !== 'entry');
    return places.map(({ span }) => new vscode.Location(document.uri, toRange(lines, span)));
  }

  async function nameReferences(
    document: vscode.TextDocument,
    position: vscode.Position,
    token: vscode.CancellationToken,
  ): Promise<vscode.Location[] | undefined> {
    const offset = toOffset(store.get(document).lines, position);
    const found = await store.mentions(document);
    const name = found === null || token.isCancellationRequested ? null : nameAt(found, offset);
    if (name === null) return undefined;
    const locations = await mentions.locations(name.kind, name.id);
    return token.isCancellationRequested ? undefined : locations;
  }

  return vscode.languages.registerReferenceProvider(minutesSelector, {
    provideReferences: log.guardAsync(
      'references',
      async (document, position, { includeDeclaration }: vscode.ReferenceContext, token) =>
        personReferences(document, position, includeDeclaration) ??
        (await nameReferences(document, position, token)),
    ),
  });
}
