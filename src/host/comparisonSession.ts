import * as vscode from 'vscode';
import { compareTagged, type Difference, type TaggingComparison } from '../core/themes/comparison';
import type { DocumentTags } from '../core/themes/documentTags';
import type { CodebookSource } from './codebookSource';
import { DebounceByKey } from './debounce';
import { DisposableStore } from './disposable';
import type { Log } from './log';
import type { OtherTagging } from './otherTagging';
import type { TagStore } from './tagStore';
import { watchFiles } from './watchFiles';

interface Dependencies {
  readonly tags: TagStore;
  readonly codebooks: CodebookSource;
  readonly log: Log;
}

/** Two taggings as they were last compared. */
export interface Compared {
  readonly document: vscode.TextDocument;
  readonly first: DocumentTags;
  readonly names: { readonly first: string; readonly second: string };
  readonly comparison: TaggingComparison;
}

/** What is compared, and where the second is watched. */
interface Asked {
  readonly uri: vscode.Uri;
  readonly other: OtherTagging;
  readonly files: DisposableStore;
}

/** Milliseconds without typing before the taggings are compared anew. */
const settled = 500;

/** The comparison that is open: one at a time, kept up to date while either tagging changes. */
export class ComparisonSession implements vscode.Disposable {
  private readonly owned = new DisposableStore();
  private readonly debounce = this.owned.add(new DebounceByKey());
  private readonly changed = this.owned.add(new vscode.EventEmitter<undefined>());
  private asked: Asked | null = null;
  private result: Compared | null = null;
  /** Numbers of the last comparison begun and of the last update: an earlier one that ends later does not count. */
  private starts = 0;
  private updates = 0;
  private watching = false;

  /** Fires when `compared` has changed. */
  readonly onDidChange = this.changed.event;

  constructor(private readonly deps: Dependencies) {}

  /** Null while nothing is compared. */
  get compared(): Compared | null {
    return this.result;
  }

  /** Compares a document with another tagging. False where that cannot be read: then nothing changes. */
  async start(uri: vscode.Uri, other: OtherTagging): Promise<boolean> {
    const start = ++this.starts;
    const compared = await this.compare(uri, other);
    if (start !== this.starts) return true;
    if (compared === null) return false;
    this.take({ uri, other, files: this.watchOther(other) }, compared);
    this.watch();
    // What was changed meanwhile was told to nobody who listened.
    if (this.deps.tags.current(compared.document) !== compared.first) this.again(uri);
    return true;
  }

  close(): void {
    this.starts++;
    this.take(null, null);
  }

  dispose(): void {
    this.asked?.files.dispose();
    this.owned.dispose();
  }

  /** Where the remark of a difference begins in the first document as it is now; null where it is gone. */
  placeOf({ first: index }: Difference, current: DocumentTags): vscode.Position | null {
    const id = this.result?.first.parsed.minutes.remarks[index]?.id;
    const { minutes, lines } = current.parsed;
    const remark = minutes.remarks.find((each) => each.id === id);
    if (remark === undefined) return null;
    const { line, character } = lines.position(remark.span.start);
    return new vscode.Position(line, character);
  }

  /** Null where the other tagging cannot be read. */
  private async compare(uri: vscode.Uri, other: OtherTagging): Promise<Compared | null> {
    const document = await vscode.workspace.openTextDocument(uri);
    const first = await this.deps.tags.get(document);
    const second = await other.load(first.parsed);
    const { codebook } = await this.deps.codebooks.get(uri);
    if (second === null) return null;
    const names = { first: vscode.workspace.asRelativePath(uri), second: other.name };
    return { document, first, names, comparison: compareTagged(first, second, codebook) };
  }

  /** What cannot be read for now leaves what was compared last. */
  private async update(): Promise<void> {
    const { asked } = this;
    if (asked === null) return;
    const update = ++this.updates;
    const compared = await this.compare(asked.uri, asked.other);
    if (compared !== null && asked === this.asked && update === this.updates) this.take(asked, compared);
  }

  private take(asked: Asked | null, result: Compared | null): void {
    if (asked !== this.asked) this.asked?.files.dispose();
    this.asked = asked;
    this.result = result;
    this.changed.fire(undefined);
  }

  private readonly again = (uri: vscode.Uri): void => {
    const { asked } = this;
    if (asked === null) return;
    const key = uri.toString();
    if (![asked.uri, ...asked.other.files].some((each) => each.toString() === key)) return;
    this.debounce.run('comparison', settled, () => {
      this.update().catch(this.deps.log.caught('comparison'));
    });
  };

  private watchOther({ files }: OtherTagging): DisposableStore {
    const watched = new DisposableStore();
    // By their folders: the name of a file may hold what stands for something else in a pattern.
    for (const uri of files)
      watched.add(watchFiles(new vscode.RelativePattern(vscode.Uri.joinPath(uri, '..'), '*'), this.again));
    return watched;
  }

  private watch(): void {
    if (this.watching) return;
    this.watching = true;
    this.owned.add(
      vscode.workspace.onDidChangeTextDocument(({ document }) => {
        this.again(document.uri);
      }),
    );
    this.owned.add(
      this.deps.tags.onDidChange(({ uri }) => {
        this.again(uri);
      }),
    );
    this.owned.add(
      this.deps.codebooks.onDidChange(() => {
        if (this.asked !== null) this.again(this.asked.uri);
      }),
    );
  }
}
