import * as vscode from 'vscode';
import type { Tagged, WeighedFinding } from '../core/checks/check';
import { needsMentions, needsTags, runChecks, type CheckSeverities } from '../core/checks/index';
import type { Knowledge } from '../core/knowledge/knowledge';
import type { DocumentMentions } from '../core/knowledge/mentions';
import type { ParsedText } from '../core/navigation/parsedText';
import type { KnowledgeSource } from './knowledgeSource';
import type { Log } from './log';
import type { MinutesStore } from './minutesStore';
import type { SettingsSource } from './settings';
import type { TagContexts } from './tagContext';

interface Dependencies {
  readonly store: MinutesStore;
  readonly knowledge: KnowledgeSource;
  readonly tagged: TagContexts;
  readonly settings: SettingsSource;
  readonly log: Log;
}

/** What the checks found in a text, and the text's lines to place it by. */
export interface Checked {
  readonly parsed: ParsedText;
  readonly found: readonly WeighedFinding[];
}

interface Kept extends Checked {
  readonly severities: CheckSeverities;
  readonly knowledge: Knowledge | null;
  readonly tagged: Tagged | null;
}

/** What the checks find in open documents. Kept as long as the store keeps what was parsed. */
export class DocumentFindings {
  private readonly kept = new WeakMap<ParsedText, Kept>();

  constructor(private readonly dependencies: Dependencies) {}

  /**
   * The findings in the document as it is now; without those that need the tables or the codebook where it is too large
   * or these cannot be read. Null when it was changed or closed meanwhile: what was shown before may stay.
   */
  async of(document: vscode.TextDocument): Promise<Checked | null> {
    const { store, settings } = this.dependencies;
    const { version } = document;
    const severities = settings.current.checks;
    const isLarge = store.isLarge(document);
    const mentions = needsMentions(severities) && !isLarge ? await this.mentions(document) : null;
    const tagged = needsTags(severities) && !isLarge ? await this.tagged(document) : null;
    if (document.isClosed || document.version !== version) return null;
    const parsed = store.get(document);
    const knowledge = mentions === null ? null : this.dependencies.knowledge.current;
    const known = this.kept.get(parsed);
    if (known?.severities === severities && known.knowledge === knowledge && areSame(known.tagged, tagged))
      return known;
    const named = mentions === null || knowledge === null ? null : { mentions, knowledge };
    const context = { source: parsed.text, fileName: fileNameOf(document) };
    const found = runChecks(parsed.minutes, context, { named, tagged }, severities);
    const kept = { parsed, found, severities, knowledge, tagged };
    this.kept.set(parsed, kept);
    return kept;
  }

  private async tagged(document: vscode.TextDocument): Promise<Tagged | null> {
    try {
      return await this.dependencies.tagged.of(document);
    } catch (error) {
      this.dependencies.log.error('tag checks', error);
      return null;
    }
  }

  private async mentions(document: vscode.TextDocument): Promise<DocumentMentions | null> {
    try {
      return await this.dependencies.store.mentions(document);
    } catch (error) {
      this.dependencies.log.error('checks', error);
      return null;
    }
  }
}

/** True where nothing of what the checks of tags look at is another. */
function areSame(a: Tagged | null, b: Tagged | null): boolean {
  if (a === null || b === null) return a === b;
  return (
    a.tags === b.tags && a.codebook === b.codebook && a.suggester === b.suggester && a.location === b.location
  );
}

/** The file's name; null for a document that was never saved. */
function fileNameOf({ uri, isUntitled }: vscode.TextDocument): string | null {
  return isUntitled ? null : uri.path.slice(uri.path.lastIndexOf('/') + 1);
}
