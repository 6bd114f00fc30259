import * as vscode from 'vscode';
import type { ParsedText } from '../core/navigation/parsedText';
import { DocumentTags, type TagLocation } from '../core/themes/documentTags';
import type { Sidecar } from '../core/themes/sidecar';
import { mergeSidecars } from '../core/themes/sidecarMerge';
import { change, discard, place, reattach, type SidecarChange } from '../core/themes/sidecarTags';
import { planAll, planMove, type TagPlan, type TagWish } from '../core/themes/tagPlans';
import { toWorkspaceEdit } from './convert';
import { DisposableStore } from './disposable';
import type { Log } from './log';
import type { MinutesStore } from './minutesStore';
import { isOnlyShown, isReadOnly } from './readOnly';
import type { SettingsSource } from './settings';
import { SidecarFile, type SidecarOutcome } from './sidecarFile';
import { sidecarOf, sidecarPattern } from './sidecarFiles';
import { sidecarReports } from './sidecarMessages';
import { showsFile, tellNotShown } from './shownText';
import { tellBriefly } from './statusBar';
import { watchFiles } from './watchFiles';

interface Dependencies {
  readonly store: MinutesStore;
  readonly settings: SettingsSource;
  /** Whether the disk keeps a file from being written. */
  readonly isProtected: (file: vscode.Uri) => Promise<boolean>;
  readonly log: Log;
}

/** A document that was asked for, and what is beside it. */
interface Entry {
  readonly document: vscode.TextDocument;
  readonly file: SidecarFile;
  /** What was changed beside the text, the last at the end. */
  readonly steps: SidecarStep[];
}

/** The tags beside a text before and after a change. */
interface SidecarStep {
  readonly before: Sidecar;
  readonly after: Sidecar;
}

/** So many changes of a document's tags beside the text can be taken back. */
const mostSteps = 50;

/** The tags of open documents, in the text and beside it, behind one face. */
export class TagStore implements vscode.Disposable {
  private readonly owned = new DisposableStore();
  private readonly changed = this.owned.add(new vscode.EventEmitter<vscode.TextDocument>());
  private readonly written = this.owned.add(new vscode.EventEmitter<vscode.TextDocument>());
  private readonly entries = new Map<string, Entry>();
  private readonly read = new WeakMap<ParsedText, DocumentTags>();
  private readonly reports;
  private watching = false;

  /** Fires when the tags beside a document have changed. Changes of the text are VS Code's to tell. */
  readonly onDidChange = this.changed.event;
  /** Fires when the user has changed tags beside a document: what `undoBeside` takes back. */
  readonly onDidChangeBeside = this.written.event;

  constructor(private readonly deps: Dependencies) {
    this.reports = sidecarReports(deps.log);
  }

  /** The tags of the document as it is now. */
  async get(document: vscode.TextDocument): Promise<DocumentTags> {
    const file = this.fileOf(document);
    await file?.settled();
    return this.tagsNow(document, file);
  }

  /** As `get`, without what is beside the text as long as it is being read; `onDidChange` tells when it is there. */
  current(document: vscode.TextDocument): DocumentTags {
    return this.tagsNow(document, this.fileOf(document));
  }

  /**
   * Sets and takes away tags of remarks, told by their indices in the document as it is when this is called; what is in
   * the text is one undo step. New tags go to where the document has
   * tags already, else where the setting says; beside a document that nobody may write.
   * @returns false when nothing was to be done, or could be done (then the user has been told why)
   */
  async apply(document: vscode.TextDocument, wish: TagWish): Promise<boolean> {
    return this.applyAll(document, [wish]);
  }

  /** As `apply`, for several wishes in one step. */
  async applyAll(document: vscode.TextDocument, wishes: readonly TagWish[]): Promise<boolean> {
    const tags = await this.toChange(document);
    if (tags === null) return false;
    return this.carryOut(document, tags, planAll(tags, wishes, await this.locationOf(document, tags)));
  }

