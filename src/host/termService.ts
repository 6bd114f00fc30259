import * as vscode from 'vscode';
import type { TermRequestKind, TermRequests } from '../core/protocol';
import { indexAll, type ReadText } from '../core/topics/cachedIndexing';
import type { DocumentCaches } from '../core/topics/documentCaches';
import { textHash } from '../core/topics/textHash';
import type { KnowledgeSource } from './knowledgeSource';
import { minutesLanguage } from './language';
import type { LazyBundle } from './lazyBundle';
import type { Log } from './log';
import type { SettingsSource } from './settings';
import { readText } from './fileText';
import { sidecarOf, sidecarPattern } from './sidecarFiles';
import { termCaches } from './termCache';
import { TermClient } from './termClient';
import { readTermRules, type ReadTermRules, type TermsReport } from './termRulesSource';
import type { UserFiles } from './userEntries';
import { startWorker } from './worker';
import { findMinutesFiles, minutesFileRules, openDocuments, type FileRules } from './workspaceFiles';

/** Files above this number are left out of the index. */
const mostFiles = 20_000;

/** How far indexing has come. */
export interface IndexProgress {
  readonly done: number;
  readonly total: number;
}

/** What came of indexing. */
export interface IndexReport {
  /** Documents in the index. */
  readonly documents: number;
  /** Files that could not be read or indexed; the others were. */
  readonly failed: readonly { readonly uri: vscode.Uri; readonly reason: string }[];
  /** True when the user stopped it: the index holds what was read by then. */
  readonly cancelled: boolean;
}

interface Dependencies {
  readonly extensionUri: vscode.Uri;
  readonly storageUri: vscode.Uri | undefined;
  readonly knowledge: KnowledgeSource;
  readonly userFiles: LazyBundle<UserFiles>;
  readonly settings: SettingsSource;
  readonly log: Log;
}

/**
 * The index of terms over all minutes of the workspace and those that are open. Nothing is started or loaded before
 * it is first refreshed; then only what has changed is read again.
 */
export class TermService implements vscode.Disposable {
  private readonly rulesRead = new vscode.EventEmitter<readonly TermsReport[]>();
  private rulesTurn = 0;
  private readonly client: TermClient;
  private readonly caches: DocumentCaches;
  /** By document in the index: what it was made of (time and size, or version; the same of its tags). */
  private stamps = new Map<string, string>();
  /** What the worker was opened with, and which of them it was. */
  private openedWith = '';
  private opened = 0;
  private running: Promise<unknown> = Promise.resolve();
  private isTidy = false;

  /** Fires each time the users' terms were read, with what is wrong in them. */
  readonly onDidReadRules = this.rulesRead.event;

  constructor(private readonly services: Dependencies) {
    const bundle = vscode.Uri.joinPath(services.extensionUri, 'dist', 'termWorker.js');
    this.client = new TermClient((events) => startWorker(bundle, events));
    this.caches = termCaches(services.storageUri);
  }

  /** Brings the index up to date. One at a time: a second call waits for the first. */
  refresh(token: vscode.CancellationToken, progress: (at: IndexProgress) => void): Promise<IndexReport> {
    const next = this.running.then(() => this.update(token, progress));
    this.running = next.catch(() => undefined);
    return next;
  }

  /** Reads what the users say about terms, as it is now. Nothing is started for it. */
  async readRules(): Promise<ReadTermRules> {
    const turn = ++this.rulesTurn;
    const read = await readTermRules(this.services.userFiles);
    // An earlier reading that ends later does not count.
    if (turn === this.rulesTurn) this.rulesRead.fire(read.reports);
    return read;
  }

  /** Asks the index as it was last refreshed. */
  ask<K extends Exclude<TermRequestKind, 'open' | 'index' | 'indexCached' | 'remove'>>(
    kind: K,
    ask: TermRequests[K]['ask'],
  ): Promise<TermRequests[K]['answer']> {
    if (this.isLost)
      return Promise.reject(new Error(vscode.l10n.t('The search for topics ended unexpectedly.')));
    return this.client.ask(kind, ask);
  }

  dispose(): void {
    this.rulesRead.dispose();
    this.client.dispose();
  }

  /** True before the worker knows anything, and when it is gone: another one knows nothing of what it was told. */
  private get isLost(): boolean {
    return !this.client.isRunning || this.client.generation !== this.opened;
  }

  private async update(
    token: vscode.CancellationToken,
    progress: (at: IndexProgress) => void,
  ): Promise<IndexReport> {
    await this.open();
    const sources = await this.sources(token);
    // A search that was stopped did not find them all: what is in the index stays there.
    if (token.isCancellationRequested) return { documents: this.stamps.size, failed: [], cancelled: true };
    const failed: { uri: vscode.Uri; reason: string }[] = [];
    for (const id of this.stamps.keys()) if (!sources.has(id)) await this.remove(id);
    let done = 0;
    await this.tidy(sources);
    await indexAll(
      [...sources.values()],
      {
        idOf: ({ uri }) => uri.toString(),
        read: async (source) => this.read(source),
        done: async (source, result) => {
          if ('error' in result) {
            const { error } = result;
            const reason = error instanceof Error ? error.message : String(error);
            this.services.log.debug(`${source.uri.toString()}: ${reason}`);
            failed.push({ uri: source.uri, reason });
          } else if ('indexed' in result) await this.keepStamp(source, result.indexed);
          progress({ done: ++done, total: sources.size });
        },
        isCancelled: () => token.isCancellationRequested || this.isLost,
      },
      this.caches,
      (kind, ask) => this.client.ask(kind, ask),
    );
    await this.caches.flush();
    if (this.isLost) throw new Error(vscode.l10n.t('The search for topics ended unexpectedly.'));
    return { documents: this.stamps.size, failed, cancelled: token.isCancellationRequested };
  }

