import * as vscode from 'vscode';
import type { ParsedText } from '../core/navigation/parsedText';
import type { Codebook } from '../core/themes/codebook';
import { allTags } from '../core/themes/tagPlaces';
import { toRange } from './convert';
import { DisposableStore } from './disposable';
import type { Log } from './log';
import type { MinutesStore } from './minutesStore';
import type { SettingsSource } from './settings';
import { withOpenDocuments, WorkspaceFiles } from './workspaceFiles';

/** A tag as it stands in the text of a file. */
export interface PlacedTag {
  /** As printed, without the #. */
  readonly label: string;
  readonly range: vscode.Range;
}

interface Dependencies {
  readonly store: MinutesStore;
  readonly settings: SettingsSource;
  readonly log: Log;
}

/** Where tags stand in the texts of the workspace: in its files, and in open documents as they are now. */
export class InlineTags implements vscode.Disposable {
  private readonly owned = new DisposableStore();
  private readonly files: WorkspaceFiles<readonly PlacedTag[]>;

  constructor(private readonly deps: Dependencies) {
    this.files = this.owned.add(new WorkspaceFiles(tagsOf, deps.settings, deps.log));
    this.owned.add(
      deps.settings.onDidChange(() => {
        this.files.clear();
      }),
    );
  }

  /** The places where a theme is tagged, file by file; those found so far when the token is cancelled. */
  async locations(
    codebook: Codebook,
    theme: string,
    token: vscode.CancellationToken,
  ): Promise<vscode.Location[]> {
    const all = await withOpenDocuments(await this.files.all(token), (document) =>
      tagsOf(this.deps.store.get(document)),
    );
    const found: vscode.Location[] = [];
    for (const [key, tags] of all) {
      const uri = vscode.Uri.parse(key);
      for (const { label, range } of tags)
        if (codebook.byLabel(label)?.id === theme) found.push(new vscode.Location(uri, range));
    }
    return found;
  }

  dispose(): void {
    this.owned.dispose();
  }
}

function tagsOf({ text, minutes, lines }: ParsedText): PlacedTag[] {
  if (!text.includes('#') && !text.includes('＃')) return [];
  return allTags(text, minutes).map(({ label, span }) => ({ label, range: toRange(lines, span) }));
}