  /** Moves all tags of the document to one place; false as for `apply`. */
  async moveAll(document: vscode.TextDocument, to: TagLocation): Promise<boolean> {
    const tags = await this.toChange(document);
    if (tags === null) return false;
    return this.carryOut(document, tags, planMove(tags, to));
  }

  /** Puts the tags of an unplaced annotation on a remark, told by its index. */
  async reattach(document: vscode.TextDocument, id: string, remark: number): Promise<boolean> {
    const edit = (sidecar: Sidecar, { minutes, text }: ParsedText): Sidecar =>
      reattach(sidecar, minutes, text, id, remark);
    return (await this.changeBeside(document, edit)) === 'changed';
  }

  /** Takes an annotation away. */
  async discard(document: vscode.TextDocument, id: string): Promise<boolean> {
    return (await this.changeBeside(document, (sidecar) => discard(sidecar, id))) === 'changed';
  }

  /**
   * Takes back the last change of the tags beside a document; what others wrote there since stays. VS Code's own undo
   * knows of the text only.
   * @returns false when there is nothing to be taken back
   */
  async undoBeside(document: vscode.TextDocument): Promise<boolean> {
    const steps = this.entries.get(document.uri.toString())?.steps;
    const step = steps?.pop();
    if (step === undefined) return false;
    const { before, after } = step;
    const outcome = await this.rewrite(document, (current, { minutes, text }) =>
      mergeSidecars(after, place(before, minutes, text), current, minutes, text),
    );
    if (outcome === 'failed') steps?.push(step);
    return outcome === 'changed';
  }

  /** Where new tags of a document go. */
  async locationOf(document: vscode.TextDocument, { location }: DocumentTags): Promise<TagLocation> {
    const { uri } = document;
    if (sidecarOf(uri) === null) return 'inline';
    if (await isReadOnly(uri, this.deps.isProtected)) return 'sidecar';
    const { tags } = this.deps.settings.current;
    const isPublished = tags.published.some((pattern) => vscode.languages.match({ pattern }, document) > 0);
    return location ?? (isPublished ? 'sidecar' : tags.location);
  }

  dispose(): void {
    this.owned.dispose();
    this.entries.clear();
  }

  /** The tags of the document as it is when this is called; null where they must stay, and the user was told why. */
  private async toChange(document: vscode.TextDocument): Promise<DocumentTags | null> {
    const { version } = document;
    const tags = await this.get(document);
    if (!(await showsFile(document))) {
      tellNotShown([document.uri]);
      return null;
    }
    if (document.version === version) return tags;
    tellBriefly(vscode.l10n.t('The text has changed meanwhile. Please run the command again.'));
    return null;
  }

  /** What goes beside the text is there before it leaves the text, and the other way round. */
  private async carryOut(
    document: vscode.TextDocument,
    { parsed }: DocumentTags,
    { edits, beside }: TagPlan,
  ): Promise<boolean> {
    if (edits.length > 0 && isOnlyShown(document.uri)) {
      // VS Code would make the edit all the same.
      void vscode.window.showWarningMessage(
        vscode.l10n.t('This version is only shown. Open the file itself to change its tags.'),
      );
      return false;
    }
    // One step where the text is not concerned.
    if (edits.length === 0) return (await this.write(document, beside)) === 'changed';
    const added = await this.write(
      document,
      beside.map((each) => ({ ...each, remove: [] })),
    );
    if (added === 'failed' || this.deps.store.get(document).text !== parsed.text) return false;
    const edited =
      edits.length > 0 &&
      (await vscode.workspace.applyEdit(toWorkspaceEdit(parsed.lines, document.uri, edits)));
    if (edits.length > 0 && !edited) return added === 'changed';
    const removed = await this.write(
      document,
      beside.map((each) => ({ ...each, add: [] })),
    );
    return edited || added === 'changed' || removed === 'changed';
  }

