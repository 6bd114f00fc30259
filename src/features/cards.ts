import * as vscode from 'vscode';
import { cardOfUri, cardScheme, cardText, cardUri } from '../host/cardDocuments';
import { cardCommands, type PeekCard, type PeekMentions } from '../host/cardMarkdown';
import type { KnowledgeSource } from '../host/knowledgeSource';
import type { Log } from '../host/log';
import type { WorkspaceMentions } from '../host/workspaceMentions';

interface Dependencies {
  readonly knowledge: KnowledgeSource;
  readonly mentions: WorkspaceMentions;
  readonly log: Log;
}

/** What the links of a card open: another organisation's card and the places where somebody is named, in a peek. */
export function registerCards({ knowledge, mentions, log }: Dependencies): vscode.Disposable {
  const changed = new vscode.EventEmitter<vscode.Uri>();

  async function peekCard({ place, id, date }: PeekCard): Promise<void> {
    const organization = (await knowledge.get()).organization(id);
    if (organization === null) return;
    const uri = cardUri('organization', id, organization.name, date);
    await peek(place, [new vscode.Location(uri, new vscode.Position(0, 0))]);
  }

  async function peekMentions({ place, kind, id, scope }: PeekMentions): Promise<void> {
    const uri = vscode.Uri.parse(place.uri);
    if (scope === 'workspace') {
      const title = vscode.l10n.t('Looking through the minutes of the workspace…');
      const location = vscode.ProgressLocation.Window;
      const found = await vscode.window.withProgress({ location, title }, () => mentions.locations(kind, id));
      await peek(place, found);
      return;
    }
    const document = vscode.workspace.textDocuments.find((each) => each.uri.toString() === uri.toString());
    const places = document === undefined ? null : await mentions.inDocument(document);
    const ranges = places?.ranges(kind, id) ?? [];
    await peek(
      place,
      ranges.map((range) => new vscode.Location(uri, range)),
    );
  }

  const textOf = async (uri: vscode.Uri): Promise<ReturnType<typeof cardText> | null> => {
    const card = cardOfUri(uri, await knowledge.get());
    return card === null ? null : cardText(card);
  };

  return vscode.Disposable.from(
    changed,
    vscode.commands.registerCommand(cardCommands.peekCard, log.guardAsync('card', peekCard)),
    vscode.commands.registerCommand(cardCommands.peekMentions, log.guardAsync('mentions', peekMentions)),
    vscode.workspace.registerTextDocumentContentProvider(cardScheme, {
      onDidChange: changed.event,
      provideTextDocumentContent: async (uri) =>
        (await textOf(uri))?.text ?? vscode.l10n.t('This entry is no longer registered.'),
    }),
    vscode.languages.registerDocumentLinkProvider(
      { scheme: cardScheme },
      {
        provideDocumentLinks: async ({ uri }) =>
          ((await textOf(uri))?.links ?? []).map(({ line, start, end, target }) => {
            return new vscode.DocumentLink(new vscode.Range(line, start, line, end), target);
          }),
      },
    ),
    knowledge.onDidChange(() => {
      for (const { uri } of vscode.workspace.textDocuments) if (uri.scheme === cardScheme) changed.fire(uri);
    }),
  );
}

/** Shows the places below the line where the card is, so that the reader stays in the text. */
async function peek(
  { uri, line, character }: PeekCard['place'],
  locations: readonly vscode.Location[],
): Promise<void> {
  // The card would lie over the peek. Older versions have no such command.
  await vscode.commands.executeCommand('editor.action.hideHover').then(undefined, () => undefined);
  await vscode.commands.executeCommand(
    'editor.action.peekLocations',
    vscode.Uri.parse(uri),
    new vscode.Position(line, character),
    locations,
    'peek',
  );
}
