import * as vscode from 'vscode';
import type { Codebook } from '../core/themes/codebook';
import type { DocumentTags } from '../core/themes/documentTags';
import { allTags, remarkPlace } from '../core/themes/tagPlaces';
import { toRange } from './convert';
import type { Log } from './log';
import type { MinutesStore } from './minutesStore';
import type { SettingsSource } from './settings';
import { TaggedFiles } from './taggedFiles';
import type { TagStore } from './tagStore';

/** A tag with its place: where it stands in the text or, kept beside it, the begin of its remark. */
interface PlacedTag {
  /** As written, without the #. */
  readonly label: string;
  readonly range: vscode.Range;
}

interface Dependencies {
  readonly store: MinutesStore;
  readonly tags: TagStore;
  readonly settings: SettingsSource;
  readonly log: Log;
}

/** Where themes are tagged: in the files of the workspace and beside them, and in open documents as they are now. */
export class TagLocations implements vscode.Disposable {
  private readonly files: TaggedFiles<readonly PlacedTag[]>;

  constructor(private readonly deps: Dependencies) {
    this.files = new TaggedFiles(placedTags, deps);
  }

  /** The places where a theme is tagged, file by file; those found so far when the token is cancelled. */
  async of(codebook: Codebook, theme: string, token: vscode.CancellationToken): Promise<vscode.Location[]> {
    const found: vscode.Location[] = [];
    for (const [key, tags] of await this.files.all(token)) {
      const uri = vscode.Uri.parse(key);
      for (const { label, range } of tags)
        if (codebook.byLabel(label)?.id === theme) found.push(new vscode.Location(uri, range));
    }
    return found;
  }

  /** How often a theme is tagged in the workspace, by what was last read from disk: for a card, which cannot wait. */
  async count(codebook: Codebook, theme: string): Promise<number> {
    const all = [...(await this.files.lately()).values()].flat();
    return countOf(all, codebook, theme);
  }

  /** How often a theme is tagged in an open document. */
  async countIn(document: vscode.TextDocument, codebook: Codebook, theme: string): Promise<number> {
    return countOf(placedTags(await this.deps.tags.get(document)) ?? [], codebook, theme);
  }

  dispose(): void {
    this.files.dispose();
  }
}

function countOf(tags: readonly PlacedTag[], codebook: Codebook, theme: string): number {
  return tags.filter(({ label }) => codebook.byLabel(label)?.id === theme).length;
}

function placedTags(tags: DocumentTags): PlacedTag[] | null {
  const { text, minutes, lines } = tags.parsed;
  const inText = /[#＃]/u.test(text) ? allTags(text, minutes) : [];
  const placed = inText.map(({ label, span }): PlacedTag => ({ label, range: toRange(lines, span) }));
  for (const i of tags.sidecar === null ? [] : minutes.remarks.keys()) {
    for (const { label, location } of tags.ofRemark(i))
      if (location === 'sidecar') placed.push({ label, range: toRange(lines, remarkPlace(minutes, i)) });
  }
  return placed.length === 0 ? null : placed;
}
