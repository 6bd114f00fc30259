import * as vscode from 'vscode';
import type { Tagged } from '../core/checks/check';
import type { ParseMemory } from '../core/minutes/parseMemory';
import { Suggester } from '../core/themes/suggester';
import type { CodebookSource, LoadedCodebook } from './codebookSource';
import type { TagStore } from './tagStore';

interface Dependencies {
  readonly tags: TagStore;
  readonly codebooks: CodebookSource;
}

interface Kept {
  readonly loaded: LoadedCodebook;
  readonly suggester: Suggester;
}

/** What is known of the tags of open documents: the tags, the codebook, and what is suggested by it. */
export class TagContexts {
  /** One suggester for all versions of a document: it remembers the remarks that did not change. */
  private readonly suggesters = new WeakMap<ParseMemory, Kept>();

  constructor(private readonly deps: Dependencies) {}

  /**
   * For the document as it is now; null when it was changed or closed meanwhile. The same parts are the same objects
   * as long as nothing changed.
   */
  async of(document: vscode.TextDocument): Promise<Tagged | null> {
    const { tags, codebooks } = this.deps;
    const { version } = document;
    const loaded = await codebooks.get(document.uri);
    const location = await tags.locationOf(document, await tags.get(document));
    if (document.isClosed || document.version !== version) return null;
    const current = tags.current(document);
    const suggester = this.suggesterFor(current.parsed.memory, loaded);
    return { tags: current, codebook: loaded.codebook, suggester, location };
  }

  private suggesterFor(memory: ParseMemory, loaded: LoadedCodebook): Suggester {
    const known = this.suggesters.get(memory);
    if (known?.loaded === loaded) return known.suggester;
    const { codebook, rules } = loaded;
    const suggester = codebook.themes.length === 0 ? Suggester.none : new Suggester(codebook, rules, null);
    this.suggesters.set(memory, { loaded, suggester });
    return suggester;
  }
}
