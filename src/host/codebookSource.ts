import * as vscode from 'vscode';
import { Codebook, type Theme } from '../core/themes/codebook';
import type { CodebookProblem } from '../core/themes/codebookProblem';
import { ThemeRules } from '../core/themes/rules';
import { LineIndex } from '../core/text/lineIndex';
import { toRange } from './convert';
import { DebounceByKey } from './debounce';
import { DisposableStore } from './disposable';
import { editedText } from './editedText';
import type { LazyBundle } from './lazyBundle';
import type { Log } from './log';
import type { UserFiles } from './userEntries';
import { watchFiles } from './watchFiles';

export const codebookPattern = '**/.minutes/themes.yaml';

/** The codebook's file of a workspace folder. */
export function codebookUri(folder: vscode.Uri): vscode.Uri {
  return vscode.Uri.joinPath(folder, '.minutes', 'themes.yaml');
}

/** The codebook in force in a workspace folder. */
export class LoadedCodebook {
  private ownRules: ThemeRules | null = null;
  private lines: LineIndex | null = null;

  /**
   * @param uri its file; null for minutes outside of any folder
   * @param text the file's text that the codebook was read from; null where there is no file
   */
  constructor(
    readonly uri: vscode.Uri | null,
    readonly text: string | null,
    readonly codebook: Codebook,
    private readonly bundle: UserFiles | null,
  ) {}

  /** Where the label of a theme stands in the file. */
  rangeOf({ labelSpan }: Theme): vscode.Range {
    return toRange((this.lines ??= new LineIndex(this.text ?? '')), labelSpan);
  }

  /** The rules of its themes, compiled when first asked for; null where there is no codebook. */
  get rules(): ThemeRules | null {
    if (this.bundle === null) return null;
    return (this.ownRules ??= new ThemeRules(this.codebook, this.bundle.patternMatcher));
  }
}

/** What was wrong in a codebook when it was last read. */
export interface CodebookReport {
  readonly uri: vscode.Uri;
  readonly lines: LineIndex;
  readonly problems: readonly CodebookProblem[];
  /** True while an earlier reading stays in force because of the problems. */
  readonly isOlderInForce: boolean;
}

interface Entry {
  /** Rejects when the file, or what reads it, could not be read. */
  loading: Promise<LoadedCodebook>;
  loaded: LoadedCodebook | null;
  /** The text read last, in force or not. */
  text: string | null | undefined;
  /** Number of the last load: an earlier one that ends later does not count. */
  turn: number;
}

/** Milliseconds without typing before a codebook is read again. */
const settled = 150;

/**
 * The codebooks, one a workspace folder: `.minutes/themes.yaml` as it is in the editor, else as it is on disk. Read
 * when first asked for and again when the file changes; while it has a mistake that leaves themes in doubt, the last
 * good reading stays in force.
 */
export class CodebookSource implements vscode.Disposable {
  private readonly owned = new DisposableStore();
  private readonly debounce = this.owned.add(new DebounceByKey());
  private readonly changed = this.owned.add(new vscode.EventEmitter<LoadedCodebook>());
  private readonly read = this.owned.add(new vscode.EventEmitter<CodebookReport>());
  private readonly entries = new Map<string, Entry>();
  private watching = false;

  /** Fires when another codebook takes the place of one that `get` gave before. */
  readonly onDidChange = this.changed.event;
  /** Fires each time a codebook was read, with what is wrong in it. */
  readonly onDidRead = this.read.event;

  constructor(
    private readonly bundle: LazyBundle<UserFiles>,
    private readonly log: Log,
  ) {}

  /** The codebook that counts for a file; an empty one where there is none. Of a file outside, the first folder's. */
  async get(uri: vscode.Uri): Promise<LoadedCodebook> {
    const folder = folderOf(uri);
    return folder === null ? none : inForce(this.ofFolder(folder));
  }

  /** As `get`, but null where the codebook was not asked for or is still being read for the first time. */
  current(uri: vscode.Uri): LoadedCodebook | null {
    const folder = folderOf(uri);
    return folder === null ? none : this.ofFolder(folder).loaded;
  }

  /**
   * The codebook as its file is now, without waiting for the end of typing. Rejects when that cannot be read: nobody
   * knows then what the file holds.
   * @returns `isOlder`: the file has mistakes, and an earlier reading of it is in force
   */
  async fresh(uri: vscode.Uri): Promise<{ readonly loaded: LoadedCodebook; readonly isOlder: boolean }> {
    const folder = folderOf(uri);
    if (folder === null) return { loaded: none, isOlder: false };
    const entry = this.ofFolder(folder);
    await inForce(entry);
    const loaded = await this.load(folder, entry);
    return { loaded, isOlder: entry.text !== loaded.text };
  }

