import * as vscode from 'vscode';
import type { Knowledge } from '../core/knowledge/knowledge';
import { MentionMemory } from '../core/knowledge/mentionMemory';
import { findMentions, type DocumentMentions } from '../core/knowledge/mentions';
import { ParsedText } from '../core/navigation/parsedText';
import { isLarge } from '../core/settings';
import { DisposableStore } from './disposable';
import type { KnowledgeSource } from './knowledgeSource';
import type { SettingsSource } from './settings';

interface Entry {
  readonly version: number;
  readonly parsed: ParsedText;
  /** Shared by the versions of the document. */
  readonly memory: MentionMemory;
  mentions: { readonly knowledge: Knowledge; readonly found: DocumentMentions } | null;
}

/** The only cache of what is read from open documents: one entry a document, for its last version. */
export class MinutesStore implements vscode.Disposable {
  private readonly owned = new DisposableStore();
  private readonly entries = new Map<string, Entry>();

  constructor(
    private readonly settings: SettingsSource,
    private readonly knowledge: KnowledgeSource,
  ) {
    this.owned.add(
      vscode.workspace.onDidCloseTextDocument(({ uri }) => {
        this.entries.delete(uri.toString());
      }),
    );
  }

  /** What is read from the document as it is now. Nothing is parsed before it is asked for. */
  get(document: vscode.TextDocument): ParsedText {
    return this.entry(document).parsed;
  }

  /**
   * Who and what is named in the document as it is now. Null when it is too large, or was changed or closed while
   * the tables were loaded: what was shown before may stay then. Rejects when the tables cannot be read.
   */
  async mentions(document: vscode.TextDocument): Promise<DocumentMentions | null> {
    if (this.isLarge(document)) return null;
    const { version } = document;
    const knowledge = await this.knowledge.get();
    if (document.isClosed || document.version !== version) return null;
    const entry = this.entry(document);
    if (entry.mentions?.knowledge !== knowledge) {
      const found = findMentions(entry.parsed.minutes, knowledge, entry.memory);
      entry.mentions = { knowledge, found };
    }
    return entry.mentions.found;
  }

  /** True when the costly features are off for the document. */
  isLarge(document: vscode.TextDocument): boolean {
    return isLarge(this.get(document).text.length, this.settings.current);
  }

  dispose(): void {
    this.owned.dispose();
    this.entries.clear();
  }

  private entry(document: vscode.TextDocument): Entry {
    const key = document.uri.toString();
    const known = this.entries.get(key);
    if (known?.version === document.version) return known;
    const parsed = new ParsedText(document.getText(), known?.parsed.memory);
    const memory = known?.memory ?? new MentionMemory();
    const entry = { version: document.version, parsed, memory, mentions: null };
    // A closed document is not kept: nobody would tell us to let it go.
    if (!document.isClosed) this.entries.set(key, entry);
    return entry;
  }
}
