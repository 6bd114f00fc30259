import * as vscode from 'vscode';
import type { DocumentTags } from '../core/themes/documentTags';
import { ThemeModel } from '../core/themes/themeModel';
import type { LoadedCodebook } from './codebookSource';
import { DebounceByKey } from './debounce';
import { DisposableStore } from './disposable';
import { minutesLanguage } from './language';
import type { Log } from './log';
import type { MinutesStore } from './minutesStore';
import type { SettingsSource } from './settings';
import { TaggedFiles } from './taggedFiles';
import type { TagStore } from './tagStore';
import { Turns } from './turns';

interface Dependencies {
  readonly store: MinutesStore;
  readonly tags: TagStore;
  readonly settings: SettingsSource;
  readonly log: Log;
}

/** A tagged remark. */
interface Lesson {
  readonly text: string;
  readonly labels: readonly string[];
}

/** What was learnt so far by one codebook. Another object each time it has learnt more. */
export interface Taught {
  readonly model: ThemeModel;
}

interface Entry {
  readonly loaded: LoadedCodebook;
  readonly model: ThemeModel;
  /** What the model has learnt from each file, themes as ids. */
  readonly learnt: Map<string, readonly Lesson[]>;
  taught: Taught | null;
  learning: Promise<void>;
}

/** Milliseconds without a change before it is looked whether tags are others. */
const settled = 2000;

/**
 * What the reviewers of this workspace tagged before, as models that suggest themes: one a codebook. Read when first
 * asked for and again some time after tags may have changed; never while somebody waits for a check.
 */
export class TaughtThemes implements vscode.Disposable {
  private readonly owned = new DisposableStore();
  private readonly debounce = this.owned.add(new DebounceByKey());
  private readonly changed = this.owned.add(new vscode.EventEmitter<void>());
  private readonly ended = this.owned.add(new vscode.CancellationTokenSource());
  private readonly turns = new Turns();
  private readonly files: TaggedFiles<readonly Lesson[]>;
  private readonly entries = new Map<string, Entry>();
  private watching = false;

  /** Fires when a model has learnt more, or has forgotten something. */
  readonly onDidChange = this.changed.event;

  constructor(private readonly deps: Dependencies) {
    this.files = this.owned.add(new TaggedFiles(lessonsOf, deps));
  }

  /** What was learnt by now; null before anything was, which begins the learning. */
  current(loaded: LoadedCodebook): Taught | null {
    return this.entry(loaded)?.taught ?? null;
  }

  /** As `current`, once the files were looked at that there are now. */
  async fresh(loaded: LoadedCodebook): Promise<Taught | null> {
    const entry = this.entry(loaded);
    if (entry === null) return null;
    await entry.learning;
    this.learn(entry);
    await entry.learning;
    return entry.taught;
  }

  dispose(): void {
    this.ended.cancel();
    this.owned.dispose();
    this.entries.clear();
  }

  private entry(loaded: LoadedCodebook): Entry | null {
    if (loaded.uri === null || loaded.codebook.themes.length === 0) return null;
    const key = loaded.uri.toString();
    const known = this.entries.get(key);
    if (known?.loaded === loaded) return known;
    this.watch();
    const entry: Entry = {
      loaded,
      model: new ThemeModel(),
      learnt: new Map(),
      taught: null,
      learning: Promise.resolve(),
    };
    this.entries.set(key, entry);
    this.learn(entry);
    return entry;
  }

  private learn(entry: Entry): void {
    entry.learning = entry.learning
      .then(() => this.look(entry))
      .catch((error: unknown) => {
        this.deps.log.error('earlier tags', error);
      });
  }

  private async look(entry: Entry): Promise<void> {
    const { learnt, model, loaded } = entry;
    const all = await this.files.all(this.ended.token);
    if (this.ended.token.isCancellationRequested) return;
    let isOther = false;
    for (const key of new Set([...learnt.keys(), ...all.keys()])) {
      const before = learnt.get(key) ?? [];
      const after = isOf(key, loaded) ? withThemes(all.get(key) ?? [], loaded) : [];
      if (areSame(before, after)) continue;
      isOther = true;
      for (const { text, labels } of before) model.remove(text, labels);
      for (const { text, labels } of after) model.add(text, labels);
      learnt.set(key, after);
      await this.turns.next();
    }
    if (!isOther) return;
    entry.taught = { model };
    this.changed.fire();
  }

  /** Before the first model is asked for nothing is kept that could grow old. */
  private watch(): void {
    if (this.watching) return;
    this.watching = true;
    const again = (): void => {
      this.debounce.run('', settled, () => {
        for (const entry of this.entries.values()) this.learn(entry);
      });
    };
    this.owned.add(this.deps.tags.onDidChange(again));
    this.owned.add(
      vscode.workspace.onDidSaveTextDocument(({ languageId }) => {
        if (languageId === minutesLanguage) again();
      }),
    );
    this.owned.add(
      vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        // What is only typed into a speech teaches nothing new; a tag is a # or was one that goes.
        if (
          document.languageId === minutesLanguage &&
          contentChanges.some(({ text, rangeLength }) => rangeLength > 0 || /[#＃]/u.test(text))
        )
          again();
      }),
    );
  }
}

function lessonsOf(tags: DocumentTags): readonly Lesson[] | null {
  const lessons = tags.parsed.minutes.remarks.flatMap(({ text }, i) => {
    const labels = tags.ofRemark(i).map(({ label }) => label);
    return labels.length === 0 ? [] : [{ text, labels }];
  });
  return lessons.length === 0 ? null : lessons;
}

/** The lessons with the ids of their themes in place of labels; those of no theme teach nothing. */
function withThemes(lessons: readonly Lesson[], { codebook }: LoadedCodebook): Lesson[] {
  return lessons.flatMap(({ text, labels }) => {
    const ids = labels.flatMap((label) => codebook.byLabel(label)?.id ?? []);
    return ids.length === 0 ? [] : [{ text, labels: [...new Set(ids)] }];
  });
}

function areSame(a: readonly Lesson[], b: readonly Lesson[]): boolean {
  return (
    a.length === b.length &&
    a.every(({ text, labels }, i) => text === b[i]?.text && labels.join('\n') === b[i].labels.join('\n'))
  );
}

/** True for a file of the codebook's folder. */
function isOf(key: string, { uri }: LoadedCodebook): boolean {
  const folder = uri === null ? undefined : vscode.workspace.getWorkspaceFolder(uri);
  const own = vscode.workspace.getWorkspaceFolder(vscode.Uri.parse(key));
  // Of files outside of any folder the first folder's codebook counts.
  return folder === (own ?? vscode.workspace.workspaceFolders?.[0]);
}
