import * as vscode from 'vscode';
import type { Tagged } from '../core/checks/check';
import type { ParseMemory } from '../core/minutes/parseMemory';
import { Suggester } from '../core/themes/suggester';
import type { CodebookSource, LoadedCodebook } from './codebookSource';
import type { TagStore } from './tagStore';
import type { Taught, TaughtThemes } from './taughtThemes';

interface Dependencies {
  readonly tags: TagStore;
  readonly codebooks: CodebookSource;
  readonly taught: TaughtThemes;
}

interface Kept {
  readonly loaded: LoadedCodebook;
  readonly taught: Taught | null;
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
   * @param isComplete waits until all was learnt from the tags of the workspace; else what was learnt by now counts
   */
  async of(document: vscode.TextDocument, isComplete = false): Promise<Tagged | null> {
    const { tags, codebooks } = this.deps;
    const { version } = document;
    const loaded = await codebooks.get(document.uri);
    if (isComplete) await this.deps.taught.fresh(loaded);
    const location = await tags.locationOf(document, await tags.get(document));
    if (document.isClosed || document.version !== version) return null;
    const current = tags.current(document);
    const suggester = this.suggesterFor(current.parsed.memory, loaded);
    return { tags: current, codebook: loaded.codebook, suggester, location };
  }

  private suggesterFor(memory: ParseMemory, loaded: LoadedCodebook): Suggester {
    const known = this.suggesters.get(memory);
    const taught = this.deps.taught.current(loaded);
    if (known?.loaded === loaded && known.taught === taught) return known.suggester;
    const { codebook, rules } = loaded;
    const model = taught?.model ?? null;
    const suggester = codebook.themes.length === 0 ? Suggester.none : new Suggester(codebook, rules, model);
    this.suggesters.set(memory, { loaded, taught, suggester });
    return suggester;
  }
}
