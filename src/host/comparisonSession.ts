import * as vscode from 'vscode';
import { compareTagged, type Difference, type TaggingComparison } from '../core/themes/comparison';
import type { DocumentTags } from '../core/themes/documentTags';
import type { CodebookSource } from './codebookSource';
import { DebounceByKey } from './debounce';
import { DisposableStore } from './disposable';
import type { Log } from './log';
import type { OtherTagging } from './otherTagging';
import type { TagStore } from './tagStore';

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

/** Milliseconds without typing before the taggings are compared anew. */
const settled = 500;

/** The comparison that is open: one at a time, kept up to date while either tagging changes. */
export class ComparisonSession implements vscode.Disposable {
  private readonly owned = new DisposableStore();
  private readonly debounce = this.owned.add(new DebounceByKey());
  private readonly changed = this.owned.add(new vscode.EventEmitter<undefined>());
  private asked: { readonly uri: vscode.Uri; readonly other: OtherTagging } | null = null;
  private result: Compared | null = null;
  private turn = 0;
  private watching = false;

  /** Fires when `compared` has changed. */
  readonly onDidChange = this.changed.event;

  constructor(private readonly deps: Dependencies) {}

  /** Null while nothing is compared. */
  get compared(): Compared | null {
    return this.result;
  }

  /** Compares a document with another tagging. False where that cannot be read. */
  async start(uri: vscode.Uri, other: OtherTagging): Promise<boolean> {
    this.asked = { uri, other };
    this.watch();
    return this.compare();
  }

  close(): void {
    this.asked = null;
    this.turn++;
    this.set(null);
  }

  dispose(): void {
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

  private async compare(): Promise<boolean> {
    const { asked } = this;
    if (asked === null) return false;
    const turn = ++this.turn;
    const document = await vscode.workspace.openTextDocument(asked.uri);
    const first = await this.deps.tags.get(document);
    const second = await asked.other.load(first.parsed);
    const { codebook } = await this.deps.codebooks.get(asked.uri);
    if (turn !== this.turn) return true;
    if (second === null) return false;
    const names = { first: vscode.workspace.asRelativePath(asked.uri), second: asked.other.name };
    this.set({ document, first, names, comparison: compareTagged(first, second, codebook) });
    return true;
  }

  private set(result: Compared | null): void {
    this.result = result;
    this.changed.fire(undefined);
  }

  private watch(): void {
    if (this.watching) return;
    this.watching = true;
    const again = (uri: vscode.Uri): void => {
      const { asked } = this;
      const key = uri.toString();
      if (asked === null || (asked.uri.toString() !== key && asked.other.uri?.toString() !== key)) return;
      this.debounce.run('comparison', settled, () => {
        this.compare().catch(this.deps.log.caught('comparison'));
      });
    };
    this.owned.add(
      vscode.workspace.onDidChangeTextDocument(({ document }) => {
        again(document.uri);
      }),
    );
    this.owned.add(
      this.deps.tags.onDidChange(({ uri }) => {
        again(uri);
      }),
    );
    this.owned.add(
      this.deps.codebooks.onDidChange(() => {
        if (this.asked !== null) again(this.asked.uri);
      }),
    );
  }
}
