import * as vscode from 'vscode';
import { cardOf } from '../core/knowledge/cards';
import { mentionKey, type Mention } from '../core/knowledge/mention';
import { toCardMarkdown } from '../host/cardMarkdown';
import { toOffset, toRange } from '../host/convert';
import type { KnowledgeSource } from '../host/knowledgeSource';
import { minutesSelector } from '../host/language';
import type { Log } from '../host/log';
import type { MinutesStore } from '../host/minutesStore';
import { patience, within } from '../host/patience';
import type { WorkspaceMentions } from '../host/workspaceMentions';

interface Dependencies {
  readonly store: MinutesStore;
  readonly knowledge: KnowledgeSource;
  readonly mentions: WorkspaceMentions;
  readonly log: Log;
}

/** An office inside a speaker's label gives two cards; more would not be read. */
const mostCards = 3;

/** Cards of the laws, organisations and persons under the cursor. */
export function registerHover({ store, knowledge, mentions, log }: Dependencies): vscode.Disposable {
  async function provideHover(
    document: vscode.TextDocument,
    position: vscode.Position,
    token: vscode.CancellationToken,
  ): Promise<vscode.Hover | undefined> {
    const { version } = document;
    const isStale = (): boolean => token.isCancellationRequested || document.version !== version;
    const found = await store.mentions(document);
    const known = knowledge.current;
    if (found === null || known === null || isStale()) return undefined;
    const { minutes, lines } = store.get(document);
    const offset = toOffset(lines, position);
    const named = eachOnce(found.at(offset)).slice(0, mostCards);
    const [first] = named;
    const span = first === undefined ? null : found.pieceAt(first, offset);
    if (span === null) return undefined;
    const counts = await within(patience, workspaceCounts(named));
    if (isStale()) return undefined;
    const place = { uri: document.uri.toString(), line: position.line, character: position.character };
    const cards = named.flatMap((mention, i) => {
      const card = cardOf(mention, minutes, known);
      const file = found.count(mention.kind, mention.id);
      const count = { file, workspace: counts?.[i] ?? null };
      return card === null ? [] : [toCardMarkdown(card, place, count)];
    });
    return new vscode.Hover(cards, toRange(lines, span));
  }

  // A workspace that cannot be read costs the card its count, not more.
  const workspaceCounts = log.guardAsync(
    'count in the workspace',
    (named: readonly Mention[]): Promise<number[]> =>
      Promise.all(named.map(({ kind, id }) => mentions.count(kind, id))),
  );

  return vscode.languages.registerHoverProvider(minutesSelector, {
    provideHover: log.guardAsync('hover', provideHover),
  });
}

function eachOnce(mentions: readonly Mention[]): Mention[] {
  const byKey = new Map(mentions.map((mention) => [mentionKey(mention.kind, mention.id), mention]));
  return [...byKey.values()];
}
