import * as vscode from 'vscode';
import { isLarge } from '../core/settings';
import type { DocumentTags } from '../core/themes/documentTags';
import { isTagged, taggedFile, type TaggedFile } from '../core/themes/taggedFile';
import { minutesLanguage } from './language';
import type { Log } from './log';
import type { MinutesStore } from './minutesStore';
import type { SettingsSource } from './settings';
import { sidecarOf } from './sidecarFiles';
import { readTags, TaggedFiles } from './taggedFiles';
import type { TagStore } from './tagStore';

interface Dependencies {
  readonly store: MinutesStore;
  readonly tags: TagStore;
  readonly settings: SettingsSource;
  readonly log: Log;
}

/** The tagged remarks of all minutes of the workspace: its files, and open documents as they are now. */
export class WorkspaceTags implements vscode.Disposable {
  private readonly files: TaggedFiles<TaggedFile>;

  constructor(private readonly deps: Dependencies) {
    this.files = new TaggedFiles((tags, isOpen) => {
      if (isLarge(tags.parsed.text.length, deps.settings.current)) return null;
      const file = taggedFile(tags);
      // Of files on disk only those that somebody has begun to tag: a workspace may hold thousands.
      return isOpen || isTagged(file) ? file : null;
    }, deps);
  }

  /** The files that somebody has begun to tag, by URI, and all open ones; in order of their paths. */
  all(token: vscode.CancellationToken): Promise<ReadonlyMap<string, TaggedFile>> {
    return this.files.all(token);
  }

  /** The tags of one file: of the open document as it is now, else as it is on disk. Null where it cannot be read. */
  async of(uri: vscode.Uri): Promise<DocumentTags | null> {
    const key = uri.toString();
    const open = vscode.workspace.textDocuments.find(
      (document) => document.uri.toString() === key && document.languageId === minutesLanguage,
    );
    if (open !== undefined) return this.deps.tags.get(open);
    return readTags(uri, sidecarOf(uri)?.uri ?? null, this.deps.log);
  }

  dispose(): void {
    this.files.dispose();
  }
}
