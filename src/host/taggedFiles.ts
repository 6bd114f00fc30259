import * as vscode from 'vscode';
import { ParsedText } from '../core/navigation/parsedText';
import { decodeText } from '../core/text/decode';
import { DocumentTags } from '../core/themes/documentTags';
import { readSidecar } from '../core/themes/sidecar';
import { place } from '../core/themes/sidecarTags';
import { eachAtOnce } from './atOnce';
import { DisposableStore } from './disposable';
import type { Log } from './log';
import type { MinutesStore } from './minutesStore';
import type { SettingsSource } from './settings';
import { readText } from './fileText';
import { documentOf, sidecarOf, sidecarPattern } from './sidecarFiles';
import { SharedReading } from './sharedReading';
import type { TagStore } from './tagStore';
import { Turns } from './turns';
import { withOpenDocuments, WorkspaceFiles } from './workspaceFiles';

interface Dependencies {
  readonly store: MinutesStore;
  readonly tags: TagStore;
  readonly settings: SettingsSource;
  readonly log: Log;
}

interface Beside<T> {
  /** Times and sizes of both files when they were read. */
  readonly stamp: string;
  readonly value: T | null;
}

/**
 * What is derived from the tags of each minutes file of the workspace, those in the text and those beside it; of open
 * documents as they are now. Only that is kept, not the texts.
 */
export class TaggedFiles<T> implements vscode.Disposable {
  private readonly owned = new DisposableStore();
  private readonly files: WorkspaceFiles<T | null>;
  /** Of files with a sidecar, by the document. */
  private beside = new Map<string, Beside<T>>();
  private readonly turns = new Turns();
  private readonly ended = this.owned.add(new vscode.CancellationTokenSource());
  private readonly onDisk = new SharedReading(
    () => this.readDisk(this.ended.token),
    (error) => {
      this.deps.log.error('tags of the workspace', error);
    },
  );

  /** @param derive gives null for a file that has nothing to be kept */
  constructor(
    private readonly derive: (tags: DocumentTags, isOpen: boolean) => T | null,
    private readonly deps: Dependencies,
  ) {
    const { settings, log } = deps;
    this.files = this.owned.add(
      new WorkspaceFiles((parsed) => derive(new DocumentTags(parsed, null), false), settings, log),
    );
    this.owned.add(
      settings.onDidChange(() => {
        this.files.clear();
        this.beside.clear();
        this.onDisk.forget();
      }),
    );
  }

  /** By URI, in order of the paths; those found so far when the token is cancelled. */
  async all(token: vscode.CancellationToken): Promise<ReadonlyMap<string, T>> {
    return this.withOpen(await this.readDisk(token));
  }

  /** As `all`, by what was last read from disk: for who cannot wait. */
  async lately(): Promise<ReadonlyMap<string, T>> {
    return this.withOpen(await this.onDisk.lately());
  }

  dispose(): void {
    this.ended.cancel();
    this.owned.dispose();
    this.beside.clear();
  }

  private async withOpen(onDisk: ReadonlyMap<string, T | null>): Promise<ReadonlyMap<string, T>> {
    const { store, tags } = this.deps;
    const found = await withOpenDocuments(onDisk, async (document) =>
      this.derive(
        store.isLarge(document) ? new DocumentTags(store.get(document), null) : await tags.get(document),
        true,
      ),
    );
    const kept = [...found].filter((entry): entry is [string, T] => entry[1] !== null);
    return new Map(kept.sort(([a], [b]) => (a < b ? -1 : 1)));
  }

  private async readDisk(token: vscode.CancellationToken): Promise<ReadonlyMap<string, T | null>> {
    const found = new Map<string, T | null>(await this.files.all(token));
    for (const [key, value] of await this.filesBeside(token)) found.set(key, value);
    return found;
  }

  /** Read again only where one of the two files is another than before. */
  private async filesBeside(token: vscode.CancellationToken): Promise<Map<string, T | null>> {
    const found = new Map<string, T | null>();
    const next = new Map<string, Beside<T>>();
    const sidecars = await vscode.workspace.findFiles(sidecarPattern, null, undefined, token);
    const isWanted = (): boolean => !token.isCancellationRequested;
    const isWhole = await eachAtOnce(sidecars, isWanted, async (sidecar) => {
      const uri = documentOf(sidecar);
      const stamp = uri === null ? null : await stampOf(uri, sidecar);
      if (uri === null || stamp === null) return;
      const key = uri.toString();
      const known = this.beside.get(key);
      const beside = known?.stamp === stamp ? known : { stamp, value: await this.read(uri, sidecar) };
      next.set(key, beside);
      if (beside.value !== null) found.set(key, beside.value);
    });
    if (isWhole) this.beside = next;
    return found;
  }

  private async read(uri: vscode.Uri, sidecar: vscode.Uri): Promise<T | null> {
    const tags = await readTags(uri, sidecar, this.deps.log, this.turns);
    return tags === null ? null : this.derive(tags, false);
  }
}

/**
 * The tags of a file on disk; null where it or the file beside it cannot be read.
 * @param sidecar the file beside it, which may not be there; null for none
 * @param turns of those who read many files
 */
export async function readTags(
  uri: vscode.Uri,
  sidecar: vscode.Uri | null,
  log: Log,
  turns: Turns | null = null,
): Promise<DocumentTags | null> {
  try {
    const json = sidecar === null ? null : await readText(sidecar);
    const read = json === null ? null : readSidecar(json);
    const text = decodeText(await vscode.workspace.fs.readFile(uri))?.text;
    if (text === undefined || (read !== null && 'problem' in read)) return null;
    await turns?.next();
    const parsed = new ParsedText(text);
    return new DocumentTags(parsed, read === null ? null : place(read.sidecar, parsed.minutes, text));
  } catch (error) {
    log.debug(`${uri.toString()}: ${String(error)}`);
    return null;
  }
}

/** Null where one of the files is gone, or the sidecar is another document's. */
async function stampOf(uri: vscode.Uri, sidecar: vscode.Uri): Promise<string | null> {
  if (sidecarOf(uri)?.uri.toString() !== sidecar.toString()) return null;
  try {
    const stats = await Promise.all([uri, sidecar].map((each) => vscode.workspace.fs.stat(each)));
    return stats.map(({ mtime, size }) => `${mtime} ${size}`).join();
  } catch {
    return null;
  }
}