  /** Starts the worker, or opens it anew when what it knows has changed or it died. */
  private async open(): Promise<void> {
    const { knowledge, extensionUri } = this.services;
    const [entries, { rules }] = await Promise.all([knowledge.userEntries(), this.readRules()]);
    const opening = JSON.stringify([entries, rules]);
    if (!this.isLost && opening === this.openedWith) return;
    // Bytes: the worker decodes the tables.
    const read = (...path: string[]): Promise<Uint8Array> =>
      orReinstall(
        path.join('/'),
        vscode.workspace.fs.readFile(vscode.Uri.joinPath(extensionUri, 'dist', ...path)),
      );
    const [dictionary, lawTable, organizationTable] = await Promise.all([
      read('dictionary.bin'),
      read('tables', 'laws.tsv'),
      read('tables', 'organizations.json'),
    ]);
    const tables = { laws: lawTable, organizations: organizationTable };
    this.stamps = new Map();
    const { laws, organizations } = entries;
    await orReinstall(
      'termWorker.js, dictionary.bin',
      this.client.ask('open', { dictionary, tables, laws, organizations, rules }),
    );
    this.openedWith = opening;
    this.opened = this.client.generation;
  }

  /** What is to be in the index: files, and open documents as they are in the editor. */
  private async sources(token: vscode.CancellationToken): Promise<Map<string, Source>> {
    const sources = new Map<string, Source>();
    const beside = await vscode.workspace.findFiles(sidecarPattern, null, undefined, token);
    const written = new Set(beside.map((uri) => uri.toString()));
    for (const uri of await findMinutesFiles(mostFiles, token)) {
      const sidecar = sidecarOf(uri)?.uri ?? null;
      const isTagged = sidecar !== null && written.has(sidecar.toString());
      sources.set(uri.toString(), { uri, document: null, sidecar: isTagged ? sidecar : null, stamp: '' });
    }
    for (const document of openDocuments()) {
      const { uri } = document;
      // Opened as another language by the user's choice: no minutes, whatever it looks like on disk.
      if (document.languageId !== minutesLanguage) sources.delete(uri.toString());
      else sources.set(uri.toString(), { uri, document, sidecar: sidecarOf(uri)?.uri ?? null, stamp: '' });
    }
    return sources;
  }

  /** Reads a document again if it or its tags have changed. */
  private async read(source: Source): Promise<ReadText | null> {
    const { uri, document, sidecar } = source;
    const id = uri.toString();
    const tags = sidecar === null ? null : await readText(sidecar);
    const version = document === null ? await this.onDisk(uri) : inEditor(document);
    source.stamp = `${version.stamp} ${tags === null ? '' : textHash(tags)}`;
    if (this.stamps.get(id) === source.stamp) return null;
    const read = await version.read();
    if (read === null) await this.remove(id);
    return read && { id, ...read, sidecar: tags, keep: document?.isDirty !== true };
  }

  private async keepStamp({ uri, stamp }: Source, isIndexed: boolean): Promise<void> {
    if (isIndexed) this.stamps.set(uri.toString(), stamp);
    else await this.remove(uri.toString());
  }

  /** The worker decodes the bytes and tells whether they are minutes: both take too long for the editor's thread. */
  private async onDisk(uri: vscode.Uri): Promise<Version> {
    const { mtime, size } = await vscode.workspace.fs.stat(uri);
    const rules = minutesFileRules(uri, size, this.services.settings.current);
    return {
      stamp: `${mtime} ${size}`,
      read: async () =>
        rules === null ? null : { text: await vscode.workspace.fs.readFile(uri), onlyMinutes: rules },
    };
  }

  /** Once: what was kept of documents that are gone since the last start is thrown away. */
  private async tidy(sources: ReadonlyMap<string, Source>): Promise<void> {
    if (this.isTidy) return;
    this.isTidy = true;
    await this.caches.keepOnly(sources.keys());
  }

  private async remove(id: string): Promise<void> {
    if (!this.stamps.delete(id)) return;
    await this.client.ask('remove', { id });
    await this.caches.delete(id);
  }
}

/** What files of the extension give; where that fails, an error that tells how to get them again. */
async function orReinstall<T>(files: string, work: Thenable<T>): Promise<T> {
  try {
    return await work;
  } catch (cause) {
    const message = vscode.l10n.t(
      'A part of this extension is missing or damaged ({0}). Install the extension again.',
      files,
    );
    throw new Error(message, { cause });
  }
}

/** A document as it was when it was looked at. */
interface Version {
  readonly stamp: string;
  /** Null for what holds no minutes. */
  readonly read: () => Promise<{
    readonly text: string | Uint8Array;
    readonly onlyMinutes?: FileRules;
  } | null>;
}

function inEditor(document: vscode.TextDocument): Version {
  const text = document.getText();
  return { stamp: `open ${document.version}`, read: () => Promise.resolve({ text }) };
}

interface Source {
  readonly uri: vscode.Uri;
  /** The open document, or null for what is read from disk. */
  readonly document: vscode.TextDocument | null;
  /** Where tags beside it may be. */
  readonly sidecar: vscode.Uri | null;
  /** What it was made of when it was read last. */
  stamp: string;
}