  private write(document: vscode.TextDocument, changes: readonly SidecarChange[]): Promise<SidecarOutcome> {
    const real = changes.filter(({ add, remove }) => add.length + remove.length > 0);
    if (real.length === 0) return Promise.resolve('same');
    return this.changeBeside(document, (sidecar, { minutes, text }) =>
      change(sidecar, minutes, text, real, newId),
    );
  }

  private async changeBeside(
    document: vscode.TextDocument,
    edit: (sidecar: Sidecar, parsed: ParsedText) => Sidecar,
  ): Promise<SidecarOutcome> {
    let step: SidecarStep | undefined;
    const outcome = await this.rewrite(document, (before, parsed) => {
      const after = edit(before, parsed);
      step = { before, after };
      return after;
    });
    const steps = this.entries.get(document.uri.toString())?.steps;
    if (outcome === 'changed' && step !== undefined && steps !== undefined) {
      steps.push(step);
      if (steps.length > mostSteps) steps.shift();
      this.written.fire(document);
    }
    return outcome;
  }

  private async rewrite(
    document: vscode.TextDocument,
    edit: (sidecar: Sidecar, parsed: ParsedText) => Sidecar,
  ): Promise<SidecarOutcome> {
    const file = this.fileOf(document);
    if (file === null) return 'same';
    await file.settled();
    const parsed = this.deps.store.get(document);
    const outcome = await file.change(parsed, (sidecar) => edit(sidecar, parsed));
    if (outcome === 'changed') this.fire(document);
    return outcome;
  }

  private tagsNow(document: vscode.TextDocument, file: SidecarFile | null): DocumentTags {
    const parsed = this.deps.store.get(document);
    const sidecar = file?.in(parsed) ?? null;
    const known = this.read.get(parsed);
    if (known?.sidecar === sidecar) return known;
    const tags = new DocumentTags(parsed, sidecar);
    this.read.set(parsed, tags);
    return tags;
  }

  private fileOf(document: vscode.TextDocument): SidecarFile | null {
    const key = document.uri.toString();
    const known = this.entries.get(key);
    if (known !== undefined) return known.file;
    const beside = sidecarOf(document.uri);
    if (beside === null) return null;
    const file = new SidecarFile(beside.uri, beside.source, this.reports);
    // A closed document is not kept: nobody would tell us to let it go.
    if (document.isClosed) return file;
    this.entries.set(key, { document, file, steps: [] });
    this.watch();
    file.settled().then(() => {
      if (file.in(this.deps.store.get(document)) !== null) this.fire(document);
    }, this.deps.log.caught('sidecar'));
    return file;
  }

  private fire(document: vscode.TextDocument): void {
    if (!document.isClosed) this.changed.fire(document);
  }

  /** Before the first document is asked for nothing is kept that could grow old. */
  private watch(): void {
    if (this.watching) return;
    this.watching = true;
    const { store, log } = this.deps;
    const fileChanged = (uri: vscode.Uri): void => {
      for (const { document, file } of this.entries.values()) {
        if (file.uri.toString() !== uri.toString()) continue;
        file.fileChanged(store.get(document)).then((other) => {
          if (other) this.fire(document);
        }, log.caught('sidecar'));
      }
    };
    this.owned.add(watchFiles(sidecarPattern, fileChanged));
    this.owned.add(
      vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        const changes = contentChanges.map(({ rangeOffset, rangeLength, text }) => {
          return { offset: rangeOffset, length: rangeLength, text };
        });
        this.entries.get(document.uri.toString())?.file.textChanged(changes);
      }),
    );
    this.owned.add(
      vscode.workspace.onDidSaveTextDocument((document) => {
        const entry = this.entries.get(document.uri.toString());
        entry?.file.documentSaved(store.get(document)).catch(log.caught('sidecar'));
      }),
    );
    this.owned.add(
      vscode.workspace.onDidCloseTextDocument(({ uri }) => {
        this.entries.delete(uri.toString());
      }),
    );
  }
}

function newId(): string {
  return `urn:uuid:${crypto.randomUUID()}`;
}
