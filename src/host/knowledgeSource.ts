import * as vscode from 'vscode';
import type { EntryKind } from '../core/knowledge/entryFields';
import { BuiltInTables, Knowledge, type KnowledgeTables } from '../core/knowledge/knowledge';
import { mentionKey } from '../core/knowledge/mention';
import { noUserEntries, type UserEntries } from '../core/knowledge/userEntries';
import { DebounceByKey } from './debounce';
import { DisposableStore } from './disposable';
import type { LazyBundle } from './lazyBundle';
import type { Log } from './log';
import { Turns } from './turns';
import {
  entryFilePattern,
  EntryReader,
  readEntryTexts,
  sameTexts,
  type EntryReport,
  type EntryTexts,
  type ReadEntries,
  type UserFiles,
} from './userEntries';
import { watchFiles } from './watchFiles';

/** Milliseconds after a change in `.minutes/` before it is read: a save may come as several events. */
const settled = 50;

/** What outlives every change of the user's entries. */
interface Base {
  readonly tables: BuiltInTables;
  readonly reader: EntryReader;
}

interface Loaded {
  readonly knowledge: Knowledge;
  readonly entries: UserEntries;
  readonly places: ReadEntries['places'];
  readonly texts: EntryTexts;
  readonly reports: readonly EntryReport[];
}

/**
 * The laws and organisations: the built-in tables with the user's entries of every workspace folder on top. Loaded
 * when first asked for; read again when an entry file changes.
 */
export class KnowledgeSource implements vscode.Disposable {
  private readonly owned = new DisposableStore();
  private readonly turns = new Turns();
  private readonly debounce = this.owned.add(new DebounceByKey());
  private readonly changed = this.owned.add(new vscode.EventEmitter<Knowledge>());
  private readonly read = this.owned.add(new vscode.EventEmitter<readonly EntryReport[]>());
  private base: Promise<Base> | null = null;
  private loading: Promise<Loaded> | null = null;
  private loaded: Loaded | null = null;
  private watching = false;

  /** Fires when other knowledge takes the place of what `get` gave before; not for the first. */
  readonly onDidChange = this.changed.event;
  /** Fires each time other entry files were read, with what is wrong in each. */
  readonly onDidRead = this.read.event;

  /**
   * @param extensionUri the extension's folder; the tables are in its dist/tables
   * @param userFiles reads the user's files; not loaded where there are none
   */
  constructor(
    private readonly extensionUri: vscode.Uri,
    private readonly userFiles: LazyBundle<UserFiles>,
    private readonly log: Log,
  ) {}

  /** What is known, or null while it was not asked for or is still being loaded for the first time. */
  get current(): Knowledge | null {
    return this.loaded?.knowledge ?? null;
  }

  /** Where the user's entry of an id stands; null for what is the tables' alone. */
  entryPlace(kind: EntryKind, id: string): vscode.Location | null {
    return this.loaded?.places.get(mentionKey(kind, id)) ?? null;
  }

  /** The user's own entries. Where there are none, nothing is made of the built-in tables for it. */
  async userEntries(): Promise<UserEntries> {
    const { laws, organizations } = await readEntryTexts(this.log);
    if (laws.length + organizations.length === 0) return noUserEntries;
    await this.get();
    return this.loaded?.entries ?? noUserEntries;
  }

  /** Loads at the first call. Rejects when the extension's own tables cannot be read; the next call tries again. */
  async get(): Promise<Knowledge> {
    this.watch();
    this.loading ??= this.load();
    return (await this.loading).knowledge;
  }

  dispose(): void {
    this.owned.dispose();
  }

  private load(): Promise<Loaded> {
    const loading: Promise<Loaded> = this.build().then(
      (loaded) => {
        // Another load may have begun meanwhile: its answer is the one that counts.
        if (this.loading === loading) this.keep(loaded);
        return loaded;
      },
      (error: unknown) => {
        if (this.loading === loading) this.loading = null;
        throw error;
      },
    );
    return loading;
  }

  private keep(loaded: Loaded): void {
    const isFirst = this.loaded === null;
    const isNew = this.loaded?.knowledge !== loaded.knowledge;
    this.loaded = loaded;
    if (isNew) this.read.fire(loaded.reports);
    if (isNew && !isFirst) this.changed.fire(loaded.knowledge);
  }

  private async build(): Promise<Loaded> {
    const [{ tables, reader }, texts] = await Promise.all([
      (this.base ??= this.readBase()),
      readEntryTexts(this.log),
    ]);
    if (this.loaded !== null && sameTexts(this.loaded.texts, texts)) return this.loaded;
    const { entries, places, reports } = await reader.read(texts);
    await this.turns.next();
    return { knowledge: new Knowledge(tables, entries), entries, places, texts, reports };
  }

  private async readBase(): Promise<Base> {
    try {
      const texts = await this.readTexts();
      // Indexing takes some ten milliseconds: what can be made before it is made in turns of its own.
      await this.turns.next();
      const tables = new BuiltInTables(texts);
      await this.turns.next();
      tables.lawNames();
      return { tables, reader: new EntryReader(tables, this.userFiles) };
    } catch (error) {
      this.base = null;
      throw error;
    }
  }

  private async readTexts(): Promise<KnowledgeTables> {
    const read = async (name: string): Promise<string> => {
      const uri = vscode.Uri.joinPath(this.extensionUri, 'dist', 'tables', name);
      return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
    };
    const [laws, organizations] = await Promise.all([read('laws.tsv'), read('organizations.json')]);
    return { laws, organizations };
  }

  /** Before the first load nothing is kept that could grow old. */
  private watch(): void {
    if (this.watching) return;
    this.watching = true;
    const reload = (): void => {
      this.debounce.run('entries', settled, () => {
        this.loading = this.load();
        this.loading.catch(this.log.caught('knowledge'));
      });
    };
    this.owned.add(watchFiles(entryFilePattern, reload));
    this.owned.add(vscode.workspace.onDidChangeWorkspaceFolders(reload));
    // Not every file system tells of its changes; the editor tells of its saves.
    this.owned.add(
      vscode.workspace.onDidSaveTextDocument((document) => {
        if (vscode.languages.match({ pattern: entryFilePattern }, document) > 0) reload();
      }),
    );
  }
}