  /** Where the codebook is, or would be, that counts for a file; null without a folder. */
  uriFor(uri: vscode.Uri): vscode.Uri | null {
    const folder = folderOf(uri);
    return folder === null ? null : codebookUri(folder);
  }

  /** The codebooks of all folders, read by now. */
  async all(): Promise<readonly LoadedCodebook[]> {
    const folders = vscode.workspace.workspaceFolders ?? [];
    return Promise.all(folders.map(({ uri }) => inForce(this.ofFolder(uri))));
  }

  dispose(): void {
    this.owned.dispose();
    this.entries.clear();
  }

  private ofFolder(folder: vscode.Uri): Entry {
    this.watch();
    const key = folder.toString();
    const known = this.entries.get(key);
    if (known !== undefined) return known;
    const entry: Entry = { loading: Promise.resolve(none), loaded: null, text: undefined, turn: 0 };
    this.entries.set(key, entry);
    void this.load(folder, entry);
    return entry;
  }

  private load(folder: vscode.Uri, entry: Entry): Promise<LoadedCodebook> {
    entry.loading = this.readInto(entry, folder);
    entry.loading.catch(this.log.caught('codebook'));
    return entry.loading;
  }

  private async readInto(entry: Entry, folder: vscode.Uri): Promise<LoadedCodebook> {
    const uri = codebookUri(folder);
    const before = entry.loaded;
    const turn = ++entry.turn;
    try {
      const text = await editedText(uri);
      if (before !== null && text === entry.text) return before;
      const bundle = text === null ? null : await this.bundle.get();
      if (turn !== entry.turn) return await entry.loading;
      entry.text = text;
      return this.take(entry, uri, text, bundle);
    } catch (error) {
      if (turn !== entry.turn) return entry.loading;
      throw error;
    }
  }

  private take(entry: Entry, uri: vscode.Uri, text: string | null, bundle: UserFiles | null): LoadedCodebook {
    const before = entry.loaded;
    const { codebook, problems } = bundle?.readCodebook(text ?? '') ?? nothingRead;
    const isOlderInForce =
      before !== null && before.text !== null && problems.some(({ fatal }) => fatal) && text !== null;
    this.read.fire({ uri, lines: new LineIndex(text ?? ''), problems, isOlderInForce });
    if (isOlderInForce) return before;
    const loaded = new LoadedCodebook(uri, text, codebook, bundle);
    entry.loaded = loaded;
    if (before !== null) this.changed.fire(loaded);
    return loaded;
  }

  private reload(uri: vscode.Uri): void {
    this.debounce.run(uri.toString(), settled, () => {
      const folder = vscode.workspace.getWorkspaceFolder(uri)?.uri;
      const entry = folder === undefined ? undefined : this.entries.get(folder.toString());
      if (folder === undefined || entry === undefined) return;
      void this.load(folder, entry);
    });
  }

  /** Before the first load nothing is kept that could grow old. */
  private watch(): void {
    if (this.watching) return;
    this.watching = true;
    const reload = (uri: vscode.Uri): void => {
      this.reload(uri);
    };
    const reloadDocument = (document: vscode.TextDocument): void => {
      if (isCodebook(document)) this.reload(document.uri);
    };
    this.owned.add(watchFiles(codebookPattern, reload));
    this.owned.add(
      vscode.workspace.onDidChangeTextDocument(({ document }) => {
        reloadDocument(document);
      }),
    );
    this.owned.add(vscode.workspace.onDidSaveTextDocument(reloadDocument));
    // Not every file system tells of its changes: a codebook that somebody looks at is read again.
    this.owned.add(vscode.workspace.onDidOpenTextDocument(reloadDocument));
    this.owned.add(
      vscode.window.onDidChangeActiveTextEditor((editor) => {
        if (editor !== undefined) reloadDocument(editor.document);
      }),
    );
    this.owned.add(vscode.workspace.onDidCloseTextDocument(reloadDocument));
    this.owned.add(
      vscode.workspace.onDidChangeWorkspaceFolders(({ removed }) => {
        for (const { uri } of removed) this.entries.delete(uri.toString());
      }),
    );
  }
}

const nothingRead = { codebook: Codebook.empty, problems: [] };
const none = new LoadedCodebook(null, null, Codebook.empty, null);

/** What counts once the load that is going on has ended: after one that failed, what was read last. */
async function inForce(entry: Entry): Promise<LoadedCodebook> {
  try {
    return await entry.loading;
  } catch {
    return entry.loaded ?? none;
  }
}

/** True for the file of a codebook, whatever language it is opened in. */
export function isCodebook(document: vscode.TextDocument): boolean {
  return vscode.languages.match({ pattern: codebookPattern }, document) > 0;
}

function folderOf(uri: vscode.Uri): vscode.Uri | null {
  const { workspaceFolders } = vscode.workspace;
  return (vscode.workspace.getWorkspaceFolder(uri) ?? workspaceFolders?.[0])?.uri ?? null;
}
