import * as vscode from 'vscode';
import { ParsedText } from '../core/navigation/parsedText';
import { decodeText } from '../core/text/decode';
import { DocumentTags } from '../core/themes/documentTags';
import { readSidecar } from '../core/themes/sidecar';
import { place } from '../core/themes/sidecarTags';
import { isTagged, taggedFile, type TaggedFile } from '../core/themes/taggedFile';
import { DisposableStore } from './disposable';
import { minutesLanguage } from './language';
import type { Log } from './log';
import type { MinutesStore } from './minutesStore';
import type { SettingsSource } from './settings';
import { readText, sidecarOf, sidecarPattern } from './sidecarFiles';
import type { TagStore } from './tagStore';
import { withOpenDocuments, WorkspaceFiles } from './workspaceFiles';

interface Dependencies {
  readonly store: MinutesStore;
  readonly tags: TagStore;
  readonly settings: SettingsSource;
  readonly log: Log;
}

/** The tagged remarks of all minutes of the workspace: its files, and open documents as they are now. */
export class WorkspaceTags implements vscode.Disposable {
  private readonly owned = new DisposableStore();
  /** Of files without a tag in the text only that they have none: a workspace may hold thousands. */
  private readonly files: WorkspaceFiles<TaggedFile | null>;

  constructor(private readonly deps: Dependencies) {
    const { settings, log } = deps;
    this.files = this.owned.add(
      new WorkspaceFiles((parsed) => onlyTagged(new DocumentTags(parsed, null)), settings, log),
    );
  }

  /** The files that somebody has begun to tag, by URI, and all open ones; in order of their paths. */
  async all(token: vscode.CancellationToken): Promise<ReadonlyMap<string, TaggedFile>> {
    const onDisk = new Map(await this.files.all(token));
    for (const [key, file] of await this.besideFiles(onDisk, token)) onDisk.set(key, file);
    const found = await withOpenDocuments(onDisk, async (document) =>
      this.deps.store.isLarge(document) ? null : taggedFile(await this.deps.tags.get(document)),
    );
    const tagged = [...found].filter((entry): entry is [string, TaggedFile] => entry[1] !== null);
    return new Map(tagged.sort(([a], [b]) => (a < b ? -1 : 1)));
  }

  /** The tags of one file: of the open document as it is now, else as it is on disk. Null where it cannot be read. */
  async of(uri: vscode.Uri): Promise<DocumentTags | null> {
    const key = uri.toString();
    const open = vscode.workspace.textDocuments.find(
      (document) => document.uri.toString() === key && document.languageId === minutesLanguage,
    );
    if (open !== undefined) return this.deps.tags.get(open);
    return this.read(uri, sidecarOf(uri)?.uri ?? null);
  }

  dispose(): void {
    this.owned.dispose();
  }

  /** The files whose tags are in a sidecar: both are read again, as there are few. */
  private async besideFiles(
    files: ReadonlyMap<string, unknown>,
    token: vscode.CancellationToken,
  ): Promise<Map<string, TaggedFile>> {
    const found = new Map<string, TaggedFile>();
    const sidecars = await vscode.workspace.findFiles(sidecarPattern, null, undefined, token);
    const written = new Set(sidecars.map((uri) => uri.toString()));
    for (const key of written.size === 0 ? [] : files.keys()) {
      const uri = vscode.Uri.parse(key);
      const beside = sidecarOf(uri)?.uri;
      if (beside === undefined || !written.has(beside.toString()) || token.isCancellationRequested) continue;
      const tags = await this.read(uri, beside);
      if (tags !== null) found.set(key, taggedFile(tags));
    }
    return found;
  }

  private async read(uri: vscode.Uri, beside: vscode.Uri | null): Promise<DocumentTags | null> {
    try {
      const json = beside === null ? null : await readText(beside);
      const read = json === null ? null : readSidecar(json);
      const text = decodeText(await vscode.workspace.fs.readFile(uri))?.text;
      if (text === undefined || (read !== null && 'problem' in read)) return null;
      const parsed = new ParsedText(text);
      return new DocumentTags(parsed, read === null ? null : place(read.sidecar, parsed.minutes, text));
    } catch (error) {
      this.deps.log.debug(`${uri.toString()}: ${String(error)}`);
      return null;
    }
  }
}

function onlyTagged(tags: DocumentTags): TaggedFile | null {
  const file = taggedFile(tags);
  return isTagged(file) ? file : null;
}
