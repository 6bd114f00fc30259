import * as vscode from 'vscode';
import { looksLikeMinutes } from '../core/language/detect';
import type { Settings } from '../core/settings';
import { ParsedText } from '../core/navigation/parsedText';
import { decodeText } from '../core/text/decode';
import { eachAtOnce } from './atOnce';
import { minutesLanguage } from './language';
import type { Log } from './log';
import { isOnlyShown } from './readOnly';
import type { SettingsSource } from './settings';
import { Turns } from './turns';

/** What is searched for; .txt files without a telling name are looked into. */
const pattern = '**/*.{minutes,gijiroku,txt}';
const telling = /\.(?:minutes|gijiroku)$|(?:議事概要|議事要旨|議事録|会議録)[^/]*\.txt$/u;
const mostFiles = 5000;
/** Characters. VS Code gives no larger text to extensions. */
const mostCharacters = 50 * 2 ** 20;
/** Milliseconds for which the files on disk are believed to be as they were. */
const freshFor = 2000;

interface FileEntry<T> {
  readonly uri: vscode.Uri;
  readonly mtime: number;
  readonly size: number;
  /** Null for a file that holds no minutes. */
  readonly value: T | null;
}

/**
 * What is derived from each minutes file of the workspace. Only that is kept, not the text: reading is cheap,
 * and a workspace may hold thousands. A file is read again when its time or size changes.
 */
export class WorkspaceFiles<T> implements vscode.Disposable {
  private entries = new Map<string, FileEntry<T>>();
  private checked = -Infinity;
  private readonly turns = new Turns();

  /** @param options `complete`: for what must not be done by halves, without the limits of what is only looked up */
  constructor(
    private readonly derive: (parsed: ParsedText, uri: vscode.Uri) => T,
    private readonly settings: SettingsSource,
    private readonly log: Log,
    private readonly options: { readonly complete: boolean } = { complete: false },
  ) {}

  /** All minutes files by their URI; those read so far when the token is cancelled. */
  async all(token: vscode.CancellationToken): Promise<ReadonlyMap<string, T>> {
    if (performance.now() - this.checked > freshFor) await this.refresh(token);
    const values = new Map<string, T>();
    for (const [key, { value }] of this.entries) if (value !== null) values.set(key, value);
    return values;
  }

  /** Forgets everything: what is derived depends on something that changed. */
  clear(): void {
    this.entries = new Map();
    this.checked = -Infinity;
  }

  dispose(): void {
    this.clear();
  }

  private async refresh(token: vscode.CancellationToken): Promise<void> {
    const { entries } = this;
    const uris = await findMinutesFiles(this.options.complete ? null : mostFiles, token);
    if (token.isCancellationRequested || entries !== this.entries) return;
    const found = new Set(uris.map((uri) => uri.toString()));
    for (const key of entries.keys()) if (!found.has(key)) entries.delete(key);
    const isWanted = (): boolean => !token.isCancellationRequested;
    if (await eachAtOnce(uris, isWanted, (uri) => this.check(uri, entries))) this.checked = performance.now();
  }

  private async check(uri: vscode.Uri, entries: Map<string, FileEntry<T>>): Promise<void> {
    const key = uri.toString();
    try {
      const { mtime, size } = await vscode.workspace.fs.stat(uri);
      const known = entries.get(key);
      if (known?.mtime === mtime && known.size === size) return;
      entries.set(key, { uri, mtime, size, value: await this.read(uri, size) });
    } catch (error) {
      // A file that is gone or may not be read is no fault of ours; the search goes on without it.
      entries.delete(key);
      this.log.debug(`${key}: ${String(error)}`);
    }
  }

  private async read(uri: vscode.Uri, size: number): Promise<T | null> {
    const { current } = this.settings;
    const limits = this.options.complete ? { ...current, largeFileLimit: mostCharacters } : current;
    const text = await readMinutesFile(uri, size, limits);
    if (text === null) return null;
    await this.turns.next();
    return this.derive(new ParsedText(text), uri);
  }
}

/** The files of the workspace that may be minutes, up to a number; null for all. The user is told of more. */
export async function findMinutesFiles(
  most: number | null,
  token: vscode.CancellationToken,
): Promise<readonly vscode.Uri[]> {
  const found = await vscode.workspace.findFiles(pattern, '**/node_modules/**', most ?? undefined, token);
  if (most !== null && found.length >= most) tellMore(most);
  return found;
}

const told = new Set<number>();

/** Once: the files are looked for again and again. */
function tellMore(most: number): void {
  if (told.has(most)) return;
  told.add(most);
  void vscode.window.showWarningMessage(
    vscode.l10n.t(
      'Only {0} of the files that may be minutes are searched. Open a smaller folder, or leave folders out with the setting files.exclude.',
      most,
    ),
  );
}

/** The settings that tell which files are minutes. */
type FileSettings = Pick<Settings, 'autoDetect' | 'largeFileLimit'>;

/** When a file is taken for minutes. */
export interface FileRules {
  /** It must read like them: its name does not tell. */
  readonly mustRead: boolean;
  /** Characters. */
  readonly longest: number;
}

/**
 * What a file must be to be taken for minutes; null where it is none, by its name and size alone.
 * @param size in bytes
 */
export function minutesFileRules(
  uri: vscode.Uri,
  size: number,
  { autoDetect, largeFileLimit }: FileSettings,
): FileRules | null {
  const mustRead = !telling.test(uri.path);
  const longest = largeFileLimit > 0 ? largeFileLimit : Infinity;
  return (mustRead && !autoDetect) || size > longest * 3 ? null : { mustRead, longest };
}

/**
 * The text of a file that holds minutes; null for another, and for one above the limit for large files. Rejects when
 * it cannot be read.
 * @param size in bytes
 */
export async function readMinutesFile(
  uri: vscode.Uri,
  size: number,
  settings: FileSettings,
): Promise<string | null> {
  const rules = minutesFileRules(uri, size, settings);
  if (rules === null) return null;
  const text = decodeText(await vscode.workspace.fs.readFile(uri))?.text;
  if (text === undefined || text.length > rules.longest) return null;
  return !rules.mustRead || looksLikeMinutes(text) ? text : null;
}

/**
 * What is derived from the files of the workspace, with open documents as they are now in place of what is on disk.
 * @param derive for an open document of minutes; null leaves it out
 */
export async function withOpenDocuments<T>(
  files: ReadonlyMap<string, T>,
  derive: (document: vscode.TextDocument) => Promise<T | null> | T | null,
): Promise<Map<string, T>> {
  const all = new Map(files);
  for (const document of openDocuments()) {
    const key = document.uri.toString();
    // Opened as another language by the user's choice: no minutes, whatever it looks like on disk.
    const value = document.languageId === minutesLanguage ? await derive(document) : null;
    if (value === null) all.delete(key);
    else all.set(key, value);
  }
  return all;
}

/**
 * The documents that have a tab, on the right side of a comparison too, or changes that are not saved; without versions
 * that are only shown. VS Code keeps others for a while after their tabs are closed, even where their files are gone.
 */
export function openDocuments(): vscode.TextDocument[] {
  const shown = new Set<string>();
  for (const { tabs } of vscode.window.tabGroups.all) {
    for (const { input } of tabs) {
      if (input instanceof vscode.TabInputText) shown.add(input.uri.toString());
      if (input instanceof vscode.TabInputTextDiff) shown.add(input.modified.toString());
    }
  }
  return vscode.workspace.textDocuments.filter(
    ({ isDirty, uri }) => (isDirty || shown.has(uri.toString())) && !isOnlyShown(uri),
  );
}
