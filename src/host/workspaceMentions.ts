import * as vscode from 'vscode';
import { isCounted, mentionKey, type MentionKind } from '../core/knowledge/mention';
import { findMentions, type DocumentMentions } from '../core/knowledge/mentions';
import type { ParsedText } from '../core/navigation/parsedText';
import type { LineIndex } from '../core/text/lineIndex';
import { toRange } from './convert';
import { DisposableStore } from './disposable';
import type { KnowledgeSource } from './knowledgeSource';
import type { Log } from './log';
import type { MinutesStore } from './minutesStore';
import type { SettingsSource } from './settings';
import { SharedReading } from './sharedReading';
import { withOpenDocuments, WorkspaceFiles } from './workspaceFiles';

/** Where one file names each law, organisation and person; a name that a wrap cuts is one range over the wrap. */
export class NamedPlaces {
  /** Four numbers a place: line and column of start and end. A workspace may hold a million places. */
  private readonly byKey = new Map<string, number[]>();

  constructor(mentions: DocumentMentions, lines: LineIndex) {
    for (const mention of mentions.all) {
      const ranges = mentions.ranges(mention);
      const [first] = ranges;
      const last = ranges.at(-1);
      if (!isCounted(mention) || first === undefined || last === undefined) continue;
      const { start, end } = toRange(lines, { start: first.start, end: last.end });
      const key = mentionKey(mention.kind, mention.id);
      const places = this.byKey.get(key);
      if (places === undefined) this.byKey.set(key, [start.line, start.character, end.line, end.character]);
      else places.push(start.line, start.character, end.line, end.character);
    }
  }

  /** How often the file names one. */
  count(kind: MentionKind, id: string): number {
    return (this.byKey.get(mentionKey(kind, id))?.length ?? 0) / 4;
  }

  /** Where the file names one, in order. */
  ranges(kind: MentionKind, id: string): vscode.Range[] {
    const places = this.byKey.get(mentionKey(kind, id)) ?? [];
    const ranges: vscode.Range[] = [];
    for (let i = 0; i + 3 < places.length; i += 4) {
      const [line = 0, character = 0, endLine = 0, endCharacter = 0] = places.slice(i, i + 4);
      ranges.push(new vscode.Range(line, character, endLine, endCharacter));
    }
    return ranges;
  }
}

interface Dependencies {
  readonly store: MinutesStore;
  readonly knowledge: KnowledgeSource;
  readonly settings: SettingsSource;
  readonly log: Log;
}

/** Who and what is named in all minutes of the workspace: its files, and open documents as they are now. */
export class WorkspaceMentions implements vscode.Disposable {
  private readonly owned = new DisposableStore();
  private readonly files: WorkspaceFiles<NamedPlaces>;
  private readonly ended = this.owned.add(new vscode.CancellationTokenSource());
  /** Of open documents. */
  private readonly opened = new WeakMap<DocumentMentions, NamedPlaces>();
  private readonly onDisk = new SharedReading(
    () => this.readDisk(),
    (error) => {
      this.deps.log.error('mentions of the workspace', error);
    },
  );

  constructor(private readonly deps: Dependencies) {
    const { knowledge, settings, log } = deps;
    this.files = this.owned.add(new WorkspaceFiles((parsed) => this.placesIn(parsed), settings, log));
    const forget = (): void => {
      this.files.clear();
      this.onDisk.forget();
    };
    this.owned.add(knowledge.onDidChange(forget));
    this.owned.add(settings.onDidChange(forget));
  }

  /**
   * What each minutes file names, by its URI. The first call reads all files and may take seconds in a large
   * workspace; calls at the same time share one reading. Rejects when the tables cannot be read.
   */
  async all(): Promise<ReadonlyMap<string, NamedPlaces>> {
    return this.withOpen(await this.onDisk.now());
  }

  /**
   * How often one is named in the workspace, by what was last read from disk: asking again whether each of
   * thousands of files has changed takes too long for a card. It is asked meanwhile.
   */
  async count(kind: MentionKind, id: string): Promise<number> {
    let sum = 0;
    for (const places of (await this.withOpen(await this.onDisk.lately())).values())
      sum += places.count(kind, id);
    return sum;
  }

  /** Where one is named, file by file. */
  async locations(kind: MentionKind, id: string): Promise<vscode.Location[]> {
    const found: vscode.Location[] = [];
    for (const [key, places] of await this.all()) {
      const ranges = places.ranges(kind, id);
      if (ranges.length === 0) continue;
      const uri = vscode.Uri.parse(key);
      found.push(...ranges.map((range) => new vscode.Location(uri, range)));
    }
    return found;
  }

  /** What an open document names; null where it is too large or has just changed. */
  async inDocument(document: vscode.TextDocument): Promise<NamedPlaces | null> {
    const { store } = this.deps;
    const mentions = await store.mentions(document);
    if (mentions === null) return null;
    let places = this.opened.get(mentions);
    if (places === undefined) {
      places = new NamedPlaces(mentions, store.get(document).lines);
      this.opened.set(mentions, places);
    }
    return places;
  }

  dispose(): void {
    this.ended.cancel();
    this.owned.dispose();
  }

  private async readDisk(): Promise<ReadonlyMap<string, NamedPlaces>> {
    await this.deps.knowledge.get();
    return this.files.all(this.ended.token);
  }

  private withOpen(files: ReadonlyMap<string, NamedPlaces>): Promise<ReadonlyMap<string, NamedPlaces>> {
    return withOpenDocuments(files, (document) => this.inDocument(document));
  }

  private placesIn({ minutes, lines }: ParsedText): NamedPlaces {
    const knowledge = this.deps.knowledge.current;
    if (knowledge === null) throw new Error('read before the tables');
    return new NamedPlaces(findMentions(minutes, knowledge), lines);
  }
}
