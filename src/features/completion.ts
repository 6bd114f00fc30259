import * as vscode from 'vscode';
import { completionsFor, type Completion } from '../core/completion/complete';
import { documentNames } from '../core/completion/documentNames';
import { cardOfMeaning } from '../core/completion/meaning';
import type { Knowledge } from '../core/knowledge/knowledge';
import type { Minutes } from '../core/minutes/model';
import { toCardDocumentation } from '../host/cardMarkdown';
import { cardWords } from '../host/cardRows';
import type { KnowledgeSource } from '../host/knowledgeSource';
import { minutesSelector } from '../host/language';
import type { Log } from '../host/log';
import type { MinutesStore } from '../host/minutesStore';
import { organizationTypeWords } from '../host/organizationTypes';

interface Dependencies {
  readonly store: MinutesStore;
  readonly knowledge: KnowledgeSource;
  readonly log: Log;
}

/** Formal and short names of laws and organisations, and attendees, while they are typed; not in very large files. */
export function registerCompletion({ store, knowledge, log }: Dependencies): vscode.Disposable {
  async function provideCompletionItems(
    document: vscode.TextDocument,
    position: vscode.Position,
    token: vscode.CancellationToken,
  ): Promise<vscode.CompletionList | undefined> {
    const mentions = await store.mentions(document);
    const known = knowledge.current;
    if (mentions === null || known === null || token.isCancellationRequested) return undefined;
    const { minutes } = store.get(document);
    const before = document.lineAt(position.line).text.slice(0, position.character);
    const found = completionsFor(before, documentNames(minutes, mentions, known), known);
    if (found === null) return undefined;
    const range = new vscode.Range(position.with({ character: found.start }), position);
    const items = found.all.map((each, i) => new NameItem(each, i, range, minutes, known));
    // What begins a name may be longer or shorter after the next letter: VS Code has to ask again.
    return new vscode.CompletionList(items, true);
  }

  return vscode.languages.registerCompletionItemProvider(minutesSelector, {
    provideCompletionItems: log.guardAsync('completion', provideCompletionItems),
    resolveCompletionItem: (item) => {
      if (item instanceof NameItem) item.resolve();
      return item;
    },
  });
}

/** Beside a longer title there is no room for more. */
const longLabel = 28;

class NameItem extends vscode.CompletionItem {
  constructor(
    private readonly completion: Completion,
    order: number,
    range: vscode.Range,
    private readonly minutes: Minutes,
    private readonly knowledge: Knowledge,
  ) {
    const { text, filter, meaning } = completion;
    const description = text.length > longLabel ? '' : whatIs(completion, minutes);
    super({ label: text, description }, kinds[meaning.kind]);
    this.range = range;
    this.insertText = text;
    this.filterText = filter;
    this.sortText = String(order).padStart(3, '0');
  }

  /** The card, when the item is looked at. */
  resolve(): void {
    const { text, meaning } = this.completion;
    const card = cardOfMeaning(meaning, this.minutes, this.knowledge);
    if (card === null) return;
    const words = cardWords(card);
    if (words.title !== text) this.detail = words.title;
    this.documentation = toCardDocumentation(words);
  }
}

const kinds = {
  person: vscode.CompletionItemKind.User,
  law: vscode.CompletionItemKind.Reference,
  organization: vscode.CompletionItemKind.Module,
};

/** A law's number, an organisation's kind, a person's affiliation: what tells namesakes apart. */
function whatIs({ meaning }: Completion, { attendees }: Minutes): string {
  switch (meaning.kind) {
    case 'person':
      return attendees[meaning.attendee]?.affiliation ?? '';
    case 'law':
      return meaning.law.number ?? '';
    case 'organization':
      return organizationTypeWords(meaning.organization.kind) ?? '';
  }
}
